// feed-scroll-frame, feed-rows and feed-heap: one's own feed, some thousand rows of it loaded, scrolled from end to end and back.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { until } from '../e2e/driver/until.ts'
import type { Bench } from './bench.ts'
import { percentile } from './percentile.ts'

/** Rows that are loaded before. */
const enough = 2_000
const rounds = 2
/** CSS px a frame, 6,000 a second: a wheel that is turned fast. */
const step = 100

export const feedScroll: Bench = {
  figures: ['feed-scroll-frame', 'feed-rows', 'feed-heap'],
  run: async ({ feedRig }) => {
    const { start, quit } = await feedRig()
    try {
      const page = await start()
      await page.getByRole('button', { name: 'Activity', exact: true }).click()
      await page.getByRole('article').first().waitFor()
      // Kept rows first, then those of Trakt in their place.
      await until('rows of Trakt', async () => ((await page.getByText(/^Kept from/).count()) === 0 ? true : null))
      const loaded = await load(page)
      const passes: Pass[] = []
      for (let round = 0; round < rounds; round += 1) {
        await sleep(500)
        passes.push(await page.evaluate(scrollOnce, step))
      }
      const cdp = await page.context().newCDPSession(page)
      await cdp.send('HeapProfiler.collectGarbage')
      const { usedSize } = await cdp.send('Runtime.getHeapUsage')
      const longest = passes.map(({ frames }) => Math.max(...frames))
      const all = passes.flatMap(({ frames }) => frames)
      const at = (share: number) => percentile(all, share).toFixed(1)
      return {
        values: {
          'feed-scroll-frame': percentile(longest, 0.5),
          'feed-rows': Math.max(...passes.map(({ rows }) => rows)),
          'feed-heap': usedSize,
        },
        notes: [
          `feed-scroll-frame: ${loaded} px of rows; longest of each pass ${longest.map((ms) => ms.toFixed(1)).join(', ')} ms; ` +
            `of ${all.length} frames p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
        ],
      }
    } finally {
      await quit()
    }
  },
}

type Pass = { readonly frames: readonly number[]; readonly rows: number }

/** Scrolls down until so many rows have come, or no more do. Answers how high they are, CSS px. */
async function load(page: Page): Promise<number> {
  const height = () => page.locator('.feed__lines').evaluate((element) => element.clientHeight)
  const most = enough * 56
  let before = 0
  for (let now = await height(); now < most && now > before;) {
    before = now
    await page.locator('.feed__scroll').evaluate((element) => element.scrollTo({ top: element.scrollHeight }))
    now = await until(
      'more rows',
      async () => {
        const next = await height()
        return next > before ? next : null
      },
      3_000,
    ).catch(() => before)
  }
  await page.locator('.feed__scroll').evaluate((element) => element.scrollTo({ top: 0 }))
  return before
}

/** In the page: ms from frame to frame while it is scrolled down and up again, and the most rows that were in it. */
function scrollOnce(px: number): Promise<Pass> {
  return new Promise((resolve, reject) => {
    const list = document.querySelector('.feed__scroll')
    if (list === null) return reject(new Error('there is no list'))
    const frames: number[] = []
    let rows = 0
    let down = true
    let last = 0
    const frame = (now: number) => {
      if (last > 0) frames.push(now - last)
      last = now
      rows = Math.max(rows, document.querySelectorAll('[role="article"]').length)
      if (down && list.scrollTop + list.clientHeight >= list.scrollHeight - 1) down = false
      else if (!down && list.scrollTop <= 0) return resolve({ frames, rows })
      list.scrollTop += down ? px : -px
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
}
