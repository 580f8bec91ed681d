// Undo, for 30 seconds: cancels the check-in and removes the history entry if one was made.
import type { Item, UndoOutcome, Watching } from '../../preload/contract/model.ts'
import type { Result } from '../../preload/contract/result.ts'
import type { Kept } from '../state/kept.ts'
import type { TraktService } from '../trakt/service.ts'
import { type CheckInContext, serverNow } from './context.ts'
import { endPlaying, endWithoutTrace, forgetPosition } from './end.ts'
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

/** The scrobble start that can still be undone has become this play. */
export function undoKnows(context: CheckInContext, item: Item, historyId: number | null): void {
  const { undo } = context.kept.get()
  if (undo?.scrobble && isTarget(undo.item, targetOf(item))) void context.kept.set({ undo: { ...undo, historyId } })
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
  const plays = looked.value
  if (plays && isTarget(plays.item, targetOf(undo.item))) {
    const ended = await cancel(context, service, plays)
    if (!ended.ok) return { outcome: { kind: 'failed', failure: ended.failure }, plays }
    // What cannot be taken out of history is not in it yet: it was still running.
    const outcome: UndoOutcome = service.capabilities.removesHistory
      ? await removeMade(service, undo)
      : { kind: 'undone', removedFromHistory: false }
    return { outcome, plays: null }
  }
  if (undo.scrobble) {
    // An earlier try may have ended it and got no further.
    const forgotten = await forgetPosition(service, undo.item)
    if (!forgotten.ok) return { outcome: { kind: 'failed', failure: forgotten.failure }, plays }
  }
  return { outcome: await removeMade(service, undo), plays }
}

async function cancel(context: CheckInContext, service: TraktService, plays: Watching): Promise<Result<void>> {
  if (plays.action === 'checkin') return endPlaying(context, service, plays)
  // Wherever it stands: undone, it neither counts as watched nor leaves a position that was not there before.
  const ended = await endWithoutTrace(service, plays)
  if (ended.ok) await dropRunning(context, service)
  return ended
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
