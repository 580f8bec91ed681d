// What counts as a difference between two pictures: a step of 2 px and another colour do, the noise of a rasteriser does not.
import { describe, expect, it } from 'vitest'
import { comparePixels } from '../visual/comparePixels.ts'
import { isDifferent } from '../visual/isDifferent.ts'

type Colour = readonly [number, number, number]

const [width, height] = [240, 200]
const paper: Colour = [250, 247, 239]
const ink: Colour = [30, 26, 19]
const quiet: Colour = [100, 91, 76]
const card: Colour = [240, 234, 220]

/** `at`: the colour of each pixel. */
function picture(at: (x: number, y: number) => Colour): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < width * height; i += 1) pixels.set([...at(i % width, Math.floor(i / width)), 255], i * 4)
  return pixels
}

const mix = ([r, g, b]: Colour, [s, h, c]: Colour, share: number): Colour => [
  r + (s - r) * share,
  g + (h - g) * share,
  b + (c - b) * share,
]

/** Strokes with smooth edges on a card, as text is; `shift`: px to the right. */
const text =
  (colour: Colour, shift = 0, ground: Colour = card) =>
  (x: number, y: number): Colour => {
    if (x < 10 || x >= 230 || y < 10 || y >= 190) return paper
    const place = (x - shift + 600) % 6
    const onLine = y > 20 && y < 31 && x > 16 && x < 100
    if (!onLine || place > 2) return ground
    return place === 1 ? colour : mix(ground, colour, 0.4)
  }

const compared = (one: Uint8ClampedArray, other: Uint8ClampedArray) =>
  isDifferent(comparePixels(one, other, width, height))

describe('comparing pictures', () => {
  const recorded = picture(text(quiet))

  it('finds nothing in the same picture', () => {
    expect(comparePixels(recorded, recorded, width, height)).toMatchObject({ moved: 0, recoloured: 0 })
  })

  it('lets pass what another rasteriser makes of the edges of letters', () => {
    const noisy = recorded.map((channel, i) => (channel === 250 ? channel : channel + (((i >> 2) * 7919) % 31) - 15))
    const edges = recorded.map((channel, i) => {
      const isEdge = recorded[i - (i % 4)] !== 250 && recorded[i - (i % 4)] !== 240
      return isEdge ? (noisy[i] ?? channel) : channel
    })
    expect(edges).not.toEqual(recorded)
    expect(compared(recorded, edges)).toBe(false)
  })

  it('lets a few stray pixels pass', () => {
    const stray = picture((x, y) => (y === 195 && x % 40 === 0 ? ink : text(quiet)(x, y)))
    expect(compared(recorded, stray)).toBe(false)
  })

  it('sees letters that stand 2 px further on', () => {
    expect(compared(recorded, picture(text(quiet, 2)))).toBe(true)
  })

  it('sees a card that is 2 px lower, pale as it is', () => {
    const blank = picture((x, y) => (x < 10 || x >= 230 || y < 10 || y >= 190 ? paper : card))
    const lower = picture((x, y) => (x < 10 || x >= 230 || y < 12 || y >= 192 ? paper : card))
    expect(compared(blank, lower)).toBe(true)
  })

  it('sees a card that is 2 px narrower', () => {
    const blank = picture((x, y) => (x < 10 || x >= 230 || y < 10 || y >= 190 ? paper : card))
    const narrower = picture((x, y) => (x < 10 || x >= 228 || y < 10 || y >= 190 ? paper : card))
    expect(compared(blank, narrower)).toBe(true)
  })

  it('sees another colour of the ground, four steps of 255 away', () => {
    const other = mix(card, [240, 234, 216], 1)
    expect(compared(recorded, picture(text(quiet, 0, other)))).toBe(true)
  })

  it('sees another colour of the letters', () => {
    expect(compared(recorded, picture(text(ink)))).toBe(true)
  })

  it('sees a line one pixel thin that is gone', () => {
    const lined = picture((x, y) => (y === 194 ? [231, 224, 207] : text(quiet)(x, y)))
    expect(compared(lined, recorded)).toBe(true)
  })
})
