// What an item, a target or a show is called: one primary line, one secondary, one picture.
import type { Episode, Item, Movie, Picture, Target } from '../preload/contract/model.ts'
import { assertNever } from '../preload/contract/result.ts'
import { span } from './format.ts'

export type Described = { readonly title: string; readonly line: string; readonly poster: Picture }

/** "S2 E3"; season 0 is Specials. */
export function episodeCode(season: number, number: number): string {
  return season === 0 ? `Special ${number}` : `S${season} E${number}`
}

/** "S2 E3 · Who Is Alive?", with the absolute number where the show counts that way. */
export function episodeLine(episode: Episode): string {
  const parts = [episodeCode(episode.season, episode.number)]
  if (episode.numberAbs !== null && episode.numberAbs !== episode.number) parts.push(`#${episode.numberAbs}`)
  if (episode.title !== null) parts.push(episode.title)
  return parts.join(' · ')
}

export function movieLine(movie: Movie): string {
  const parts = ['Film']
  if (movie.year !== null) parts.push(String(movie.year))
  if (movie.runtimeMinutes !== null && movie.runtimeMinutes > 0) parts.push(span(movie.runtimeMinutes * 60_000))
  return parts.join(' · ')
}

export function describeItem(item: Item): Described {
  switch (item.kind) {
    case 'movie':
      return { title: item.movie.title, line: movieLine(item.movie), poster: item.movie.poster }
    case 'episode':
      return { title: item.show.title, line: episodeLine(item.episode), poster: item.show.poster }
    default:
      return assertNever(item)
  }
}

export function describeTarget(target: Target): Described {
  switch (target.form) {
    case 'movie':
      return { title: target.movie.title, line: movieLine(target.movie), poster: target.movie.poster }
    case 'episode':
      return { title: target.show.title, line: episodeLine(target.episode), poster: target.show.poster }
    case 'number':
      return { title: target.show.title, line: episodeCode(target.season, target.number), poster: target.show.poster }
    case 'absolute':
      return { title: target.show.title, line: `Episode ${target.numberAbs}`, poster: target.show.poster }
    default:
      return assertNever(target)
  }
}

/** "Severance, S2 E3": one phrase for sentences and screen readers. */
export function nameOf(described: Described): string {
  return described.line === '' ? described.title : `${described.title}, ${described.line}`
}

/** Pictures are served by main below /image/. */
export function imageUrl(picture: Picture): string | null {
  return picture.path === null ? null : `/image/${picture.path}`
}
