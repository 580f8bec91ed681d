// What a film, a show or an episode is called in one line, made of its fields in the language of whoever reads it.
import type { Say } from '../../preload/words/message.ts'
import type { names } from '../../preload/words/en/terminal/names.ts'
import { shorten } from '../../preload/words/shorten.ts'
import type { Named } from './answer.ts'

/** Characters of a title in one line: a terminal is wide, and a longer one is still a title. */
const longestTitle = 120

/** "Severance S2E3", "Dune (2021)". */
export function nameIn(named: Named, say: Say<typeof names>): string {
  const title = shorten(named.title, longestTitle)
  const { type, year, season } = named
  const number = String(named.number)
  if (type === 'movie') return titledIn({ title, year }, say)
  if (named.number === null) return title
  if (season === null) return say('names.absolute', { title, number })
  return season === 0
    ? say('names.special', { title, number })
    : say('names.episode', { title, season: String(season), number })
}

/** "The Office (2005)". */
export function titledIn({ title, year }: Pick<Named, 'title' | 'year'>, say: Say<typeof names>): string {
  const short = shorten(title, longestTitle)
  return year === null ? short : say('names.titleYear', { title: short, year: String(year) })
}
