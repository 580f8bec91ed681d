// Finding by an id or by a link's slug: exact, and "no such thing" is an empty list.
import { ok, type Result } from '../../../preload/contract/result.ts'
import { segment } from './address.ts'
import type { Door } from './door.ts'
import type { Found, LookUp } from '../service.ts'
import { episodeOf, type Items } from './items.ts'
import { readJson } from './read.ts'
import { listOf } from '../wire.ts'
import { wireEpisode, wireFound, wireMovie, wireShow } from './wire.ts'

const extended = { extended: 'full,images' }

export function createLookUp(door: Door, items: Items) {
  const get = { what: 'look-up', method: 'GET', host: 'api', bearer: 'optional', query: extended } as const

  const orNone = (answer: Result<readonly Found[]>): Result<readonly Found[]> =>
    !answer.ok && answer.failure.kind === 'notFound' ? ok([]) : answer

  const show = (id: string, signal?: AbortSignal) =>
    door.send({
      ...get,
      path: `/shows/${id}`,
      read: readJson('look-up', wireShow, (wire) => items.show(wire)),
      signal,
    })

  return async (what: LookUp, signal?: AbortSignal): Promise<Result<readonly Found[]>> => {
    const id = segment(what.by === 'slug' ? what.slug : what.id)
    if (id === null) return ok([])
    if (what.by !== 'slug')
      return orNone(
        await door.send({
          ...get,
          path: `/search/${what.by}/${id}`,
          query: { ...extended, type: what.type ?? 'movie,show,episode' },
          read: readJson('look-up', listOf(wireFound), (wire) => wire.map(items.found)),
          signal,
        }),
      )
    if (what.type === 'movie')
      return orNone(
        await door.send({
          ...get,
          path: `/movies/${id}`,
          read: readJson('look-up', wireMovie, (wire): readonly Found[] => [
            { kind: 'movie', movie: items.movie(wire) },
          ]),
          signal,
        }),
      )
    if (what.season === undefined || what.number === undefined) {
      const found = await show(id, signal)
      return orNone(found.ok ? ok([{ kind: 'show', show: found.value }]) : found)
    }
    const [found, episode] = await Promise.all([
      show(id, signal),
      door.send({
        ...get,
        path: `/shows/${id}/seasons/${what.season}/episodes/${what.number}`,
        read: readJson('look-up', wireEpisode, episodeOf),
        signal,
      }),
    ])
    if (!found.ok) return orNone(found)
    if (!episode.ok) return orNone(episode)
    return ok([{ kind: 'episode', show: found.value, episode: episode.value }])
  }
}
