// Whether what plays is a check-in that the user has cancelled, and of which Trakt is still to be told.
import type { Intent } from '../../preload/contract/intent.ts'
import type { Watching } from '../../preload/contract/model.ts'
import type { Intents } from './intents.ts'
import { isTarget } from './sameItem.ts'

export type CancelIntent = Extract<Intent, { kind: 'cancel' }>

/** Two looks at one check-in may differ by its rounding to minutes; a later check-in of the same thing ends later than that. */
export const roundingMs = 120_000

/** Is what plays the check-in that is not to count? It began and ends within the times of the intent. */
export const isTakenBack = ({ target, startedAt, expiresAt }: CancelIntent, playing: Watching): boolean =>
  playing.action === 'checkin' &&
  isTarget(playing.item, target) &&
  playing.startedAt >= startedAt - roundingMs &&
  playing.expiresAt <= expiresAt + roundingMs

/** Is Trakt to be told, as soon as it can be, that what plays does not count? What it refused to cancel plays on. */
export const isToGo = (intents: Pick<Intents, 'queued'>, playing: Watching): boolean =>
  intents
    .queued()
    .some(({ intent, state }) => state !== 'refused' && intent.kind === 'cancel' && isTakenBack(intent, playing))
