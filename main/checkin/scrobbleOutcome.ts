// What Trakt did with a scrobble that was ended by hand -> what the user is told.
import type { Item, Paused, ScrobbleOutcome } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import type { Ended } from './end.ts'

/** `paused` null: it was to be stopped. `kept`: the account keeps positions. */
export function scrobbleOutcome(
  ended: Ended,
  { item, progress, paused, kept }: { item: Item; progress: number; paused: Paused | null; kept: boolean },
): ScrobbleOutcome {
  switch (ended.kind) {
    case 'kept':
      return paused ? { kind: 'paused', paused, kept } : { kind: 'stoppedEarly', item, progress, kept }
    case 'scrobbled':
      return { kind: 'scrobbled', item, progress }
    case 'duplicate':
      return { kind: 'duplicate', item, watchedAt: ended.watchedAt, againAt: ended.againAt }
    case 'tooShort':
      return { kind: 'tooShort', item }
    case 'failed':
      return { kind: 'failed', failure: ended.failure }
    default:
      return assertNever(ended)
  }
}
