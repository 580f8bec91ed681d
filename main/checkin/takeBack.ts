// Takes a check-in back, wherever it has got to: cancelled while it runs, out of the history where it is there already.
import type { Target, Watching } from '../../preload/contract/model.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import type { TraktService } from '../trakt/service.ts'
import { type CheckInContext, isLater, refuse, serverNow } from './context.ts'
import { endPlaying } from './end.ts'
import { type CancelIntent, isTakenBack, roundingMs } from './isTakenBack.ts'
import { isTarget, targetOf } from './sameItem.ts'
import { seen } from './scrobbles.ts'

/** What plays afterwards; undefined: it was not looked at anew. Done also when there is nothing to take back. */
export async function takeBack(
  context: CheckInContext,
  service: TraktService,
  intent: CancelIntent,
): Promise<Result<Watching | null | undefined>> {
  const looked = await service.watching()
  if (!looked.ok) return looked
  const plays = seen(context, service, looked.value)
  if (plays && isTakenBack(intent, plays)) {
    const ended = await endPlaying(context, service, plays)
    return ended.ok ? ok(null) : ended
  }
  const since = intent.startedAt - roundingMs
  const played = await service.history({ limit: 20, since, item: intent.item })
  if (!played.ok) return played
  const made = played.value.filter(
    (play) =>
      isTarget(play.item, targetOf(intent.item)) &&
      (intent.historyId === null || play.historyId === null
        ? play.action === 'checkin' && play.watchedAt >= since && play.watchedAt <= intent.expiresAt + roundingMs
        : play.historyId === intent.historyId),
  )
  if (made.length === 0) return ok(plays)
  // It counts, and this account's history cannot be changed.
  if (!service.capabilities.removesHistory) return err({ kind: 'overAlready', runtimeMinutes: null })
  const removed = await service.removeHistory(made.flatMap((play) => play.historyId ?? []))
  return removed.ok ? ok(plays) : removed
}

/**
 * Before `target` is checked in to once more: an earlier check-in to it that is still to be taken back goes first, or the
 * new one would be taken for it. The failure is one that passes.
 */
export async function takeBackEarlier(
  context: CheckInContext,
  service: TraktService,
  target: Target,
): Promise<Result<void>> {
  const { intents } = context
  for (const entry of intents.queued()) {
    if (entry.state === 'refused' || entry.intent.kind !== 'cancel' || !isTarget(entry.intent.item, target)) continue
    const taken = await takeBack(context, service, entry.intent)
    if (taken.ok) await intents.settle(entry, 'confirmed')
    else if (isLater(taken.failure)) return taken
    else await refuse(context, entry, taken.failure)
  }
  return ok(undefined)
}

/** What was just cancelled was over by then, as after a sleep in between: it is history, and cancelling nothing is a success. */
export async function takeBackEnded(
  context: CheckInContext,
  service: TraktService,
  { item, action, startedAt, expiresAt }: Watching,
): Promise<Result<unknown>> {
  if (action !== 'checkin' || serverNow(context) < expiresAt) return ok(undefined)
  return takeBack(context, service, { kind: 'cancel', item, startedAt, expiresAt, historyId: null })
}
