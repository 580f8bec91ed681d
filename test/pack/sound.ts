// A package without a fault, to plant faults in.
import type { PackedFile } from './filesBelow.ts'
import { hardened } from './fuseFaults.ts'
import type { FuseWire } from './fuseWires.ts'
import { sentinel } from './fuseWires.ts'
import type { Package } from './readPackage.ts'

export const file = (path: string, text = `what is in ${path}`): PackedFile => ({ path, bytes: Buffer.from(text) })

const site = ['window.html', 'palette.html', 'settings.html', 'assets/window.js', 'assets/shared.css']
const manifest = Object.fromEntries(site.map((path) => [`/${path}`, 'text/plain']))

export const ownManifest = {
  name: 'marquee',
  version: '1.2.3',
  description: 'Says what you watch',
  license: 'MIT',
  type: 'module',
  main: 'out/main/index.js',
  desktopName: 'app.marquee.Marquee.desktop',
  productName: 'Marquee',
}

export const sound: Package = {
  platform: 'linux',
  inside: [
    file('package.json', JSON.stringify(ownManifest)),
    ...['docs/licences.md', 'out/main/index.js', 'out/main/chunks/embedded.js', 'out/preload/index.cjs'].map((path) =>
      file(path),
    ),
    file('out/renderer/manifest.json', JSON.stringify(manifest)),
    ...site.map((path) => file(`out/renderer/${path}`)),
    ...['out/assets/icon.png', 'out/assets/tray/idle-dark@2x.png', 'out/assets/tray/idle-dark.ico'].map((path) =>
      file(path),
    ),
  ],
  asarBytes: 1_000_000,
  asarHeader: 'ab'.repeat(32),
  beside: [file('apparmor-profile'), file('app-update.yml')],
  languages: ['ar', 'de', 'en-GB', 'en-US', 'es', 'es-419', 'fr', 'ja', 'pt-BR'],
  wires: [hardened],
}

/** A program with a wire for each, between other bytes. */
export const program = (...wires: readonly FuseWire[]): Buffer =>
  Buffer.concat(
    wires.flatMap((wire) => {
      const states = Object.values(wire).map((on) => (on ? '1' : '0'))
      return [
        Buffer.from('machine code'),
        Buffer.from(sentinel),
        Buffer.from([1, states.length]),
        Buffer.from(states.join('')),
        Buffer.alloc(16),
      ]
    }),
  )
