// Whether two intents are about the same thing, so that the one does not overtake the other.
import type { Intent } from '../../preload/contract/intent.ts'
import type { Item, Show, Target } from '../../preload/contract/model.ts'
import { isTarget, sameIds, targetOf } from './sameItem.ts'

/** The film or episode that a target names in full; null: only a number of a show is known. */
export function itemOf(target: Target): Item | null {
  switch (target.form) {
    case 'movie':
      return { kind: 'movie', movie: target.movie }
    case 'episode':
      return { kind: 'episode', show: target.show, episode: target.episode }
    case 'number':
    case 'absolute':
      return null
  }
}

export function sameTarget(a: Target, b: Target): boolean {
  const [one, other] = [itemOf(a), itemOf(b)]
  if (one) return isTarget(one, b)
  if (other) return isTarget(other, a)
  if (a.form === 'number' && b.form === 'number')
    return sameIds(a.show.ids, b.show.ids) === true && a.season === b.season && a.number === b.number
  if (a.form === 'absolute' && b.form === 'absolute')
    return sameIds(a.show.ids, b.show.ids) === true && a.numberAbs === b.numberAbs
  return false
}

/** An absolute number and a season's number of one show may stand for the same episode. */
export const mayBeSame = (a: Target, b: Target): boolean =>
  sameTarget(a, b) ||
  ('show' in a &&
    'show' in b &&
    (a.form === 'absolute') !== (b.form === 'absolute') &&
    sameIds(a.show.ids, b.show.ids) === true)

/** null: a whole show, which is no target. */
function targetOfIntent(intent: Intent): Target | null {
  switch (intent.kind) {
    case 'checkIn':
      return intent.wanted.target
    case 'cancel':
      return intent.target
    case 'rate':
    case 'watchlist':
      return intent.what.kind === 'show' ? null : targetOf(intent.what)
  }
}
const showOf = (intent: Intent): Show | null =>
  'what' in intent && intent.what.kind === 'show' ? intent.what.show : null

/** About the same film, episode or show. */
export function sameThing(a: Intent, b: Intent): boolean {
  const [one, other] = [targetOfIntent(a), targetOfIntent(b)]
  if (one && other) return sameTarget(one, other)
  const [show, otherShow] = [showOf(a), showOf(b)]
  return show !== null && otherShow !== null && sameIds(show.ids, otherShow.ids) === true
}
