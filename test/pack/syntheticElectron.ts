// A folder that is enough of Electron for electron-builder: the right names, no program, and a real fuse wire to set.
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { path7x } from '7zip-bin'
import { sentinel } from './fuseWires.ts'

export type PackPlatform = 'linux' | 'win32' | 'darwin'

/** As Electron 45 ships: version 1, nine fuses, in the order of its `fuses.json5`. */
const shippedWire = Buffer.concat([Buffer.from(sentinel), Buffer.from([1, 9]), Buffer.from('101100011')])
const padding = Buffer.alloc(4096)

/** The languages of Electron 45, as its Linux and Windows packages name them. */
const locales = (
  'af am ar bg bn ca cs da de el en-GB en-US es es-419 et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nb ' +
  'nl pl pt-BR pt-PT ro ru sk sl sr sv sw ta te th tr uk ur vi zh-CN zh-TW'
).split(' ')
const common = ['LICENSE', 'LICENSES.chromium.html', 'icudtl.dat', 'resources.pak', 'chrome_100_percent.pak']
const beside: Readonly<Record<'linux' | 'win32', readonly string[]>> = {
  linux: ['chrome-sandbox', 'chrome_crashpad_handler', 'libEGL.so', 'libffmpeg.so'],
  win32: ['d3dcompiler_47.dll', 'ffmpeg.dll', 'libEGL.dll'],
}
const helpers = ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].map((kind) => `Electron Helper${kind}`)

/** Empties `folder` and writes it anew. */
export function syntheticElectron(folder: string, platform: PackPlatform): void {
  rmSync(folder, { recursive: true, force: true })
  const write = (path: string, content: string | Uint8Array, mode = 0o644) => {
    const at = join(folder, path)
    mkdirSync(dirname(at), { recursive: true })
    writeFileSync(at, content, { mode })
  }
  for (const file of common) write(file, file)
  if (platform === 'darwin') {
    macApp(folder, write)
    return
  }
  for (const file of beside[platform]) write(file, file)
  for (const locale of locales) write(join('locales', `${locale}.pak`), locale)
  mkdirSync(join(folder, 'resources'))
  if (platform === 'linux') {
    const elf = Buffer.from('\x7fELF', 'latin1')
    write('electron', Buffer.concat([elf, padding, shippedWire, padding]), 0o755)
  } else {
    // Its resources are edited, so it has to be a real program. Any will do; this one is at hand.
    const program = join(dirname(path7x), 'win', 'x64', '7za.exe')
    write('electron.exe', Buffer.concat([readFileSync(program), shippedWire]))
  }
}

type Write = (path: string, content: string | Uint8Array, mode?: number) => void

function macApp(folder: string, write: Write): void {
  const contents = join('Electron.app', 'Contents')
  const frameworks = join(contents, 'Frameworks')
  write(join(contents, 'Info.plist'), plist('Electron'))
  write(join(contents, 'MacOS', 'Electron'), padding, 0o755)
  write(join(contents, 'Resources', 'electron.icns'), 'the icon of Electron')
  // Versioned, with links to the version in use, as frameworks are: what is packed must keep the links.
  const framework = join(frameworks, 'Electron Framework.framework')
  const version = join(framework, 'Versions', 'A')
  // A universal app has a wire for either processor.
  write(join(version, 'Electron Framework'), Buffer.concat([padding, shippedWire, padding, shippedWire]), 0o755)
  for (const locale of locales) {
    const lproj = `${(locale === 'en-US' ? 'en' : locale).replace('-', '_')}.lproj`
    write(join(version, 'Resources', lproj, 'locale.pak'), locale)
    write(join(contents, 'Resources', lproj, '.keep'), '')
  }
  symlinkSync('A', join(folder, framework, 'Versions', 'Current'))
  for (const linked of ['Electron Framework', 'Resources'])
    symlinkSync(join('Versions', 'Current', linked), join(folder, framework, linked))
  for (const helper of helpers) {
    write(join(frameworks, `${helper}.app`, 'Contents', 'Info.plist'), plist(helper))
    write(join(frameworks, `${helper}.app`, 'Contents', 'MacOS', helper), padding, 0o755)
  }
}

const plist = (executable: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleExecutable</key><string>${executable}</string>
<key>CFBundleIconFile</key><string>electron.icns</string>
<key>CFBundleIdentifier</key><string>com.github.Electron</string>
<key>CFBundleName</key><string>${executable}</string>
<key>CFBundlePackageType</key><string>APPL</string>
</dict></plist>
`
