// What names are made of, taken from the app's model.
import type { Rateable } from '../../preload/contract/feed.ts'
import type { Item, Movie, Show, Target } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import type { Named } from './answer.ts'

const film = ({ title, year }: Movie): Named => ({ type: 'movie', title, year, season: null, number: null })
const episodeOf = ({ title, year }: Show, season: number | null, number: number): Named => ({
  type: 'episode',
  title,
  year,
  season,
  number,
})

export function namedItem(item: Item): Named {
  switch (item.kind) {
    case 'movie':
      return film(item.movie)
    case 'episode':
      return episodeOf(item.show, item.episode.season, item.episode.number)
    default:
      return assertNever(item)
  }
}

export function namedRateable(what: Rateable): Named {
  if (what.kind !== 'show') return namedItem(what)
  const { title, year } = what.show
  return { type: 'show', title, year, season: null, number: null }
}

export function namedTarget(target: Target): Named {
  switch (target.form) {
    case 'movie':
      return film(target.movie)
    case 'episode':
      return episodeOf(target.show, target.episode.season, target.episode.number)
    case 'number':
      return episodeOf(target.show, target.season, target.number)
    case 'absolute':
      return episodeOf(target.show, null, target.numberAbs)
    default:
      return assertNever(target)
  }
}
