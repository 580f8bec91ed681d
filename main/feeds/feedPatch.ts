// From rows to what the screen is told: only what changed, from the first row that is not as it was.
import type { Activity } from '../../preload/contract/activity.ts'
import type { FeedRow, FeedUpdate } from '../../preload/contract/feed.ts'

/** What an update says besides rows. */
export type FeedFacts = Omit<FeedUpdate, 'id' | 'from' | 'rows'>

export type FeedPatch = {
  /** null: nothing is new. */
  readonly next: (rows: readonly Activity[], facts: FeedFacts) => Omit<FeedUpdate, 'id'> | null
  /** What comes next is told whole. */
  readonly forget: () => void
}

export function createFeedPatch(isVeiled: (activity: Activity) => boolean): FeedPatch {
  let told: readonly FeedRow[] = []
  let said = ''
  return {
    forget: () => {
      told = []
      said = ''
    },
    next: (rows, facts) => {
      let from = 0
      while (from < rows.length && isAs(told[from], rows[from], isVeiled)) from += 1
      const saying = JSON.stringify(facts)
      if (from === rows.length && from === told.length && saying === said) return null
      const changed = rows.slice(from).map((activity): FeedRow => ({ activity, veiled: isVeiled(activity) }))
      told = [...told.slice(0, from), ...changed]
      said = saying
      return { from, rows: changed, ...facts }
    },
  }
}

const isAs = (
  told: FeedRow | undefined,
  activity: Activity | undefined,
  isVeiled: (activity: Activity) => boolean,
): boolean => told !== undefined && told.activity === activity && told.veiled === isVeiled(told.activity)
