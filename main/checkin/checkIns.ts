// The check-in machine: idle, checking in, watching, blocked, waiting, replacing, cancelling. One deed at a time.
import type {
  CancelOutcome,
  CheckInOutcome,
  CheckInRequest,
  ShowEpisodes,
  UndoOutcome,
  WaitChoice,
  Watching,
} from '../../preload/contract/model.ts'
import { assertNever, type Result } from '../../preload/contract/result.ts'
import type { TraktService } from '../trakt/service.ts'
import { createCancel } from './cancel.ts'
import { type CheckInContext, enter, rest, serverNow, waitFor } from './context.ts'
import type { Begun } from './intents.ts'
import { roundingMs } from './isTakenBack.ts'
import { createLook, notSignedIn } from './look.ts'
import { mayAir } from './mayAir.ts'
import { replacePlaying } from './replace.ts'
import { createScrobbleDeeds, type ScrobbleDeeds } from './scrobbleDeeds.ts'
import { seen } from './seen.ts'
import { type Sent, sendCheckIn } from './send.ts'
import { createTurn, type Turn } from './turn.ts'
import { dropUndo, offerUndo, undoCheckIn } from './undo.ts'
import { createUnsent } from './unsent.ts'

export type CheckIns = ScrobbleDeeds & {
  /** Never sends twice: a second call while one is under way answers `busy`. */
  readonly start: (request: CheckInRequest) => Promise<CheckInOutcome>
  /** Cancels what the snapshot shows as playing, and nothing else. */
  readonly cancel: () => Promise<CancelOutcome>
  readonly undo: () => Promise<UndoOutcome>
  /** The user's answer to the wait prompt; null where nothing is left to tell. */
  readonly choose: (choice: WaitChoice) => Promise<CheckInOutcome | null>
  readonly callOff: () => Promise<void>
  /** Takes an intent out of the queue. Where Trakt may have got it already, Trakt is told that it is not to count. */
  readonly drop: (id: string) => Promise<void>
  /** Asks Trakt what plays and shows it. */
  readonly look: () => Promise<Result<Watching | null>>
  /** Is a deed under way? The schedule leaves the machine alone meanwhile. */
  readonly busy: () => boolean
  /** For the schedule: the same deed, done by Marquee itself. */
  readonly sendWaiting: (wanted: CheckInRequest) => Promise<Sent>
  readonly during: Turn['during']
  readonly unseen: Turn['unseen']
}

/** Where nobody could look, what was shown stands in the way if it ends when Trakt says that the way is free. */
const untilThen = (shown: Watching | null, until: number | null): Watching | null =>
  shown && until !== null && Math.abs(shown.expiresAt - until) <= roundingMs ? shown : null

