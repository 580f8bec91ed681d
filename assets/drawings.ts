// Every icon file that Marquee ships, drawn from the SVGs and the tray glyph: path below assets/ -> bytes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { icnsFile } from './icnsFile.ts'
import { icoFile } from './icoFile.ts'
import { inks, trayGlyph, trayStates } from './trayGlyph.ts'

const linuxIconSizes = [16, 24, 32, 48, 64, 128, 256, 512]
const windowsIconSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256]
const windowsTraySizes = [16, 20, 24, 32, 40, 48, 64]

/** Below this the many small bulbs of the large icon run together. */
const largeFrom = 64

const png = (svg: string, width: number): Uint8Array =>
  new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng()

export function drawings(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const source = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
  const large = source('icon.svg')
  const small = source('icon-small.svg')
  const icon = (size: number) => png(size < largeFrom ? small : large, size)

  files.set('icon.png', icon(1024))
  files.set('icon.icns', icnsFile(icon))
  files.set('icon.ico', icoFile(windowsIconSizes.map((size) => ({ size, png: icon(size) }))))
  for (const size of linuxIconSizes) files.set(`icons/${size}x${size}.png`, icon(size))

  for (const state of trayStates) {
    const tray = (size: number, panel: keyof typeof inks) => png(trayGlyph(state, size, inks[panel]), size)
    files.set(`tray/${state}Template.png`, tray(16, 'template'))
    files.set(`tray/${state}Template@2x.png`, tray(32, 'template'))
    for (const panel of ['light', 'dark'] as const) {
      files.set(`tray/${state}-${panel}.png`, tray(22, panel))
      files.set(`tray/${state}-${panel}@2x.png`, tray(44, panel))
      files.set(
        `tray/${state}-${panel}.ico`,
        icoFile(windowsTraySizes.map((size) => ({ size, png: tray(size, panel) }))),
      )
    }
  }
  return files
}
