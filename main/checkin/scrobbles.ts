// The scrobbles that Marquee started, told apart from those of a player elsewhere.
import type { Watching } from '../../preload/contract/model.ts'
import type { OwnScrobble, ScrobbleExtras } from '../state/kept.ts'
import type { ScrobbleRequest, TraktService } from '../trakt/service.ts'
import { type CheckInContext, keep, serverNow } from './context.ts'
import { isTarget, targetOf } from './sameItem.ts'

/**
 * How far two ends of the same running scrobble may lie apart. Runtimes are whole minutes and times are rounded to
 * them; and v1 takes whole percents, which in a long film are minutes too.
 */
export const slackMs = (own: Watching): number => Math.max(2 * 60_000, 60_000 + lengthOf(own) / 100)

export const isSame = (a: Pick<Watching, 'item'>, b: Pick<Watching, 'item'>): boolean =>
  isTarget(a.item, targetOf(b.item))
const lengthOf = ({ startedAt, expiresAt }: Watching) => expiresAt - startedAt

/** The one that runs; null: none of ours does. */
export const runningScrobble = (context: CheckInContext): OwnScrobble | null =>
  context.kept.get().scrobbles.find((one) => one.expiresAt > serverNow(context)) ?? null
/** Those that are over and not yet history, oldest first. */
export const endedScrobbles = (context: CheckInContext): readonly OwnScrobble[] =>
  context.kept.get().scrobbles.filter((one) => one.expiresAt <= serverNow(context))

const without = (context: CheckInContext, one: OwnScrobble) =>
  context.kept.get().scrobbles.filter((other) => other.begunAt !== one.begunAt || !isSame(other, one))
export const putScrobble = (context: CheckInContext, service: TraktService, one: OwnScrobble): Promise<void> =>
  keep(context, service, { scrobbles: [...without(context, one), one] })
export const dropScrobble = (context: CheckInContext, service: TraktService, one: OwnScrobble): Promise<void> =>
  keep(context, service, { scrobbles: without(context, one) })
/** What runs was ended: it will not become history by itself any more. */
export async function dropRunning(context: CheckInContext, service: TraktService): Promise<void> {
  const own = runningScrobble(context)
  if (own) await dropScrobble(context, service, own)
}

export const asWatching = ({ item, action, startedAt, expiresAt }: Watching): Watching => ({
  item,
  action,
  startedAt,
  expiresAt,
})

export const extrasOf = ({ sharing, durationMinutes }: ScrobbleExtras): ScrobbleExtras => ({
  ...(sharing === undefined ? {} : { sharing }),
  ...(durationMinutes === undefined ? {} : { durationMinutes }),
})

/** The request that tells Trakt of `playing` at `progress` percent. */
export const scrobbleRequest = (playing: Watching & ScrobbleExtras, progress: number): ScrobbleRequest => ({
  target: targetOf(playing.item),
  progress,
  durationMinutes: Math.max(1, Math.round(lengthOf(playing) / 60_000)),
  ...extrasOf(playing),
})

/**
 * All but the one that runs, because something else runs now. If that was all but over, and Trakt had let go of it
 * already, it was watched: then it is made history in its turn.
 */
export function overtaken(context: CheckInContext): readonly OwnScrobble[] {
  const now = serverNow(context)
  const running = runningScrobble(context)
  if (!running) return context.kept.get().scrobbles
  return [...without(context, running), ...(isNearEnd(running, now) ? [{ ...running, expiresAt: now }] : [])]
}

export function isNearEnd(own: OwnScrobble, now: number): boolean {
  return own.expiresAt - now <= Math.min(slackMs(own), lengthOf(own) / 10)
}
