// What the machine does by itself when a time has come: send the check-in that waited, put one back, end the undo, look again.
import type { CheckIn, CheckInRequest, Watching } from '../../preload/contract/model.ts'
import type { CheckIns } from './checkIns.ts'
import type { Kept, OwnScrobble } from '../state/kept.ts'
import { createBackOff } from './backOff.ts'
import type { Outbox } from './outbox.ts'
import {
  afterEndMs,
  type CheckInContext,
  enter,
  isAmbiguous,
  isLater,
  isPassing,
  rest,
  serverNow,
  show,
  waitFor,
} from './context.ts'
import { tooLateMs } from './finish.ts'
import { putBack } from './replace.ts'
import { isTarget, targetOf } from './sameItem.ts'
import { showPaused } from './paused.ts'
import { seen } from './seen.ts'
import { createScrobbleSchedule } from './scrobbleSchedule.ts'
import { dropUndo, offerUndo, undoIsOpen } from './undo.ts'

export type Schedule = {
  /** Local epoch ms of the next thing to do; null: nothing is due until something changes. */
  readonly nextDueAt: () => number | null
  readonly tick: () => Promise<void>
  /** Takes up what an earlier run left: a wait, an undo, half a replacement. Call once somebody is signed in. */
  readonly restore: () => Promise<void>
}

/** A prompt that stands open for another check-in does not hold up the one that waits. */
const isAtRest = ({ step }: CheckIn) => step === 'waiting' || step === 'blocked'

