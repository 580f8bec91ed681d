// What a row is about: its title and picture, and what can be done with it.
import type { Activity, ActivitySubject, ListEntry } from '../../preload/contract/activity.ts'
import type { Page } from '../../preload/contract/channels.ts'
import type { Rateable } from '../../preload/contract/feed.ts'
import type { Ids, Picture, Target } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'

/** The title in bold. A list has no picture. */
export function titleOf(subject: ActivitySubject): {
  readonly title: string
  readonly year: number | null
  readonly poster: Picture | null
} {
  switch (subject.kind) {
    case 'movie':
      return { title: subject.movie.title, year: subject.movie.year, poster: subject.movie.poster }
    case 'show':
    case 'season':
    case 'episode':
    case 'episodes':
      return { title: subject.show.title, year: null, poster: subject.show.poster }
    case 'list':
      return { title: subject.list.name, year: null, poster: null }
    case 'listEntry':
      return titleOf(subject.entry)
    default:
      return assertNever(subject)
  }
}

/** The one thing that a row is about; null: a list. Of several episodes it is their show. */
export function entryOf(subject: ActivitySubject): ListEntry | null {
  switch (subject.kind) {
    case 'list':
      return null
    case 'listEntry':
      return subject.entry
    case 'episodes':
      return { kind: 'show', show: subject.show }
    case 'movie':
    case 'show':
    case 'season':
    case 'episode':
      return subject
    default:
      return assertNever(subject)
  }
}

/** What can be checked in to. */
export function targetOf(entry: ListEntry): Target | null {
  if (entry.kind === 'movie') return { form: 'movie', movie: entry.movie }
  return entry.kind === 'episode' ? { form: 'episode', show: entry.show, episode: entry.episode } : null
}

/** Seasons are neither rated nor put on the watchlist here; their show is. */
export function rateableOf(entry: ListEntry): Rateable {
  return entry.kind === 'season' ? { kind: 'show', show: entry.show } : entry
}

export function pageOf(entry: ListEntry): { readonly page: Page; readonly ids: Ids } {
  return entry.kind === 'movie' ? { page: 'movie', ids: entry.movie.ids } : { page: 'show', ids: entry.show.ids }
}

/** Percent where somebody who watches is at `now` (server epoch ms), to join there; null: nobody can tell, or it is over. */
export function placeNow({ startedAt, subject }: Activity, now: number): number | null {
  if (startedAt === undefined) return null
  const minutes =
    subject.kind === 'movie'
      ? subject.movie.runtimeMinutes
      : subject.kind === 'episode'
        ? (subject.episode.runtimeMinutes ?? subject.show.runtimeMinutes)
        : null
  if (minutes === null || minutes <= 0) return null
  const percent = ((now - startedAt) / (minutes * 60_000)) * 100
  return percent >= 100 ? null : Math.max(0, Math.round(percent * 10) / 10)
}
