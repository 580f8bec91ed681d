// The committed icon files are what the drawings give today, complete and in the sizes that each platform asks for.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawings } from '../../assets/drawings.ts'
import { icnsTypes } from '../../assets/icnsFile.ts'
import { trayStates } from '../../assets/trayGlyph.ts'

const assets = join(import.meta.dirname, '../../assets')
const drawn = drawings()

/** Width and height from a PNG's header. */
const pngSize = (bytes: Uint8Array) => {
  const buffer = Buffer.from(bytes)
  expect(buffer.subarray(1, 4).toString('latin1')).toBe('PNG')
  return [buffer.readUInt32BE(16), buffer.readUInt32BE(20)]
}

/** The sizes in an ICO's directory; each entry must hold a PNG of just that size. */
function icoSizes(bytes: Uint8Array): number[] {
  const buffer = Buffer.from(bytes)
  expect([buffer.readUInt16LE(0), buffer.readUInt16LE(2)]).toEqual([0, 1])
  return Array.from({ length: buffer.readUInt16LE(4) }, (_, i) => {
    const at = 6 + i * 16
    const size = buffer.readUInt8(at) || 256
    const offset = buffer.readUInt32LE(at + 12)
    expect(pngSize(buffer.subarray(offset, offset + buffer.readUInt32LE(at + 8)))).toEqual([size, size])
    return size
  })
}

/** The entries of an ICNS, as type -> [width, height] of the PNG in it. Each length must hold, to the last byte. */
function icnsEntries(bytes: Uint8Array): Record<string, number[]> {
  const buffer = Buffer.from(bytes)
  expect([buffer.toString('latin1', 0, 4), buffer.readUInt32BE(4)]).toEqual(['icns', buffer.length])
  const entries: Record<string, number[]> = {}
  let at = 8
  while (at < buffer.length) {
    const end = at + buffer.readUInt32BE(at + 4)
    entries[buffer.toString('latin1', at, at + 4)] = pngSize(buffer.subarray(at + 8, end))
    at = end
  }
  expect(at).toBe(buffer.length)
  return entries
}

describe('the icon files', () => {
  // Elsewhere the rasteriser may round its floats the other way, and one bit is enough to differ.
  it.runIf(process.platform === 'linux' && process.arch === 'x64')('are what `npm run icons` draws today', () => {
    const stale = [...drawn].filter(([name, bytes]) => {
      const path = join(assets, name)
      return !existsSync(path) || Buffer.compare(readFileSync(path), bytes) !== 0
    })
    expect(stale.map(([name]) => name)).toEqual([])
  })

  it('have no stray one among them', () => {
    const there = readdirSync(assets, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(png|ico|icns)$/.test(entry.name))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(assets.length + 1)
          .replaceAll('\\', '/'),
      )
    expect(there.filter((name) => !drawn.has(name))).toEqual([])
  })

  it('give Windows every tray size from 100 to 400 percent', () => {
    for (const state of trayStates) {
      for (const panel of ['light', 'dark']) {
        expect(icoSizes(drawn.get(`tray/${state}-${panel}.ico`)!)).toEqual([16, 20, 24, 32, 40, 48, 64]) // drawn above
      }
    }
  })

  it('give Windows an application icon from 16 to 256', () => {
    expect(icoSizes(drawn.get('icon.ico')!)).toEqual([16, 20, 24, 32, 40, 48, 64, 128, 256]) // drawn above
  })

  it('give macOS an application icon from 16 points to 512, with two pixels a point', () => {
    const wanted = Object.entries(icnsTypes).map(([type, pixels]) => [type, [pixels, pixels]] as const)
    expect(icnsEntries(drawn.get('icon.icns')!)).toEqual(Object.fromEntries(wanted)) // drawn above
    expect(wanted.map(([, [pixels]]) => pixels)).toEqual([32, 64, 128, 256, 256, 512, 512, 1024])
  })

  it.each([
    ['Template.png', 16],
    ['Template@2x.png', 32],
    ['-light.png', 22],
    ['-dark@2x.png', 44],
  ])('have %s at %d px for every state', (ending, size) => {
    for (const state of trayStates) expect(pngSize(drawn.get(`tray/${state}${ending}`)!)).toEqual([size, size]) // drawn above
  })

  it('look different in every state', () => {
    for (const ending of ['Template.png', '-light.png', '-dark@2x.png']) {
      const looks = new Set(trayStates.map((s) => Buffer.from(drawn.get(`tray/${s}${ending}`)!).toString('base64'))) // drawn above
      expect(looks.size).toBe(trayStates.length)
    }
  })
})
