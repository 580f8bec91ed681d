// What Marquee started and Trakt does not tell of again: its scrobbles, told apart from those of a player elsewhere; check-ins
// with a length or a place of their own; and what was paused by hand.
import type { CheckInRequest, Paused, Watching } from '../../preload/contract/model.ts'
import type { Kept, OwnCheckIn, OwnScrobble, ScrobbleExtras } from '../state/kept.ts'
import type { ScrobbleRequest, TraktService } from '../trakt/service.ts'
import { assumedMinutes, type CheckInContext, keep, runtimeOf, serverNow } from './context.ts'
import { enrich } from './enrich.ts'
import { isToGo } from './isTakenBack.ts'
import { isTarget, targetOf } from './sameItem.ts'

/**
 * How far two ends of the same running scrobble may lie apart. Runtimes are whole minutes and times are rounded to
 * them; and v1 takes whole percents, which in a long film are minutes too.
 */
const slackMs = (own: Watching): number => Math.max(2 * 60_000, 60_000 + lengthOf(own) / 100)

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

/** Shown and kept on disk; null: nothing is paused any more. */
export async function setPaused(context: CheckInContext, service: TraktService, paused: Kept['paused']): Promise<void> {
  if (context.service() !== service) return
  if (context.kept.get().paused === paused) return showPaused(context)
  const saved = keep(context, service, { paused })
  showPaused(context)
  await saved
}
export function showPaused(context: CheckInContext): void {
  const { paused } = context.kept.get()
  context.store.set({ paused: paused && asPaused(paused) })
}
export const asPaused = ({ item, progress, pausedAt, durationMinutes }: Paused): Paused => ({
  item,
  progress,
  pausedAt,
  ...(durationMinutes === undefined ? {} : { durationMinutes }),
})
/** As if it ran, so that Trakt can be told of it. */
export function pausedAsRunning(paused: Paused & ScrobbleExtras, now: number): Watching & ScrobbleExtras {
  const target = targetOf(paused.item)
  const length = (paused.durationMinutes ?? runtimeOf(target) ?? assumedMinutes(target)) * 60_000
  const startedAt = now - (paused.progress / 100) * length
  const { item } = paused
  return { item, action: 'scrobble', startedAt, expiresAt: startedAt + length, ...extrasOf(paused) }
}

/** Something was started by hand: a scrobble becomes ours, and what was paused or ran before is over. */
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
  context.store.set({ paused: null })
  const { scrobbles, starting, paused, checkedIn: before } = context.kept.get()
  const checkedIn = ownCheckIn(watching, wanted)
  // Most check-ins follow no scrobble: their answer need not wait for the disk.
  if (scrobbles.length + own.length === 0 && !starting && !paused) {
    if (checkedIn !== before) void keep(context, service, { checkedIn })
    return
  }
  await keep(context, service, { scrobbles: [...overtaken(context), ...own], starting: null, paused: null, checkedIn })
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

/** What we began and may still play, for a server that does not tell its times. */
export function begunByUs(context: CheckInContext): readonly Watching[] {
  const { checkedIn, scrobbles } = context.kept.get()
  return [...scrobbles, ...(checkedIn ? [checkedIn] : [])].map(asWatching)
}

/**
 * All but the one that runs, because something else runs now. If that was all but over, and Trakt had let go of it
 * already, it was watched: then it is made history in its turn.
 */
function overtaken(context: CheckInContext): readonly OwnScrobble[] {
  const now = serverNow(context)
  const running = runningScrobble(context)
  if (!running) return context.kept.get().scrobbles
  return [...without(context, running), ...(isNearEnd(running, now) ? [{ ...running, expiresAt: now }] : [])]
}

function isNearEnd(own: OwnScrobble, now: number): boolean {
  return own.expiresAt - now <= Math.min(slackMs(own), lengthOf(own) / 10)
}

/**
 * Trakt was asked what plays and said `found`: finds out what that means for the scrobbles that are ours, and returns
 * what to show. Ours keeps its own times while Trakt's agree, so that the bar does not jump.
 */
