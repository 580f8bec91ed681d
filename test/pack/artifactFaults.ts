// What people will find to download, of what can be built without their systems: the names, and that something is in it.
import { gunzipSync } from 'node:zlib'
import type { PackedFile } from './filesBelow.ts'

/** Bare of `Marquee-<version>-`. What installs and what runs goes by the names that its system has for processors. */
const installers = ['amd64.deb', 'arm64.deb', 'x86_64.rpm', 'aarch64.rpm', 'x86_64.AppImage', 'arm64.AppImage']
const archives = ['linux-x64.tar.gz', 'linux-arm64.tar.gz', 'macos-x64.zip']

/** One sentence for each fault. */
export function artifactFaults(there: readonly PackedFile[], version: string): readonly string[] {
  const name = (end: string) => `Marquee-${version}-${end}`
  const wanted = [...installers.map((end) => name(`linux-${end}`)), ...archives.map(name)]
  const packed = there.filter(({ path }) => archives.map(name).includes(path))
  return [
    ...wanted.filter((one) => !there.some(({ path }) => path === one)).map((one) => `not built: ${one}`),
    ...there.filter(({ path }) => !wanted.includes(path)).map(({ path }) => `stray package: ${path}`),
    ...packed.flatMap(({ path, bytes }) => {
      // Names stand there as they are, in both kinds of archive.
      const listed = Buffer.from(path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
      return [
        ...(listed.includes('/app.asar') ? [] : [`${path} holds no app.asar`]),
        ...(listed.includes('/package-type') ? [`${path} calls itself a deb or an rpm`] : []),
      ]
    }),
  ]
}
