// The ICNS container of macOS: writes one from rendered sizes.
// Source: https://en.wikipedia.org/wiki/Apple_Icon_Image_format; PNG entries of these types are read since Mac OS X 10.7.

/** Pixels of an entry, by its type. The small ones are those of a screen with two pixels a point. */
export const icnsTypes = {
  ic11: 32, // 16 points
  ic12: 64, // 32 points
  ic07: 128,
  ic13: 256, // 128 points
  ic08: 256,
  ic14: 512, // 256 points
  ic09: 512,
  ic10: 1024, // 512 points
} as const

const headerBytes = 8

/** `draw` gives the PNG of a square of that many pixels. */
export function icnsFile(draw: (pixels: number) => Uint8Array): Uint8Array {
  const entries = Object.entries(icnsTypes).map(([type, pixels]) => {
    const png = draw(pixels)
    return Buffer.concat([header(type, png.length), png])
  })
  const bytes = entries.reduce((sum, entry) => sum + entry.length, 0)
  return Buffer.concat([header('icns', bytes), ...entries])
}

/** Four letters, then the length of the whole with this header in it. */
function header(type: string, bytes: number): Buffer {
  const head = Buffer.alloc(headerBytes)
  head.write(type, 0, 'latin1')
  head.writeUInt32BE(headerBytes + bytes, 4)
  return head
}
