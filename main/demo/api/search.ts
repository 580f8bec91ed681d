// Search: typed text, exact titles, and look-up by an id of any kind.
import { allEpisodes, movies, shows } from '../catalogue/catalogue.ts'
import { json, type Reply } from '../call.ts'
import { paged } from '../page.ts'
import { findExact, findTitles, type Hit } from '../search.ts'
import type { Ask, Route } from '../site.ts'
import { itemOf, showOf, type Detail } from '../wire.ts'
import { notFound } from './checkin.ts'

const searchable = ['movie', 'show', 'episode', 'person', 'list']
const idKinds = ['trakt', 'imdb', 'tmdb', 'tvdb'] as const

export const hitOf = ({ score, media }: Hit, detail: Detail) => ({
  type: media.kind,
  score,
  ...(media.kind === 'show' ? { show: showOf(media, detail) } : itemOf(media, detail)),
})

/** `media` is films and shows. null: a type that Trakt does not know. */
function typesOf(text: string): ReadonlySet<string> | null {
  const types = text.split(',').flatMap((t) => (t === 'media' ? ['movie', 'show'] : t))
  return types.every((t) => searchable.includes(t)) ? new Set(types) : null
}

function byText(ask: Ask): Reply {
  const types = typesOf(ask.params['types'] ?? '')
  if (!types) return notFound()
  const fields = (ask.query.get('fields') ?? 'title,aliases,translations,overview').split(',')
  return paged(ask, findTitles(ask.query.get('query') ?? '', types, fields), (hit) => hitOf(hit, ask.detail))
}

function exact(ask: Ask): Reply {
  const types = typesOf(ask.params['types'] ?? '')
  if (!types) return notFound()
  const hits = findExact(ask.query.get('query') ?? '', types).slice(0, 3)
  return paged(ask, hits, (hit) => hitOf(hit, ask.detail))
}

/** No hit is an empty list, not a 404. */
function byId(ask: Ask): Reply {
  const kind = idKinds.find((k) => k === ask.params['types'])
  if (!kind) return notFound()
  const id = ask.params['id'] ?? ''
  const types = typesOf(ask.query.get('type') ?? 'movie,show,episode,person')
  if (!types) return json(400, { error: 'bad_request', message: 'type is not known' })
  const pool = [
    ...(types.has('movie') ? movies : []),
    ...(types.has('show') ? shows : []),
    ...(types.has('episode') ? allEpisodes() : []),
  ]
  const hits = pool.filter((media) => media.ids[kind] !== null && String(media.ids[kind]) === id)
  return paged(ask, hits, (media) => hitOf({ score: 1000, media }, ask.detail))
}

export const searchRoutes: readonly Route[] = [
  { method: 'GET', path: '/search/:types/exact', auth: 'optional', run: exact },
  { method: 'GET', path: '/search/:types/:id', auth: 'optional', run: byId },
  { method: 'GET', path: '/search/:types', auth: 'optional', run: byText },
]
