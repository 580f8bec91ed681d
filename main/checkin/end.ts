// Ends what is playing: a check-in by cancelling it, a scrobble by pausing or stopping it.
import type { Failure } from '../../preload/contract/failure.ts'
import type { Item, Watching } from '../../preload/contract/model.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import type { ScrobbleExtras } from '../state/kept.ts'
import type { TraktService } from '../trakt/service.ts'
import { type CheckInContext, isAmbiguous, keep, progressOf, serverNow } from './context.ts'
import { isTarget, targetOf } from './sameItem.ts'
import { dropRunning, isSame, scrobbleRequest } from './scrobbles.ts'

/** Percent. From here on a stop counts as watched, and Trakt refuses a pause. Source: POST /scrobble/stop, /scrobble/pause. */
export const countsAsWatched = 80
/** Percent. Below it Trakt refuses pause and stop alike. */
export const leastProgress = 1

export type Ended =
  /** It runs no longer; the position is kept where the account keeps any. */
  | { readonly kind: 'kept' }
  | { readonly kind: 'scrobbled'; readonly historyId: number | null }
  | { readonly kind: 'duplicate'; readonly watchedAt: number | null; readonly againAt: number | null }
  /** Ended without a trace. */
  | { readonly kind: 'tooShort' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Of a scrobble the place is kept, or it counts as watched where that is where it stands. */
export async function endPlaying(
  context: CheckInContext,
  service: TraktService,
  playing: Watching & ScrobbleExtras,
): Promise<Result<void>> {
  if (playing.action === 'checkin') {
    const ended = await endCheckIn(service)
    const { checkedIn, replacing } = context.kept.get()
    // What is replaced may have to be put back.
    if (ended.ok && checkedIn && !replacing) void keep(context, service, { checkedIn: null })
    return ended
  }
  const progress = progressOf(playing, serverNow(context))
  const ended = await endScrobble(context, service, playing, progress >= countsAsWatched ? 'stop' : 'pause', progress)
  if (ended.kind === 'failed') return err(ended.failure)
  await dropRunning(context, service)
  return ok(undefined)
}

async function endCheckIn(service: TraktService): Promise<Result<void>> {
  const answer = await service.cancelCheckIn()
  if (answer.ok || !isAmbiguous(answer.failure)) return answer
  const looked = await service.watching()
  return looked.ok && looked.value === null ? ok(undefined) : answer
}

/** `playing` runs, as a look has just shown. When the answer is lost, another look and the history say what came of it. */
export async function endScrobble(
  context: CheckInContext,
  service: TraktService,
  playing: Watching & ScrobbleExtras,
  verb: 'pause' | 'stop',
  progress: number,
): Promise<Ended> {
  if (progress < leastProgress) {
    const ended = await endAtOnce(service, playing)
    if (!ended.ok) return { kind: 'failed', failure: ended.failure }
    // It is over in any case; a stray position at 1 % can be removed by hand.
    await forgetPosition(service, playing.item)
    return { kind: 'tooShort' }
  }
  const askedAt = serverNow(context)
  const answer = await service.scrobble(verb, scrobbleRequest(playing, progress))
  if (answer.ok)
    return answer.value.action === 'scrobble'
      ? { kind: 'scrobbled', historyId: answer.value.historyId }
      : { kind: 'kept' }
  const { failure } = answer
  if (failure.kind === 'duplicate') {
    // Trakt has refused the stop, so it still runs there.
    const looked = await service.watching()
    if (looked.ok && looked.value?.action === 'scrobble' && isSame(looked.value, playing)) {
      const ended = await endAtOnce(service, playing)
      if (ended.ok) await forgetPosition(service, playing.item)
    }
    return { kind: 'duplicate', watchedAt: failure.watchedAt, againAt: failure.expiresAt }
  }
  if (!isAmbiguous(failure)) return { kind: 'failed', failure }
  const looked = await service.watching()
  if (!looked.ok || (looked.value && isSame(looked.value, playing))) return { kind: 'failed', failure }
  if (verb === 'pause' || progress < countsAsWatched) return { kind: 'kept' }
  const made = await findScrobble(service, playing.item, askedAt - 60_000)
  return made.ok && made.value
    ? { kind: 'scrobbled', historyId: made.value.historyId }
    : { kind: 'failed', failure: made.ok ? failure : made.failure }
}

/** The scrobble of `item` that history has since then. It keeps whole minutes on v2: `since` must allow for that. */
export async function findScrobble(service: TraktService, item: Item, since: number) {
  const played = await service.history({ limit: 10, since, item })
  if (!played.ok) return played
  const made = played.value.find(
    (play) => play.action === 'scrobble' && play.watchedAt >= since && isTarget(play.item, targetOf(item)),
  )
  return ok(made ?? null)
}

/**
 * v2 has no neutral end for a scrobble: below 1 % and from 80 % on a pause is refused, and a stop counts or keeps a
 * position. A pause at 1 % always ends it. It leaves a position there, which `forgetPosition` takes away again.
 */
export async function endAtOnce(service: TraktService, playing: Watching & ScrobbleExtras): Promise<Result<void>> {
  const paused = await service.scrobble('pause', scrobbleRequest(playing, leastProgress))
  if (paused.ok) return ok(undefined)
  if (!isAmbiguous(paused.failure)) return paused
  const looked = await service.watching()
  return looked.ok && !(looked.value && isSame(looked.value, playing)) ? ok(undefined) : paused
}

/** Takes away the position that Trakt keeps of `item`, if there is one. */
export async function forgetPosition(service: TraktService, item: Item): Promise<Result<void>> {
  if (!service.capabilities.savedPositions) return ok(undefined)
  const positions = await service.positions()
  if (!positions.ok) return positions
  const saved = positions.value.find((position) => isTarget(position.item, targetOf(item)))
  return saved ? service.removePosition(saved.id) : ok(undefined)
}
