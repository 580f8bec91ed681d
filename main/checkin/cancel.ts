// Cancels what the screen shows as playing, and nothing else; or takes out of the queue what waits there to be sent.
import type { Failure } from '../../preload/contract/failure.ts'
import type { CancelOutcome } from '../../preload/contract/model.ts'
import type { TraktService } from '../trakt/service.ts'
import { type CheckInContext, enter, rest } from './context.ts'
import { endPlaying } from './end.ts'
import { notSignedIn } from './look.ts'
import { meantBy } from './meant.ts'
import { isSame } from './scrobbles.ts'
import { seen } from './seen.ts'
import { takeBackEnded } from './takeBack.ts'
import type { Turn } from './turn.ts'
import { dropUndo } from './undo.ts'
import type { Unsent } from './unsent.ts'

type Options = {
  readonly context: CheckInContext
  readonly during: Turn['during']
  readonly unsent: Unsent
  /** Nobody is signed in any more, or somebody else. */
  readonly left: (service: TraktService) => boolean
}

export function createCancel({ context, during, unsent, left }: Options): () => Promise<CancelOutcome> {
  const { store, intents } = context
  const playing = () => store.getState().checkIn.playing
  return () => {
    const isMeant = meantBy(playing(), unsent.newest())
    return during<CancelOutcome>(
      async () => {
        const service = context.service()
        const shown = playing()
        const newest = unsent.newest()
        if (!service) return { kind: 'failed', failure: notSignedIn }
        const isIt = isMeant(shown, newest)
        if (isIt && !shown && newest) {
          await unsent.drop(newest.id)
          return { kind: 'cancelled' }
        }
        if (!isIt || !shown) return { kind: 'nothingPlaying' }
        enter(context, { step: 'cancelling', playing: shown })
        const begun = await unsent.beginCancel(shown)
        const failed = async (failure: Failure): Promise<CancelOutcome> => {
          const saved = await unsent.leave(begun, failure, true)
          if (!saved || left(service)) return { kind: 'failed', failure }
          await unsent.forget(shown.item)
          dropUndo(context)
          rest(context, null)
          return { kind: 'saved', failure }
        }
        // DELETE names no item. Without this look a check-in made elsewhere a moment ago would be cancelled in its place.
        const looked = await service.watching()
        if (left(service)) return failed(looked.ok ? notSignedIn : looked.failure)
        if (!looked.ok) {
          rest(context, shown)
          return failed(looked.failure)
        }
        const plays = seen(context, service, looked.value)
        // A scrobble cannot be cancelled: from a menu that stood open it would be stopped unasked.
        if (!looked.value || !plays || !isSame(plays, shown) || plays.action !== shown.action) {
          await intents.settle(begun, 'givenUp')
          rest(context, plays)
          return { kind: 'nothingPlaying' }
        }
        const ended = await endPlaying(context, service, plays)
        if (left(service)) return failed(ended.ok ? notSignedIn : ended.failure)
        if (!ended.ok) {
          rest(context, plays)
          return failed(ended.failure)
        }
        const taken = await takeBackEnded(context, service, plays)
        if (!taken.ok) return failed(taken.failure)
        await unsent.forget(shown.item)
        void intents.settle(begun, 'confirmed')
        dropUndo(context)
        rest(context, null)
        context.historyChanged()
        return { kind: 'cancelled' }
      },
      { kind: 'failed', failure: { kind: 'cancelled' } },
    )
  }
}
