// What the machine does with intents that Trakt has not got: writes them down, leaves them in the queue, and takes them out again.
import type { Failure } from '../../preload/contract/failure.ts'
import type { CheckInRequest, Item, Target, Watching } from '../../preload/contract/model.ts'
import type { Entry } from '../journal/entry.ts'
import { type CheckInContext, isAmbiguous, isLater, lengthOf, serverNow } from './context.ts'
import type { Begun } from './intents.ts'
import { isToGo } from './isTakenBack.ts'
import { isTarget, targetOf } from './sameItem.ts'
import { sameTarget } from './sameTarget.ts'
import { isSame } from './scrobbles.ts'
import { undoIsOpen } from './undo.ts'

type UnsentCheckIn = Entry & { readonly intent: { readonly kind: 'checkIn'; readonly wanted: CheckInRequest } }

export type Unsent = {
  readonly beginCheckIn: (wanted: CheckInRequest) => Promise<Begun | null>
  readonly beginCancel: (playing: Watching) => Promise<Begun | null>
  readonly beginUndo: (playing: Watching | null) => Promise<Begun | null>
  /** Left in the queue for when Trakt can be reached; false: it is over, or no disk holds it. `unsure`: it may have arrived. */
  readonly leave: (begun: Begun | null, failure: Failure, unsure: boolean) => Promise<boolean>
  /** A check-in in the queue that would still run. */
  readonly of: (target: Target) => Entry | null
  readonly newest: () => Entry | null
  /** What is to be cancelled as soon as Trakt can be reached plays no more, as far as the user is concerned. */
  readonly hidden: (plays: Watching | null) => Watching | null
  readonly drop: (id: string) => Promise<void>
  /** A check-in to `item` was cancelled: one that waits, or that may have been the very same, is not sent or put back any more. */
  readonly forget: (item: Item) => Promise<void>
}

export function createUnsent(context: CheckInContext): Unsent {
  const { intents, kept, clock } = context
  const running = (): readonly UnsentCheckIn[] =>
    intents.queued().flatMap((entry) => {
      const { intent, state, at } = entry
      const runs = intent.kind === 'checkIn' && state !== 'refused' && at + lengthOf(intent.wanted) > serverNow(context)
      return runs ? [{ ...entry, intent }] : []
    })

  /** From here on it is not to give way to anything: after a crash nobody would know which of the two had ended it. */
  const notReplaced = async (item: Item) => {
    const { replacing } = kept.get()
    if (replacing && isSame(replacing.old, { item })) await kept.set({ replacing: null })
  }

  return {
    beginCheckIn: async (wanted) => {
      // A position to resume from is for now; it means nothing later.
      if (wanted.scrobbleFrom !== undefined) return null
      const at = serverNow(context) - (wanted.startedMinutesAgo ?? 0) * 60_000
      return intents.begin({ kind: 'checkIn', wanted }, at)
    },
    beginCancel: async ({ item, action, startedAt, expiresAt }) => {
      await notReplaced(item)
      if (action !== 'checkin') return null
      return intents.begin(
        { kind: 'cancel', target: targetOf(item), startedAt, expiresAt, historyId: null },
        serverNow(context),
      )
    },
    beginUndo: async (playing) => {
      const { undo } = kept.get()
      if (undo) await notReplaced(undo.item)
      if (!undo || undo.scrobble || !undoIsOpen(undo.until, clock.now())) return null
      const { item, startedAt, historyId } = undo
      const target = targetOf(item)
      const ends = playing && isSame(playing, { item }) ? playing.expiresAt : null
      const expiresAt = ends ?? startedAt + lengthOf({ target })
      return intents.begin({ kind: 'cancel', target, startedAt, expiresAt, historyId }, serverNow(context))
    },
    leave: async (begun, failure, unsure) => {
      if (!begun?.saved || !isLater(failure)) {
        await intents.settle(begun, 'refused')
        return false
      }
      await intents.leave(begun, unsure && isAmbiguous(failure) ? 'unsure' : 'waiting', failure)
      return true
    },
    of: (target) => running().find(({ intent }) => sameTarget(intent.wanted.target, target)) ?? null,
    newest: () => running().at(-1) ?? null,
    hidden: (plays) => (plays && isToGo(intents, plays) ? null : plays),
    forget: async (item) => {
      const { putBack } = kept.get()
      if (putBack && isSame(putBack, { item })) await kept.set({ putBack: null })
      await notReplaced(item)
      for (const { id, intent } of intents.queued())
        if (intent.kind === 'checkIn' && isTarget(item, intent.wanted.target)) await intents.settle({ id }, 'dropped')
    },
    drop: async (id) => {
      const entry = intents.queued().find((one) => one.id === id)
      if (!entry) return
      const { intent, state, at } = entry
      // Nobody knows whether it got there, or at which try: then dropping it means telling Trakt.
      if (state === 'unsure' && intent.kind === 'checkIn') {
        const { target } = intent.wanted
        const now = serverNow(context)
        const length = lengthOf(intent.wanted)
        const startedAt = Math.min(at, now)
        // It was sent while it would have run and no later: what is in the history from days after that is another one.
        const expiresAt = Math.min(Math.max(at, now), at + length) + length
        // Unless it was over by then: that is added at the time at which it was.
        const added = now >= at + length ? { addedAt: at + length } : {}
        await intents.enqueue({ kind: 'cancel', target, startedAt, expiresAt, historyId: null, ...added }, now)
      }
      await intents.settle({ id }, 'dropped')
    },
  }
}
