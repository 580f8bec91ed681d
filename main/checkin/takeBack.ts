// Takes a check-in back, wherever it has got to: cancelled while it runs, out of the history where it is there already.
import type { Target, Watching } from '../../preload/contract/model.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import type { Played, TraktService } from '../trakt/service.ts'
import { type CheckInContext, isLater, refuse, serverNow } from './context.ts'
import { endPlaying } from './end.ts'
import { type CancelIntent, isTakenBack, roundingMs } from './isTakenBack.ts'
import { fullItem } from './fullItem.ts'
import { isTarget, targetOf } from './sameItem.ts'
import { itemOf, mayBeSame } from './sameTarget.ts'
import { seen } from './seen.ts'

/** History keeps whole minutes. */
export const minuteMs = 60_000

const isMadeBy = ({ startedAt, expiresAt, historyId, addedAt }: CancelIntent, play: Played): boolean => {
  const { action, watchedAt } = play
  if (historyId !== null && play.historyId !== null) return play.historyId === historyId
  if (action === 'checkin') return watchedAt >= startedAt - roundingMs && watchedAt <= expiresAt + roundingMs
  return action === 'watch' && addedAt !== undefined && Math.abs(watchedAt - addedAt) < minuteMs
}

/** What plays afterwards; undefined: it was not looked at anew. Done also when there is nothing to take back. */
export async function takeBack(
  context: CheckInContext,
  service: TraktService,
  asked: CancelIntent,
): Promise<Result<Watching | null | undefined>> {
  const named = await withEpisode(service, asked)
  if (!named.ok) return named
  const intent = named.value
  const looked = await service.watching()
  if (!looked.ok) return looked
  const plays = seen(context, service, looked.value)
  if (plays && isTakenBack(intent, plays)) {
    const ended = await endPlaying(context, service, plays)
    return ended.ok ? ok(null) : ended
  }
  const since = intent.startedAt - roundingMs
  const { target } = intent
  const item = itemOf(target)
  const played = await service.history({ limit: 50, since, ...(item && { item }) })
  if (!played.ok) return played
  const made = played.value.filter((play) => isTarget(play.item, target) && isMadeBy(intent, play))
  if (made.length === 0) return ok(plays)
  // It counts, and this account's history cannot be changed.
  if (!service.capabilities.removesHistory) return err({ kind: 'overAlready', runtimeMinutes: null })
  const removed = await service.removeHistory(made.flatMap((play) => play.historyId ?? []))
  return removed.ok ? ok(plays) : removed
}

/** Nothing that plays or was played need carry its absolute number. */
async function withEpisode(service: TraktService, intent: CancelIntent): Promise<Result<CancelIntent>> {
  if (intent.target.form !== 'absolute') return ok(intent)
  const item = await fullItem(service, intent.target)
  return item.ok ? ok({ ...intent, target: targetOf(item.value) }) : item
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
    if (entry.state === 'refused' || entry.intent.kind !== 'cancel' || !mayBeSame(entry.intent.target, target)) continue
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
  return takeBack(context, service, {
    kind: 'cancel',
    target: targetOf(item),
    startedAt,
    expiresAt,
    historyId: null,
  })
}
