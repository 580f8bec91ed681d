// What Marquee says by itself: the notifications of the desktop, and what comes after watching. Loaded once the tray stands.
import type { FeedRow } from '../preload/contract/feed.ts'
import type { CheckInOutcome, Ids, ShowEpisodes } from '../preload/contract/model.ts'
import type { Rateable } from '../preload/contract/feed.ts'
import type { Result } from '../preload/contract/result.ts'
import { type Afterwards, createAfterwards } from './afterwards.ts'
import type { CheckInNews } from './checkin/context.ts'
import { finishedNote } from './finishedNote.ts'
import { friendNote } from './friendNote.ts'
import { noteFor, noteOfStart } from './news.ts'
import { createNotes } from './notes.ts'
import type { Ports } from './ports.ts'
import type { KeptState } from './state/kept.ts'
import type { Store } from './state/store.ts'

export type Telling = {
  readonly afterwards: Afterwards
  readonly news: (news: CheckInNews) => void
  /** Never empty, newest first. */
  readonly friends: (rows: readonly FeedRow[]) => void
  /** What came of a check-in that was asked for elsewhere than in the window. */
  readonly started: (outcome: CheckInOutcome | null) => void
  /** Local epoch ms; null: nothing is planned. */
  readonly nextDueAt: () => number | null
  readonly tick: () => Promise<void>
}

type Options = {
  readonly ports: Pick<Ports, 'notifier' | 'clock' | 'timeZone'>
  readonly store: Store
  readonly kept: KeptState
  readonly open: (show: Ids) => Promise<Result<ShowEpisodes>>
  readonly rate: (what: Rateable, rating: number) => Promise<Result<void>>
  /** The window can be seen: it shows what a notification would say. */
  readonly isSeen: () => boolean
}

export function createTelling({ ports, store, kept, open, rate, isSeen }: Options): Telling {
  const notes = createNotes(ports, store, kept)
  const afterwards = createAfterwards({
    clock: ports.clock,
    store,
    kept,
    open,
    tell: rate,
    onFinished: (after) => {
      if (!isSeen()) notes.tell({ kind: 'finished', note: finishedNote(after) })
    },
  })
  return {
    afterwards,
    news: (news) => notes.tell(noteFor(news)),
    friends: (rows) => notes.tell({ kind: 'friends', note: friendNote(rows) }),
    started: (outcome) => {
      const told = isSeen() ? null : noteOfStart(outcome)
      if (told) notes.tell(told)
    },
    nextDueAt: () => {
      const times = [notes.nextDueAt(), afterwards.nextDueAt()].filter((at) => at !== null)
      return times.length === 0 ? null : Math.min(...times)
    },
    tick: async () => {
      afterwards.tick()
      await notes.tick()
    },
  }
}
