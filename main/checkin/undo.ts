// Undo, for 30 seconds: cancels the check-in and removes the history entry if one was made.
import type { Item, UndoOutcome, Watching } from '../../preload/contract/model.ts'
import type { Kept } from '../state/kept.ts'
import type { TraktService } from '../trakt/service.ts'
import { type CheckInContext, serverNow } from './context.ts'
import { endPlaying, endAtOnce, forgetPosition } from './end.ts'
import { isTarget, targetOf } from './sameItem.ts'
import { dropRunning } from './scrobbles.ts'

export const undoForMs = 30_000

export function offerUndo(context: CheckInContext, watching: Watching, historyId: number | null): void {
  const undo = { item: watching.item, until: context.clock.now() + undoForMs }
  context.store.set({ undo })
  void context.kept.set({
    undo: { ...undo, startedAt: serverNow(context), historyId, scrobble: watching.action === 'scrobble' },
  })
}

/** What can still be undone has another play in the history now: a scrobble that was watched, a check-in that was put back. */
export function undoKnows(
  context: CheckInContext,
  item: Item,
  action: 'checkin' | 'scrobble',
  historyId: number | null,
): void {
  const { undo } = context.kept.get()
  if (undo && undo.scrobble === (action === 'scrobble') && isTarget(undo.item, targetOf(item)))
    void context.kept.set({ undo: { ...undo, historyId } })
}

export function dropUndo(context: CheckInContext): void {
  context.store.set({ undo: null })
  if (context.kept.get().undo) void context.kept.set({ undo: null })
}

/** More than 30 s to go means that the clock was set back: then nobody can tell how long ago it was. */
export const undoIsOpen = (until: number, now: number): boolean => now < until && until - now <= undoForMs

/** Runs inside an operation: the caller has made sure that nothing else is being sent. `plays` undefined: unknown. */
export async function undoCheckIn(
  context: CheckInContext,
  service: TraktService,
): Promise<{ readonly outcome: UndoOutcome; readonly plays: Watching | null | undefined }> {
  const { undo } = context.kept.get()
  if (!undo || !undoIsOpen(undo.until, context.clock.now())) return { outcome: { kind: 'tooLate' }, plays: undefined }
  const looked = await service.watching()
  if (!looked.ok) return { outcome: { kind: 'failed', failure: looked.failure }, plays: undefined }
  let plays = looked.value
  const ends = plays !== null && isTarget(plays.item, targetOf(undo.item))
  if (plays && ends) {
    // A scrobble is ended wherever it stands: undone, it does not count as watched.
    const ended =
      plays.action === 'checkin' ? await endPlaying(context, service, plays) : await endAtOnce(service, plays)
    if (!ended.ok) return { outcome: { kind: 'failed', failure: ended.failure }, plays }
    await dropRunning(context, service)
    plays = null
  }
  if (undo.scrobble) {
    const forgotten = await forgetPosition(service, undo.item)
    if (!forgotten.ok) return { outcome: { kind: 'failed', failure: forgotten.failure }, plays }
  }
  // What cannot be taken out of history is not in it yet while it still runs.
  if (ends && !service.capabilities.removesHistory)
    return { outcome: { kind: 'undone', removedFromHistory: false }, plays }
  return { outcome: await removeMade(service, undo), plays }
}

type Undo = NonNullable<Kept['undo']>

/** `tooLate`: it is history, and this account's history cannot be changed. */
async function removeMade(service: TraktService, undo: Undo): Promise<UndoOutcome> {
  // A scrobble that ended by itself within these seconds left its id; without one it made nothing.
  if (undo.scrobble && undo.historyId === null && service.capabilities.removesHistory)
    return { kind: 'undone', removedFromHistory: false }
  // Whole minutes in history: the row of a check-in may seem up to a minute older than it is.
  const since = undo.startedAt - 60_000
  const played = await service.history({ limit: 10, since, item: undo.item })
  if (!played.ok) return { kind: 'failed', failure: played.failure }
  const action = undo.scrobble ? 'scrobble' : 'checkin'
  const made = played.value.filter(
    // Without the id that Trakt gave, only one that began after ours can be ours: an older play is never touched.
    (play) =>
      undo.historyId === null ? play.action === action && play.watchedAt >= since : play.historyId === undo.historyId,
  )
  if (made.length === 0) return { kind: 'undone', removedFromHistory: false }
  if (!service.capabilities.removesHistory) return { kind: 'tooLate' }
  const removed = await service.removeHistory(made.flatMap((play) => play.historyId ?? []))
  return removed.ok
    ? { kind: 'undone', removedFromHistory: removed.value.removed > 0 }
    : { kind: 'failed', failure: removed.failure }
}
