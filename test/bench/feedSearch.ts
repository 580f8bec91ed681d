// feed-search and feed-search-slow: typing in the feed's search box, 20,000 rows kept; from each keystroke to all its rows on screen.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Activity } from '../../preload/contract/activity.ts'
import { foldLines } from '../../renderer/activity/foldLines.ts'
import { until } from '../e2e/driver/until.ts'
import type { Bench } from './bench.ts'
import { percentile } from './percentile.ts'
import { spread } from './spread.ts'
import { timeBridge } from './timeBridge.ts'

const words = ['severance', 'andor s', 'the bear', 'yuki one', 'dune', 'priya raman', 'slow horses', '2016', 'ines']
const warmUps = 2
/** Between two keys: every one of them brings a list of its own. */
const cadenceMs = 130
/** Lines of the list that are compared: more than fit on the screen. */
const compared = 16

export const feedSearch: Bench = {
  figures: ['feed-search', 'feed-search-slow'],
  run: async ({ feedRig }) => {
    const { start, quit } = await feedRig()
    const page = await start()
    await page.getByRole('button', { name: 'Activity', exact: true }).click()
    await page.getByRole('article').first().waitFor()
    // Trakt's rows take the place of kept ones: what is found must be the same for the bench as for the page.
    await until('rows of Trakt', async () => ((await page.getByText(/^Kept from/).count()) === 0 ? true : null))
    await page.getByRole('textbox', { name: /Search/ }).focus()
    const cdp = await page.context().newCDPSession(page)
    const typed = async (rate: number) => {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate })
      const keys: Key[] = []
      for (const word of [...words.slice(0, warmUps), ...words]) keys.push(...(await typeOnce(page, word)))
      return keys.slice(words.slice(0, warmUps).join('').length)
    }
    const usual = await typed(1)
    const slow = await typed(4)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const host = await bridge(page)
    await quit()
    const ms = (keys: readonly Key[]) => keys.map(({ painted }) => painted)
    return {
      values: { 'feed-search': percentile(ms(usual), 0.95), 'feed-search-slow': percentile(ms(slow), 0.95) },
      notes: [
        ...told('feed-search', usual),
        ...told('feed-search-slow', slow),
        `feed-search: of which the host, one question to main and one frame: ${spread(host)}`,
      ],
    }
  },
}

type Key = { readonly text: string; readonly painted: number; readonly inPage: number }

const told = (name: string, keys: readonly Key[]) => [
  `${name}: ${spread(keys.map(({ painted }) => painted))}`,
  `${name}: slowest ${slowest(keys)}`,
  `${name}: to the rows in the page, not yet painted: ${spread(keys.map(({ inPage }) => inPage))}`,
]

const slowest = (keys: readonly Key[]): string =>
  keys
    .toSorted((a, b) => b.painted - a.painted)
    .slice(0, 6)
    .map(({ text, painted }) => `“${text}” ${painted.toFixed(0)}`)
    .join(', ')

/** ms of each key. What main finds is asked for before, so that the page can tell when all of it is there. */
async function typeOnce(page: Page, word: string): Promise<readonly Key[]> {
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('Delete')
  await sleep(200)
  const keys: Key[] = []
  for (let at = 1; at <= word.length; at += 1) {
    const text = word.slice(0, at)
    const key = text.at(-1) ?? ''
    const found = await page.evaluate((asked) => window.marquee.request('feed.search', asked), text)
    const times = foldLines(found, new Set())
      .slice(0, compared)
      .map((line) => new Date(newest(line.kind === 'row' ? [line.of] : line.rows)).toISOString())
    await sleep(cadenceMs)
    const painted = page.evaluate(timeRows, { text, times })
    // Answered once the page listens: evaluations of one page run in order.
    await page.evaluate(() => true)
    await page.keyboard.press(key === ' ' ? 'Space' : key)
    keys.push({ text, ...(await painted) })
  }
  return keys
}

const newest = ([first]: readonly { readonly activity: Activity }[]) => first?.activity.at ?? 0

/** In the page: ms from the key to the end of the frame that shows what was found, all that fits and nothing else. */
function timeRows(wanted: { readonly text: string; readonly times: readonly string[] }): Promise<Omit<Key, 'text'>> {
  return new Promise((resolve, reject) => {
    const field = document.activeElement
    if (!(field instanceof HTMLInputElement)) return reject(new Error('the field has no focus'))
    let keyAt = 0
    const late = window.setTimeout(
      () => reject(new Error(`“${wanted.text}”: ${document.querySelector('.feed > .unseen')?.textContent ?? ''}`)),
      5_000,
    )
    const isThere = () => {
      if (field.value !== wanted.text) return false
      if (wanted.times.length === 0)
        return document.querySelector('.feed__area:not([aria-hidden]) .empty__title') !== null
      const times = [...document.querySelectorAll('.feed__area:not([aria-hidden]) [role="article"] time')].map((time) =>
        time.getAttribute('datetime'),
      )
      return times.length > 0 && times.every((time, at) => time === wanted.times[at]) && fillsScreen(times.length)
    }
    /** These are all, or reach down to the end of the list. What that takes to lay out, the page has to lay out anyway. */
    const fillsScreen = (rows: number) => {
      if (rows === wanted.times.length) return true
      const list = document.querySelector('.feed__area:not([aria-hidden]) .feed__scroll')
      const last = list?.querySelector('.feed__place:last-child')
      return list && last ? last.getBoundingClientRect().bottom >= list.getBoundingClientRect().bottom : false
    }
    const done = () => {
      if (keyAt === 0 || !isThere()) return
      const inPage = performance.now() - keyAt
      seen.disconnect()
      window.clearTimeout(late)
      requestAnimationFrame(() => {
        // Ahead of what else waits for the frame to be over, such as the pictures.
        void scheduler.postTask(() => resolve({ painted: performance.now() - keyAt, inPage }), {
          priority: 'user-blocking',
        })
      })
    }
    const seen = new MutationObserver(done)
    // Only what shows that the rows are others: every record costs the page time that is measured along.
    seen.observe(document.body, { subtree: true, childList: true, attributeFilter: ['datetime', 'aria-hidden'] })
    document.addEventListener('keydown', (event) => (keyAt = event.timeStamp), { capture: true, once: true })
    // Where the rows of the text before are those of this one too, only the field changes.
    field.addEventListener('input', () => queueMicrotask(done), { once: true })
  })
}

/** ms, each. */
async function bridge(page: Page): Promise<readonly number[]> {
  const times: number[] = []
  for (let round = 0; round < 20; round += 1) times.push(await page.evaluate(timeBridge))
  return times
}
