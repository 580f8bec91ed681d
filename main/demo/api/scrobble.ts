// Scrobble: start, pause and stop, with the thresholds that decide between a saved position and a play.
import { runtimeOf } from '../catalogue/catalogue.ts'
import { keyOf, type Playable } from '../catalogue/model.ts'
import { json, type Reply } from '../call.ts'
import { badExtras, namedItem, sharingOf } from '../item.ts'
import { beginScrobble, duplicateMs, endScrobble, finishScrobble, recentScrobble } from '../playing.ts'
import type { Ask, Json, Route } from '../site.ts'
import { iso, itemOf, type Detail } from '../wire.ts'
import { savePosition, watchingOf } from '../world.ts'
import { conflict, malformedReply, notFound } from './checkin.ts'

/** From here on a stop scrobbles. The documents leave exactly 80 open; here it scrobbles. */
const threshold = 80

type Verb = 'start' | 'pause' | 'stop'
type Done = { readonly id: number; readonly action: 'start' | 'pause' | 'scrobble' }

export const invalid = (message: string) => json(422, { message })

export const scrobbledOf = (
  done: Done & { readonly progress: number; readonly sharing: Json },
  item: Playable,
  detail: Detail,
) => ({ ...done, ...itemOf(item, detail) })

/** `recent`: when it was scrobbled. */
export const duplicate = (recent: number) =>
  json(409, { watched_at: iso(recent), expires_at: iso(recent + duplicateMs) })

function scrobble(verb: Verb, ask: Ask): Reply {
  const { body } = ask
  const bad = badExtras(body)
  if (bad) return malformedReply(bad)
  const { progress } = body
  if (typeof progress !== 'number') return malformedReply('progress')
  const named = namedItem(body)
  if (named.kind === 'malformed') return malformedReply(named.what)
  if (named.kind === 'unknown') return notFound()
  if (progress < 0 || progress > 100) return invalid('Progress should be between 0% and 100%.')
  const done = run(verb, ask, named.item, progress)
  if ('status' in done) return done
  // Nothing is posted about a pause unless it is asked for.
  const sharing = sharingOf(body, done.action === 'pause')
  return json(201, scrobbledOf({ ...done, progress, sharing }, named.item, ask.detail))
}

function run(verb: Verb, ask: Ask, item: Playable, progress: number): Done | Reply {
  const { world, user, now } = ask
  const running = watchingOf(world, user, now)
  // Not documented. A check-in blocks a start as it blocks a check-in: nothing of the user's ends without being asked for.
  if (verb === 'start' && running?.action === 'checkin') return conflict(running)
  if (verb === 'start') {
    beginScrobble(ask, item, runtimeOf(item), progress)
    return { id: 0, action: 'start' }
  }
  if (progress < 1) return invalid(`Progress is ${progress}%. Should be at least 1% to ${verb}.`)
  if (verb === 'pause' && progress >= threshold) return invalid(`Progress is ${progress}%. Use stop to scrobble.`)
  const recent = verb === 'stop' ? recentScrobble(ask, item) : null
  if (recent !== null) {
    // A stop stops, also when it does not count again. Not documented; otherwise nothing but a pause could end it.
    endScrobble(ask)
    return duplicate(recent)
  }
  if (progress >= threshold) return { id: finishScrobble(ask, item).id, action: 'scrobble' }
  endScrobble(ask)
  return { id: savePosition(world, user, keyOf(item), progress, now).id, action: 'pause' }
}

const route = (verb: Verb): Route => ({
  method: 'POST',
  path: `/scrobble/${verb}`,
  auth: 'required',
  run: (ask) => scrobble(verb, ask),
})

export const scrobbleRoutes: readonly Route[] = [route('start'), route('pause'), route('stop')]
