// The icons of the Linux packages: every size, each a square of the size that its folder says.
import type { PackedFile } from './filesBelow.ts'

/** Pixels. */
const sizes = [16, 24, 32, 48, 64, 128, 256, 512]

/** `installed`: paths as they will be, from the root of the file system, without its first slash. */
export function linuxIconFaults(installed: readonly PackedFile[], id: string): readonly string[] {
  const icons = installed.filter(({ path }) => path.startsWith('usr/share/icons/'))
  const wanted = new Map(sizes.map((size) => [`usr/share/icons/hicolor/${size}x${size}/apps/${id}.png`, size]))
  return [
    ...[...wanted.keys()].filter((path) => !icons.some((icon) => icon.path === path)).map((path) => `no icon: ${path}`),
    ...icons.flatMap((icon) => {
      const size = wanted.get(icon.path)
      if (size === undefined) return [`stray icon: ${icon.path}`]
      const [width, height] = pngSize(icon.bytes)
      return width === size && height === size ? [] : [`icon of ${width} x ${height}: ${icon.path}`]
    }),
  ]
}

/** Width and height in pixels; 0 for what is no PNG. */
function pngSize(bytes: Uint8Array): readonly [number, number] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (head.length < 24 || head.toString('latin1', 1, 4) !== 'PNG') return [0, 0]
  return [head.readUInt32BE(16), head.readUInt32BE(20)]
}
