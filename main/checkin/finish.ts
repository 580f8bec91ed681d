// What Marquee tells Trakt of its own scrobbles without being asked: that they go on, and that they were watched to the end.
import { ok, type Result } from '../../preload/contract/result.ts'
import type { OwnScrobble } from '../state/kept.ts'
import type { TraktService } from '../trakt/service.ts'
import { type CheckInContext, isLater, progressOf, serverNow } from './context.ts'
import { findScrobble } from './end.ts'
import { dropScrobble, putScrobble, scrobbleRequest } from './scrobbles.ts'
import { undoKnows } from './undo.ts'

/** Told later than this after its end, it would stand in history at the wrong hour. */
export const tooLateMs = 30 * 60_000

/**
 * Makes `own`, which is over, history: Trakt does not do that by itself. The failure is one that passes, and then it is
 * still to be done. Looks into history first, because an earlier try may have gone through without an answer.
 */
export async function finishScrobble(
  context: CheckInContext,
  service: TraktService,
  own: OwnScrobble,
): Promise<Result<void>> {
  const made = await findScrobble(service, own.item, own.begunAt)
  if (!made.ok && isLater(made.failure)) return made
  if (made.ok && made.value) return done(context, service, own, made.value.historyId)
  if (serverNow(context) - own.expiresAt > tooLateMs) return missed(context, service, own)
  const answer = await service.scrobble('stop', scrobbleRequest(own, 100))
  if (answer.ok) return done(context, service, own, answer.value.historyId)
  // "The same item was recently scrobbled" counts as done.
  if (answer.failure.kind === 'duplicate') return done(context, service, own, null)
  return isLater(answer.failure) ? answer : missed(context, service, own)
}

async function done(
  context: CheckInContext,
  service: TraktService,
  own: OwnScrobble,
  historyId: number | null,
): Promise<Result<void>> {
  if (context.service() !== service) return ok(undefined)
  undoKnows(context, own.item, 'scrobble', historyId)
  await dropScrobble(context, service, own)
  context.historyChanged()
  return ok(undefined)
}

async function missed(context: CheckInContext, service: TraktService, own: OwnScrobble): Promise<Result<void>> {
  if (context.service() !== service) return ok(undefined)
  await dropScrobble(context, service, own)
  context.notice({ id: `scrobble-missed-${own.begunAt}`, kind: 'scrobbleMissed', item: own.item, at: own.expiresAt })
  context.news({ kind: 'scrobbleMissed', item: own.item })
  return ok(undefined)
}

/** Tells Trakt that `own` still runs, and where it is. */
export async function tellScrobble(
  context: CheckInContext,
  service: TraktService,
  own: OwnScrobble,
): Promise<Result<void>> {
  const answer = await service.scrobble('start', scrobbleRequest(own, progressOf(own, serverNow(context))))
  // An answer that was lost needs no looking: told twice is as good as once. And what Trakt refused, it was not told:
  // that it lets go of it then does not mean that it was ended.
  if (!answer.ok) return answer
  await putScrobble(context, service, { ...own, toldAt: serverNow(context) })
  return ok(undefined)
}
