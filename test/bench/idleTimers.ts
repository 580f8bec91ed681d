// idle-timers: what hidden pages have pending, and what they ask for, while nobody looks and main goes on telling them things.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Bench } from './bench.ts'

/** Longer than anything in the pages that repeats, the clock's second first of all. */
const stretchMs = 8_000

type Ledger = { asked: number; readonly pending: Set<string> }
declare global {
  interface Window {
    benchTimers?: Ledger
  }
}

export const idleTimers: Bench = {
  figures: ['idle-timers'],
  run: async ({ rig }) => {
    const { app, shown, letWindowGo } = await rig()
    const pages: Page[] = []
    for (const view of ['window', 'palette'] as const) {
      const page = await shown(view, true)
      await page.addInitScript(countTimers)
      await page.reload()
      await page.locator('[role="option"]').first().waitFor()
      // Work of its own for the page, so that there is something to stop.
      await page.getByRole('combobox').fill('dune')
      await page.getByRole('option', { name: /^Dune/ }).first().waitFor()
      await page.getByRole('combobox').fill('')
      pages.push(page)
      await shown(view, false)
    }
    // A search that was under way or a transition may end.
    await sleep(2_000)
    for (const page of pages) await page.evaluate(() => void (window.benchTimers!.asked = 0))
    await sleep(stretchMs / 2)
    // Main asks Trakt again and tells the pages: the one thing that reaches them while they are hidden.
    await app.powerMonitor('suspend')
    await app.powerMonitor('resume')
    await sleep(stretchMs / 2)
    const counts = await Promise.all(
      pages.map((page) =>
        page.evaluate(() => ({ asked: window.benchTimers!.asked, pending: [...window.benchTimers!.pending] })),
      ),
    )
    await letWindowGo()
    return {
      values: { 'idle-timers': counts.reduce((sum, { asked, pending }) => sum + asked + pending.length, 0) },
      notes: counts
        .filter(({ asked, pending }) => asked + pending.length > 0)
        .map(
          ({ asked, pending }, at) =>
            `idle-timers: ${pages[at]?.url() ?? ''} asked for ${asked}, pending ${pending.join(', ') || 'none'}`,
        ),
    }
  },
}

/** Before the page's own scripts: keeps count of every timer and frame that is asked for. */
function countTimers(): void {
  const ledger: Ledger = { asked: 0, pending: new Set() }
  window.benchTimers = ledger
  const { setTimeout: timeout, setInterval: interval, requestAnimationFrame: frame, requestIdleCallback: idle } = window
  const { clearTimeout, clearInterval, cancelAnimationFrame, cancelIdleCallback } = window
  const taken = (name: string, id: number) => {
    ledger.asked += 1
    ledger.pending.add(`${name} ${id}`)
    return id
  }
  const once =
    <A extends unknown[]>(name: string, run: (...args: A) => void, key: { id: number }) =>
    (...args: A) => {
      ledger.pending.delete(`${name} ${key.id}`)
      run(...args)
    }
  const callable = (handler: TimerHandler) => handler as (...args: unknown[]) => void
  Object.assign(window, {
    setTimeout: (handler: TimerHandler, ms?: number, ...args: unknown[]) => {
      const key = { id: 0 }
      return taken('timer', (key.id = timeout(once('timer', callable(handler), key), ms, ...args)))
    },
    setInterval: (handler: TimerHandler, ms?: number, ...args: unknown[]) =>
      taken('timer', interval(handler, ms, ...args)),
    requestAnimationFrame: (run: FrameRequestCallback) => {
      const key = { id: 0 }
      return taken('frame', (key.id = frame(once('frame', run, key))))
    },
    requestIdleCallback: (run: IdleRequestCallback, options?: IdleRequestOptions) => {
      const key = { id: 0 }
      return taken('idle', (key.id = idle(once('idle', run, key), options)))
    },
    clearTimeout: (id?: number) => {
      ledger.pending.delete(`timer ${id ?? 0}`)
      clearTimeout(id)
    },
    clearInterval: (id?: number) => {
      ledger.pending.delete(`timer ${id ?? 0}`)
      clearInterval(id)
    },
    cancelAnimationFrame: (id: number) => {
      ledger.pending.delete(`frame ${id}`)
      cancelAnimationFrame(id)
    },
    cancelIdleCallback: (id: number) => {
      ledger.pending.delete(`idle ${id}`)
      cancelIdleCallback(id)
    },
  })
}
