// The next episodes of the shows in progress: Trakt's own list, or composed from history where the key may not read it.
import type { UpNextEntry } from '../../../preload/contract/model.ts'
import { ok, type Result } from '../../../preload/contract/result.ts'
import type { Door } from './door.ts'
import { episodeOf, type Items } from './items.ts'
import { readPages } from './pages.ts'
import { readJson } from './read.ts'
import { wirePlayed, wireProgress, type WireUpNext, wireUpNext } from './wire.ts'

/** How many shows the composed list asks about: each costs a request. */
const mostComposed = 8
const atOnce = 4

const refusals: ReadonlySet<string> = new Set(['keyRefused', 'notFound', 'vipOnly'])

export type UpNext = (limit: number, signal?: AbortSignal) => Promise<Result<readonly UpNextEntry[]>>

/** Sorted by when the show was last watched. Shows whose next episode is not out yet are left out. */
export function createUpNext(door: Door, items: Items): UpNext {
  // An address that is not for this key will not be tomorrow either; asked once per session.
  let refused = false

  const entryOf = ({ show, progress }: WireUpNext): readonly UpNextEntry[] => {
    const next = progress.next_episode
    if (!next || (next.first_aired !== null && next.first_aired > door.serverNow())) return []
    return [
      {
        item: { kind: 'episode', show: items.show(show), episode: episodeOf(next) },
        lastWatchedAt: progress.last_watched_at,
        completed: progress.completed ?? 0,
        aired: progress.aired ?? 0,
      },
    ]
  }
  const finish = (rows: readonly WireUpNext[], limit: number) =>
    rows
      .flatMap(entryOf)
      .sort((a, b) => (b.lastWatchedAt ?? 0) - (a.lastWatchedAt ?? 0))
      .slice(0, limit)

  async function composed(limit: number, signal?: AbortSignal): Promise<Result<readonly UpNextEntry[]>> {
    const played = await readPages(
      door,
      {
        what: 'up next',
        path: '/sync/history/episodes',
        query: { extended: 'full,images' },
        bearer: 'required',
        signal,
      },
      100,
      wirePlayed,
      (wire) => wire,
    )
    if (!played.ok) return played
    const shows = new Map<string, WireUpNext['show']>()
    for (const play of played.value) {
      if (!('show' in play)) continue
      const id = play.show.ids.trakt ?? play.show.ids.slug
      if (id !== null && !shows.has(String(id))) shows.set(String(id), play.show)
    }
    const queue = [...shows].slice(0, Math.min(mostComposed, Math.max(limit, 1)))
    const rows: WireUpNext[] = []
    for (let i = 0; i < queue.length; i += atOnce) {
      const answers = await Promise.all(
        queue.slice(i, i + atOnce).map(async ([id, show]) => ({
          show,
          progress: await door.send({
            what: 'progress',
            method: 'GET',
            host: 'api',
            path: `/shows/${encodeURIComponent(id.toWellFormed())}/progress/watched`,
            query: { extended: 'full' },
            bearer: 'required',
            hasFallback: true,
            read: readJson('progress', wireProgress, (wire) => wire),
            signal,
          }),
        })),
      )
      for (const { show, progress } of answers) {
        if (progress.ok) rows.push({ show, progress: progress.value })
        // One show less is a shorter list; no connection is no list.
        else if (!refusals.has(progress.failure.kind) && progress.failure.kind !== 'unreadable') return progress
      }
    }
    return ok(finish(rows, limit))
  }

  return async (limit, signal) => {
    if (!refused) {
      const listed = await readPages(
        door,
        {
          what: 'up next',
          path: '/sync/progress/up_next',
          query: { extended: 'full,images', intent: 'continue' },
          bearer: 'required',
          hasFallback: true,
          signal,
        },
        limit,
        wireUpNext,
        (wire) => wire,
      )
      if (listed.ok) return ok(finish(listed.value, limit))
      if (!refusals.has(listed.failure.kind)) return listed
      refused = true
    }
    return composed(limit, signal)
  }
}