export function createSchedule(context: CheckInContext, checkIns: CheckIns, outbox: Outbox): Schedule {
  const { clock, store, kept } = context
  const pause = createBackOff(clock)
  const { failed: backOff, succeeded } = pause
  const scrobbles = createScrobbleSchedule(context, checkIns)
  // Where a wait that an earlier run of Marquee left may have been sent already, history knows.
  let mayBeDone = false

  const offset = () => store.getState().serverOffsetMs

  const sendDue = (wanted: CheckInRequest, until: number) =>
    checkIns.during(async () => {
      const service = context.service()
      if (!service) return
      const left = () => context.service() !== service
      const shown = store.getState().checkIn
      const before = shown.playing
      // The prompt of a later check-in stays where it is; only what it names as the obstacle changes.
      const calm = (playing: Watching | null) => show(context, playing)
      const endWait = async (playing: Watching | null) => {
        succeeded()
        mayBeDone = false
        await kept.set({ waiting: null })
        calm(playing)
      }
      if (serverNow(context) - until > tooLateMs) {
        // A clock that was just set right (or wrong) makes everything seem late: Trakt's own clock has the last word.
        const looked = await service.watching()
        if (left()) return
        if (!looked.ok) return backOff(looked.failure)
        if (kept.get().waiting === null || serverNow(context) < until) return calm(seen(context, service, looked.value))
        if (serverNow(context) - until > tooLateMs) {
          await endWait(seen(context, service, looked.value))
          context.notice({ id: `wait-missed-${until}`, kind: 'waitMissed', wanted, at: until })
          context.news({ kind: 'waitMissed', wanted })
          return
        }
      }
      if (mayBeDone) {
        const played = await service.history({ limit: 20, since: until - 60_000 })
        if (left()) return
        // Not knowing is no reason to send it twice.
        if (!played.ok && isPassing(played.failure)) return backOff(played.failure)
        const made =
          played.ok && played.value.some((play) => play.action === 'checkin' && isTarget(play.item, wanted.target))
        if (made) return endWait(before)
      }
      mayBeDone = false
      // Called off while we looked.
      if (kept.get().waiting === null) return calm(before)
      if (shown.step !== 'blocked') enter(context, { step: 'checkingIn', playing: before, wanted })
      const sent = await checkIns.sendWaiting(wanted)
      if (left()) return
      switch (sent.kind) {
        case 'done':
          await endWait(sent.watching)
          offerUndo(context, sent.watching, sent.historyId)
          context.historyChanged()
          return context.news({ kind: 'waitCheckedIn', item: sent.watching.item })
        case 'same':
          return endWait(seen(context, service, sent.watching))
        case 'taken': {
          const playing = sent.playing && seen(context, service, sent.playing)
          const free = playing?.expiresAt ?? sent.until
          // Something else began. The user chose to wait for a free moment, so waiting goes on.
          // Called off while it was being sent: then it stays called off.
          if (kept.get().waiting) {
            // Trakt holds on to what should be over: not again at once.
            if (free !== null && free <= serverNow(context)) backOff()
            await kept.set({ waiting: waitFor(wanted, free ?? serverNow(context) + 60_000, playing) })
          }
          return calm(playing)
        }
        case 'failed': {
          const stillHere = sent.playing === undefined ? before : seen(context, service, sent.playing)
          if (isLater(sent.failure) || kept.get().waiting === null) {
            mayBeDone = isAmbiguous(sent.failure)
            backOff(sent.failure)
            return calm(stillHere)
          }
          await endWait(stillHere)
          context.notice({ id: `wait-ended-${until}`, kind: 'waitEnded', wanted, failure: sent.failure })
          return context.news({ kind: 'waitEnded', wanted, failure: sent.failure })
        }
      }
    }, undefined)

  const tryPutBack = (old: Watching | OwnScrobble) =>
    checkIns.during(async () => {
      const service = context.service()
      if (!service) return
      const back = await putBack(context, service, old)
      if (context.service() !== service) return
      if (back.again) return backOff()
      succeeded()
      await kept.set({ putBack: null })
      if (back.playing) rest(context, back.playing)
      context.notice({
        id: `put-back-${old.startedAt}`,
        kind: 'putBack',
        item: old.item,
        restored: back.playing !== null,
      })
    }, undefined)

  /**
   * Crashed in the middle of a replacement, or its answer was lost. The old one still runs: nothing happened. Nothing runs: the user had agreed,
   * so the new one is due. The new one runs: done.
   */
  const takeUpReplacement = async ({ old, wanted, at }: NonNullable<Kept['replacing']>) => {
    const looked = await checkIns.look()
    if (!looked.ok) return backOff(looked.failure)
    succeeded()
    const half = looked.value === null
    await kept.set({ replacing: null, ...(half ? { waiting: { wanted, until: at } } : {}) })
    mayBeDone ||= half
    const plays = looked.value?.item
    // Somebody else was quicker, and neither of the two runs.
    if (plays && !isTarget(plays, targetOf(old.item)) && !isTarget(plays, wanted.target))
      context.notice({ id: `put-back-${old.startedAt}`, kind: 'putBack', item: old.item, restored: false })
    if (half) rest(context, null)
    // The prompt may be open still, and another try is the user's to make.
    else show(context, looked.value)
  }

  const dueTimes = (): number[] => {
    const { checkIn, undo } = store.getState()
    const times: number[] = []
    if (undo) times.push(undo.until)
    if (!context.service() || checkIns.busy()) return times
    const { waiting, replacing, putBack: back } = kept.get()
    if (back || replacing) times.push(pause.until())
    if (isAtRest(checkIn) && waiting) times.push(Math.max(waiting.until - offset(), pause.until()))
    if (checkIn.step === 'watching')
      times.push(Math.max(checkIn.playing.expiresAt - offset() + afterEndMs, pause.until()))
    const unsent = outbox.nextDueAt()
    return [...times, ...(unsent === null ? [] : [unsent]), ...scrobbles.dueTimes()]
  }

  return {
    nextDueAt: () => {
      const times = dueTimes()
      return times.length === 0 ? null : Math.min(...times)
    },
    tick: async () => {
      const now = clock.now()
      const { undo } = store.getState()
      if (undo && !undoIsOpen(undo.until, now)) dropUndo(context)
      // First: what was watched to its end may stand in the way of what waits for that.
      if (await scrobbles.tick()) return
      await outbox.tick()
      if (!context.service() || checkIns.busy() || now < pause.until()) return
      const { waiting, replacing, putBack: back } = kept.get()
      if (replacing) return takeUpReplacement(replacing)
      if (back) return tryPutBack(back)
      const { checkIn } = store.getState()
      if (isAtRest(checkIn) && waiting && serverNow(context) >= waiting.until)
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
      if (undo && undoIsOpen(undo.until, clock.now())) store.set({ undo: { item: undo.item, until: undo.until } })
      else if (undo) await kept.set({ undo: null })
      showPaused(context)
      mayBeDone = waiting !== null
      // Shown at once, and due at its time even if Trakt cannot be asked now.
      if (!checkIns.busy()) rest(context, store.getState().checkIn.playing)
      if (replacing) await takeUpReplacement(replacing)
      else await checkIns.look()
    },
  }
}
