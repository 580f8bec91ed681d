// What falls due for the scrobbles that Marquee started: to be told again while they run, to be made history at their end.
import type { Result } from '../../preload/contract/result.ts'
import type { OwnScrobble } from '../state/kept.ts'
import type { TraktService } from '../trakt/service.ts'
import { createBackOff } from './backOff.ts'
import type { CheckIns } from './checkIns.ts'
import { type CheckInContext, serverNow, show } from './context.ts'
import { finishScrobble, tellScrobble } from './finish.ts'
import { endedScrobbles, putScrobble, runningScrobble } from './scrobbles.ts'
import { seen } from './seen.ts'

export type ScrobbleSchedule = {
  /** Local epoch ms; none: nothing of ours runs. */
  readonly dueTimes: () => readonly number[]
  /** Does what is due and says whether that was something. */
  readonly tick: () => Promise<boolean>
}

export function createScrobbleSchedule(context: CheckInContext, checkIns: CheckIns): ScrobbleSchedule {
  const { clock, store } = context
  const pause = createBackOff(clock)
  const tellAt = (service: TraktService, own: OwnScrobble): number | null => {
    const every = service.capabilities.watchingEveryMs
    if (own.toldAt === 0) return 0
    return every === null || own.toldAt + every >= own.expiresAt ? null : own.toldAt + every
  }

  /** Looks first: the clock may have been wrong, and something else may run by now. */
  const withLook = (deed: (service: TraktService) => Promise<Result<void> | null>) =>
    checkIns.unseen(async () => {
      const service = context.service()
      if (!service) return
      const left = () => context.service() !== service
      const looked = await service.watching()
      if (left()) return
      if (!looked.ok) return pause.failed(looked.failure)
      const playing = seen(context, service, looked.value)
      const came = await deed(service)
      if (left()) return
      if (came === null || came.ok) pause.succeeded()
      else pause.failed(came.failure)
      const over = playing !== null && playing.expiresAt <= serverNow(context)
      show(context, over && came?.ok ? null : playing)
    })

  const finish = async (service: TraktService) => {
    const own = endedScrobbles(context)[0]
    if (!own) return null
    const running = runningScrobble(context)
    // The stop names another item, but Trakt knows one thing that is being watched, and may end that.
    if (running) await putScrobble(context, service, { ...running, toldAt: 0 })
    return finishScrobble(context, service, own)
  }
  const isToBeTold = (service: TraktService, own: OwnScrobble) => {
    const at = tellAt(service, own)
    return at !== null && at <= serverNow(context)
  }
  const tell = async (service: TraktService) => {
    const own = runningScrobble(context)
    return own && isToBeTold(service, own) ? tellScrobble(context, service, own) : null
  }

  return {
    dueTimes: () => {
      const service = context.service()
      const { scrobbles, starting } = context.kept.get()
      if (!service || (scrobbles.length === 0 && !starting)) return []
      const { serverOffsetMs } = store.getState()
      const times = scrobbles.flatMap((own) => [own.expiresAt, tellAt(service, own)])
      if (starting) times.push(0)
      return times.flatMap((at) => at ?? []).map((at) => Math.max(at - serverOffsetMs, pause.until()))
    },
    tick: async () => {
      const service = context.service()
      if (!service || checkIns.busy() || clock.now() < pause.until()) return false
      if (endedScrobbles(context).length > 0) await withLook(finish)
      else if (context.kept.get().starting) await withLook(async () => null)
      else {
        const own = runningScrobble(context)
        if (!own || !isToBeTold(service, own)) return false
        await withLook(tell)
      }
      return true
    },
  }
}
