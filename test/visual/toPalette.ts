// Brings a picture down to 40 colours: the plain areas keep theirs, the edges of letters and posters take one that is near.

/** `pixels`: RGBA. `indices`: a byte a pixel. Serialised into a page, so it uses nothing from outside. */
export function toPalette(pixels: Uint8ClampedArray): { readonly palette: number[]; readonly indices: Uint8Array } {
  const most = 40
  // A pixel is a number whose bytes are its channels, from red up. Most pixels are like the one before.
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  const counts = new Map<number, number>()
  for (let i = 0; i < words.length;) {
    const colour = words[i] ?? 0
    const from = i
    while (words[i] === colour && i < words.length) i += 1
    counts.set(colour, (counts.get(colour) ?? 0) + i - from)
  }
  const colours = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b)
  const apart = (a: number, b: number): number =>
    ((a & 255) - (b & 255)) ** 2 +
    (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 +
    (((a >> 16) & 255) - ((b >> 16) & 255)) ** 2
  // One after the other the colour that would be missed most: so many pixels, so far from any that is kept.
  const kept: number[] = []
  const off = new Float64Array(colours.length).fill(Infinity)
  const places = new Map<number, number>()
  while (kept.length < Math.min(most, colours.length)) {
    let [missed, worst] = [0, -1]
    for (let i = 0; i < colours.length; i += 1) {
      const loss = (off[i] ?? 0) * (counts.get(colours[i] ?? 0) ?? 0)
      if (loss > worst) [missed, worst] = [i, loss]
    }
    const colour = colours[missed] ?? 0
    for (let i = 0; i < colours.length; i += 1) {
      const distance = apart(colours[i] ?? 0, colour)
      if (distance < (off[i] ?? 0)) {
        off[i] = distance
        places.set(colours[i] ?? 0, kept.length)
      }
    }
    kept.push(colour)
  }
  const palette = kept.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255])
  const indices = new Uint8Array(words.length)
  for (let i = 0; i < words.length;) {
    const colour = words[i] ?? 0
    const from = i
    while (words[i] === colour && i < words.length) i += 1
    indices.fill(places.get(colour) ?? 0, from, i)
  }
  return { palette, indices }
}
