// Asks Trakt what plays, and shows it: the one look that others wait for too.
import type { Failure } from '../../preload/contract/failure.ts'
import type { Watching } from '../../preload/contract/model.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import { type CheckInContext, rest, serverNow, show, waitFor } from './context.ts'
import { isTarget } from './sameItem.ts'
import { isSame } from './scrobbles.ts'
import { seen } from './seen.ts'
import type { Turn } from './turn.ts'
import type { Unsent } from './unsent.ts'

export const notSignedIn: Failure = { kind: 'signedOut', reason: 'never' }

/** What Trakt said, also where a deed that overlapped it made it too old to show. */
export function createLook(context: CheckInContext, turn: Turn, unsent: Unsent) {
  const { store, kept, intents } = context
  return async (): Promise<Result<Watching | null>> => {
    const service = context.service()
    if (!service) return ok(null)
    const began = turn.epoch()
    const looked = await service.watching()
    if (context.service() !== service) return err(looked.ok ? notSignedIn : looked.failure)
    if (looked.ok) intents.reachable()
    if (!looked.ok || turn.underWay() !== 'nothing' || turn.epoch() !== began) return looked
    const shown = store.getState().checkIn
    const plays = unsent.hidden(seen(context, service, looked.value))
    if (shown.step === 'blocked') {
      show(context, plays)
      return looked
    }
    if (shown.playing && (!plays || !isSame(plays, shown.playing))) context.historyChanged()
    const { waiting } = kept.get()
    // It plays already: checked in elsewhere, or by us before a crash.
    if (waiting && plays && isTarget(plays.item, waiting.wanted.target)) void kept.set({ waiting: null })
    // What blocks a waiting check-in can end early, or give way to something longer.
    else if (waiting && plays) void kept.set({ waiting: waitFor(waiting.wanted, plays.expiresAt, plays) })
    else if (waiting && waiting.until > serverNow(context))
      void kept.set({ waiting: { ...waiting, until: serverNow(context) } })
    rest(context, plays)
    return looked
  }
}
