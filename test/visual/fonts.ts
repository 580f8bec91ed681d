// The fonts that the pictures are taken with: those of Debian's packages, and their fingerprints on this machine.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Family by family, in the order in which a letter is looked for. */
const faces = ['Noto Sans', 'Noto Sans CJK JP', 'Noto Naskh Arabic', 'Noto Color Emoji']
const mono = 'DejaVu Sans Mono'

/**
 * Laid over the pages of the gallery: what `system-ui` is depends on the machine. And where it is asked for, the
 * posters are left out: drawn in two hundred pictures, they would be most of what those weigh.
 */
export const pinnedLooks = `
  :root[data-no-posters] .poster img { visibility: hidden }
  body { font-family: ${faces.map((face) => `'${face}'`).join(', ')}, sans-serif !important }
  .code, .input--mono { font-family: '${mono}', monospace !important }
`

/** Pattern of fontconfig -> what it finds here: the file's name, and the beginning of its SHA-256. */
export type FontPrints = Readonly<Record<string, string>>

/** The posters are drawn with the machine's own sans-serif and serif. */
const patterns = [
  ...faces.flatMap((face) => [face, `${face}:bold`]),
  mono,
  'sans-serif',
  'sans-serif:bold',
  'serif:bold',
]

/** Null where there is no fontconfig to ask. Takes some 100 ms. */
export function fontPrints(): FontPrints | null {
  try {
    const prints = new Map<string, string>()
    for (const pattern of patterns) {
      const path = execFileSync('fc-match', ['-f', '%{file}', pattern], { encoding: 'utf8' })
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16)
      prints.set(pattern, `${path.slice(path.lastIndexOf('/') + 1)} ${hash}`)
    }
    return Object.fromEntries(prints)
  } catch {
    return null
  }
}
