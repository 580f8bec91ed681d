// Scrobbling over API v1: watching, cancelwatching and scrobble stand for start, pause and stop.
import type { Item } from '../../../preload/contract/model.ts'
import { ok, type Result } from '../../../preload/contract/result.ts'
import { readValue } from '../read.ts'
import { runtimeMinutes } from '../runtimeMinutes.ts'
import type { Scrobbled, TraktService } from '../service.ts'
import { titled, wireDone, wireScrobbled } from './answers.ts'
import type { Ask } from './ask.ts'
import { assumedMinutes, scrobbleFields, sortOf, wholePercent } from './bodies.ts'
import type { Now } from './now.ts'
import { resolve } from './resolve.ts'

/** v1 leaves it to the client what counts as watched; Marquee takes v2's limit, percent. */
const watchedFrom = 80

/** A pause is told by taking "watching" back: v1 keeps no position. */
export function createScrobble(ports: {
  readonly ask: Ask
  readonly now: Now
  readonly showEpisodes: TraktService['showEpisodes']
  readonly serverNow: () => number
  readonly version: string
}): TraktService['scrobble'] {
  const { ask, now, serverNow } = ports

  const cancelWatching = (item: Item, signal?: AbortSignal): Promise<Result<void>> =>
    ask.write({
      what: 'scrobble pause',
      method: `${sortOf(item)}/cancelwatching`,
      read: readValue('scrobble pause', wireDone, () => undefined),
      signal,
    })

  return async (verb, { target, progress, durationMinutes }, signal): Promise<Result<Scrobbled>> => {
    const resolved = await resolve(target, ports.showEpisodes, signal)
    if (!resolved.ok) return resolved
    const item = resolved.value
    if (verb === 'pause' || (verb === 'stop' && !(progress >= watchedFrom))) {
      const cancelled = await cancelWatching(item, signal)
      if (!cancelled.ok) return cancelled
      now.ended()
      return ok({ action: 'pause', progress, historyId: null, item })
    }
    now.meant(item)
    const what = `scrobble ${verb}`
    const minutes = durationMinutes ?? runtimeMinutes(item) ?? assumedMinutes[item.kind]
    const answer = await ask.write({
      what,
      method: `${sortOf(item)}/${verb === 'start' ? 'watching' : 'scrobble'}`,
      body: scrobbleFields(item, minutes, progress, ports.version),
      read: readValue(what, wireScrobbled, (wire) => titled(item, wire)),
      signal,
    })
    if (!answer.ok) {
      // It counts already; "watching" is still told, and has to be taken back.
      if (answer.failure.kind === 'duplicate' && (await cancelWatching(item, signal)).ok) now.ended()
      return answer
    }
    if (verb === 'stop') now.ended()
    else {
      const startedAt = serverNow() - (wholePercent(progress) / 100) * minutes * 60_000
      now.began({ item: answer.value, action: 'scrobble', startedAt, expiresAt: startedAt + minutes * 60_000 })
    }
    return ok({ action: verb === 'start' ? 'start' : 'scrobble', progress, historyId: null, item: answer.value })
  }
}
