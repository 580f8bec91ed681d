// Undo, for 30 seconds: cancels the check-in and removes the history entry if one was made.
import type { Item, UndoOutcome, Watching } from '../../preload/contract/model.ts'
import type { TraktService } from '../trakt/service.ts'
import { type CheckInContext, serverNow } from './context.ts'
import { endPlaying } from './end.ts'
import { isTarget, targetOf } from './sameItem.ts'

export const undoForMs = 30_000

export function offerUndo(context: CheckInContext, watching: Watching, historyId: number | null): void {
  const undo = { item: watching.item, until: context.clock.now() + undoForMs }
  context.store.set({ undo })
  void context.kept.set({
    undo: { ...undo, startedAt: serverNow(context), historyId, scrobble: watching.action === 'scrobble' },
  })
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
  if (plays && isTarget(plays.item, targetOf(undo.item))) {
    const ended = await endPlaying(context, service, plays, 'keep')
    if (!ended.ok) return { outcome: { kind: 'failed', failure: ended.failure }, plays }
    plays = null
  }
  const outcome = undo.scrobble ? await forgetPosition(service, undo.item) : await removeMade(service, undo)
  return { outcome, plays }
}

async function removeMade(
  service: TraktService,
  undo: { readonly item: Item; readonly startedAt: number; readonly historyId: number | null },
): Promise<UndoOutcome> {
  // Whole minutes in history: the row of a check-in may seem up to a minute older than it is.
  const since = undo.startedAt - 60_000
  const played = await service.history({ limit: 10, since, item: undo.item })
  if (!played.ok) return { kind: 'failed', failure: played.failure }
  const made = played.value.filter(
    // Without the id that Trakt gave, only a check-in that began after ours can be ours: an older play is never touched.
    (play) =>
      undo.historyId === null
        ? play.action === 'checkin' && play.watchedAt >= since
        : play.historyId === undo.historyId,
  )
  if (made.length === 0) return { kind: 'undone', removedFromHistory: false }
  const removed = await service.removeHistory(made.flatMap((play) => play.historyId ?? []))
  return removed.ok
    ? { kind: 'undone', removedFromHistory: removed.value.removed > 0 }
    : { kind: 'failed', failure: removed.failure }
}

/** Pausing the scrobble that is undone saved a position that was not there before. */
async function forgetPosition(service: TraktService, item: Item): Promise<UndoOutcome> {
  const positions = await service.positions()
  if (!positions.ok) return { kind: 'failed', failure: positions.failure }
  const saved = positions.value.find((position) => isTarget(position.item, targetOf(item)))
  const removed = saved ? await service.removePosition(saved.id) : null
  return removed && !removed.ok
    ? { kind: 'failed', failure: removed.failure }
    : { kind: 'undone', removedFromHistory: false }
}
