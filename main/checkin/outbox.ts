// The outbox: sends what Trakt has not got yet, in its order and never twice. Whatever may have arrived is looked for first.
import type { Failure } from '../../preload/contract/failure.ts'
import type { Intent } from '../../preload/contract/intent.ts'
import type { CheckInRequest, Target } from '../../preload/contract/model.ts'
import { assertNever, ok, type Result } from '../../preload/contract/result.ts'
import type { Entry } from '../journal/entry.ts'
import type { TraktService } from '../trakt/service.ts'
import type { CheckIns } from './checkIns.ts'
import { afterEndMs, type CheckInContext, isAmbiguous, isLater, lengthOf, refuse, serverNow, show } from './context.ts'
import { fullItem } from './fullItem.ts'
import { minuteMs, takeBack } from './takeBack.ts'
import { isTarget } from './sameItem.ts'
import { itemOf, sameThing } from './sameTarget.ts'
import { seen } from './seen.ts'
import { offerUndo } from './undo.ts'

export type Outbox = {
  /** Local epoch ms of the next thing to send; null: nothing waits. */
  readonly nextDueAt: () => number | null
  /** Sends what is due, one intent at a time. */
  readonly tick: () => Promise<void>
  /** Does a deed that is as good twice as once (a rating, the watchlist), and keeps it for later when Trakt cannot be reached. */
  readonly tell: (
    intent: Extract<Intent, { kind: 'rate' | 'watchlist' }>,
    run: () => Promise<Result<void>>,
  ) => Promise<Result<void>>
}

type CheckInEntry = Entry & { readonly intent: Extract<Intent, { kind: 'checkIn' }> }
type CancelEntry = Entry & { readonly intent: Extract<Intent, { kind: 'cancel' }> }
type DeedEntry = Entry & { readonly intent: Extract<Intent, { kind: 'rate' | 'watchlist' }> }

