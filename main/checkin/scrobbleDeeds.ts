// Scrobbling by hand: moves, pauses and stops what runs, or what is paused, and says what Trakt did with it.
import type { Failure } from '../../preload/contract/failure.ts'
import type { ScrobbleOutcome, Watching } from '../../preload/contract/model.ts'
import type { Kept, OwnScrobble, ScrobbleExtras } from '../state/kept.ts'
import type { TraktService } from '../trakt/service.ts'
import { type CheckInContext, enter, isAmbiguous, keep, serverNow, show } from './context.ts'
import { countsAsWatched, type Ended, endScrobble, forgetPosition, leastProgress } from './end.ts'
import { scrobbleOutcome } from './scrobbleOutcome.ts'
import { asPaused, pausedAsRunning, setPaused, stillPaused } from './paused.ts'
import {
  asWatching,
  dropRunning,
  dropScrobble,
  endedScrobbles,
  extrasOf,
  isSame,
  putScrobble,
  runningScrobble,
  scrobbleRequest,
} from './scrobbles.ts'
import { seen } from './seen.ts'
import type { Turn } from './turn.ts'
import { dropUndo } from './undo.ts'

/** Each takes percent, 0 to 100, and answers `busy` while something else is under way. */
export type ScrobbleDeeds = {
  /** Moves what runs or is paused. */
  readonly seek: (progress: number) => Promise<ScrobbleOutcome>
  readonly pause: (progress: number) => Promise<ScrobbleOutcome>
  /** Ends what runs or is paused: from 80 percent on it counts as watched. */
  readonly stop: (progress: number) => Promise<ScrobbleOutcome>
}

type Running = Watching & ScrobbleExtras
type Held = NonNullable<Kept['paused']>
const failed = (failure: Failure): ScrobbleOutcome => ({ kind: 'failed', failure })
const notSignedIn = failed({ kind: 'signedOut', reason: 'never' })
/** Percent: the page tells where the thumb is to a tenth, downwards. */
const stepOfThumb = 0.1
const takesPosition = ({ capabilities }: TraktService, progress: number): boolean =>
  capabilities.savedPositions && progress < countsAsWatched
const nothingPlaying: ScrobbleOutcome = { kind: 'nothingPlaying' }

