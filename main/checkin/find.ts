// Search: typed text or a pasted link in, rows to check in to out.
import type { Episode, Ids, Show, Target, UpNextEntry } from '../../preload/contract/model.ts'
import type { Asked, SearchAnswer, SearchHit } from '../../preload/contract/search.ts'
import { ok, type Result } from '../../preload/contract/result.ts'
import type { Found, TraktService } from '../trakt/service.ts'
import { readQuery, type Query } from './readQuery.ts'
import { sameIds } from './sameItem.ts'

const limit = 12

type Context = { readonly service: TraktService; readonly upNext: readonly UpNextEntry[] }

/** One request for text (a second one only where a year matched nothing), one for a link. Never throws for any input. */
export async function find(context: Context, input: string, signal?: AbortSignal): Promise<Result<SearchAnswer>> {
  const query = readQuery(input)
  switch (query.kind) {
    case 'empty':
      return ok({ asked: { kind: 'text' }, hits: [] })
    case 'deadLink':
      return ok({ asked: { kind: 'link', problem: query.problem }, hits: [] })
    case 'look':
      return findLinked(context, query, signal)
    case 'text':
      return findText(context, query, signal)
  }
}

async function findText(
  { service, upNext }: Context,
  query: Extract<Query, { kind: 'text' }>,
  signal?: AbortSignal,
): Promise<Result<SearchAnswer>> {
  const only = query.episode ? { only: 'show' as const } : {}
  const year = query.year
  const first = await service.search(query.text, { limit, ...only, ...(year === null ? {} : { year }) }, signal)
  if (!first.ok) return first
  let found = first.value
  // "Blade Runner 2049": the number was part of the title after all.
  if (year !== null && !found.some((one) => yearOf(one) === year)) {
    const whole = await service.search(query.withYear, { limit, ...only }, signal)
    if (!whole.ok) return whole
    found = whole.value.length > 0 ? whole.value : found
  }
  return ok({ asked: askedBy(query.episode), hits: unique(found.map((one) => hitFor(one, query.episode, upNext))) })
}

async function findLinked(
  { service, upNext }: Context,
  query: Extract<Query, { kind: 'look' }>,
  signal?: AbortSignal,
): Promise<Result<SearchAnswer>> {
  const { lookUp, episode } = query
  const wanted = lookUp.by === 'slug' && lookUp.type === 'show' && episode ? { ...lookUp, ...episode } : lookUp
  const answer = await service.lookUp(wanted, signal)
  if (!answer.ok && answer.failure.kind !== 'notFound') return answer
  const found = answer.ok ? answer.value : []
  const problem = found.length === 0 ? 'unknownId' : null
  return ok({ asked: { kind: 'link', problem }, hits: unique(found.map((one) => hitFor(one, episode, upNext))) })
}

const yearOf = (found: Found) => (found.kind === 'movie' ? found.movie.year : found.show.year)

type AskedEpisode = Extract<Query, { kind: 'text' }>['episode']

function askedBy(episode: AskedEpisode): Asked {
  if (!episode) return { kind: 'text' }
  return 'numberAbs' in episode ? { kind: 'absolute', ...episode } : { kind: 'number', ...episode }
}

function hitFor(found: Found, asked: AskedEpisode, upNext: readonly UpNextEntry[]): SearchHit {
  switch (found.kind) {
    case 'movie':
      return {
        key: `movie:${keyOf(found.movie.ids, found.movie.title)}`,
        media: { kind: 'movie', movie: found.movie },
        target: { form: 'movie', movie: found.movie },
        reason: 'movie',
      }
    case 'episode':
      return episodeHit(found.show, found.episode, 'asked')
    case 'show': {
      const { show } = found
      const media = { kind: 'show', show } as const
      const key = `show:${keyOf(show.ids, show.title)}`
      if (asked) {
        const target: Target =
          'numberAbs' in asked ? { form: 'absolute', show, ...asked } : { form: 'number', show, ...asked }
        return { key, media, target, reason: 'asked' }
      }
      const next = upNext.find((entry) => sameShow(entry.item.show, show))
      return next ? episodeHit(show, next.item.episode, 'next') : { key, media, target: null, reason: 'choose' }
    }
  }
}

const episodeHit = (show: Show, episode: Episode, reason: 'asked' | 'next'): SearchHit => ({
  key: `show:${keyOf(show.ids, show.title)}`,
  media: { kind: 'show', show },
  target: { form: 'episode', show, episode },
  reason,
})

const keyOf = ({ trakt, slug, imdb, tvdb, tmdb }: Ids, title: string) =>
  String(trakt ?? slug ?? imdb ?? (tvdb === undefined ? (tmdb === undefined ? title : `tmdb ${tmdb}`) : `tvdb ${tvdb}`))
const sameShow = (a: Show, b: Show) => sameIds(a.ids, b.ids) === true

function unique(hits: readonly SearchHit[]): SearchHit[] {
  const seen = new Set<string>()
  return hits.filter((hit) => !seen.has(hit.key) && seen.add(hit.key))
}
