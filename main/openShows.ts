// The shows that were opened lately: choosing an episode, checking that it has aired and going back cost no further request.
import type { CheckInRequest, Ids, ShowEpisodes } from '../preload/contract/model.ts'
import { err, type Result } from '../preload/contract/result.ts'
import type { Clock } from './ports.ts'
import type { TraktService } from './trakt/service.ts'

export type OpenShows = {
  readonly open: (show: Ids, signal: AbortSignal) => Promise<Result<ShowEpisodes>>
  /** The show of a request if it was opened lately. */
  readonly known: (request: CheckInRequest) => ShowEpisodes | null
  /** What was watched has changed, and with it what is next. */
  readonly forget: () => void
}

const freshMs = 10 * 60_000
const most = 20

const keyOf = (ids: Ids) => String(ids.trakt ?? ids.slug ?? ids.imdb ?? ids.tvdb ?? ids.tmdb)

export function createOpenShows(clock: Clock, service: () => TraktService | null): OpenShows {
  const shows = new Map<string, { readonly at: number; readonly show: ShowEpisodes }>()
  /** Counts what made the kept ones old: an answer that was asked for before that is not kept. */
  let era = 0
  const fresh = (ids: Ids) => {
    const kept = shows.get(keyOf(ids))
    return kept && clock.now() - kept.at < freshMs ? kept.show : null
  }
  return {
    open: async (ids, signal) => {
      const kept = fresh(ids)
      if (kept) return { ok: true, value: kept }
      const trakt = service()
      if (!trakt) return err({ kind: 'signedOut', reason: 'never' })
      const asked = era
      const answer = await trakt.showEpisodes(ids, signal)
      if (answer.ok && asked === era) {
        shows.delete(keyOf(ids))
        shows.set(keyOf(ids), { at: clock.now(), show: answer.value })
        const oldest = shows.keys().next()
        if (shows.size > most && !oldest.done) shows.delete(oldest.value)
      }
      return answer
    },
    known: ({ target }) => (target.form === 'movie' ? null : fresh(target.show.ids)),
    forget: () => {
      era += 1
      shows.clear()
    },
  }
}
