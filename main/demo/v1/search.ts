// Search by API v1: shows, films and episodes for typed text, in either form of address.
import { json, type Reply } from '../call.ts'
import { findTitles, type Hit } from '../search.ts'
import { unknown, type V1Ask, type V1Method } from './ask.ts'
import { wholeOf } from './named.ts'
import { episodeOf, movieOf, showOf } from './wire.ts'

const usual = 30
const most = 100

export function foundOf(media: Hit['media'], withSeasons: boolean, pictures: string) {
  switch (media.kind) {
    case 'movie':
      return movieOf(media, pictures)
    case 'show': {
      const seasons = media.seasons.map((s) => ({ season: s.number, episodes: s.episodes.map((e) => e.number) }))
      return { ...showOf(media, pictures), ...(withSeasons && { seasons }) }
    }
    case 'episode':
      return { show: showOf(media.show, pictures), episode: episodeOf(media, pictures) }
  }
}

/** `?query=&limit=&seasons=`, or the older `/query/limit/seasons`. */
function search(kind: 'show' | 'movie' | 'episode', { args, query, imageBase }: V1Ask): Reply {
  const text = query.get('query') ?? args[0] ?? ''
  const limit = Math.min(most, wholeOf(query.get('limit') ?? args[1]) || usual)
  const asked = query.get('seasons') ?? args[2] ?? ''
  const withSeasons = asked !== '' && asked !== '0' && asked !== 'false'
  // v1 has no signs of its own in a query: a minus is a minus.
  const plain = text.replace(/[-!\\]/g, ' ')
  const hits = findTitles(plain, new Set([kind]), ['title', 'aliases']).slice(0, limit)
  const rows = hits.map(({ media }) => foundOf(media, withSeasons, imageBase))
  return text === '' ? unknown('query') : json(200, rows)
}

const kinds = [
  ['shows', 'show'],
  ['movies', 'movie'],
  ['episodes', 'episode'],
] as const

export const searchMethods: readonly V1Method[] = kinds.map(([name, kind]) => ({
  name: `search/${name}`,
  kind: 'read',
  auth: 'optional',
  run: (ask) => search(kind, ask),
}))
