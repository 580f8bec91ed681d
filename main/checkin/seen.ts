// What Trakt says plays, held against what we began: which of it is ours, what has ended or was overtaken elsewhere, and what
// to show.
import type { Watching } from '../../preload/contract/model.ts'
import type { OwnScrobble } from '../state/kept.ts'
import type { TraktService } from '../trakt/service.ts'
import { type CheckInContext, keep, serverNow } from './context.ts'
import { enrich } from './enrich.ts'
import { isToGo } from './isTakenBack.ts'
import { setPaused } from './paused.ts'
import { isTarget } from './sameItem.ts'
import {
  asWatching,
  dropScrobble,
  extrasOf,
  isNearEnd,
  isSame,
  overtaken,
  putScrobble,
  runningScrobble,
  slackMs,
} from './scrobbles.ts'

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
