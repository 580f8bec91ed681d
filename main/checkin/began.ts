// What was begun by hand, and what of it Trakt does not tell of again: a scrobble, and a check-in with a length or a place of
// its own.
import type { CheckInRequest, Watching } from '../../preload/contract/model.ts'
import type { OwnCheckIn, OwnScrobble } from '../state/kept.ts'
import type { TraktService } from '../trakt/service.ts'
import { type CheckInContext, keep, serverNow } from './context.ts'
import { stillPaused } from './paused.ts'
import { asWatching, extrasOf, overtaken } from './scrobbles.ts'

/**
 * Something was started by hand: a scrobble becomes ours, and what ran before is over. So is what was paused, but for what
 * nobody else remembers.
 */
export async function began(
  context: CheckInContext,
  service: TraktService,
  watching: Watching,
  wanted: CheckInRequest,
): Promise<void> {
  const now = serverNow(context)
  const own: readonly OwnScrobble[] =
    watching.action === 'scrobble'
      ? [{ ...asWatching(watching), ...extrasOf(wanted), action: 'scrobble', begunAt: now, toldAt: now, shown: false }]
      : []
  if (context.service() !== service) return
  const { scrobbles, starting, paused: held, checkedIn: before } = context.kept.get()
  const paused = stillPaused(service, held, watching)
  if (paused !== held) context.store.set({ paused: null })
  const checkedIn = ownCheckIn(watching, wanted)
  // Most check-ins follow no scrobble: their answer need not wait for the disk.
  if (scrobbles.length + own.length === 0 && !starting && paused === held) {
    if (checkedIn !== before) void keep(context, service, { checkedIn })
    return
  }
  await keep(context, service, { scrobbles: [...overtaken(context), ...own], starting: null, paused, checkedIn })
}

function ownCheckIn(watching: Watching, { durationMinutes, venueId, venueName }: CheckInRequest): OwnCheckIn | null {
  if (watching.action !== 'checkin') return null
  const given = {
    ...(durationMinutes === undefined ? {} : { durationMinutes }),
    ...(venueId === undefined ? {} : { venueId }),
    ...(venueName === undefined ? {} : { venueName }),
  }
  return Object.keys(given).length === 0 ? null : { ...asWatching(watching), ...given }
}

/** What may still play, for a server that does not tell its times: what a check-in waits for, and what we began ourselves. */
export function knownTimes(context: CheckInContext): readonly Watching[] {
  const { checkedIn, scrobbles, waiting } = context.kept.get()
  return [...(waiting?.behind ? [waiting.behind] : []), ...scrobbles, ...(checkedIn ? [checkedIn] : [])].map(asWatching)
}