export function createOutbox(
  context: CheckInContext,
  checkIns: Pick<CheckIns, 'busy' | 'unseen' | 'sendWaiting'>,
): Outbox {
  const { clock, intents } = context

  /** `unsure`: the request may have reached Trakt. */
  const later = async (entry: Entry, failure: Failure, unsure: boolean) => {
    if (isLater(failure)) await intents.postpone(entry, unsure ? 'unsure' : 'waiting', failure)
    else await refuse(context, entry, failure)
  }
  const confirm = (entry: Entry) => void intents.settle(entry, 'confirmed')
  /** On disk before it is sent: cut off from here on, it is looked for. */
  const sending = (entry: Entry) => intents.set(entry.id, { state: 'unsure' })
  const left = (service: TraktService) => context.service() !== service

  async function sendCheckIn(service: TraktService, asked: CheckInEntry): Promise<void> {
    const { wanted } = asked.intent
    const looked = await service.watching()
    if (!looked.ok) return later(asked, looked.failure, asked.state === 'unsure')
    // Our clock was wrong and Trakt has just put it right: nobody asked for this in the future.
    const at = Math.min(asked.at, serverNow(context))
    if (at !== asked.at) await intents.set(asked.id, { at })
    // Or it had been set since Trakt was last heard: the same moment of it as Trakt counts it now.
    const { serverOffsetMs } = context.store.getState()
    const otherwise = asked.at + serverOffsetMs - (asked.offset ?? serverOffsetMs)
    const entry = { ...asked, at }
    const plays = seen(context, service, looked.value)
    if (plays && isTarget(plays.item, wanted.target)) {
      confirm(entry)
      return show(context, plays)
    }
    const endsAt = entry.at + lengthOf(wanted)
    // It got there as a scrobble of ours, which is seen to its end.
    const isOurs = context.kept
      .get()
      .scrobbles.some((own) => own.begunAt >= at && own.startedAt < endsAt && isTarget(own.item, wanted.target))
    if (isOurs) return confirm(entry)
    const isOver = serverNow(context) >= endsAt
    if (isOver || entry.state === 'unsure') {
      // One that was on its way may have got there at any time since, as after a sleep.
      const upTo = entry.state === 'unsure' ? serverNow(context) + lengthOf(wanted) : 0
      const made = await findPlay(service, wanted.target, [at, otherwise], lengthOf(wanted), upTo)
      if (!made.ok) return later(entry, made.failure, entry.state === 'unsure')
      if (made.value) return confirm(entry)
    }
    if (left(service)) return
    return isOver ? addToHistory(service, entry, endsAt) : checkInNow(service, entry, endsAt)
  }

  async function checkInNow(service: TraktService, entry: CheckInEntry, endsAt: number): Promise<void> {
    const { wanted } = entry.intent
    await sending(entry)
    const sent = await checkIns.sendWaiting(fromNow(wanted, serverNow(context) - entry.at))
    switch (sent.kind) {
      case 'done':
        confirm(entry)
        if (left(service)) return
        show(context, sent.watching)
        offerUndo(context, sent.watching, sent.historyId)
        context.historyChanged()
        context.notice({ id: `late-${entry.id}`, kind: 'sentLate', item: sent.watching.item })
        return context.news({ kind: 'sentLate', item: sent.watching.item })
      case 'same':
        return confirm(entry)
      case 'taken':
        // Something else was started meanwhile. Nobody is asked to choose now: it goes into the history at its own time.
        return intents.set(entry.id, {
          state: 'waiting',
          failure: { kind: 'conflict', expiresAt: sent.until },
          notBefore: endsAt - context.store.getState().serverOffsetMs + afterEndMs,
        })
      case 'failed':
        return later(entry, sent.failure, sent.playing === undefined && isAmbiguous(sent.failure))
      default:
        return assertNever(sent)
    }
  }

  async function addToHistory(service: TraktService, entry: CheckInEntry, endsAt: number): Promise<void> {
    const item = await fullItem(service, entry.intent.wanted.target)
    if (!item.ok) return later(entry, item.failure, false)
    await sending(entry)
    // The time that Trakt itself would have given the check-in: when it was over.
    const added = await service.addPlay(item.value, endsAt)
    if (!added.ok) return later(entry, added.failure, isAmbiguous(added.failure))
    confirm(entry)
    if (left(service)) return
    context.historyChanged()
    context.notice({ id: `history-${entry.id}`, kind: 'addedToHistory', item: item.value, at: endsAt })
    context.news({ kind: 'addedToHistory', item: item.value })
  }

  async function cancel(service: TraktService, entry: CancelEntry): Promise<void> {
    const queued = intents.queued()
    const at = queued.findIndex(({ id }) => id === entry.id)
    for (const earlier of queued.slice(0, at)) if (cancels(entry, earlier)) await intents.settle(earlier, 'givenUp')
    const taken = await takeBack(context, service, entry.intent)
    if (!taken.ok) {
      await later(entry, taken.failure, true)
      if (isLater(taken.failure)) return
      // It plays on after all, and is not hidden any more.
      const looked = await service.watching()
      if (looked.ok && !left(service)) show(context, seen(context, service, looked.value))
      return
    }
    confirm(entry)
    if (left(service)) return
    if (taken.value !== undefined) show(context, taken.value)
    context.historyChanged()
  }

  async function deed(service: TraktService, entry: DeedEntry): Promise<void> {
    const { intent } = entry
    const done = await (intent.kind === 'rate'
      ? service.activity.rate(intent.what, intent.rating)
      : service.activity.addToWatchlist(intent.what))
    if (done.ok) confirm(entry)
    else await later(entry, done.failure, false)
  }

  const send = (service: TraktService, entry: Entry): Promise<void> => {
    const { intent } = entry
    switch (intent.kind) {
      case 'checkIn':
        return sendCheckIn(service, { ...entry, intent })
      case 'cancel':
        return cancel(service, { ...entry, intent })
      case 'rate':
      case 'watchlist':
        return deed(service, { ...entry, intent })
      default:
        return assertNever(intent)
    }
  }

  const waiting = (): readonly Entry[] => {
    const { replacing, putBack, waiting: due } = context.kept.get()
    // The gap in the middle of a replacement is not free, nor the moment that somebody waits for.
    const isTaken = replacing !== null || putBack !== null || (due !== null && due.until <= serverNow(context))
    return intents
      .queued()
      .filter(({ state, intent }) => state !== 'refused' && !(isTaken && intent.kind === 'checkIn'))
  }
  /** The first that is due, and has nothing of the same thing before it. Only those that come into question are compared. */
  const next = (): Entry | null => {
    const entries = waiting()
    const byTime = entries.toSorted((a, b) => intents.dueAt(a) - intents.dueAt(b))
    return byTime.find((entry) => isFree(entry, entries)) ?? null
  }

  return {
    nextDueAt: () => {
      const entry = context.service() && !checkIns.busy() ? next() : null
      return entry && intents.dueAt(entry)
    },
    tick: async () => {
      const service = context.service()
      const entry = service && next()
      if (service && entry && intents.dueAt(entry) <= clock.now()) await checkIns.unseen(() => send(service, entry))
    },
    tell: async (intent, run) => {
      const begun = await intents.begin(intent, serverNow(context))
      // Of two ratings of the same thing the later one counts; an earlier one must not come after it.
      for (const { id, intent: earlier } of intents.queued())
        if (earlier.kind === intent.kind && sameThing(earlier, intent)) await intents.settle({ id }, 'givenUp')
      const done = await run()
      if (done.ok || !begun?.saved || !isLater(done.failure)) {
        await intents.settle(begun, done.ok ? 'confirmed' : 'refused')
        return done
      }
      await intents.leave(begun, 'waiting', done.failure)
      return ok(undefined)
    },
  }
}

/** Cancelled before it was sent, or before anybody knew whether it was: taking it back is all that is left to do. */
const cancels = (later: Entry, entry: Entry): boolean =>
  later.intent.kind === 'cancel' && entry.intent.kind === 'checkIn' && sameThing(later.intent, entry.intent)

/** A cancellation overtakes the check-in that it takes back; everything else keeps its order within the same thing. */
function isFree(entry: Entry, entries: readonly Entry[]): boolean {
  const at = entries.indexOf(entry)
  const isBehind = entries
    .slice(0, at)
    .some((earlier) => sameThing(earlier.intent, entry.intent) && !cancels(entry, earlier))
  return !isBehind && !entries.slice(at + 1).some((later) => cancels(later, entry))
}

/** The same request as it has to be said `lateMs` after it was made. */
const fromNow = (wanted: CheckInRequest, lateMs: number): CheckInRequest =>
  wanted.startedMinutesAgo === undefined
    ? wanted
    : { ...wanted, startedMinutesAgo: Math.max(1, Math.min(600, Math.round(lateMs / minuteMs))) }

/**
 * Has history a play of it that may have begun at one of these times, or later if it ends until `upTo`? It counts at its end,
 * and may have been taken for longer.
 */
async function findPlay(
  service: TraktService,
  target: Target,
  begins: readonly number[],
  lengthMs: number,
  upTo: number,
): Promise<Result<boolean>> {
  const item = itemOf(target)
  const played = await service.history({ limit: 50, since: Math.min(...begins) - minuteMs, ...(item && { item }) })
  if (!played.ok) return played
  const isOne = (at: number) =>
    begins.some((begin) => at >= begin - minuteMs && at <= Math.max(begin + 2 * lengthMs, upTo))
  return ok(played.value.some((play) => isOne(play.watchedAt) && isTarget(play.item, target)))
}
