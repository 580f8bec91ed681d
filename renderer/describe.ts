// What an item, a target or a show is called: one primary line, one secondary, one picture.
import type { Episode, Item, Movie, Picture, Show, Target } from '../preload/contract/model.ts'
import { assertNever } from '../preload/contract/result.ts'
import { facts } from './facts.ts'
import { span } from './format.ts'
import { say } from './say.ts'

export type Described = {
  readonly title: string
  readonly line: string
  readonly poster: Picture
  /** One phrase for sentences and screen readers: "Severance, S2 E3 · Who Is Alive?", "Dune (2021)". */
  readonly name: string
}

/** "Dune (2021)". */
export function titleAndYear({ title, year }: { readonly title: string; readonly year: number | null }): string {
  return year === null ? title : say('item.titleAndYear', { title, year: String(year) })
}

function movieDescribed(movie: Movie): Described {
  return { title: movie.title, line: movieLine(movie), poster: movie.poster, name: titleAndYear(movie) }
}

function showDescribed(show: Show, line: string): Described {
  return { title: show.title, line, poster: show.poster, name: say('item.showAndLine', { show: show.title, line }) }
}

/** "S2 E3"; season 0 is Specials. */
export function episodeCode(season: number, number: number): string {
  return season === 0
    ? say('item.special', { number: String(number) })
    : say('item.code', { season: String(season), number: String(number) })
}

/** "S2 E3 · Who Is Alive?", with the absolute number where the show counts that way. */
export function episodeLine(episode: Episode): string {
  const parts = [episodeCode(episode.season, episode.number)]
  if (episode.numberAbs !== null && episode.numberAbs !== episode.number)
    parts.push(say('item.numberAbs', { number: String(episode.numberAbs) }))
  if (episode.title !== null) parts.push(episode.title)
  return facts(parts)
}

export function movieLine(movie: Movie): string {
  const parts = [say('item.film')]
  if (movie.year !== null) parts.push(String(movie.year))
  if (movie.runtimeMinutes !== null && movie.runtimeMinutes > 0) parts.push(span(movie.runtimeMinutes * 60_000))
  return facts(parts)
}

export function describeItem(item: Item): Described {
  switch (item.kind) {
    case 'movie':
      return movieDescribed(item.movie)
    case 'episode':
      return showDescribed(item.show, episodeLine(item.episode))
    default:
      return assertNever(item)
  }
}

export function describeTarget(target: Target): Described {
  switch (target.form) {
    case 'movie':
      return movieDescribed(target.movie)
    case 'episode':
      return showDescribed(target.show, episodeLine(target.episode))
    case 'number':
      return showDescribed(target.show, episodeCode(target.season, target.number))
    case 'absolute':
      return showDescribed(target.show, say('item.episode', { number: String(target.numberAbs) }))
    default:
      return assertNever(target)
  }
}

/** The same, its episode named by its number alone. */
export function untitled<T extends Item | Target>(of: T): T {
  return 'episode' in of ? { ...of, episode: { ...of.episode, title: null } } : of
}

/** Pictures are served by main below /image/. */
export function imageUrl(picture: Picture): string | null {
  return picture.path === null ? null : `/image/${picture.path}`
}
