// Check-in: one at a time, becomes history when its runtime is over, can be called off until then.
import { itemByKey, runtimeOf } from '../catalogue/catalogue.ts'
import { empty, json, type Reply } from '../call.ts'
import type { Playable } from '../catalogue/model.ts'
import { badExtras, namedItem, noteOf, sharingOf } from '../item.ts'
import { beginCheckIn, cancelCheckIn } from '../playing.ts'
import type { Ask, Json, Route } from '../site.ts'
import { iso, itemOf, type Detail } from '../wire.ts'
import { watchingOf, type NowWatching, type Play } from '../world.ts'

export const malformedReply = (what: string) =>
  json(400, { error: 'bad_request', message: `${what} is missing or has the wrong type` })
export const notFound = () => json(404, { error: 'not_found' })

/** What is playing stands in the way. */
export const conflict = ({ expiresAt }: Pick<NowWatching, 'expiresAt'>) => json(409, { expires_at: iso(expiresAt) })

export const checkedInOf = (play: Pick<Play, 'id' | 'watchedAt'>, item: Playable, sharing: Json, detail: Detail) => ({
  id: play.id,
  watched_at: iso(play.watchedAt),
  sharing,
  ...itemOf(item, detail),
})

function checkIn(ask: Ask): Reply {
  const { world, user, body, now, detail } = ask
  const bad = badExtras(body)
  if (bad) return malformedReply(bad)
  const named = namedItem(body)
  if (named.kind === 'malformed') return malformedReply(named.what)
  if (named.kind === 'unknown') return notFound()
  // Anything that is playing blocks, a scrobble too: Trakt knows one thing that is being watched, and has no "force".
  const running = watchingOf(world, user, now)
  if (running) return conflict(running)
  const { item } = named
  const play = beginCheckIn(ask, item, runtimeOf(item), noteOf(body, item))
  return json(201, checkedInOf(play, item, sharingOf(body), detail))
}

/** 204 also when nothing is checked in. A scrobble is left alone. */
function cancel(ask: Ask): Reply {
  cancelCheckIn(ask)
  return empty(204)
}

export const watchingRowOf = (running: Omit<NowWatching, 'playId' | 'item'>, item: Playable, detail: Detail) => ({
  expires_at: iso(running.expiresAt),
  started_at: iso(running.startedAt),
  action: running.action,
  type: item.kind,
  ...itemOf(item, detail),
})

export function watching({ world, now, detail }: Ask, user: string): Reply {
  const running = watchingOf(world, user, now)
  const item = running && itemByKey(running.item)
  return item ? json(200, watchingRowOf(running, item, detail)) : empty(204)
}

export const checkinRoutes: readonly Route[] = [
  { method: 'POST', path: '/checkin', auth: 'required', run: checkIn },
  { method: 'DELETE', path: '/checkin', auth: 'required', run: cancel },
]
