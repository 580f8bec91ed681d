// palette-open: from the hotkey's callback in main to the frame after the palette has the focus, Up next in it.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench } from './bench.ts'
import { percentile } from './percentile.ts'
import { spread } from './spread.ts'

const warmUps = 5
const rounds = 40

export const paletteOpen: Bench = {
  figures: ['palette-open'],
  run: async ({ rig }) => {
    const { app, shown } = await rig()
    const times: number[] = []
    for (let round = 0; round < warmUps + rounds; round += 1) {
      const page = await shown('palette', false)
      // The next press comes to a page that has nothing left to do.
      await sleep(120)
      const opened = page.evaluate(timeNextOpening)
      // Answered once the page listens: evaluations of one page run in order.
      await page.evaluate(() => true)
      await app.pressHotkey()
      times.push(await opened)
    }
    await shown('palette', false)
    const measured = times.slice(warmUps)
    return { values: { 'palette-open': percentile(measured, 0.95) }, notes: [`palette-open: ${spread(measured)}`] }
  },
}

/**
 * In the page: ms from when the user asked (main's clock, epoch ms) to the frame after the one that shows an empty, focused field
 * above Up next. That frame begins when the one before is done, so the figure is at most one frame too high.
 */
function timeNextOpening(): Promise<number> {
  return new Promise((resolve, reject) => {
    const stop = window.marquee.on('shown', (askedAt) => {
      stop()
      const look = (left: number) =>
        requestAnimationFrame(() => {
          const field = document.activeElement
          const ready =
            document.hasFocus() &&
            field instanceof HTMLInputElement &&
            field.value === '' &&
            document.querySelector('[role="option"]') !== null
          if (ready) requestAnimationFrame(() => resolve(Date.now() - askedAt))
          else if (left > 0) look(left - 1)
          else reject(new Error('the palette came up without its field and rows'))
        })
      look(120)
    })
  })
}
