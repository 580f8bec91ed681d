// Finding by an id or by a link's slug: exact, and "no such thing" is an empty list.
import { assertNever, ok, type Result } from '../../../preload/contract/result.ts'
import type { Found, TraktService } from '../service.ts'
import type { Ask } from './ask.ts'
import { episodeOf, type Items } from './items.ts'
import { readBy } from './read.ts'
import { rowsOf } from './readers.ts'
import { wireEpisodeOfShow, wireMedia } from './wire.ts'

type Answer = Promise<Result<readonly Found[]>>

/** Searching for an id answers with what matches best; only the one that carries it counts, and it comes early. */
const searched = 10

export function createLookUp(ask: Ask, items: Items): TraktService['lookUp'] {
  const get = { what: 'look-up', auth: 'none' } as const

  const orNone = async (answer: Answer): Answer => {
    const result = await answer
    return !result.ok && result.failure.kind === 'notFound' ? ok([]) : result
  }
  const movie = (name: string, signal?: AbortSignal): Answer =>
    ask.read({
      ...get,
      method: 'movie/summary',
      path: [name],
      read: readBy('look-up', wireMedia, (wire) => [{ kind: 'movie', movie: items.movie(wire) }]),
      signal,
    })
  const show = (name: string, signal?: AbortSignal): Answer =>
    ask.read({
      ...get,
      method: 'show/summary',
      path: [name],
      read: readBy('look-up', wireMedia, (wire) => [{ kind: 'show', show: items.show(wire) }]),
      signal,
    })
  const episode = (name: string, season: number, number: number, signal?: AbortSignal): Answer =>
    ask.read({
      ...get,
      method: 'show/episode/summary',
      path: [name, season, number],
      read: readBy('look-up', wireEpisodeOfShow, (wire) => [
        { kind: 'episode', show: items.show(wire.show), episode: episodeOf(wire.episode) },
      ]),
      signal,
    })
  /** v1 summarises shows by slug and TVDB id only. */
  const showByImdb = (id: string, signal?: AbortSignal): Answer =>
    ask.read({
      ...get,
      method: 'search/shows',
      query: { query: id, limit: searched },
      read: readBy('look-up', rowsOf(wireMedia), (list) =>
        list
          .filter((wire) => wire.imdb === id)
          .slice(0, 1)
          .map((wire) => ({ kind: 'show', show: items.show(wire) })),
      ),
      signal,
    })
  const episodeByImdb = (id: string, signal?: AbortSignal): Answer =>
    ask.read({
      ...get,
      method: 'search/episodes',
      query: { query: id, limit: searched },
      read: readBy('look-up', rowsOf(wireEpisodeOfShow), (list) =>
        list
          .filter((wire) => wire.episode.imdb === id)
          .slice(0, 1)
          .map((wire) => ({ kind: 'episode', show: items.show(wire.show), episode: episodeOf(wire.episode) })),
      ),
      signal,
    })

  async function byImdb(id: string, type: Found['kind'] | undefined, signal?: AbortSignal): Answer {
    const answers = await Promise.all([
      ...(type === undefined || type === 'movie' ? [orNone(movie(id, signal))] : []),
      ...(type === undefined || type === 'show' ? [orNone(showByImdb(id, signal))] : []),
      ...(type === 'episode' ? [orNone(episodeByImdb(id, signal))] : []),
    ])
    const found = answers.flatMap((answer) => (answer.ok ? answer.value : []))
    // What was found by one way counts, whatever became of the other.
    return found.length > 0 ? ok(found) : (answers.find((answer) => !answer.ok) ?? ok([]))
  }

  /** A slug of digits would be taken for a TVDB or TMDB id, and find something else. */
  async function bySlug(slug: string, answer: Answer): Answer {
    const result = await orNone(answer)
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
        return /^\d+$/.test(id) && (what.type ?? 'show') === 'show' ? orNone(show(id, signal)) : ok([])
      case 'tmdb':
        return /^\d+$/.test(id) && (what.type ?? 'movie') === 'movie' ? orNone(movie(id, signal)) : ok([])
      // v1 is older than Trakt's own numbers.
      case 'trakt':
        return ok([])
      default:
        return assertNever(what)
    }
  }
}