export function createScrobbleDeeds(context: CheckInContext, during: Turn['during']): ScrobbleDeeds {
  const { store, kept } = context
  const left = (service: TraktService) => context.service() !== service

  /** Looks whether what is shown still runs before anything is done to it. */
  const whileRunning = async (
    service: TraktService,
    shown: Watching,
    deed: (playing: Running) => Promise<ScrobbleOutcome>,
  ): Promise<ScrobbleOutcome> => {
    const looked = await service.watching()
    if (left(service)) return notSignedIn
    if (!looked.ok) {
      show(context, shown)
      return failed(looked.failure)
    }
    const plays = seen(context, service, looked.value)
    if (!plays || plays.action !== 'scrobble' || !isSame(plays, shown)) {
      show(context, plays)
      return nothingPlaying
    }
    return deed(ownOf(plays) ?? plays)
  }
  const ownOf = (plays: Watching): OwnScrobble | null => {
    const own = runningScrobble(context)
    return own && isSame(own, plays) ? own : null
  }
  const deed = (
    running: (service: TraktService, shown: Watching) => Promise<ScrobbleOutcome>,
    paused: (service: TraktService, paused: Held) => Promise<ScrobbleOutcome>,
  ) =>
    during<ScrobbleOutcome>(
      async () => {
        const service = context.service()
        if (!service) return notSignedIn
        const { playing } = store.getState().checkIn
        const held = kept.get().paused
        if (playing?.action === 'scrobble') return running(service, playing)
        return held ? paused(service, held) : nothingPlaying
      },
      { kind: 'busy' },
    )

  const move = async (service: TraktService, playing: Running, progress: number): Promise<ScrobbleOutcome> => {
    const length = playing.expiresAt - playing.startedAt
    const startedAt = Math.floor(serverNow(context) - (progress / 100) * length)
    const moved = { ...asWatching(playing), startedAt, expiresAt: startedAt + length }
    const own = ownOf(playing)
    const ours = (where: Watching) =>
      own ? putScrobble(context, service, { ...own, ...where, action: 'scrobble', shown: false }) : Promise.resolve()
    const runsAt = async (where: Watching & { readonly toldAt?: number }) => {
      await ours(where)
      if (!left(service)) show(context, asWatching(where))
    }
    // On disk before it is sent: after a crash ours is still ours, wherever Trakt has it by then.
    await ours(moved)
    const answer = await service.scrobble('start', scrobbleRequest(playing, progress))
    if (answer.ok) {
      await runsAt({ ...moved, toldAt: serverNow(context) })
      return left(service) ? notSignedIn : { kind: 'running', watching: moved }
    }
    const after = isAmbiguous(answer.failure) ? await service.watching() : null
    if (left(service)) return notSignedIn
    if (after?.ok && !(after.value && isSame(after.value, playing))) {
      show(context, seen(context, service, after.value))
      return nothingPlaying
    }
    const where = after?.ok && after.value ? after.value.expiresAt : null
    const isMoved = where !== null && Math.abs(where - moved.expiresAt) < Math.abs(where - playing.expiresAt)
    await runsAt(isMoved ? moved : asWatching(playing))
    return isMoved ? { kind: 'running', watching: moved } : failed(answer.failure)
  }

  /** Shows and keeps what came of ending `playing`. `pausedAs`: what it leaves here when it was only paused. */
  const settle = async (
    service: TraktService,
    playing: Running | OwnScrobble,
    progress: number,
    ended: Ended,
    pausedAs: Held | null,
  ): Promise<ScrobbleOutcome> => {
    const { item } = playing
    const { savedPositions } = service.capabilities
    const paused = pausedAs && asPaused(pausedAs)
    const outcome = scrobbleOutcome(ended, { item, progress, paused, kept: savedPositions })
    if (left(service)) return ended.kind === 'failed' ? outcome : notSignedIn
    if (ended.kind === 'failed') return outcome
    if ('begunAt' in playing) await dropScrobble(context, service, playing)
    else await dropRunning(context, service)
    const rest = stillPaused(service, kept.get().paused, playing)
    await setPaused(context, service, ended.kind === 'kept' && pausedAs ? pausedAs : rest)
    if (left(service)) return notSignedIn
    dropUndo(context)
    context.historyChanged()
    return outcome
  }
  /** From here on the screen says that it ends, unless a prompt is open over it. */
  const ending = async (
    service: TraktService,
    shown: Watching,
    deed: () => Promise<ScrobbleOutcome>,
  ): Promise<ScrobbleOutcome> => {
    if (store.getState().checkIn.step !== 'blocked') enter(context, { step: 'cancelling', playing: shown })
    const outcome = await deed()
    if (!left(service)) show(context, outcome.kind === 'failed' ? shown : null)
    return outcome
  }

  const pause = (service: TraktService, shown: Watching, progress: number) =>
    whileRunning(service, shown, (playing) =>
      ending(service, asWatching(playing), async () => {
        const before = kept.get().paused
        const { item } = playing
        const paused = { item, progress, pausedAt: serverNow(context), ...extrasOf(playing) }
        // Where Trakt keeps no positions nobody else would know after a crash where it was.
        await keep(context, service, { paused })
        const ended = await endScrobble(context, service, playing, 'pause', progress)
        if (ended.kind !== 'kept') await keep(context, service, { paused: before })
        return settle(service, playing, progress, ended, paused)
      }),
    )

  const stop = async (service: TraktService, shown: Watching, progress: number) => {
    const outcome = await whileRunning(service, shown, (playing) =>
      ending(service, asWatching(playing), async () => {
        const ended = await endScrobble(context, service, playing, 'stop', progress)
        return settle(service, playing, progress, ended, null)
      }),
    )
    // It ended by itself a moment before, and is Marquee's to make history: just that is asked for.
    const own = outcome.kind === 'nothingPlaying' ? endedScrobbles(context).find((one) => isSame(one, shown)) : null
    if (!own || progress < countsAsWatched || left(service)) return outcome
    return settle(service, own, progress, await endScrobble(context, service, own, 'stop', progress), null)
  }

  /** null: nothing plays, so something that is paused can be told of. Else it goes on elsewhere, or what plays might end by it. */
  const whyNotNow = async (service: TraktService): Promise<ScrobbleOutcome | null> => {
    const looked = await service.watching()
    if (left(service)) return notSignedIn
    if (!looked.ok) return failed(looked.failure)
    if (!looked.value) return null
    show(context, seen(context, service, looked.value))
    return nothingPlaying
  }

  /** Trakt's position goes along, and other apps go on from there. null: it did, or Trakt takes none there. */
  const movePosition = async (service: TraktService, held: Held, progress: number): Promise<ScrobbleOutcome | null> => {
    if (!takesPosition(service, progress)) return null
    const whyNot = await whyNotNow(service)
    if (whyNot) return whyNot
    const at = Math.max(leastProgress, progress)
    const answer = await service.scrobble('pause', scrobbleRequest(pausedAsRunning(held, serverNow(context)), at))
    let failure = answer.ok ? null : answer.failure
    if (failure && isAmbiguous(failure) && (await isSavedAt(service, held, at))) failure = null
    if (left(service)) return notSignedIn
    context.historyChanged()
    return failure && failed(failure)
  }
  const isSavedAt = async (service: TraktService, { item }: Held, at: number): Promise<boolean> => {
    const positions = await service.positions()
    const saved = positions.ok ? positions.value.find((one) => isSame(one, { item })) : undefined
    return saved !== undefined && Math.abs(saved.progress - at) < stepOfThumb
  }

  const seekPaused = async (service: TraktService, held: Held, progress: number): Promise<ScrobbleOutcome> => {
    const whyNot = await movePosition(service, held, progress)
    if (whyNot) return whyNot
    const paused = { ...held, progress }
    await setPaused(context, service, paused)
    return { kind: 'paused', paused: asPaused(paused), kept: takesPosition(service, progress) }
  }

  const stopPaused = async (service: TraktService, held: Held, progress: number): Promise<ScrobbleOutcome> => {
    const { item } = held
    if (progress < leastProgress) {
      const whyNot = service.capabilities.savedPositions ? await whyNotNow(service) : null
      if (whyNot) return whyNot
      const forgotten = await forgetPosition(service, item)
      if (left(service)) return notSignedIn
      if (!forgotten.ok) return failed(forgotten.failure)
    } else if (progress < countsAsWatched) {
      const isMoved = Math.abs(progress - held.progress) >= stepOfThumb
      const whyNot = isMoved ? await movePosition(service, held, progress) : null
      if (whyNot) return whyNot
    } else {
      const whyNot = await whyNotNow(service)
      if (whyNot) return whyNot
      const playing = pausedAsRunning(held, serverNow(context))
      return settle(service, playing, progress, await endScrobble(context, service, playing, 'stop', progress), null)
    }
    // Trakt's position, where it keeps one, stays: only what is shown here is forgotten.
    await setPaused(context, service, null)
    if (left(service)) return notSignedIn
    context.historyChanged()
    return progress < leastProgress
      ? { kind: 'tooShort', item }
      : { kind: 'stoppedEarly', item, progress, kept: service.capabilities.savedPositions }
  }

  return {
    seek: (progress) =>
      deed(
        (service, shown) => whileRunning(service, shown, (playing) => move(service, playing, progress)),
        (service, held) => seekPaused(service, held, progress),
      ),
    pause: (progress) =>
      deed(
        async (service, shown) =>
          progress >= countsAsWatched ? { kind: 'tooLateToPause', progress } : pause(service, shown, progress),
        async () => nothingPlaying,
      ),
    stop: (progress) =>
      deed(
        (service, shown) => stop(service, shown, progress),
        (service, held) => stopPaused(service, held, progress),
      ),
  }
}
