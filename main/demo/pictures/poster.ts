// Draws a poster for a title, as SVG, from nothing but its data: a motif above, the title below, the year beside it.
import type { DemoMovie, DemoShow, Genre } from '../catalogue/model.ts'
import { escapeHtml } from '../oauth/page.ts'
import { isSquare, setTitle } from './lettering.ts'
import { chanceOf, motifs } from './motifs.ts'
import { paletteOf, seedOf } from './palette.ts'

const sans =
  "'Inter','Helvetica Neue','Segoe UI',Roboto,Arial,'Noto Sans CJK JP','Hiragino Sans','Yu Gothic','Noto Sans Arabic','DejaVu Sans',sans-serif"
const serif = "Georgia,'Times New Roman','Noto Serif CJK JP','Hiragino Mincho ProN','DejaVu Serif',serif"
/** Quiet genres get letters with serifs, half of the time. */
const bookish: readonly Genre[] = ['drama', 'history', 'fantasy', 'horror']

const rightToLeft = /[\u0590-\u08ff]/

/** 2:3, 400 by 600, drawn in a field of 200 by 300. Escaped: any text may be in a title. */
export function poster(media: DemoMovie | DemoShow): string {
  const palette = paletteOf(media)
  const seed = seedOf(media)
  const chance = chanceOf(seed)
  const motif = motifs[Math.floor(chance(7) * motifs.length)]
  const capitals = !bookish.includes(media.genre) || chance(8) < 0.5
  const title = capitals ? media.title.toUpperCase() : media.title
  const face = capitals || isSquare(title) ? sans : serif
  const { lines, size, leading } = setTitle(title, 172, 92, 46)
  const small = media.kind === 'show' ? media.network : 'Film'
  const foot = 284
  // The title stands on the foot line, so that short and long ones end at the same place.
  const first = foot - 22 - (lines.length - 1) * leading
  const panel = first - size * 0.98 - 12
  // Half of what the title covers of a usual picture, and never so far that the figure leaves at the top.
  const lift = motif?.lifts ? -Math.min(26, Math.max(0, (196 - panel) / 2)) : 0
  // Not `direction`: with it renderers disagree about which end is the start.
  const at = rightToLeft.test(title) ? 'x="186" text-anchor="end"' : 'x="14"'
  const text = lines
    .map((line, i) => `<text ${at} y="${(first + i * leading).toFixed(1)}">${escapeHtml(line)}</text>`)
    .join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 300" width="400" height="600">` +
    `<rect width="200" height="300" fill="${palette.ground}"/>` +
    (motif ? `<g transform="translate(0 ${lift.toFixed(1)})">${motif.draw(palette, chance)}</g>` : '') +
    `<rect y="${panel.toFixed(1)}" width="200" height="${(300 - panel).toFixed(1)}" fill="${palette.ground}"/>` +
    `<rect x="14" y="${panel.toFixed(1)}" width="26" height="4" fill="${palette.accent}"/>` +
    `<g font-family="${face}" font-weight="${capitals ? 800 : 700}" font-size="${size}" fill="${palette.ink}"${capitals ? ' letter-spacing="-0.3"' : ''}>${text}</g>` +
    `<g font-family="${sans}" font-size="9.5" font-weight="600" letter-spacing="0.8" fill="${palette.ink}" opacity="0.72">` +
    `<text x="14" y="${foot + 2}">${media.year}</text><text x="186" y="${foot + 2}" text-anchor="end">${escapeHtml(small)}</text></g></svg>`
  )
}
