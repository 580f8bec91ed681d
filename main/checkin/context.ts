// What the check-in machine works with, and the small questions every part of it asks.
import type { CheckIn, CheckInRequest, Item, Notice, Target, Watching } from '../../preload/contract/model.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { Intent } from '../../preload/contract/intent.ts'
import type { Entry } from '../journal/entry.ts'
import type { Clock, Log } from '../ports.ts'
import type { Kept, KeptState } from '../state/kept.ts'
import type { KeptWait } from '../state/keptWait.ts'
import type { Store } from '../state/store.ts'
import type { TraktService } from '../trakt/service.ts'
import type { Intents } from './intents.ts'

export type CheckInNews =
  /** A waiting check-in went through by itself. */
  | { readonly kind: 'waitCheckedIn'; readonly item: Item }
  | { readonly kind: 'waitEnded'; readonly wanted: CheckInRequest; readonly failure: Failure }
  | { readonly kind: 'waitMissed'; readonly wanted: CheckInRequest }
  /** What waited in the queue was sent, or was over by then and became history; or Trakt said no to it. */
  | { readonly kind: 'sentLate'; readonly item: Item }
  | { readonly kind: 'addedToHistory'; readonly item: Item }
  | { readonly kind: 'intentRefused'; readonly intent: Intent; readonly failure: Failure }
  /** A scrobble ran to its end unseen and does not count. */
  | { readonly kind: 'scrobbleMissed'; readonly item: Item }

export type CheckInContext = {
  readonly clock: Clock
  readonly store: Store
  readonly kept: KeptState
  readonly intents: Intents
  /** null: nobody is signed in. */
  readonly service: () => TraktService | null
  readonly notice: (notice: Notice) => void
  readonly news: (news: CheckInNews) => void
  /** Something was watched, cancelled or removed: up next and recent are out of date. */
  readonly historyChanged: () => void
  readonly log: Log
}

/** The server's time, epoch ms. */
export const serverNow = (context: CheckInContext): number =>
  context.clock.now() + context.store.getState().serverOffsetMs

export const enter = (context: CheckInContext, checkIn: CheckIn): void => context.store.set({ checkIn })

/** Somebody who has signed out leaves nothing behind for the next one. Resolves when it is on disk. */
export async function keep(context: CheckInContext, service: TraktService, patch: Partial<Kept>): Promise<void> {
  if (context.service() === service) await context.kept.set(patch)
}

/** What a check-in that waits is kept as. */
export const waitFor = (wanted: CheckInRequest, until: number, playing: Watching | null | undefined): KeptWait => ({
  wanted,
  until,
  ...(playing && { behind: { ...playing, expiresAt: until } }),
})

/** The step between two deeds: a check-in that waits goes on waiting whatever plays. */
export function rest(context: CheckInContext, playing: Watching | null): void {
  const { waiting } = context.kept.get()
  if (waiting) enter(context, { step: 'waiting', playing, wanted: waiting.wanted, until: waiting.until })
  else if (playing) enter(context, { step: 'watching', playing })
  else enter(context, { step: 'idle', playing: null })
}

/** What plays now, whatever the step: an open prompt stays open, only what it names as the obstacle changes. */
export function show(context: CheckInContext, playing: Watching | null): void {
  const shown = context.store.getState().checkIn
  if (shown.step === 'blocked') enter(context, { ...shown, playing, until: playing?.expiresAt ?? serverNow(context) })
  else rest(context, playing)
}

/** The request may have reached Trakt although no good answer came back. */
export function isAmbiguous(failure: Failure): boolean {
  switch (failure.kind) {
    case 'offline':
      return failure.sent
    case 'timeout':
    case 'serverDown':
    case 'unreadable':
    case 'cancelled':
    // Whatever stands between us and Trakt may as well have put its page in the place of the answer.
    case 'edgeBlocked':
      return true
    default:
      return false
  }
}

/** Worth trying again later without anybody doing anything. */
export const isPassing = (failure: Failure): boolean =>
  isAmbiguous(failure) || failure.kind === 'offline' || failure.kind === 'rateLimited'

/** What cannot be sent for such a reason stays in the queue until it can be. */
export const isLater = (failure: Failure): boolean => isPassing(failure) || failure.kind === 'signedOut'

/** Kept and shown with its reason, never silently dropped. */
export async function refuse(
  { intents, news }: CheckInContext,
  { id, intent }: Entry,
  failure: Failure,
): Promise<void> {
  await intents.set(id, { state: 'refused', failure })
  news({ kind: 'intentRefused', intent, failure })
}

/** Stands in where nobody knows how long it is; a film that is taken for an episode would count as watched half way. */
export const assumedMinutes = ({ form }: Target): number => (form === 'movie' ? 120 : 45)

/** How long what is asked for runs, ms. */
export const lengthOf = ({ target, durationMinutes }: CheckInRequest): number =>
  (durationMinutes ?? runtimeOf(target) ?? assumedMinutes(target)) * 60_000

export const runtimeOf = (target: Target): number | null => {
  switch (target.form) {
    case 'movie':
      return target.movie.runtimeMinutes
    case 'episode':
      return target.episode.runtimeMinutes ?? target.show.runtimeMinutes
    case 'number':
    case 'absolute':
      return target.show.runtimeMinutes
  }
}

/** Trakt needs a moment to move a finished check-in to history. */
export const afterEndMs = 1_000

/** Percent of the item that is over, 0 to 100, by the server's clock. */
export function progressOf(playing: Watching, now: number): number {
  const length = playing.expiresAt - playing.startedAt
  if (!(length > 0)) return 100
  return Math.min(100, Math.max(0, ((now - playing.startedAt) / length) * 100))
}
