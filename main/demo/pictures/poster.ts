// Draws a poster for a title, as SVG, from nothing but its data.
import type { DemoMovie, DemoShow } from '../catalogue/model.ts'
import { escapeHtml } from '../oauth/page.ts'
import { paletteOf } from './palette.ts'

export function poster(media: DemoMovie | DemoShow): string {
  const { ground, shape, ink } = paletteOf(media)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 300"><rect width="200" height="300" fill="${ground}"/><circle cx="100" cy="120" r="60" fill="${shape}"/><text x="16" y="270" fill="${ink}">${escapeHtml(media.title)}</text></svg>`
}
