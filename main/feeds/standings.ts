// Where the user stands in their shows, as veils need it: asked for seldom, and kept, so that no start shows what it should hide.
import type { Show } from '../../preload/contract/model.ts'
import type { Clock } from '../ports.ts'
import type { KeptState } from '../state/kept.ts'
import type { FeedService, Standing } from '../trakt/sources.ts'
import { createNextOf, type Next } from './nextOf.ts'

export type Standings = {
  /** null: not in the middle of that show, as far as is known. */
  readonly next: (show: Show) => Next | null
  /** Asks Trakt when what is known is old, or the user has watched something since. Does not wait. */
  readonly ask: () => void
  /** Resolves when something is known, or nobody can wait for it any longer. Never rejects. */
  readonly known: () => Promise<void>
  /** The user has watched something. */
  readonly moved: () => void
  /** Another account. */
  readonly forget: () => void
}

/** What is watched here and now stands in Up next at once; this is for the shows beyond it. */
const oldMs = 6 * 60 * 60_000
/** After something was watched, or could not be asked. */
const leastMs = 15 * 60_000
/** Rows wait for what may be hidden in them, but not for ever. */
const patienceMs = 2_000

export function createStandings({
  clock,
  kept,
  service,
  onChange,
}: {
  readonly clock: Clock
  readonly kept: KeptState
  readonly service: () => Pick<FeedService, 'standings'> | null
  readonly onChange: () => void
}): Standings {
  const nextOf = createNextOf((one: Standing) => one)
  /** null: not asked since the start. Epoch ms. */
  let askedAt: number | null = null
  let isOld = true
  let asking: AbortController | null = null
  let answered: Promise<void> = Promise.resolve()

  const read = async (trakt: Pick<FeedService, 'standings'>, { signal }: AbortController) => {
    const answer = await trakt.standings(signal)
    if (signal.aborted) return
    asking = null
    isOld = !answer.ok
    if (!answer.ok) return
    void kept.set({ standings: answer.value })
    onChange()
  }
  const isDue = () => {
    if (askedAt === null) return true
    const age = Math.abs(clock.now() - askedAt)
    return age >= (isOld ? leastMs : oldMs)
  }
  return {
    next: (show) => nextOf(kept.get().standings ?? [])(show),
    ask: () => {
      const trakt = service()
      if (!trakt || asking || !isDue()) return
      askedAt = clock.now()
      asking = new AbortController()
      answered = read(trakt, asking)
    },
    known: async () => {
      if (!asking || kept.get().standings !== null) return
      const enough = new AbortController()
      await Promise.race([answered, clock.sleep(patienceMs, enough.signal).catch(() => {})])
      enough.abort()
    },
    moved: () => {
      isOld = true
    },
    forget: () => {
      asking?.abort()
      asking = null
      askedAt = null
      isOld = true
    },
  }
}
