// The catalogue as it lies in its files: every language, part by part and area by area.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language, Message } from '../../preload/contract/language.ts'
import { desktopIn, pagesIn, terminalIn } from '../../preload/words/parts.ts'

export type PartName = 'pages' | 'desktop' | 'terminal'
export type Words = Readonly<Record<string, Message>>
/** `merged`: what is spoken. `areas`: by the name of their file. */
export type Part = { readonly name: PartName; readonly merged: Words; readonly areas: ReadonlyMap<string, Words> }

const folder = join(import.meta.dirname, '../../preload/words')
const load: Readonly<Record<PartName, (language: Language) => Promise<Words>>> = {
  pages: pagesIn,
  desktop: desktopIn,
  terminal: terminalIn,
}

export async function partIn(language: Language, name: PartName): Promise<Part> {
  const place = join(folder, language, name)
  const files = existsSync(place) ? readdirSync(place).filter((file) => file.endsWith('.ts')) : []
  const areas = await Promise.all(
    files.map(async (file) => {
      const area = file.slice(0, -'.ts'.length)
      const module = (await import(join(place, file))) as Readonly<Record<string, Words>>
      const words = module[area]
      if (words === undefined) throw new Error(`${language}/${name}/${file} does not export ${area}`)
      return [area, words] as const
    }),
  )
  return { name, merged: await load[name](language), areas: new Map(areas) }
}

/** Each form of a message under its plural category; a plain text is its `other`. */
export const formsOf = (message: Message): readonly (readonly [Intl.LDMLPluralRule, string])[] =>
  typeof message === 'string'
    ? [['other', message]]
    : (Object.entries(message) as readonly (readonly [Intl.LDMLPluralRule, string])[])

/** The names in the braces of a text, each once, in order. */
export const namesIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort()
