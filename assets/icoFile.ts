// The ICO container: writes one from rendered sizes, and reads back its directory.
// Source: Microsoft, "Icons" (ICONDIR, ICONDIRENTRY); PNG entries are allowed since Windows Vista.

/** `size` px, square; `png` the whole PNG file. */
export type IcoPicture = { readonly size: number; readonly png: Uint8Array }

const headerBytes = 6
const entryBytes = 16

export function icoFile(pictures: readonly IcoPicture[]): Uint8Array {
  const directory = Buffer.alloc(headerBytes + pictures.length * entryBytes)
  directory.writeUInt16LE(1, 2) // 1: icon
  directory.writeUInt16LE(pictures.length, 4)
  let offset = directory.length
  for (const [i, { size, png }] of pictures.entries()) {
    const at = headerBytes + i * entryBytes
    // One byte each; 0 stands for 256.
    directory.writeUInt8(size % 256, at)
    directory.writeUInt8(size % 256, at + 1)
    directory.writeUInt16LE(1, at + 4) // colour planes
    directory.writeUInt16LE(32, at + 6) // bits a pixel
    directory.writeUInt32LE(png.length, at + 8)
    directory.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([directory, ...pictures.map((p) => p.png)])
}
