// Compares two pictures, pixel by pixel, the way an eye would: a rasteriser's noise along the edges of letters is none, a step of 2 px or another colour is one.

export type PixelDifference = {
  /** Pixels that have nothing like them within 1 px in the other picture. */
  readonly moved: number
  /** Pixels of a plain area that have another colour there. */
  readonly recoloured: number
  /** One byte a pixel: 0 the same, 1 either of the above. */
  readonly mask: Uint8Array
}

/** Both RGBA, one byte a channel, of the same size. Serialised into a page, so it uses nothing from outside. */
export function comparePixels(
  old: Uint8ClampedArray,
  next: Uint8ClampedArray,
  width: number,
  height: number,
): PixelDifference {
  /** Of 255, in any channel: more than smoothing makes of the same edge. */
  const strong = 24
  /** Of 255: more than rounding makes of a plain colour. */
  const plain = 2
  /** Pixels to either side that must be alike for an area to be plain: longer than any stroke of a letter. */
  const [along, down] = [6, 9]
  const apart = (a: Uint8ClampedArray, i: number, b: Uint8ClampedArray, j: number): number => {
    const red = Math.abs((a[i * 4] ?? 0) - (b[j * 4] ?? 0))
    const green = Math.abs((a[i * 4 + 1] ?? 0) - (b[j * 4 + 1] ?? 0))
    const blue = Math.abs((a[i * 4 + 2] ?? 0) - (b[j * 4 + 2] ?? 0))
    return Math.max(red, green, blue)
  }
  const hasLikeNear = (of: Uint8ClampedArray, x: number, y: number, within: Uint8ClampedArray): boolean => {
    for (let v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v += 1)
      for (let u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u += 1)
        if (apart(of, y * width + x, within, v * width + u) <= strong) return true
    return false
  }
  const isPlain = (picture: Uint8ClampedArray, x: number, y: number, across: number, below: number): boolean => {
    const reach = across > 0 ? along : down
    for (let step = -reach; step <= reach; step += 1) {
      const [u, v] = [x + step * across, y + step * below]
      if (u < 0 || v < 0 || u >= width || v >= height) return false
      if (apart(picture, y * width + x, picture, v * width + u) > plain) return false
    }
    return true
  }
  let [moved, recoloured] = [0, 0]
  const mask = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const i = y * width + x
      const off = apart(old, i, next, i)
      if (off <= plain) continue
      if (off > strong && !(hasLikeNear(next, x, y, old) && hasLikeNear(old, x, y, next))) {
        moved += 1
        mask[i] = 1
      }
      const isPlainInBoth =
        (isPlain(old, x, y, 1, 0) && isPlain(next, x, y, 1, 0)) ||
        (isPlain(old, x, y, 0, 1) && isPlain(next, x, y, 0, 1))
      if (isPlainInBoth) {
        recoloured += 1
        mask[i] = 1
      }
    }
  }
  return { moved, recoloured, mask }
}
