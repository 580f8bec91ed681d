// Everything that can be told from one unpacked package, whether a synthetic Electron or the real one is in it.
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { contentFaults } from './contentFaults.ts'
import { fuseFaults, hardened } from './fuseFaults.ts'
import { macFaults } from './macFaults.ts'
import { manifestFaults } from './manifestFaults.ts'
import { readPackage } from './readPackage.ts'
import { secretFaults } from './secretFaults.ts'
import type { PackPlatform } from './syntheticElectron.ts'
import { windowsFaults } from './windowsFaults.ts'

export type Inspected = { readonly faults: readonly string[]; readonly asarBytes: number; readonly files: number }

/** `root`: the repository. `fuses`: how they should be. Throws when `folder` is no package. */
export function inspectPackage(root: string, folder: string, platform: PackPlatform, fuses = hardened): Inspected {
  const packed = readPackage(folder, platform)
  const own = readFileSync(join(root, 'package.json'), 'utf8')
  const { version } = JSON.parse(own) as { readonly version: string }
  const builder = {
    folders: [root, homedir()],
    given: [process.env['MARQUEE_BUILD_CLIENT_ID'] ?? '', process.env['MARQUEE_BUILD_CLIENT_SECRET'] ?? ''],
  }
  const asset = (name: string) => readFileSync(join(root, 'assets', name))
  return {
    asarBytes: packed.asarBytes,
    files: packed.inside.length,
    faults: [
      ...contentFaults(packed),
      ...secretFaults([...packed.inside, ...packed.beside], builder),
      ...fuseFaults(packed.wires, fuses),
      ...manifestFaults(packed.inside, own),
      ...(platform === 'win32'
        ? windowsFaults(
            readFileSync(join(folder, 'Marquee.exe')),
            asset('icon.ico'),
            textOf(join(folder, 'bin', 'marquee.cmd')),
            packed,
          )
        : []),
      ...(platform === 'darwin'
        ? macFaults(
            readFileSync(join(folder, 'Marquee.app', 'Contents', 'Info.plist'), 'utf8'),
            asset('icon.icns'),
            packed,
            version,
          )
        : []),
    ],
  }
}

const textOf = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')
