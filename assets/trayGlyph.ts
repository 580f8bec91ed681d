// The tray icon as SVG: a sign of bulbs with the progress line under it, laid out on whole pixels for each size.

export const trayStates = [
  'idle',
  'watching-0',
  'watching-1',
  'watching-2',
  'watching-3',
  'watching-4',
  'watching-5',
  'watching-6',
  'watching-7',
  'watching-8',
  'waiting',
  'attention',
  'offline',
] as const
export type TrayState = (typeof trayStates)[number]

/** `sign`: bulbs and title bar. `accent`: progress and what asks for attention. */
export type Inks = { readonly sign: string; readonly accent: string }

/**
 * Inks by the PANEL they stand on: `light` is for light panels, so its ink is dark.
 * `template` is for macOS, which reads the alpha channel only and colours the icon itself.
 */
export const inks = {
  light: { sign: '#201c17', accent: '#b35c00' },
  dark: { sign: '#f7f3ea', accent: '#ffb224' },
  template: { sign: '#000', accent: '#000' },
} as const satisfies Record<string, Inks>

/** Five bulbs across and three down; `bulb` and `gap` in px, `line` the thickness of the progress line. */
type Layout = { readonly bulb: number; readonly gap: number; readonly line: number; readonly space: number }

/** Small sizes are set by hand so that every edge meets a pixel; the others are multiples of 16. */
const layouts: Readonly<Record<number, Layout>> = {
  16: { bulb: 2, gap: 1, line: 2, space: 2 },
  20: { bulb: 2, gap: 2, line: 2, space: 3 },
  22: { bulb: 3, gap: 1, line: 3, space: 3 },
  24: { bulb: 3, gap: 2, line: 3, space: 3 },
  40: { bulb: 6, gap: 2, line: 6, space: 4 },
  44: { bulb: 6, gap: 3, line: 6, space: 6 },
}

const scaled = (size: number): Layout => ({ bulb: size / 8, gap: size / 16, line: size / 8, space: size / 8 })

const rect = (x: number, y: number, w: number, h: number, r: number, fill: string, extra = '') =>
  w <= 0
    ? ''
    : `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${Math.min(r, w / 2, h / 2)}" fill="${fill}"${extra}/>`

/** An SVG document of `size` by `size` px. */
export function trayGlyph(state: TrayState, size: number, ink: Inks): string {
  const { bulb, gap, line, space } = layouts[size] ?? scaled(size)
  const step = bulb + gap
  const width = 5 * bulb + 4 * gap
  const height = 3 * bulb + 2 * gap
  const x0 = Math.floor((size - width) / 2)
  const y0 = Math.floor((size - height - space - line) / 2)
  const lineY = y0 + height + space
  // A 2 px circle is a smudge: bulbs that small are drawn square.
  const round = bulb <= 2 ? 0 : bulb / 2
  const dot = (column: number, y: number, fill: string) => rect(x0 + column * step, y, bulb, bulb, round, fill)
  const ring = [0, 1, 2]
    .flatMap((row) => [0, 1, 2, 3, 4].map((column) => ({ row, column })))
    .filter(({ row, column }) => row !== 1 || column === 0 || column === 4)
    .map(({ row, column }) => dot(column, y0 + row * step, ink.sign))
    .join('')
  const title = rect(x0 + step, y0 + step, 3 * bulb + 2 * gap, bulb, round, ink.sign)
  const svg = (body: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${body}</svg>`

  if (state === 'idle') return svg(ring)
  if (state === 'waiting') return svg(ring + title + [1, 2, 3].map((c) => dot(c, lineY, ink.accent)).join(''))
  if (state === 'attention') return svg(callingSign(x0, y0, width, height + space + line, bulb, ink))
  if (state === 'offline') return svg(crossedOut(ring + title, size, bulb, ink))
  const eighths = Number(state.slice('watching-'.length))
  const done = Math.round((width * eighths) / 8)
  const track = rect(x0, lineY, width, line, line / 2, ink.sign, ' fill-opacity=".35"')
  return svg(ring + title + track + rect(x0, lineY, done, line, line / 2, ink.accent))
}

/** The whole sign lit, with an exclamation mark cut out of it. */
function callingSign(x: number, y: number, w: number, h: number, unit: number, ink: Inks): string {
  const middle = x + w / 2 - unit / 2
  const stem = h - 3.5 * unit
  const cut =
    rect(middle, y + unit, unit, stem, unit / 4, '#000') + rect(middle, y + h - 2 * unit, unit, unit, unit / 4, '#000')
  return `<mask id="m">${rect(x, y, w, h, 0, '#fff')}${cut}</mask>${rect(x, y, w, h, unit, ink.accent, ' mask="url(#m)"')}`
}

/** The sign dimmed, with a stroke across it that keeps its distance from what it crosses. */
function crossedOut(sign: string, size: number, unit: number, ink: Inks): string {
  const from = size * 0.14
  const to = size * 0.86
  const stroke = (width: number, colour: string) =>
    `<path d="M${from} ${to}L${to} ${from}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`
  const mask = `<mask id="m"><path fill="#fff" d="M0 0h${size}v${size}H0z"/>${stroke(unit * 2.2, '#000')}</mask>`
  return `${mask}<g mask="url(#m)" opacity=".55">${sign}</g>${stroke(unit * 0.8, ink.sign)}`
}
