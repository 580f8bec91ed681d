// Where the user stands in the shows they are in the middle of: Trakt's own list, or told from history where the key may not read it.
import type { Ids } from '../../../../preload/contract/model.ts'
import { ok } from '../../../../preload/contract/result.ts'
import type { FeedService, Standing } from '../../sources.ts'
import type { Door } from '../door.ts'
import { readPages } from '../pages.ts'
import { wirePlayed, wireUpNext, type WireMedia } from '../wire.ts'
import { idsOf } from '../items.ts'
import { isNotForUs } from './friendSources.ts'

/** The longest page that Trakt gives. */
const most = 250

/** Rows of feeds name it, too; the others would only be kept in vain. */
const nameOf = (show: WireMedia): Ids => {
  const ids = idsOf(show.ids)
  return ids.trakt === undefined ? ids : { trakt: ids.trakt }
}

export function createStandings(door: Door): FeedService['standings'] {
  // What is not for this key will not be tomorrow either; asked once per session.
  let refused = false
  const call = { what: 'standings', bearer: 'required' } as const

  const listed = (signal: AbortSignal | undefined) =>
    readPages(
      door,
      { ...call, path: '/sync/progress/up_next', query: { intent: 'continue' }, hasFallback: true, signal },
      most,
      wireUpNext,
      ({ show, progress: { next_episode: next } }): Standing | null =>
        next ? { show: nameOf(show), season: next.season, number: next.number } : null,
    )

  /** What comes next is the one after the furthest that was seen. The last of a season may lie before the next one's first. */
  const played = async (signal: AbortSignal | undefined) => {
    const answer = await readPages(
      door,
      { ...call, path: '/sync/history/episodes', signal },
      most,
      wirePlayed,
      (play) => play,
    )
    if (!answer.ok) return answer
    const furthest = new Map<string, Standing>()
    for (const play of answer.value) {
      if (!('show' in play) || play.episode.season === 0) continue
      const show = nameOf(play.show)
      const { season, number } = play.episode
      const known = furthest.get(JSON.stringify(show))
      const isFurther = !known || season > known.season || (season === known.season && number >= known.number)
      if (isFurther) furthest.set(JSON.stringify(show), { show, season, number: number + 1 })
    }
    return ok([...furthest.values()])
  }

  return async (signal) => {
    if (!refused) {
      const answer = await listed(signal)
      if (answer.ok) return ok(answer.value.filter((one) => one !== null))
      if (!isNotForUs(answer.failure)) return answer
      refused = true
    }
    return played(signal)
  }
}
