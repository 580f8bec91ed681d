// window-heap-growth: what two hundred openings of the window leave behind in its page.
import type { CDPSession } from 'playwright-core'
import type { Bench } from './bench.ts'

/** Not counted: what is made once and kept. */
const warmUps = 20
const openings = 200

export const windowHeap: Bench = {
  figures: ['window-heap-growth'],
  run: async ({ rig }) => {
    const { shown, letWindowGo } = await rig()
    const page = await shown('window', true)
    const cdp = await page.context().newCDPSession(page)
    const open = async (times: number) => {
      for (let time = 0; time < times; time += 1) {
        await shown('window', false)
        await shown('window', true)
      }
      return heapOf(cdp)
    }
    const before = await open(warmUps)
    const after = await open(openings)
    await letWindowGo()
    const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`
    return {
      values: { 'window-heap-growth': Math.max(0, after - before) },
      notes: [`window-heap-growth: ${kB(before)} after ${warmUps} openings, ${kB(after)} after ${openings} more`],
    }
  },
}

/** Bytes, garbage collected. */
async function heapOf(cdp: CDPSession): Promise<number> {
  // What the first one lets go of may hold something else.
  for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  return usedSize
}
