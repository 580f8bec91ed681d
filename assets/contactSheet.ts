// A sheet of every tray state at 1x and magnified, on a light and a dark panel, to judge the drawing by eye.
import { Resvg } from '@resvg/resvg-js'
import { trayStates } from './trayGlyph.ts'

const sizes = [
  { file: (state: string) => `tray/${state}Template.png`, px: 16, panel: '#f2f2f2' },
  { file: (state: string) => `tray/${state}-light.png`, px: 22, panel: '#f6f5f4' },
  { file: (state: string) => `tray/${state}-dark.png`, px: 22, panel: '#1d1d20' },
  { file: (state: string) => `tray/${state}Template@2x.png`, px: 32, panel: '#f2f2f2' },
  { file: (state: string) => `tray/${state}-dark@2x.png`, px: 44, panel: '#1d1d20' },
]
const cell = 140
const zoomed = 112

/** PNG bytes. `files` as `drawings` gives them. */
export function contactSheet(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const rows = sizes.map(({ file, px, panel }, row) => {
    const y = row * cell
    const cells = trayStates.map((state, column) => {
      const href = `data:image/png;base64,${Buffer.from(files.get(file(state)) ?? []).toString('base64')}`
      const image = (at: number, size: number) =>
        `<image href="${href}" x="${column * cell + at}" y="${y + at}" width="${size}" height="${size}" image-rendering="optimizeSpeed"/>`
      return image(20, zoomed) + image(1, px / 2 > 11 ? 16 : px)
    })
    return `<rect y="${y}" width="100%" height="${cell}" fill="${panel}"/>${cells.join('')}`
  })
  const icons = [16, 24, 32, 48, 64, 128].map((px, i) => {
    const href = `data:image/png;base64,${Buffer.from(files.get(`icons/${px}x${px}.png`) ?? []).toString('base64')}`
    const y = sizes.length * cell
    return (
      `<image href="${href}" x="${20 + i * 150}" y="${y + 10}" width="128" height="128" image-rendering="optimizeSpeed"/>` +
      `<image href="${href}" x="${960 + i * 140}" y="${y + 10}" width="${px}" height="${px}"/>`
    )
  })
  const width = trayStates.length * cell
  const height = (sizes.length + 1) * cell
  const body = `${rows.join('')}<rect y="${sizes.length * cell}" width="100%" height="${cell}" fill="#8a8f98"/>${icons.join('')}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`
  return new Resvg(svg).render().asPng()
}
