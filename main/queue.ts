// The queue of the app: the journal opened, whose intents they are, and the snapshot's view of them.
import { createIntents, type Intents } from './checkin/intents.ts'
import { openJournal } from './journal/journal.ts'
import type { Notice } from '../preload/contract/model.ts'
import type { Ports, Stop } from './ports.ts'
import type { KeptState } from './state/kept.ts'
import { lastOwner, ownerOf } from './state/ownerOf.ts'
import type { Store } from './state/store.ts'

export type Queue = {
  readonly intents: Intents
  /** What is known of the journal is kept beside it, so that an old copy of it is noticed. */
  readonly keepMark: () => void
  readonly flushed: () => Promise<void>
  readonly stop: Stop
}

export async function openQueue(
  { journal: file, log, clock, random }: Pick<Ports, 'journal' | 'log' | 'clock' | 'random'>,
  store: Store,
  kept: KeptState,
  notify: (notice: Notice) => void,
): Promise<Queue> {
  const { journalMark: mark } = kept.get()
  const journal = await openJournal({ file, log, notify, mark, newId: () => crypto.randomUUID() })
  // A session that ended by itself takes nothing away: what waits is still said, and goes with the next sign-in.
  const owner = () => {
    const { account } = store.getState()
    return account.state === 'signedOut' && account.reason !== 'user' ? lastOwner(kept.get()) : ownerOf(account)
  }
  const intents = createIntents({ journal, clock, random, owner, offset: () => store.getState().serverOffsetMs })
  const view = () => store.set({ queue: intents.view() })
  const stops = [
    journal.onChange(view),
    store.subscribe((next, previous) => {
      if (next.account !== previous.account) view()
    }),
  ]
  return {
    intents,
    keepMark: () => {
      if (journal.mark() !== kept.get().journalMark) void kept.set({ journalMark: journal.mark() })
    },
    flushed: journal.flushed,
    stop: () => stops.forEach((stop) => stop()),
  }
}
