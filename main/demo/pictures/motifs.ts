// The motifs of drawn posters: plain geometry in a field of 200 by 300, each from a palette and a seed.
import type { Palette } from './palette.ts'

/** Numbers in [0, 1) from one seed; `pick` counts up so that every decision gets its own. */
export type Chance = (pick: number) => number
export const chanceOf =
  (seed: number): Chance =>
  (pick) => {
    let x = Math.imul(seed ^ Math.imul(pick + 1, 0x9e3779b1), 0x85ebca6b)
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
    return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32
  }

type Motif = (palette: Palette, chance: Chance) => string

const n = (value: number) => String(Math.round(value * 10) / 10)
const circle = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${more}/>`
const rect = (x: number, y: number, w: number, h: number, fill: string, more = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"${more}/>`
const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}"${more}/>`
const ring = (x: number, y: number, r: number, stroke: string, width: number) =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="none" stroke="${stroke}" stroke-width="${n(width)}"/>`
const times = (count: number, draw: (i: number) => string) => Array.from({ length: count }, (_, i) => draw(i)).join('')

/** A low sun cut into stripes by the haze. */
const sun: Motif = ({ ground, shape, accent }, chance) => {
  const x = 70 + chance(1) * 60
  const r = 56 + chance(2) * 12
  return (
    rect(0, 150, 200, 150, shape) +
    circle(x, 120, r, accent) +
    times(5, (i) => rect(0, 118 + i * 15, 200, 2.5 + i * 1.8, i < 2 ? ground : shape)) +
    rect(0, 178, 200, 122, shape)
  )
}

/** Ranges behind ranges under a small moon. */
const ranges: Motif = ({ ground, shape, accent }, chance) => {
  const peak = (base: number, height: number, shift: number) =>
    `M-10 300V${n(base)}L${n(40 + shift)} ${n(base - height)}L${n(95 + shift)} ${n(base + 8)}L${n(140 + shift)} ${n(base - height * 0.72)}L210 ${n(base + 20)}V300Z`
  const shift = chance(1) * 30 - 10
  return (
    circle(146 - chance(2) * 90, 66, 22, accent) +
    path(peak(150, 62, shift), shape, ' opacity="0.5"') +
    path(peak(172, 40, -shift), shape) +
    path('M0 300V190Q60 168 120 188T200 182V300Z', ground, ' opacity="0.55"')
  )
}

/** Half rings that grow out of one edge. */
const rings: Motif = ({ shape, accent }, chance) => {
  const x = chance(1) < 0.5 ? 0 : 200
  const y = 60 + chance(2) * 50
  return times(5, (i) => ring(x, y, 150 - i * 30, i % 3 === 1 ? accent : shape, 13)) + circle(x, y, 14, accent)
}

/** Building blocks: a few squares of a grid filled with quarters and discs. */
const blocks: Motif = ({ shape, accent, ink }, chance) => {
  const side = 200 / 3
  return times(9, (i) => {
    const x = (i % 3) * side
    const y = Math.floor(i / 3) * side
    const fill = [shape, accent, shape, ink][Math.floor(chance(i) * 4)] ?? shape
    const soft = fill === ink ? ' opacity="0.9"' : ''
    switch (Math.floor(chance(i + 20) * 6)) {
      case 0:
        return path(`M${n(x)} ${n(y)}h${n(side)}a${n(side)} ${n(side)} 0 0 1 ${n(-side)} ${n(side)}Z`, fill, soft)
      case 1:
        return path(
          `M${n(x + side)} ${n(y + side)}h${n(-side)}a${n(side)} ${n(side)} 0 0 1 ${n(side)} ${n(-side)}Z`,
          fill,
          soft,
        )
      case 2:
        return circle(x + side / 2, y + side / 2, side / 2 - 6, fill, soft)
      case 3:
        return path(`M${n(x)} ${n(y + side)}L${n(x + side)} ${n(y + side)}L${n(x + side)} ${n(y)}Z`, fill, soft)
      case 4:
        return rect(x, y, side, side, shape, ' opacity="0.45"')
      default:
        return ''
    }
  })
}

/** Rays from a point low in the picture, with a disc before them. */
const rays: Motif = ({ ground, shape, accent }, chance) => {
  const x = 60 + chance(1) * 80
  const y = 150
  const beams = times(16, (i) => {
    const at = (angle: number) => `${n(x + Math.cos(angle) * 320)} ${n(y + Math.sin(angle) * 320)}`
    const from = (i / 16) * 2 * Math.PI
    return path(`M${n(x)} ${y}L${at(from)}L${at(from + Math.PI / 16)}Z`, shape, ' opacity="0.75"')
  })
  return beams + circle(x, y, 50, ground) + circle(x, y, 40, accent)
}

/** Stripes on the slant, one of them lit. */
const slant: Motif = ({ shape, accent }, chance) => {
  const lit = 1 + Math.floor(chance(1) * 3)
  const lean = chance(2) < 0.5 ? 1 : -1
  return `<g transform="translate(100 100) rotate(${lean * (28 + Math.round(chance(3) * 14))})">${times(6, (i) => rect(-142 + i * 50, -260, 24, 520, i === lit + 1 ? accent : shape))}</g>`
}

/** A disc before a disc. */
const eclipse: Motif = ({ ground, shape, accent }, chance) => {
  const x = 84 + chance(1) * 32
  const dx = (chance(2) < 0.5 ? -1 : 1) * (16 + chance(3) * 20)
  return circle(x, 106, 78, shape) + circle(x + dx, 106 - 10, 56, accent) + circle(x + dx * 1.9, 106 - 16, 46, ground)
}

/** Towers with lit windows. */
const skyline: Motif = ({ shape, accent }, chance) =>
  circle(40 + chance(90) * 120, 58, 26, accent) +
  times(7, (i) => {
    const height = 54 + chance(i) * 92
    const left = i * 30 - 4
    const windows = times(4, (k) =>
      chance(30 + i * 4 + k) < 0.45
        ? rect(left + 6 + (k % 2) * 10, 200 - height + 12 + Math.floor(k / 2) * 18, 5, 8, accent)
        : '',
    )
    return rect(left, 200 - height, 27, height + 100, shape, i % 2 ? ' opacity="0.72"' : '') + windows
  })

/** Long waves. */
const waves: Motif = ({ shape, accent, ground }, chance) => {
  const turn = chance(1) * 40
  const wave = (y: number, fill: string, more = '') =>
    path(`M-40 ${n(y)}q30 -26 60 0t60 0t60 0t60 0t60 0V300H-40Z`, fill, ` transform="translate(${n(-turn)} 0)"${more}`)
  return (
    circle(60 + chance(2) * 80, 82, 44, accent) +
    wave(112, shape) +
    wave(140, ground, ' opacity="0.35"') +
    wave(164, shape) +
    wave(192, ground, ' opacity="0.5"')
  )
}

/** A doorway in a doorway, lit from inside. */
const doorway: Motif = ({ shape, accent, ground }, chance) => {
  const x = 100 + (chance(1) - 0.5) * 40
  const arch = (half: number, top: number, fill: string, more = '') =>
    path(`M${n(x - half)} 300V${n(top + half)}a${n(half)} ${n(half)} 0 0 1 ${n(half * 2)} 0V300Z`, fill, more)
  return arch(82, 26, shape, ' opacity="0.55"') + arch(60, 52, shape) + arch(38, 80, ground) + arch(20, 112, accent)
}

/** Points in an even field, some of them lit, as stars or as lamps. */
const field: Motif = ({ shape, accent }, chance) =>
  times(48, (i) => {
    const lit = chance(i) < 0.16
    const size = lit ? 9.5 : 4 + chance(i + 100) * 4.5
    return circle(21 + (i % 6) * 31.6, 20 + Math.floor(i / 6) * 24, size, lit ? accent : shape)
  })

/** `lifts`: a figure with air above it, which moves up when a long title needs the room; the others fill the field. */
export const motifs: readonly { readonly draw: Motif; readonly lifts: boolean }[] = [
  ...[sun, ranges, rays, eclipse, skyline, waves, doorway].map((draw) => ({ draw, lifts: true })),
  ...[rings, blocks, slant, field].map((draw) => ({ draw, lifts: false })),
]
