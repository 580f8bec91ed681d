// What the machine does by itself when a time has come: send the check-in that waited, put one back, end the undo, look again.
import type { CheckInRequest, Watching } from '../../preload/contract/model.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { CheckIns } from './checkIns.ts'
import type { Kept } from '../state/kept.ts'
import { type CheckInContext, enter, isPassing, rest, serverNow } from './context.ts'
import { putBack } from './replace.ts'
import { isTarget } from './sameItem.ts'
import { dropUndo, offerUndo } from './undo.ts'

export type Schedule = {
  /** Local epoch ms of the next thing to do; null: nothing is due until something changes. */
  readonly nextDueAt: () => number | null
  readonly tick: () => Promise<void>
  /** Takes up what an earlier run left: a wait, an undo, half a replacement. Call once somebody is signed in. */
  readonly restore: () => Promise<void>
}

/** A check-in that comes later than this after its time would be a surprise. */
const tooLateMs = 30 * 60_000
/** Trakt needs a moment to move a finished check-in to history. */
const afterEndMs = 1_000
const retryMs = [15_000, 30_000, 60_000, 120_000, 300_000] as const

export function createSchedule(context: CheckInContext, checkIns: CheckIns): Schedule {
  const { clock, store, kept } = context
  let failures = 0
  let retryAt = 0
  const backOff = (failure?: Failure) => {
    const pause = retryMs[Math.min(failures, retryMs.length - 1)] ?? 300_000
    failures += 1
    retryAt = Math.max(clock.now() + pause, failure && 'retryAt' in failure ? failure.retryAt : 0)
  }
  const succeeded = () => {
    failures = 0
    retryAt = 0
  }
  // Where a wait that an earlier run of Marquee left may have been sent already, history knows.
  let mayBeDone = false

  const offset = () => store.getState().serverOffsetMs

  const endWait = async (playing: Watching | null) => {
    succeeded()
    mayBeDone = false
    await kept.set({ waiting: null })
    rest(context, playing)
  }

  const sendDue = (wanted: CheckInRequest, until: number) =>
    checkIns.during(async () => {
      const before = store.getState().checkIn.playing
      if (serverNow(context) - until > tooLateMs) {
        await endWait(before)
        context.notice({ id: 'wait-missed', kind: 'waitMissed', wanted, at: until })
        context.news({ kind: 'waitMissed', wanted })
        return
      }
      if (mayBeDone && (await wasDone(wanted, until))) return endWait(before)
      mayBeDone = false
      // Called off while we looked.
      if (kept.get().waiting === null) return rest(context, before)
      enter(context, { step: 'checkingIn', playing: before, wanted })
      const sent = await checkIns.sendWaiting(wanted)
      switch (sent.kind) {
        case 'done':
          await endWait(sent.watching)
          offerUndo(context, sent.watching, sent.historyId)
          context.historyChanged()
          return context.news({ kind: 'waitCheckedIn', item: sent.watching.item })
        case 'same':
          return endWait(sent.watching)
        case 'taken':
          // Something else began. The user chose to wait for a free moment, so waiting goes on.
          await kept.set({ waiting: { wanted, until: sent.until ?? serverNow(context) + 60_000 } })
          return rest(context, sent.playing)
        case 'failed': {
          const stillHere = sent.playing === undefined ? before : sent.playing
          if (isPassing(sent.failure) || sent.failure.kind === 'signedOut') {
            backOff(sent.failure)
            return rest(context, stillHere)
          }
          await endWait(stillHere)
          context.notice({ id: 'wait-ended', kind: 'waitEnded', wanted, failure: sent.failure })
          return context.news({ kind: 'waitEnded', wanted, failure: sent.failure })
        }
      }
    }, undefined)

  const wasDone = async (wanted: CheckInRequest, until: number): Promise<boolean> => {
    const played = await context.service()?.history({ limit: 20, since: until - 60_000 })
    return (
      played?.ok === true &&
      played.value.some((play) => play.action === 'checkin' && isTarget(play.item, wanted.target))
    )
  }

  const tryPutBack = (old: Watching) =>
    checkIns.during(async () => {
      const service = context.service()
      if (!service) return
      const back = await putBack(context, service, old)
      if (back.again) return backOff()
      succeeded()
      await kept.set({ putBack: null })
      if (back.playing) rest(context, back.playing)
      context.notice({ id: 'put-back', kind: 'putBack', item: old.item, restored: back.playing !== null })
    }, undefined)

  /**
   * Crashed in the middle of a replacement. The old one still runs: nothing happened. Nothing runs: the user had agreed,
   * so the new one is due. The new one runs: done.
   */
  const takeUpReplacement = async ({ wanted, at }: NonNullable<Kept['replacing']>) => {
    const looked = await checkIns.look()
    if (!looked.ok) return backOff(looked.failure)
    succeeded()
    const half = looked.value === null
    await kept.set({ replacing: null, ...(half ? { waiting: { wanted, until: at } } : {}) })
    mayBeDone ||= half
    rest(context, looked.value)
  }

  const dueTimes = (): number[] => {
    const { checkIn, undo } = store.getState()
    const times: number[] = []
    if (undo) times.push(undo.until)
    if (!context.service() || checkIns.busy()) return times
    const { waiting, replacing, putBack: back } = kept.get()
    if (back || replacing) times.push(retryAt)
    if (checkIn.step === 'waiting' && waiting) times.push(Math.max(waiting.until - offset(), retryAt))
    if (checkIn.step === 'watching') times.push(Math.max(checkIn.playing.expiresAt - offset() + afterEndMs, retryAt))
    return times
  }

  return {
    nextDueAt: () => {
      const times = dueTimes()
      return times.length === 0 ? null : Math.min(...times)
    },
    tick: async () => {
      const now = clock.now()
      const { undo } = store.getState()
      if (undo && now >= undo.until) dropUndo(context)
      if (!context.service() || checkIns.busy() || now < retryAt) return
      const { waiting, replacing, putBack: back } = kept.get()
      if (replacing) return takeUpReplacement(replacing)
      if (back) return tryPutBack(back)
      const { checkIn } = store.getState()
      if (checkIn.step === 'waiting' && waiting && serverNow(context) >= waiting.until)
        return sendDue(waiting.wanted, waiting.until)
      if (checkIn.step === 'watching' && serverNow(context) >= checkIn.playing.expiresAt + afterEndMs) {
        const looked = await checkIns.look()
        const still = store.getState().checkIn
        // Trakt still shows it, or cannot be asked: not again at once.
        if (!looked.ok || (still.step === 'watching' && still.playing.expiresAt + afterEndMs <= serverNow(context)))
          backOff(looked.ok ? undefined : looked.failure)
        else succeeded()
      }
    },
    restore: async () => {
      const { undo, replacing, waiting } = kept.get()
      if (undo && undo.until > clock.now()) store.set({ undo: { item: undo.item, until: undo.until } })
      else if (undo) await kept.set({ undo: null })
      mayBeDone = waiting !== null
      // Shown at once, and due at its time even if Trakt cannot be asked now.
      rest(context, store.getState().checkIn.playing)
      if (replacing) await takeUpReplacement(replacing)
      else await checkIns.look()
    },
  }
}
