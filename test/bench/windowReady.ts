// window-ready: the window from load to a field and rows on screen, over an empty React page served by the same app in the same way.
import type { Page } from 'playwright-core'
import { hostBackend } from '../e2e/driver/hostBackend.ts'
import type { Bench } from './bench.ts'
import { buildFloor } from './buildFloor.ts'
import { percentile } from './percentile.ts'
import { spread } from './spread.ts'

const warmUps = 2
const rounds = 30

declare global {
  interface Window {
    benchReady?: Promise<number>
  }
}

export const windowReady: Bench = {
  figures: ['window-ready'],
  run: async ({ root, rig }) => {
    const own = await rig()
    const floorApp = await hostBackend.launch({ root: await buildFloor(root) })
    try {
      const window = await own.shown('window', true)
      const floor = await floorApp.page('window')
      await window.addInitScript(watchFor, '[role="combobox"]|[role="option"]')
      await floor.addInitScript(watchFor, '#root input')
      const windows: number[] = []
      const floors: number[] = []
      for (let round = 0; round < warmUps + rounds; round += 1) {
        windows.push(await loadOnce(window))
        floors.push(await loadOnce(floor))
      }
      const [loads, least] = [windows.slice(warmUps), floors.slice(warmUps)]
      return {
        values: { 'window-ready': percentile(loads, 0.5) / percentile(least, 0.5) },
        notes: [`window-ready: window ${spread(loads)}`, `window-ready: empty page ${spread(least)}`],
      }
    } finally {
      await floorApp.quit()
      await own.letWindowGo()
    }
  },
}

async function loadOnce(page: Page): Promise<number> {
  await page.reload()
  const ms = await page.evaluate(() => window.benchReady)
  if (ms === undefined) throw new Error('the page was loaded without its stopwatch')
  return ms
}

/**
 * Before the page's own scripts: ms from the start of the navigation to the first task after the frame that shows every one of
 * `wanted` (selectors, `|` between them).
 */
function watchFor(wanted: string): void {
  window.benchReady = new Promise((resolve, reject) => {
    const look = () => {
      if (performance.now() > 20_000) return reject(new Error(`the page never had ${wanted}`))
      requestAnimationFrame(() => {
        if (!wanted.split('|').every((selector) => document.querySelector(selector) !== null)) return look()
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now()))
        port1.start()
        port2.postMessage(null)
      })
    }
    look()
  })
}
