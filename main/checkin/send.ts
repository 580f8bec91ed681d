// Sends one check-in (or scrobble start) and finds out what came of it, also when the answer was lost.
import type { Failure } from '../../preload/contract/failure.ts'
import type { CheckInRequest, Item, Watching } from '../../preload/contract/model.ts'
import type { Result } from '../../preload/contract/result.ts'
import type { TraktService } from '../trakt/service.ts'
import { assumedMinutes, type CheckInContext, isAmbiguous, keep, lengthOf, runtimeOf, serverNow } from './context.ts'
import { enrich } from './enrich.ts'
import { isTarget } from './sameItem.ts'
import { began } from './began.ts'
import { extrasOf } from './scrobbles.ts'
import { takeBackEarlier } from './takeBack.ts'

export type Sent =
  | { readonly kind: 'done'; readonly watching: Watching; readonly historyId: number | null }
  /** It was playing before we asked. */
  | { readonly kind: 'same'; readonly watching: Watching }
  | { readonly kind: 'taken'; readonly playing: Watching | null; readonly until: number | null }
  /** Trakt did not do it, or we could not find out. `playing` undefined: unknown. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly playing: Watching | null | undefined }

const watchingFrom = (
  context: CheckInContext,
  item: Item,
  request: CheckInRequest,
  expiresAt: number | null,
): Watching => {
  const startedAt = serverNow(context)
  return {
    item: enrich(item, request.target),
    action: 'checkin',
    startedAt,
    expiresAt: expiresAt ?? startedAt + lengthOf(request),
  }
}

export async function sendCheckIn(
  context: CheckInContext,
  service: TraktService,
  request: CheckInRequest,
): Promise<Sent> {
  const free = await takeBackEarlier(context, service, request.target)
  if (!free.ok) return { kind: 'failed', failure: free.failure, playing: undefined }
  const wanted = resumed(context, request)
  const scrobbles = wanted.scrobbleFrom !== undefined || wanted.startedMinutesAgo !== undefined
  const sent = await (scrobbles ? startScrobble : checkIn)(context, service, wanted)
  if (sent.kind === 'done') await began(context, service, sent.watching, wanted)
  return sent
}

/** What is paused goes on with what was given when it was first started. */
function resumed(context: CheckInContext, request: CheckInRequest): CheckInRequest {
  const { paused } = context.kept.get()
  return paused && request.scrobbleFrom !== undefined && isTarget(paused.item, request.target)
    ? { ...extrasOf(paused), ...request }
    : request
}

async function checkIn(context: CheckInContext, service: TraktService, request: CheckInRequest): Promise<Sent> {
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
  if (looked.value && isTarget(looked.value.item, request.target)) {
    if (request.durationMinutes === undefined) return { kind: 'done', watching: looked.value, historyId: null }
    // A server that takes a length does not tell it.
    const watching = watchingFrom(context, looked.value.item, request, null)
    service.recall([watching])
    return { kind: 'done', watching, historyId: null }
  }
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

/** Where a scrobble starts: percent, and the length of the item in ms. */
function startOf(request: CheckInRequest): Result<{ readonly progress: number; readonly length: number }> {
  const runtime = request.durationMinutes ?? runtimeOf(request.target)
  const { scrobbleFrom, startedMinutesAgo: minutes = 0 } = request
  if (scrobbleFrom !== undefined)
    return { ok: true, value: { progress: scrobbleFrom, length: (runtime ?? assumedMinutes(request.target)) * 60_000 } }
  if (runtime === null || minutes >= runtime)
    return { ok: false, failure: { kind: 'overAlready', runtimeMinutes: runtime } }
  // Below 1 % Trakt would refuse to pause it again.
  return { ok: true, value: { progress: Math.max(1, (minutes / runtime) * 100), length: runtime * 60_000 } }
}

async function startScrobble(context: CheckInContext, service: TraktService, request: CheckInRequest): Promise<Sent> {
  const start = startOf(request)
  if (!start.ok) return { kind: 'failed', failure: start.failure, playing: undefined }
  const { progress, length } = start.value
  // A start may take the place of what runs without asking, so Marquee asks first.
  const looked = await service.watching()
  if (!looked.ok) return { kind: 'failed', failure: looked.failure, playing: undefined }
  if (looked.value) {
    return isTarget(looked.value.item, request.target)
      ? { kind: 'same', watching: looked.value }
      : { kind: 'taken', playing: looked.value, until: looked.value.expiresAt }
  }
  const startedAt = () => Math.floor(serverNow(context) - (progress / 100) * length)
  // On disk before it is sent: after a crash a scrobble that runs is still known to be ours, and is seen to its end.
  const starting = { wanted: request, at: serverNow(context), expiresAt: startedAt() + length }
  await keep(context, service, { starting })
  const answer = await service.scrobble('start', {
    target: request.target,
    progress,
    ...(request.sharing === undefined ? {} : { sharing: request.sharing }),
    durationMinutes: length / 60_000,
  })
  if (answer.ok) {
    const running: Watching = {
      item: enrich(answer.value.item, request.target),
      action: 'scrobble',
      startedAt: startedAt(),
      expiresAt: startedAt() + length,
    }
    return { kind: 'done', watching: running, historyId: null }
  }
  const { failure } = answer
  const after = isAmbiguous(failure) ? await service.watching() : null
  if (after?.ok && after.value && isTarget(after.value.item, request.target))
    return { kind: 'done', watching: after.value, historyId: null }
  // Where nobody can tell, the next look will find out.
  if (!after || after.ok) await keep(context, service, { starting: null })
  if (failure.kind === 'conflict') return { kind: 'taken', playing: null, until: failure.expiresAt }
  return { kind: 'failed', failure, playing: after?.ok ? after.value : undefined }
}