export function createCheckIns(
  context: CheckInContext,
  opened: (request: CheckInRequest) => ShowEpisodes | null,
): CheckIns {
  const { store, kept, intents } = context
  const unsent = createUnsent(context)
  const turn = createTurn(() => {
    const before = playing()
    return () => rest(context, before)
  })
  const { during } = turn
  const playing = () => store.getState().checkIn.playing
  /** Nobody is signed in any more, or somebody else: what came of the deed is not theirs to see or to undo. */
  const left = (service: TraktService) => context.service() !== service

  const settle = async (
    service: TraktService,
    sent: Sent,
    wanted: CheckInRequest,
    before: Watching | null,
    begun: Begun | null,
  ): Promise<CheckInOutcome> => {
    switch (sent.kind) {
      case 'done':
        void intents.settle(begun, 'confirmed')
        // The wish is fulfilled, and an older wish that waited was overtaken by this one.
        await dropWaiting()
        rest(context, sent.watching)
        offerUndo(context, sent.watching, sent.historyId)
        context.historyChanged()
        return { kind: sent.watching.action === 'scrobble' ? 'scrobbling' : 'checkedIn', watching: sent.watching }
      case 'same': {
        void intents.settle(begun, 'confirmed')
        await dropWaiting()
        const watching = seen(context, service, sent.watching) ?? sent.watching
        rest(context, watching)
        return { kind: 'alreadyPlaying', watching }
      }
      case 'taken': {
        // The user is asked, and what they choose is an intent of its own.
        await intents.settle(begun, 'givenUp')
        const blocking = sent.playing ? seen(context, service, sent.playing) : untilThen(before, sent.until)
        enter(context, { step: 'blocked', playing: blocking, wanted, until: blocking?.expiresAt ?? sent.until })
        return { kind: 'blocked', until: blocking?.expiresAt ?? sent.until }
      }
      case 'failed': {
        const saved = await unsent.leave(begun, sent.failure, sent.playing === undefined)
        rest(context, sent.playing === undefined ? before : seen(context, service, sent.playing))
        return saved ? { kind: 'saved', wanted, failure: sent.failure } : { kind: 'failed', failure: sent.failure }
      }
      default:
        return assertNever(sent)
    }
  }
  const dropWaiting = async () => {
    const { waiting, putBack } = kept.get()
    if (waiting || putBack) await kept.set({ waiting: null, putBack: null })
  }
  const send = async (service: TraktService, wanted: CheckInRequest): Promise<Sent> => {
    const allowed = await mayAir(context, service, wanted, opened(wanted))
    if (!allowed.ok) return { kind: 'failed', failure: allowed.failure, playing: undefined }
    return sendCheckIn(context, service, allowed.value)
  }

  const start = (wanted: CheckInRequest) =>
    during<CheckInOutcome>(
      async () => {
        const service = context.service()
        if (!service) return { kind: 'failed', failure: notSignedIn }
        const same = unsent.of(wanted.target)
        if (same) return { kind: 'saved', wanted, failure: same.failure ?? { kind: 'offline', sent: false } }
        const before = playing()
        enter(context, { step: 'checkingIn', playing: before, wanted })
        const begun = await unsent.beginCheckIn(wanted)
        const sent = await send(service, wanted)
        if (left(service)) {
          if (sent.kind === 'failed') await unsent.leave(begun, sent.failure, sent.playing === undefined)
          else await intents.settle(begun, sent.kind === 'taken' ? 'givenUp' : 'confirmed')
          return { kind: 'failed', failure: sent.kind === 'failed' ? sent.failure : notSignedIn }
        }
        return settle(service, sent, wanted, before, begun)
      },
      { kind: 'busy' },
    )

  const undo = () => {
    const meant = store.getState().undo
    return during<UndoOutcome>(
      async () => {
        const service = context.service()
        if (!service) return { kind: 'failed', failure: notSignedIn }
        const undone = store.getState().undo
        // It was not this that stood there when Undo was pressed.
        if (undone?.until !== meant?.until) return { kind: 'tooLate' }
        const before = playing()
        if (before) enter(context, { step: 'cancelling', playing: before })
        const begun = await unsent.beginUndo(playing())
        const { outcome, plays } = await undoCheckIn(context, service)
        const saved = outcome.kind === 'failed' && (await unsent.leave(begun, outcome.failure, true))
        if (outcome.kind !== 'failed') await intents.settle(begun, outcome.kind === 'undone' ? 'confirmed' : 'refused')
        if (left(service)) return outcome
        if (undone && (outcome.kind === 'undone' || saved)) await unsent.forget(undone.item)
        if (outcome.kind !== 'failed' || saved) dropUndo(context)
        if (outcome.kind === 'undone') context.historyChanged()
        rest(context, plays === undefined ? (saved ? unsent.hidden(before) : before) : seen(context, service, plays))
        return saved && outcome.kind === 'failed' ? { kind: 'saved', failure: outcome.failure } : outcome
      },
      { kind: 'failed', failure: { kind: 'cancelled' } },
    )
  }

  const replace = (wanted: CheckInRequest, agreed: Watching | null) =>
    during<CheckInOutcome>(
      async () => {
        const service = context.service()
        if (!service) return { kind: 'failed', failure: notSignedIn }
        enter(context, { step: 'replacing', playing: agreed, wanted })
        const replaced = await replacePlaying(context, service, agreed, wanted)
        if (left(service))
          return { kind: 'failed', failure: replaced.kind === 'failed' ? replaced.failure : notSignedIn }
        switch (replaced.kind) {
          case 'sent':
            return settle(service, replaced.sent, wanted, agreed, null)
          case 'changed':
            enter(context, { step: 'blocked', playing: replaced.playing, wanted, until: replaced.playing.expiresAt })
            return { kind: 'blocked', until: replaced.playing.expiresAt }
          case 'failed': {
            // Nothing was touched: the prompt stays open, so that the user can try again or wait.
            if (replaced.putBack === null && agreed)
              enter(context, { step: 'blocked', playing: agreed, wanted, until: agreed.expiresAt })
            else rest(context, replaced.playing ?? null)
            return { kind: 'replaceFailed', failure: replaced.failure, putBack: replaced.putBack }
          }
          default:
            return assertNever(replaced)
        }
      },
      { kind: 'busy' },
    )

  const choose = async (choice: WaitChoice): Promise<CheckInOutcome | null> => {
    const prompt = store.getState().checkIn
    if (prompt.step !== 'blocked' || turn.underWay() === 'deed') return null
    // Nobody knows yet what came of a replacement that is not wanted any more: the old one is to run.
    const { replacing } = kept.get()
    const undone = replacing ? { replacing: null, putBack: replacing.gone ? null : replacing.old } : {}
    switch (choice) {
      case 'dismiss':
        if (replacing) void kept.set(undone)
        rest(context, prompt.playing)
        return null
      case 'wait': {
        const { wanted } = prompt
        // Without a time from Trakt, "now": the schedule tries, and meets the next answer.
        const until = prompt.until ?? serverNow(context)
        // Shown once it would survive: until then the prompt stays open.
        return during(async () => {
          const service = context.service()
          await kept.set({ waiting: waitFor(wanted, until, prompt.playing), ...undone })
          if (context.service() === service) rest(context, playing())
          return null
        }, null)
      }
      case 'replace':
        return replace(prompt.wanted, prompt.playing)
      default:
        return assertNever(choice)
    }
  }

  const look = createLook(context, turn, unsent)

  return {
    start,
    cancel: createCancel({ context, during, unsent, left }),
    ...createScrobbleDeeds(context, during),
    undo,
    choose,
    callOff: async () => {
      if (kept.get().waiting) {
        const saved = kept.set({ waiting: null })
        if (turn.underWay() === 'nothing' && store.getState().checkIn.step === 'waiting') rest(context, playing())
        await saved
      }
    },
    // What is being sent just now ends first; what else is under way has nothing to do with it.
    drop: async (id) => (await during(() => unsent.drop(id), null)) ?? unsent.drop(id),
    look,
    busy: () => turn.underWay() !== 'nothing',
    sendWaiting: async (wanted) => {
      const service = context.service()
      return service ? send(service, wanted) : { kind: 'failed', failure: notSignedIn, playing: undefined }
    },
    during,
    unseen: turn.unseen,
  }
}
