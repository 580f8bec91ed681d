// Sends one check-in (or back-dated scrobble start) and finds out what came of it, also when the answer was lost.
import type { Failure } from '../../preload/contract/failure.ts'
import type { CheckInRequest, Item, Watching } from '../../preload/contract/model.ts'
import type { TraktService } from '../trakt/service.ts'
import { type CheckInContext, isAmbiguous, runtimeOf, serverNow } from './context.ts'
import { enrich } from './enrich.ts'
import { isTarget } from './sameItem.ts'

export type Sent =
  | { readonly kind: 'done'; readonly watching: Watching; readonly historyId: number | null }
  /** It was playing before we asked. */
  | { readonly kind: 'same'; readonly watching: Watching }
  | { readonly kind: 'taken'; readonly playing: Watching | null; readonly until: number | null }
  /** Trakt did not do it, or we could not find out. `playing` undefined: unknown. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly playing: Watching | null | undefined }

/** Trakt's own stand-in where an item has no runtime; only the bar depends on it. */
const assumedMinutes = 45

const watchingFrom = (
  context: CheckInContext,
  item: Item,
  request: CheckInRequest,
  expiresAt: number | null,
): Watching => {
  const startedAt = serverNow(context)
  const length = (runtimeOf(request.target) ?? assumedMinutes) * 60_000
  return {
    item: enrich(item, request.target),
    action: 'checkin',
    startedAt,
    expiresAt: expiresAt ?? startedAt + length,
  }
}

export async function sendCheckIn(
  context: CheckInContext,
  service: TraktService,
  request: CheckInRequest,
): Promise<Sent> {
  if (request.startedMinutesAgo !== undefined)
    return startScrobble(context, service, request, request.startedMinutesAgo)
  const askedAt = serverNow(context)
  for (let tries = 0; ; tries += 1) {
    const answer = await service.checkIn(request)
    if (answer.ok) {
      const watching = watchingFrom(context, answer.value.item, request, answer.value.expiresAt)
      return { kind: 'done', watching, historyId: answer.value.historyId }
    }
    const { failure } = answer
    if (failure.kind === 'conflict') {
      const looked = await service.watching()
      if (!looked.ok) return { kind: 'taken', playing: null, until: failure.expiresAt }
      if (looked.value && isTarget(looked.value.item, request.target)) return { kind: 'same', watching: looked.value }
      // The obstacle ended between the two calls. A 409 did nothing, so asking once more doubles nothing.
      const over = looked.value === null && (failure.expiresAt === null || failure.expiresAt <= serverNow(context))
      if (over && tries === 0) continue
      return { kind: 'taken', playing: looked.value, until: looked.value?.expiresAt ?? failure.expiresAt }
    }
    if (!isAmbiguous(failure)) return { kind: 'failed', failure, playing: undefined }
    return findOut(context, service, request, failure, askedAt)
  }
}

/** The answer was lost. Trakt is known to record a check-in and answer 500, so look before anybody tries again. */
async function findOut(
  context: CheckInContext,
  service: TraktService,
  request: CheckInRequest,
  failure: Failure,
  askedAt: number,
): Promise<Sent> {
  const looked = await service.watching()
  if (!looked.ok) return { kind: 'failed', failure, playing: undefined }
  if (looked.value && isTarget(looked.value.item, request.target))
    return { kind: 'done', watching: looked.value, historyId: null }
  // History keeps whole minutes, so "since" goes back one.
  const played = await service.history({ limit: 10, since: askedAt - 60_000 })
  const made = played.ok
    ? played.value.find((play) => play.action === 'checkin' && isTarget(play.item, request.target))
    : undefined
  if (!made) return { kind: 'failed', failure, playing: looked.value }
  // In history but not in "watching": recorded all the same. Its date is when it will be over.
  return {
    kind: 'done',
    watching: watchingFrom(context, made.item, request, made.watchedAt > askedAt ? made.watchedAt : null),
    historyId: made.historyId,
  }
}

async function startScrobble(
  context: CheckInContext,
  service: TraktService,
  request: CheckInRequest,
  minutes: number,
): Promise<Sent> {
  const runtime = runtimeOf(request.target)
  if (runtime === null || minutes >= runtime)
    return { kind: 'failed', failure: { kind: 'overAlready', runtimeMinutes: runtime }, playing: undefined }
  // A start may take the place of what runs without asking, so Marquee asks first.
  const looked = await service.watching()
  if (!looked.ok) return { kind: 'failed', failure: looked.failure, playing: undefined }
  if (looked.value) {
    return isTarget(looked.value.item, request.target)
      ? { kind: 'same', watching: looked.value }
      : { kind: 'taken', playing: looked.value, until: looked.value.expiresAt }
  }
  // Below 1 % Trakt would refuse to pause it again.
  const progress = Math.max(1, (minutes / runtime) * 100)
  const answer = await service.scrobble('start', { target: request.target, progress })
  const startedAt = serverNow(context) - minutes * 60_000
  const running = (item: Item): Watching => ({
    item: enrich(item, request.target),
    action: 'scrobble',
    startedAt,
    expiresAt: startedAt + runtime * 60_000,
  })
  if (answer.ok) return { kind: 'done', watching: running(answer.value.item), historyId: null }
  if (answer.failure.kind === 'conflict') return { kind: 'taken', playing: null, until: answer.failure.expiresAt }
  if (!isAmbiguous(answer.failure)) return { kind: 'failed', failure: answer.failure, playing: undefined }
  const after = await service.watching()
  if (after.ok && after.value && isTarget(after.value.item, request.target))
    return { kind: 'done', watching: after.value, historyId: null }
  return { kind: 'failed', failure: answer.failure, playing: after.ok ? after.value : undefined }
}
