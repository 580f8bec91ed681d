// Finding by an id or by a link's slug: exact, and "no such thing" is an empty list.
import { assertNever, ok, type Result } from '../../../preload/contract/result.ts'
import type { Found, TraktService } from '../service.ts'
import type { Ask } from './ask.ts'
import { episodeOf, type Items } from './items.ts'
import { readBy } from './read.ts'
import { isBlank, type Reader, rowsOf } from '../readers.ts'
import { wireEpisodeOfShow, type WireEpisodeOfShow, wireMedia, type WireMedia } from './wire.ts'

type Answer = Promise<Result<readonly Found[]>>

/** Searching for an id answers with what matches best; only the one that carries it counts, and it comes early. */
const searched = 10

export function createLookUp(ask: Ask, items: Items): TraktService['lookUp'] {
  const get = { what: 'look-up', auth: 'none' } as const

  const orNone = async (answer: Answer): Answer => {
    const result = await answer
    return !result.ok && result.failure.kind === 'notFound' ? ok([]) : result
  }
  const asMovie = (wire: WireMedia): Found => ({ kind: 'movie', movie: items.movie(wire) })
  const asShow = (wire: WireMedia): Found => ({ kind: 'show', show: items.show(wire) })
  const asEpisode = (wire: WireEpisodeOfShow): Found => ({
    kind: 'episode',
    show: items.show(wire.show),
    episode: episodeOf(wire.episode),
  })
  const summary = <W>(
    method: string,
    path: readonly (string | number)[],
    reader: Reader<W>,
    as: (wire: W) => Found,
    signal?: AbortSignal,
  ): Answer =>
    orNone(
      ask.read({
        ...get,
        method,
        path,
        read: (value) => (isBlank(value) ? ok([]) : readBy('look-up', reader, (wire) => [as(wire)])(value)),
        signal,
      }),
    )
  const movie = (name: string, signal?: AbortSignal) => summary('movie/summary', [name], wireMedia, asMovie, signal)
  const show = (name: string, signal?: AbortSignal) => summary('show/summary', [name], wireMedia, asShow, signal)
  const episode = (name: string, season: number, number: number, signal?: AbortSignal) =>
    summary('show/episode/summary', [name, season, number], wireEpisodeOfShow, asEpisode, signal)

  const searchedFor = <W>(
    imdb: string,
    method: string,
    reader: Reader<W>,
    idOf: (wire: W) => string | null,
    as: (wire: W) => Found,
    signal?: AbortSignal,
  ): Answer => {
    const only = (list: readonly W[]) => list.filter((wire) => idOf(wire) === imdb).slice(0, 1)
    return orNone(
      ask.read({
        ...get,
        method,
        query: { query: imdb, limit: searched },
        read: readBy('look-up', rowsOf(reader), (list) => only(list).map(as)),
        signal,
      }),
    )
  }

  /** The documents name a show by slug or TVDB id; servers that take this id too save the search. */
  async function showByImdb(id: string, signal?: AbortSignal): Answer {
    const named = await show(id, signal)
    if (!named.ok) return named
    const exact = named.value.filter((hit) => hit.kind === 'show' && hit.show.ids.imdb === id)
    return exact.length > 0 ? ok(exact) : searchedFor(id, 'search/shows', wireMedia, ({ imdb }) => imdb, asShow, signal)
  }

  async function byImdb(id: string, type: Found['kind'] | undefined, signal?: AbortSignal): Answer {
    const answers = await Promise.all([
      ...(type === undefined || type === 'movie' ? [movie(id, signal)] : []),
      ...(type === undefined || type === 'show' ? [showByImdb(id, signal)] : []),
      ...(type === 'episode'
        ? [searchedFor(id, 'search/episodes', wireEpisodeOfShow, ({ episode: { imdb } }) => imdb, asEpisode, signal)]
        : []),
    ])
    const found = answers.flatMap((answer) => (answer.ok ? answer.value : []))
    // What was found by one way counts, whatever became of the other.
    return found.length > 0 ? ok(found) : (answers.find((answer) => !answer.ok) ?? ok([]))
  }

  /** A slug of digits would be taken for a TVDB or TMDB id, and find something else. */
  async function bySlug(slug: string, answer: Answer): Answer {
    const result = await answer
    if (!result.ok || !/^\d+$/.test(slug)) return result
    return ok(result.value.filter((hit) => (hit.kind === 'movie' ? hit.movie : hit.show).ids.slug === slug))
  }

  return async (what, signal) => {
    const id = (what.by === 'slug' ? what.slug : what.id).trim()
    if (id === '' || id.length > 300) return ok([])
    switch (what.by) {
      case 'slug':
        if (what.type === 'movie') return bySlug(id, movie(id, signal))
        return bySlug(
          id,
          what.season === undefined || what.number === undefined
            ? show(id, signal)
            : episode(id, what.season, what.number, signal),
        )
      case 'imdb':
        return byImdb(id, what.type, signal)
      // Each of the two knows one kind of thing by a plain number.
      case 'tvdb':
        return /^\d+$/.test(id) && (what.type ?? 'show') === 'show' ? show(id, signal) : ok([])
      case 'tmdb':
        return /^\d+$/.test(id) && (what.type ?? 'movie') === 'movie' ? movie(id, signal) : ok([])
      // v1 is older than Trakt's own numbers.
      case 'trakt':
        return ok([])
      default:
        return assertNever(what)
    }
  }
}
