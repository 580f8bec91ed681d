// Reads an unpacked package back: what lies in its app.asar, what lies beside that, its languages and its fuses.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { extractFile, getRawHeader, listPackage, statFile, uncacheAll } from '@electron/asar'
import { filesBelow, type PackedFile } from './filesBelow.ts'
import { fuseWires, type FuseWire } from './fuseWires.ts'
import type { PackPlatform } from './syntheticElectron.ts'

export type Package = {
  readonly platform: PackPlatform
  readonly inside: readonly PackedFile[]
  readonly asarBytes: number
  /** SHA-256 of the header of app.asar, as the integrity check of Electron compares it. */
  readonly asarHeader: string
  /** The folder that app.asar lies in, without it and, on macOS, without the languages. */
  readonly beside: readonly PackedFile[]
  /** As Chromium names them: `pt-BR`. */
  readonly languages: readonly string[]
  readonly wires: readonly FuseWire[]
}

const places: Readonly<
  Record<PackPlatform, { readonly resources: string; readonly binary: string; readonly languages: string }>
> = {
  linux: { resources: 'resources', binary: 'app.marquee.Marquee', languages: 'locales' },
  win32: { resources: 'resources', binary: 'Marquee.exe', languages: 'locales' },
  darwin: {
    resources: join('Marquee.app', 'Contents', 'Resources'),
    binary: join('Marquee.app', 'Contents', 'Frameworks', 'Electron Framework.framework', 'Electron Framework'),
    languages: join('Marquee.app', 'Contents', 'Frameworks', 'Electron Framework.framework', 'Resources'),
  },
}

/** Throws when a part that every package has is missing. */
export function readPackage(folder: string, platform: PackPlatform): Package {
  const { resources, binary, languages } = places[platform]
  const asar = join(folder, resources, 'app.asar')
  // It remembers archives by their path, and this one may have been built anew.
  uncacheAll()
  return {
    platform,
    inside: listPackage(asar, { isPack: false })
      // Folders are listed as well.
      .filter((path) => !('files' in statFile(asar, path.slice(1))))
      .map((path) => ({ path: path.slice(1).replaceAll('\\', '/'), bytes: extractFile(asar, path.slice(1)) })),
    asarBytes: statSync(asar).size,
    asarHeader: createHash('sha256').update(getRawHeader(asar).headerString).digest('hex'),
    beside: filesBelow(join(folder, resources)).filter(({ path }) => path !== 'app.asar' && !/\.lproj\//.test(path)),
    languages: readdirSync(join(folder, languages))
      .filter((name) => /\.(?:pak|lproj)$/.test(name))
      .map((name) => name.replace(/\.\w+$/, '').replace('_', '-')),
    wires: fuseWires(readFileSync(join(folder, binary))),
  }
}
