// Windows stay on the screen, whatever the monitors and the task bar.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box, Display } from '../../main/electron/popoverBounds.ts'
import { paletteBounds, popoverBounds } from '../../main/electron/popoverBounds.ts'
import { fuzzRuns } from '../fuzz/fuzzRuns.ts'

const bar = 40
const edges = ['top', 'bottom', 'left', 'right'] as const
const displays = fc
  .record({
    x: fc.integer({ min: -6000, max: 6000 }),
    y: fc.integer({ min: -4000, max: 4000 }),
    width: fc.integer({ min: 320, max: 5120 }),
    height: fc.integer({ min: 240, max: 2880 }),
    edge: fc.constantFrom(...edges),
  })
  .map(({ edge, ...bounds }): Display & { readonly edge: (typeof edges)[number] } => {
    const { x, y, width, height } = bounds
    const workArea = {
      top: { x, y: y + bar, width, height: height - bar },
      bottom: { x, y, width, height: height - bar },
      left: { x: x + bar, y, width: width - bar, height },
      right: { x, y, width: width - bar, height },
    }[edge]
    return { bounds, workArea, edge }
  })
/** A tray icon somewhere along the task bar. */
const trayOn = ({ bounds, edge }: Display & { readonly edge: string }, at: number): Box => {
  const along = {
    x: bounds.x + Math.round(at * (bounds.width - 24)),
    y: bounds.y + Math.round(at * (bounds.height - 24)),
  }
  const size = { width: 24, height: 24 }
  if (edge === 'top') return { ...size, x: along.x, y: bounds.y + 8 }
  if (edge === 'bottom') return { ...size, x: along.x, y: bounds.y + bounds.height - 32 }
  return { ...size, x: edge === 'left' ? bounds.x + 8 : bounds.x + bounds.width - 32, y: along.y }
}
const within = (box: Box, area: Box) =>
  box.x >= area.x &&
  box.y >= area.y &&
  box.x + box.width <= area.x + area.width &&
  box.y + box.height <= area.y + area.height
const size = { width: 400, height: 620 }
const platforms = fc.constantFrom('linux', 'win32', 'darwin')

describe('the popover', () => {
  it('is always inside the work area, in whole pixels', () => {
    fc.assert(
      fc.property(
        displays,
        fc.double({ min: 0, max: 1, noNaN: true }),
        platforms,
        fc.boolean(),
        (display, at, platform, known) => {
          const box = popoverBounds(known ? trayOn(display, at) : null, display, size, platform)
          expect(within(box, display.workArea)).toBe(true)
          expect(Object.values(box).every(Number.isInteger)).toBe(true)
        },
      ),
      fuzzRuns(0.05),
    )
  })

  it('does not cover the task bar icon it belongs to', () => {
    const display = {
      bounds: { x: -1920, y: 0, width: 1920, height: 1080 },
      workArea: { x: -1920, y: 0, width: 1920, height: 1040 },
    }
    const tray = { x: -300, y: 1048, width: 24, height: 24 }
    expect(popoverBounds(tray, display, size, 'win32')).toEqual({ x: -488, y: 420, width: 400, height: 620 })
  })

  it('goes to the corner where trays are when the desktop does not say', () => {
    const display = {
      bounds: { x: 0, y: 0, width: 1440, height: 900 },
      workArea: { x: 0, y: 32, width: 1440, height: 868 },
    }
    const nowhere = { x: 0, y: 0, width: 0, height: 0 }
    expect(popoverBounds(nowhere, display, size, 'linux')).toMatchObject({ x: 1032, y: 40 })
    expect(popoverBounds(null, display, size, 'win32')).toMatchObject({ x: 1032, y: 272 })
  })
})

describe('the palette', () => {
  it('is centred, starts in the upper third, and stays inside', () => {
    fc.assert(
      fc.property(displays, fc.integer({ min: 60, max: 4000 }), ({ workArea }, height) => {
        const box = paletteBounds(workArea, { width: 640, height })
        expect(within(box, workArea)).toBe(true)
        expect(box.y - workArea.y).toBeLessThanOrEqual(workArea.height / 3)
        expect(Math.abs(box.x + box.width / 2 - (workArea.x + workArea.width / 2))).toBeLessThanOrEqual(1)
      }),
      fuzzRuns(0.05),
    )
  })
})
