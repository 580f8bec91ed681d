// The colour tokens of tokens.css, as each theme has them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Colour } from './contrast.ts'

export type Theme = 'light' | 'dark'
/** Token name without its dashes -> colour. */
export type ColourTokens = ReadonlyMap<string, Colour>

const hex = '#[0-9a-f]{3,6}'

function colour(text: string): Colour {
  const digits = text.slice(1)
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
  return { red: parse(six, 0), green: parse(six, 2), blue: parse(six, 4) }
}

const parse = (digits: string, at: number): number => Number.parseInt(digits.slice(at, at + 2), 16)

/** Every token that is one colour, or one for light and one for dark. `more`: as for those who asked for more contrast. */
export function colourTokens(theme: Theme, more = false): ColourTokens {
  const css = readFileSync(join(import.meta.dirname, '../../renderer/styles/tokens.css'), 'utf8')
  const [usual = '', contrast = ''] = css.split('@media (prefers-contrast: more)')
  const pairs = [...usual.matchAll(new RegExp(`--([\\w-]+): light-dark\\((${hex}), (${hex})\\)`, 'gi'))]
  const single = [...usual.matchAll(new RegExp(`--([\\w-]+): (${hex});`, 'gi'))]
  const tokens = new Map<string, Colour>([
    ...pairs.map(([, name = '', light = '', dark = '']) => [name, colour(theme === 'light' ? light : dark)] as const),
    ...single.map(([, name = '', only = '']) => [name, colour(only)] as const),
  ])
  if (!more) return tokens
  for (const [, name = '', other = ''] of contrast.matchAll(/--([\w-]+): var\(--([\w-]+)\)/g)) {
    const instead = tokens.get(other)
    if (instead !== undefined) tokens.set(name, instead)
  }
  return tokens
}
