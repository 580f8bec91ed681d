// Replacing what plays: end the old, check in to the new, and put the old one back if the new one fails.
import type { Failure } from '../../preload/contract/failure.ts'
import type { CheckInRequest, Watching } from '../../preload/contract/model.ts'
import type { Kept, OwnScrobble } from '../state/kept.ts'
import type { TraktService } from '../trakt/service.ts'
import { type CheckInContext, isAmbiguous, isPassing, keep as keepFor, progressOf, serverNow } from './context.ts'
import { endPlaying } from './end.ts'
import { isToGo } from './isTakenBack.ts'
import { isTarget, targetOf } from './sameItem.ts'
import { asWatching, isSame, putScrobble, runningScrobble, scrobbleRequest } from './scrobbles.ts'
import { seen } from './seen.ts'
import { type Sent, sendCheckIn } from './send.ts'
import { undoKnows } from './undo.ts'

export type Replaced =
  | { readonly kind: 'sent'; readonly sent: Extract<Sent, { kind: 'done' | 'same' }> }
  /** What plays is not what the user agreed to cancel; nothing was touched. */
  | { readonly kind: 'changed'; readonly playing: Watching }
  | {
      readonly kind: 'failed'
      readonly failure: Failure
      readonly putBack: boolean | null
      readonly playing: Watching | null | undefined
    }

/** `agreed`: what the wait prompt named; null: it could not tell. */
export async function replacePlaying(
  context: CheckInContext,
  service: TraktService,
  agreed: Watching | null,
  wanted: CheckInRequest,
): Promise<Replaced> {
  const keep = (patch: Pick<Partial<Kept>, 'replacing' | 'putBack'>) => keepFor(context, service, patch)
  const looked = await service.watching()
  if (!looked.ok) return { kind: 'failed', failure: looked.failure, putBack: null, playing: undefined }
  const old = held(context, seen(context, service, looked.value))
  if (old && isTarget(old.item, wanted.target)) return { kind: 'sent', sent: { kind: 'same', watching: old } }
  if (old && agreed && !isTarget(old.item, targetOf(agreed.item))) return { kind: 'changed', playing: old }
  const gone = old !== null && isToGo(context.intents, old)
  if (old) {
    // On disk before the first deed: a crash between the two is finished at the next start.
    await keep({ replacing: { old, wanted, at: serverNow(context), ...(gone && { gone }) } })
    const ended = await endPlaying(context, service, old)
    if (!ended.ok) {
      // Nobody knows whether it still runs: that is found out when Trakt answers again, or at the next start.
      if (!isAmbiguous(ended.failure)) await keep({ replacing: null })
      return { kind: 'failed', failure: ended.failure, putBack: null, playing: undefined }
    }
  }
  const sent = await sendCheckIn(context, service, wanted)
  if (sent.kind === 'done' || sent.kind === 'same') {
    await keep({ replacing: null })
    return { kind: 'sent', sent }
  }
  const failure: Failure = sent.kind === 'taken' ? { kind: 'conflict', expiresAt: sent.until } : sent.failure
  const occupied = sent.kind === 'taken' ? sent.playing : null
  if (!old || occupied || gone) {
    await keep({ replacing: null })
    return { kind: 'failed', failure, putBack: old ? false : null, playing: occupied ?? undefined }
  }
  const back = await putBack(context, service, old)
  await keep({ replacing: null, putBack: back.again ? old : null })
  return { kind: 'failed', failure, putBack: back.playing !== null, playing: back.playing ?? undefined }
}

/** With what is known of it where it is a scrobble of ours, so that it can be put back as one. */
function held(context: CheckInContext, playing: Watching | null): Watching | OwnScrobble | null {
  const own = runningScrobble(context)
  return playing && own && isSame(own, playing) ? own : playing
}

/** It was shared when it was sent first, or was not to be: either way nobody is told of it a second time. */
function requestAgain(context: CheckInContext, { capabilities }: TraktService, old: Watching): CheckInRequest {
  const { checkedIn } = context.kept.get()
  const given = checkedIn && isSame(checkedIn, old) ? checkedIn : null
  const left = Math.max(1, Math.round((old.expiresAt - serverNow(context)) / 60_000))
  return {
    target: targetOf(old.item),
    sharing: Object.fromEntries(capabilities.sharing.map((network) => [network, false])),
    ...(given?.durationMinutes !== undefined && { durationMinutes: left }),
    ...(given?.venueId !== undefined && { venueId: given.venueId }),
    ...(given?.venueName !== undefined && { venueName: given.venueName }),
  }
}

/**
 * A check-in is put back as a check-in, so that it still becomes history by itself. Trakt gives it the whole runtime
 * again: the API has no check-in that began earlier, and a scrobble in its place would not count when it ends.
 * `again`: worth another try later.
 */
export async function putBack(
  context: CheckInContext,
  service: TraktService,
  old: Watching | OwnScrobble,
): Promise<{ readonly playing: Watching | null; readonly again: boolean }> {
  if (old.expiresAt <= serverNow(context)) return { playing: null, again: false }
  if (old.action === 'scrobble') {
    const answer = await service.scrobble('start', scrobbleRequest(old, progressOf(old, serverNow(context))))
    if (!answer.ok) return { playing: null, again: isPassing(answer.failure) }
    if ('begunAt' in old) await putScrobble(context, service, { ...old, toldAt: serverNow(context), shown: false })
    return { playing: asWatching(old), again: false }
  }
  const sent = await sendCheckIn(context, service, requestAgain(context, service, old))
  if (sent.kind === 'done' || sent.kind === 'same') {
    undoKnows(context, old.item, 'checkin', sent.kind === 'done' ? sent.historyId : null)
    return { playing: sent.watching, again: false }
  }
  return { playing: null, again: sent.kind === 'failed' && isPassing(sent.failure) }
}
