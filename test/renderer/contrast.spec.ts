// The contrast of the colour tokens in each theme, AA: text 4.5, what is no text but must be seen 3.
import { describe, expect, it } from 'vitest'
import { colourTokens } from '../accessibility/colourTokens.ts'
import type { Theme } from '../accessibility/colourTokens.ts'
import { contrast } from '../accessibility/contrast.ts'

const grounds = ['bg', 'surface', 'raised', 'sunk'] as const
const onEach = (names: readonly string[]) => names.flatMap((name) => grounds.map((ground) => [name, ground] as const))

const text = [
  ...onEach(['text', 'text-2']),
  ['amber-ink', 'amber'],
  ['amber-ink', 'amber-hover'],
  ['bg', 'text'],
] as const
/** The ring of the focus, the edge of a field, a switch that is off or on, the thumb of the slider. */
const seen = [...onEach(['focus', 'text']), ['line-strong', 'bg'], ['line-strong', 'surface']] as const

function measured(theme: Theme, more: boolean, [one, other]: readonly [string, string]): number {
  const tokens = colourTokens(theme, more)
  const [a, b] = [tokens.get(one), tokens.get(other)]
  if (a === undefined || b === undefined) throw new Error(`tokens.css has no colour ${a === undefined ? one : other}`)
  return contrast(a, b)
}

describe('the measure', () => {
  it('is 21 for black on white, and that of a grey known to be just enough', () => {
    const white = { red: 255, green: 255, blue: 255 }
    expect(contrast({ red: 0, green: 0, blue: 0 }, white)).toBeCloseTo(21, 5)
    expect(contrast(white, { red: 118, green: 118, blue: 118 })).toBeCloseTo(4.54, 2)
  })
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(text)('text is 4.5 to 1 at least: %s on %s', (...pair) => {
    expect(measured(theme, false, pair)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(seen)('what must be seen is 3 to 1 at least: %s on %s', (...pair) => {
    expect(measured(theme, false, pair)).toBeGreaterThanOrEqual(3)
  })

  it.each(onEach(['text', 'text-2']))('who asked for more contrast has 7 to 1 at least: %s on %s', (...pair) => {
    expect(measured(theme, true, pair)).toBeGreaterThanOrEqual(7)
  })

  it.each(['bg', 'surface', 'raised'])('who asked for more contrast sees every line on %s', (ground) => {
    expect(measured(theme, true, ['line', ground])).toBeGreaterThanOrEqual(3)
  })
})
