// Brings a picture down to 64 colours: the plain areas keep theirs, the edges of letters and posters take one that is near.

/** `pixels`: RGBA. `indices`: a byte a pixel. Serialised into a page, so it uses nothing from outside. */
export function toPalette(pixels: Uint8ClampedArray): { readonly palette: number[]; readonly indices: Uint8Array } {
  const counts = new Map<number, number>()
  const colourAt = (i: number): number =>
    ((pixels[i * 4] ?? 0) << 16) | ((pixels[i * 4 + 1] ?? 0) << 8) | (pixels[i * 4 + 2] ?? 0)
  const count = pixels.length / 4
  for (let i = 0; i < count; i += 1) counts.set(colourAt(i), (counts.get(colourAt(i)) ?? 0) + 1)
  const kept = [...counts]
    .sort(([a, m], [b, n]) => n - m || a - b)
    .slice(0, 64)
    .map(([colour]) => colour)
  const places = new Map(kept.map((colour, place) => [colour, place]))
  const apart = (a: number, b: number): number =>
    ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2
  for (const colour of counts.keys()) {
    if (places.has(colour)) continue
    let nearest = 0
    for (const [place, one] of kept.entries())
      if (apart(colour, one) < apart(colour, kept[nearest] ?? 0)) nearest = place
    places.set(colour, nearest)
  }
  const indices = new Uint8Array(count)
  for (let i = 0; i < count; i += 1) indices[i] = places.get(colourAt(i)) ?? 0
  return { palette: kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]), indices }
}
