// The app's model as the command line says it: things, what plays, the status, the queue. Times by this computer's clock.
import type { QueuedIntent } from '../../preload/contract/intent.ts'
import type { Item, Snapshot, Watching } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import type { Named, Playing, Queued, Status, Thing } from './answer.ts'
import { englishName } from './englishName.ts'
import { namedItem, namedRateable, namedTarget } from './named.ts'

const minuteMs = 60_000

/** Server's time -> ISO 8601 by the local clock. A time that no Date can hold is none. */
export function isoOf(at: number, { serverOffsetMs }: Pick<Snapshot, 'serverOffsetMs'>): string | null {
  const local = new Date(at - serverOffsetMs)
  return Number.isNaN(local.getTime()) ? null : local.toISOString()
}

export function thingOf(item: Item): Thing {
  const name = englishName(namedItem(item))
  switch (item.kind) {
    case 'movie': {
      const { title, year, ids } = item.movie
      return { type: 'movie', name, title, year, season: null, number: null, episodeTitle: null, ids }
    }
    case 'episode': {
      const { season, number, title: episodeTitle, ids } = item.episode
      return { type: 'episode', name, title: item.show.title, year: item.show.year, season, number, episodeTitle, ids }
    }
    default:
      return assertNever(item)
  }
}

export function playingOf(watching: Watching, snapshot: Snapshot, now: number): Playing {
  const { item, action, startedAt, expiresAt } = watching
  const at = now + snapshot.serverOffsetMs
  const length = expiresAt - startedAt
  const over = length > 0 ? Math.min(1, Math.max(0, (at - startedAt) / length)) : 1
  return {
    ...thingOf(item),
    action,
    startedAt: isoOf(startedAt, snapshot) ?? '',
    endsAt: isoOf(expiresAt, snapshot) ?? '',
    percent: Math.floor(over * 100),
    minutesLeft: Math.max(0, Math.floor((expiresAt - at) / minuteMs)),
  }
}

export function statusOf(snapshot: Snapshot, now: number): Status {
  const { account, checkIn, paused, queue, trouble, pausedUntil } = snapshot
  const signedIn = account.state === 'signedIn'
  const playing = signedIn && checkIn.playing ? playingOf(checkIn.playing, snapshot, now) : null
  const quietUntil = pausedUntil !== null && pausedUntil > now ? new Date(pausedUntil) : null
  return {
    state: !signedIn ? 'signedOut' : playing ? 'watching' : 'idle',
    user: signedIn && account.username !== '' ? account.username : null,
    playing,
    paused: signedIn && paused ? { ...thingOf(paused.item), percent: Math.floor(paused.progress) } : null,
    waiting:
      signedIn && (checkIn.step === 'waiting' || checkIn.step === 'blocked')
        ? {
            ...called(namedTarget(checkIn.wanted.target)),
            at: checkIn.until === null ? null : isoOf(checkIn.until, snapshot),
            asking: checkIn.step === 'blocked',
          }
        : null,
    queued: queue.length,
    trouble: trouble?.kind ?? null,
    pausedUntil: quietUntil?.toISOString() ?? null,
  }
}

export function queuedOf(entry: QueuedIntent, snapshot: Snapshot): Queued {
  const { id, intent, state, failure, nextTryAt } = entry
  return {
    id,
    kind: intent.kind,
    ...called(namedOf(entry)),
    rating: intent.kind === 'rate' ? intent.rating : null,
    at: isoOf(entry.at, snapshot) ?? '',
    state,
    nextTryAt: nextTryAt === null ? null : isoOf(nextTryAt, { serverOffsetMs: 0 }),
    failure: failure?.kind ?? null,
  }
}

/** As answers call it: in English, and by what a name in another language is made of. */
export const called = (item: Named): { readonly name: string; readonly item: Named } => ({
  name: englishName(item),
  item,
})

function namedOf({ intent }: QueuedIntent): Named {
  switch (intent.kind) {
    case 'checkIn':
      return namedTarget(intent.wanted.target)
    case 'cancel':
      return namedTarget(intent.target)
    case 'rate':
    case 'watchlist':
      return namedRateable(intent.what)
    default:
      return assertNever(intent)
  }
}
