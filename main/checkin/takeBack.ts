// Takes a check-in back, wherever it has got to: cancelled while it runs, out of the history where it is there already.
import type { Intent } from '../../preload/contract/intent.ts'
import type { Watching } from '../../preload/contract/model.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import type { TraktService } from '../trakt/service.ts'
import { type CheckInContext, serverNow } from './context.ts'
import { endPlaying } from './end.ts'
import { isTarget, targetOf } from './sameItem.ts'
import { seen } from './scrobbles.ts'

export type CancelIntent = Extract<Intent, { kind: 'cancel' }>

/** Two looks at one check-in may differ by its rounding to minutes; a later check-in of the same thing ends later than that. */
const slackMs = 120_000

/** Is what plays the check-in that is not to count? */
export const isTakenBack = ({ item, expiresAt }: CancelIntent, playing: Watching): boolean =>
  playing.action === 'checkin' &&
  isTarget(playing.item, targetOf(item)) &&
  Math.abs(playing.expiresAt - expiresAt) <= slackMs

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
  const since = intent.startedAt - slackMs
  const played = await service.history({ limit: 20, since, item: intent.item })
  if (!played.ok) return played
  const made = played.value.filter(
    (play) =>
      isTarget(play.item, targetOf(intent.item)) &&
      (intent.historyId === null || play.historyId === null
        ? play.action === 'checkin' && play.watchedAt >= since && play.watchedAt <= intent.expiresAt + slackMs
        : play.historyId === intent.historyId),
  )
  if (made.length === 0) return ok(plays)
  // It counts, and this account's history cannot be changed.
  if (!service.capabilities.removesHistory) return err({ kind: 'overAlready', runtimeMinutes: null })
  const removed = await service.removeHistory(made.flatMap((play) => play.historyId ?? []))
  return removed.ok ? ok(plays) : removed
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
