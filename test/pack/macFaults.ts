// What macOS reads of a package: who it is, its icon, and the hash of app.asar that the fuse has compared.
import type { Package } from './readPackage.ts'

/** `plist`: the app's Info.plist, as XML. `icon`: what is to be its icon.icns. */
export function macFaults(plist: string, icon: Uint8Array, packed: Package, version: string): readonly string[] {
  const value = (key: string) => {
    const [, text, bool] = new RegExp(`<key>${key}</key>\\s*<(?:string>([^<]*)|(true|false)/>)`).exec(plist) ?? []
    return text ?? bool ?? 'missing'
  }
  const wanted: Readonly<Record<string, string>> = {
    CFBundleIdentifier: 'app.marquee.Marquee',
    CFBundleName: 'Marquee',
    CFBundleExecutable: 'Marquee',
    CFBundleIconFile: 'icon.icns',
    CFBundleShortVersionString: version,
    LSApplicationCategoryType: 'public.app-category.entertainment',
    LSMinimumSystemVersion: '13.0',
    // A tray app has no place in the Dock.
    LSUIElement: 'true',
    hash: packed.asarHeader,
  }
  const packedIcon = packed.beside.find(({ path }) => path === 'icon.icns')
  return [
    ...Object.entries(wanted)
      .filter(([key, text]) => value(key) !== text)
      .map(([key, text]) => `Info.plist: ${key} is ${value(key)} and should be ${text}`),
    // Addresses of its own, and files that open with it: there are none.
    ...['CFBundleURLTypes', 'CFBundleDocumentTypes']
      .filter((key) => plist.includes(`<key>${key}</key>`))
      .map((key) => `Info.plist: ${key} has no place here`),
    ...(packedIcon && Buffer.from(icon).equals(Buffer.from(packedIcon.bytes)) ? [] : ['icon.icns is not ours']),
  ]
}
