// checkin-paint: from Enter to "Checked in" on screen, over the same POST /checkin sent by a bare fetch to the same server.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { until } from '../e2e/driver/until.ts'
import type { Bench } from './bench.ts'
import { percentile } from './percentile.ts'
import type { Rig } from './rig.ts'
import { spread } from './spread.ts'
import { timeBridge } from './timeBridge.ts'

/** The first rounds still compile what they run. */
const warmUps = 5
const rounds = 15
/** The client leaves a second between two writes; the next Enter must not have to wait for its turn. */
const writeGapMs = 1_100

export const checkinPaint: Bench = {
  figures: ['checkin-paint'],
  run: async ({ rig }) => {
    const own = await rig()
    // The server's own limit would refuse the bare request right after the app's.
    await own.trakt.order('faults', { writeLimit: 'off' })
    const enters: number[] = []
    const bares: number[] = []
    const bridges: number[] = []
    try {
      for (let round = 0; round < warmUps + rounds; round += 1) {
        enters.push(await enterOnce(own))
        bridges.push(await (await own.app.page('palette')).evaluate(timeBridge))
        await sleep(writeGapMs)
        bares.push(await bareOnce(own))
      }
    } finally {
      await own.trakt.order('faults', {})
    }
    const [enter, bare, bridge] = [enters.slice(warmUps), bares.slice(warmUps), bridges.slice(warmUps)]
    return {
      values: { 'checkin-paint': percentile(enter, 0.5) - percentile(bare, 0.5) },
      notes: [
        `checkin-paint: Enter to paint ${spread(enter)}`,
        `checkin-paint: bare fetch ${spread(bare)}`,
        `checkin-paint: of which the host, one question to main and one frame: ${spread(bridge)}`,
      ],
    }
  },
}

/** ms. Leaves nothing playing. */
async function enterOnce(rig: Rig): Promise<number> {
  const page = await rig.shown('palette', true)
  await page.locator('[role="option"][data-highlighted]').waitFor()
  await sleep(100)
  const painted = page.evaluate(timeEnter)
  // Answered once the page listens: evaluations of one page run in order.
  await page.evaluate(() => true)
  await page.keyboard.press('Enter')
  const ms = await painted
  await sleep(writeGapMs)
  await cancel(page)
  await until('nothing playing', async () => ((await rig.snapshot()).checkIn.step === 'idle' ? true : null))
  await rig.shown('palette', false)
  return ms
}

async function cancel(page: Page): Promise<void> {
  const outcome = await page.evaluate(() => window.marquee.request('checkin.cancel'))
  if (outcome.kind !== 'cancelled') throw new Error(`the check-in was not cancelled: ${JSON.stringify(outcome)}`)
}

/** ms from sending the app's own last request again to having read the answer. */
async function bareOnce({ trakt }: Rig): Promise<number> {
  const [sent, { apiUrl }] = await Promise.all([trakt.order('lastCheckIn'), trakt.order('addresses')])
  if (!sent) throw new Error('the app sent no check-in')
  const { 'content-length': _length, connection: _connection, host: _host, ...headers } = sent.headers
  const url = `${apiUrl}/checkin`
  // The app's connection is open too.
  await fetch(`${apiUrl}/shows/severance`, { headers }).then((response) => response.arrayBuffer())
  const startedAt = performance.now()
  const answer = await fetch(url, { method: 'POST', headers, body: sent.body })
  await answer.json()
  const ms = performance.now() - startedAt
  if (answer.status !== 201) throw new Error(`the bare check-in answered ${answer.status}`)
  await fetch(url, { method: 'DELETE', headers })
  return ms
}

/** In the page: ms from the key to the first task after the frame that has the words in it, which is when that frame is drawn. */
function timeEnter(): Promise<number> {
  return new Promise((resolve, reject) => {
    let enterAt = 0
    const late = window.setTimeout(() => reject(new Error('Enter led to no "Checked in"')), 8_000)
    document.addEventListener(
      'keydown',
      (event) => {
        enterAt = event.timeStamp
      },
      { capture: true, once: true },
    )
    const added = new MutationObserver(() => {
      if (enterAt === 0 || !document.querySelector('[aria-label="Checked in"]')) return
      added.disconnect()
      window.clearTimeout(late)
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now() - enterAt))
        port1.start()
        port2.postMessage(null)
      })
    })
    added.observe(document.body, { childList: true, subtree: true })
  })
}
