// Colours for drawn pictures, derived from the title: the same title always looks the same.
import type { DemoMovie, DemoShow } from '../catalogue/model.ts'

/** FNV-1a: small, and spreads short titles well. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** Ground, shape, accent, ink. Chosen by hand so that ink reads on ground and the three sit well together. */
export type Palette = { readonly ground: string; readonly shape: string; readonly accent: string; readonly ink: string }

const palettes: readonly Palette[] = [
  { ground: '#12263a', shape: '#1f4e5f', accent: '#f2a65a', ink: '#fdf6ec' },
  { ground: '#f3e9d2', shape: '#c6472c', accent: '#1b3a4b', ink: '#1b1b1e' },
]

export const paletteOf = (media: DemoMovie | DemoShow): Palette =>
  palettes[hashOf(`${media.title}${media.year}`) % palettes.length] as Palette

export const posterColors = (media: DemoMovie | DemoShow): [string, string] => {
  const { ground, shape } = paletteOf(media)
  return [ground, shape]
}
