// The feed as pushed: opens one at a time, puts its patches together, and drops what belongs to one that was left.
import type { ActivityQuery } from '../../preload/contract/activity.ts'
import type { FeedUpdate } from '../../preload/contract/feed.ts'

/** Whole, as main has told it so far. */
export type FeedView = Omit<FeedUpdate, 'id' | 'from'>

export const nothingRead: FeedView = {
  rows: [],
  fresh: 0,
  reading: true,
  ended: false,
  gaps: [],
  unread: 0,
  leftOut: 0,
  unavailable: null,
  keptAt: null,
}

export type FeedPump = {
  /** `first`: what to show until main has told something; missing: that nothing was read yet. */
  readonly open: (query: ActivityQuery, first?: FeedView) => Promise<void>
  readonly update: (update: FeedUpdate) => void
  /** Whatever is told from now on belongs to nobody. */
  readonly leave: () => void
}

export function createFeedPump(ports: {
  readonly open: (query: ActivityQuery) => Promise<number>
  readonly onView: (view: FeedView) => void
}): FeedPump {
  let opened = 0
  /** null: main has not said yet which it is. */
  let id: number | null = null
  let held: FeedUpdate[] = []
  let view = nothingRead

  const apply = ({ from, rows, ...rest }: FeedUpdate): void => {
    view = { ...rest, rows: from === 0 ? rows : [...view.rows.slice(0, from), ...rows] }
    ports.onView(view)
  }
  const leave = (): void => {
    opened += 1
    id = null
    held = []
  }
  return {
    open: async (query, first = nothingRead) => {
      leave()
      const mine = opened
      view = first
      ports.onView(view)
      const answered = await ports.open(query)
      if (mine !== opened) return
      id = answered
      // A push may overtake the answer.
      for (const one of held) if (one.id === answered) apply(one)
      held = []
    },
    update: (update) => {
      if (id === null) held.push(update)
      else if (update.id === id) apply(update)
    },
    leave,
  }
}
