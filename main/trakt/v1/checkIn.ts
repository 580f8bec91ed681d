// Checking in and cancelling a check-in over API v1: show/checkin, movie/checkin and their cancelcheckin.
import { ok, type Result } from '../../../preload/contract/result.ts'
import { readValue } from '../read.ts'
import { runtimeMinutes } from '../runtimeMinutes.ts'
import type { CheckedIn, TraktService } from '../service.ts'
import { titled, wireCheckedIn, type WireCheckedIn, wireDone } from './answers.ts'
import type { Ask } from './ask.ts'
import { checkInFields, sortOf } from './bodies.ts'
import type { Now } from './now.ts'
import { resolve } from './resolve.ts'

/** A start further from the server's clock than this is written in another zone, ms. */
const otherZoneMs = 300_000
/** Nothing runs longer; a server that says so is believed no length at all, s. */
const longest = 86_400

/**
 * When it ends, by the server's clock, epoch ms; null: not told, or past. The documents give times "in PST": where the
 * start is not now, only the length between the two counts.
 */
function endOf({ timestamps }: WireCheckedIn, serverNow: number): number | null {
  const { start, end, active_for } = timestamps ?? { start: null, end: null, active_for: null }
  const isLength = (length: number | null): length is number => length !== null && length > 0 && length <= longest
  const between = start !== null && end !== null ? end - start : null
  if (start !== null && isLength(between) && Math.abs(start * 1000 - serverNow) <= otherZoneMs) {
    const at = (start + between) * 1000
    return at > serverNow ? at : null
  }
  const length = active_for ?? between
  return isLength(length) ? serverNow + length * 1000 : null
}

export function createCheckIn(ports: {
  readonly ask: Ask
  readonly now: Now
  readonly showEpisodes: TraktService['showEpisodes']
  readonly serverNow: () => number
  readonly version: string
}): Pick<TraktService, 'checkIn' | 'cancelCheckIn'> {
  const { ask, now, serverNow } = ports
  return {
    checkIn: async (request, signal): Promise<Result<CheckedIn>> => {
      const resolved = await resolve(request.target, ports.showEpisodes, signal)
      if (!resolved.ok) return resolved
      now.meant(resolved.value)
      const answer = await ask.write({
        what: 'check-in',
        method: `${sortOf(resolved.value)}/checkin`,
        body: checkInFields(resolved.value, request, ports.version),
        read: readValue('check-in', wireCheckedIn, (wire) => ({
          item: titled(resolved.value, wire),
          expiresAt: endOf(wire, serverNow()),
        })),
        signal,
      })
      if (!answer.ok) {
        // What stands in the way: nothing else tells when it ends.
        if (answer.failure.kind === 'conflict' && answer.failure.expiresAt !== null)
          now.endsAt(answer.failure.expiresAt)
        return answer
      }
      const { item, expiresAt } = answer.value
      const startedAt = serverNow()
      const minutes = request.durationMinutes ?? runtimeMinutes(item)
      const end = expiresAt ?? (minutes === null ? null : startedAt + minutes * 60_000)
      if (end !== null) now.began({ item, action: 'checkin', startedAt, expiresAt: end })
      return ok({ item, expiresAt: end, historyId: null })
    },

    // Films and shows are cancelled at different addresses, so the server is asked which it is.
    cancelCheckIn: async (signal) => {
      const playing = await now.playing(signal)
      if (!playing.ok) return playing
      if (playing.value?.action !== 'checkin') return ok(undefined)
      const answer = await ask.write({
        what: 'cancel',
        method: `${sortOf(playing.value.item)}/cancelcheckin`,
        read: readValue('cancel', wireDone, () => undefined),
        signal,
      })
      if (answer.ok) now.ended()
      return answer
    },
  }
}
