// Which film, show, season or episode an address is about: the forms that comments, watchers and friends' plays share.
import { findEpisode, findMovie, findShow } from '../catalogue/catalogue.ts'
import type { Playable } from '../catalogue/model.ts'
import type { ListEntry } from '../deeds.ts'
import type { Reply } from '../call.ts'
import { keyOfEntry } from '../thing.ts'
import type { Ask, Route } from '../site.ts'
import { notFound } from './checkin.ts'

const numberAt = (text: string | undefined) => (/^\d{1,5}$/.test(text ?? '') ? Number(text) : -1)

function entryAt({ params, call }: Ask): ListEntry | null {
  const id = params['id'] ?? ''
  if (call.url.pathname.startsWith('/movies/')) {
    const movie = findMovie(id)
    return movie && { kind: 'movie', movie }
  }
  const show = findShow(id)
  if (!show || params['season'] === undefined) return show && { kind: 'show', show }
  const season = numberAt(params['season'])
  if (params['episode'] === undefined)
    return show.seasons.some((s) => s.number === season) ? { kind: 'season', show, season } : null
  const episode = findEpisode(show, season, numberAt(params['episode']))
  return episode && { kind: 'episodes', show, episodes: [episode] }
}

export const isSame = (a: ListEntry, b: ListEntry) => keyOfEntry(a) === keyOfEntry(b)

/** Whether somebody who watches or watched this is at the film, or somewhere in the show. */
export function holds(entry: ListEntry, item: Playable | null): boolean {
  if (!item) return false
  if (entry.kind === 'movie' || item.kind === 'movie') return entry.kind === 'movie' && entry.movie === item
  if (item.show !== entry.show) return false
  if (entry.kind === 'show') return true
  return entry.kind === 'season' ? entry.season === item.season : entry.episodes.includes(item)
}

const places = [
  '/movies/:id',
  '/shows/:id',
  '/shows/:id/seasons/:season',
  '/shows/:id/seasons/:season/episodes/:episode',
]

/** `GET` on a film, a show, a season and an episode, under `tail`. */
export const about = (
  tail: string,
  auth: Route['auth'],
  run: (ask: Ask, entry: ListEntry) => Reply,
): readonly Route[] =>
  places.map((place) => ({
    method: 'GET',
    path: `${place}/${tail}`,
    auth,
    run: (ask) => {
      const entry = entryAt(ask)
      return entry ? run(ask, entry) : notFound()
    },
  }))
