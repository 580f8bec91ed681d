// What Windows reads of a package: its icons, its name, and the hash of app.asar that the fuse has compared.
import type { Package } from './readPackage.ts'

const icoHeader = 6
const icoEntry = 16

/** `program`: Marquee.exe. `icon`: assets/icon.ico. `command`: bin/marquee.cmd. */
export function windowsFaults(
  program: Uint8Array,
  icon: Uint8Array,
  command: string,
  packed: Package,
): readonly string[] {
  const bytes = Buffer.from(program)
  const has = (text: string) => bytes.includes(Buffer.from(text, 'utf16le'))
  const ico = Buffer.from(icon)
  const pictures = Array.from({ length: ico.readUInt16LE(4) }, (_, n) => {
    const at = icoHeader + n * icoEntry
    const start = ico.readUInt32LE(at + 12)
    return ico.subarray(start, start + ico.readUInt32LE(at + 8))
  })
  return [
    ...pictures
      .filter((png) => !bytes.includes(png))
      .map((png) => `Marquee.exe lacks a picture of ${png.readUInt32BE(16)} px`),
    ...['ProductName', 'Marquee', 'LegalCopyright']
      .filter((text) => !has(text))
      .map((text) => `Marquee.exe does not say ${text}`),
    // Beside Marquee.exe it would never be run: Windows prefers programs.
    ...(/^"%~dp0\.\.\\Marquee\.exe" %\*\r\nexit \/b %ERRORLEVEL%\r\n$/m.test(command)
      ? []
      : ['bin/marquee.cmd does not start Marquee.exe and end as it does']),
    ...(bytes.includes(packed.asarHeader) ? [] : ['Marquee.exe does not hold the hash of app.asar']),
  ]
}