export function seen(context: CheckInContext, service: TraktService, found: Watching | null): Watching | null {
  if (context.service() !== service) return found
  // What was to be sent plays: it got there, or was started elsewhere, which is as good.
  const stays = found && !isToGo(context.intents, found)
  for (const { id, intent } of context.intents.queued())
    if (stays && intent.kind === 'checkIn' && isTarget(found.item, intent.wanted.target))
      void context.intents.settle({ id }, 'confirmed')
  const now = serverNow(context)
  const { paused, starting, scrobbles, checkedIn, replacing, putBack } = context.kept.get()
  // Cancelled or overtaken elsewhere, unless we did that ourselves and may have to put it back.
  if (checkedIn && !(found && isSame(found, checkedIn)) && !replacing && !putBack)
    void keep(context, service, { checkedIn: null })
  // Where Trakt keeps no positions, what was paused is remembered here alone, whatever plays elsewhere meanwhile.
  if (paused && found && (isSame(found, paused) || service.capabilities.savedPositions))
    void setPaused(context, service, null)
  if (starting) void keep(context, service, { starting: null })
  const scrobble = found?.action === 'scrobble' ? found : null
  const running = runningScrobble(context)
  const known = scrobble && running && isSame(scrobble, running) ? running : null
  // Begun anew after Trakt had let go of what we still counted: what it shows now is ours as well.
  const begun =
    scrobble && starting && isTarget(scrobble.item, starting.wanted.target) && now < starting.expiresAt
      ? starting
      : null
  if (scrobble && known && (!begun || agree(scrobble, known))) return met(context, service, scrobble, known)
  if (!found && running && (isNearEnd(running, now) || hasLapsed(service, running, now))) return asWatching(running)
  // Ended or overtaken elsewhere.
  if (running) void keep(context, service, { scrobbles: overtaken(context) })
  if (scrobble && begun) {
    const { at, wanted } = begun
    const item = enrich(scrobble.item, wanted.target)
    const one = { ...asWatching(scrobble), item, begunAt: at, toldAt: at, shown: true } as const
    void putScrobble(context, service, { ...one, ...extrasOf(wanted), action: 'scrobble' })
    return { ...scrobble, item }
  }
  const ended = scrobble && scrobbles.find((one) => isSame(scrobble, one))
  return scrobble && ended && isJustOver(scrobble, ended, now) ? met(context, service, scrobble, ended) : found
}

/** Trakt shows what has just ended by our clock. Later than that it is a new start, and ours was watched to its end. */
const isJustOver = (found: Watching, own: OwnScrobble, now: number): boolean =>
  now - own.expiresAt <= slackMs(own) && found.startedAt < own.expiresAt - slackMs(own)

/** Where Trakt has to be told again and was not, as after a suspend, "nothing plays" does not mean that it was ended. */
const hasLapsed = ({ capabilities }: TraktService, own: OwnScrobble, now: number): boolean =>
  own.toldAt === 0 || (capabilities.watchingEveryMs !== null && now - own.toldAt >= capabilities.watchingEveryMs)

const agree = (found: Watching, own: OwnScrobble): boolean => Math.abs(found.expiresAt - own.expiresAt) <= slackMs(own)

/** Trakt shows the item of a scrobble of ours. */
function met(context: CheckInContext, service: TraktService, found: Watching, own: OwnScrobble): Watching {
  const agrees = agree(found, own)
  if (agrees && own.shown) return asWatching(own)
  if (!agrees && own.shown) {
    // Moved by somebody else, who will see it to its end.
    void dropScrobble(context, service, own)
    return found
  }
  // Seen for the first time: Trakt may count with another runtime than we do.
  const known: OwnScrobble = agrees
    ? { ...own, shown: true }
    : { ...own, startedAt: found.startedAt, expiresAt: found.expiresAt, shown: true }
  void putScrobble(context, service, known)
  return asWatching(known)
}
