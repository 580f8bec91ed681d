// feed-first-rows: from the click on Activity to the first kept rows on screen, each time in an app that was just started, Trakt slow.
import type { Page } from 'playwright-core'
import type { Bench } from './bench.ts'
import { percentile } from './percentile.ts'
import { spread } from './spread.ts'

const warmUps = 1
const rounds = 9
const serverMs = 2_000
/** A user has looked at the window before. */
const idleMs = 1_000

export const feedFirstRows: Bench = {
  figures: ['feed-first-rows'],
  run: async ({ feedRig }) => {
    const { start, quit, trakt } = await feedRig()
    const times: number[] = []
    try {
      for (let round = 0; round < warmUps + rounds; round += 1) {
        const page = await start()
        await trakt.order('faults', { rules: [{ latencyMs: serverMs, count: null }] })
        await page.waitForTimeout(idleMs)
        times.push(await openOnce(page))
        await trakt.order('faults', {})
      }
    } finally {
      await trakt.order('faults', {})
      await quit()
    }
    const measured = times.slice(warmUps)
    return { values: { 'feed-first-rows': percentile(measured, 0.5) }, notes: [`feed-first-rows: ${spread(measured)}`] }
  },
}

async function openOnce(page: Page): Promise<number> {
  const painted = page.evaluate(timeRows)
  // Answered once the page listens: evaluations of one page run in order.
  await page.evaluate(() => true)
  await page.getByRole('button', { name: 'Activity', exact: true }).click()
  return painted
}

/** In the page: ms from the click to the first task after the frame that has rows, which say that they were kept. */
function timeRows(): Promise<number> {
  return new Promise((resolve, reject) => {
    let clickAt = 0
    const late = window.setTimeout(() => reject(new Error('no kept rows')), 10_000)
    document.addEventListener('click', (event) => (clickAt = event.timeStamp), { capture: true, once: true })
    const seen = new MutationObserver(() => {
      if (clickAt === 0 || document.querySelector('[role="article"] time') === null) return
      seen.disconnect()
      window.clearTimeout(late)
      const kept = document.querySelector('.feed__foot')?.textContent ?? ''
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          if (kept.startsWith('Kept from')) resolve(performance.now() - clickAt)
          else reject(new Error('the rows came from Trakt'))
        })
        port1.start()
        port2.postMessage(null)
      })
    })
    seen.observe(document.body, { childList: true, subtree: true })
  })
}
