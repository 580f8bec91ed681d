// The next episodes of the shows in progress, the one watched last first.
import type { Show, UpNextEntry } from '../../../preload/contract/model.ts'
import { ok } from '../../../preload/contract/result.ts'
import type { TraktService } from '../service.ts'
import type { Ask } from './ask.ts'
import { episodeOf, type Items } from './items.ts'
import { readBy } from './read.ts'
import { rowsOf } from '../readers.ts'
import { wireProgress } from './wire.ts'

/** The server sorts by activity but does not say when it was: one's own history does, as far back as it goes. */
export function createUpNext(
  ask: Ask,
  items: Items,
  serverNow: () => number,
  username: string,
  history: TraktService['history'],
): TraktService['upNext'] {
  /** A slug of digits is another name than that number. */
  const keyOf = ({ ids, title, year }: Show) => ids.tvdb ?? ids.slug ?? `${title} ${year}`

  return async (limit, signal) => {
    const [answer, played] = await Promise.all([
      ask.read({
        what: 'up next',
        method: 'user/progress/watched',
        // In full: without it a show has neither its length nor its poster.
        path: [username, 'all', 'activity', 'full'],
        auth: 'optional',
        read: readBy('up next', rowsOf(wireProgress), (list) => list),
        signal,
      }),
      history({ limit: 1_000 }, signal),
    ])
    if (!answer.ok) return answer
    const watchedAt = new Map<string | number, number>()
    for (const { item, watchedAt: at } of played.ok ? played.value : [])
      if (item.kind === 'episode') watchedAt.set(keyOf(item.show), Math.max(at, watchedAt.get(keyOf(item.show)) ?? 0))
    const entries = answer.value.flatMap(({ show: wire, next, completed, aired }): readonly UpNextEntry[] => {
      if (!next || (next.firstAired !== null && next.firstAired > serverNow())) return []
      const show = items.show(wire)
      return [
        {
          item: { kind: 'episode', show, episode: episodeOf(next) },
          lastWatchedAt: watchedAt.get(keyOf(show)) ?? null,
          completed,
          aired,
        },
      ]
    })
    return ok(entries.sort((a, b) => (b.lastWatchedAt ?? 0) - (a.lastWatchedAt ?? 0)).slice(0, limit))
  }
}
