// Brings a picture down to 64 colours: the plain areas keep theirs, the edges of letters and posters take one that is near.

/** `pixels`: RGBA. `indices`: a byte a pixel. Serialised into a page, so it uses nothing from outside. */
export function toPalette(pixels: Uint8ClampedArray): { readonly palette: number[]; readonly indices: Uint8Array } {
  // A pixel is a number whose bytes are its channels, from red up. Most pixels are like the one before.
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  const counts = new Map<number, number>()
  for (let i = 0; i < words.length;) {
    const colour = words[i] ?? 0
    const from = i
    while (words[i] === colour && i < words.length) i += 1
    counts.set(colour, (counts.get(colour) ?? 0) + i - from)
  }
  const kept = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, 64)
    .map(([colour]) => colour)
  const places = new Map(kept.map((colour, place) => [colour, place]))
  const channels = (colour: number): readonly number[] => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]
  const palette = kept.flatMap(channels)
  const nearest = (colour: number): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour)
    let [best, least] = [0, Infinity]
    for (let place = 0; place < kept.length; place += 1) {
      const off =
        (red - (palette[place * 3] ?? 0)) ** 2 +
        (green - (palette[place * 3 + 1] ?? 0)) ** 2 +
        (blue - (palette[place * 3 + 2] ?? 0)) ** 2
      if (off < least) [best, least] = [place, off]
    }
    return best
  }
  for (const colour of counts.keys()) if (!places.has(colour)) places.set(colour, nearest(colour))
  const indices = new Uint8Array(words.length)
  for (let i = 0; i < words.length;) {
    const colour = words[i] ?? 0
    const from = i
    while (words[i] === colour && i < words.length) i += 1
    indices.fill(places.get(colour) ?? 0, from, i)
  }
  return { palette, indices }
}
