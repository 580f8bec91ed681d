// Whether two rows tell of one deed: a scrobble, and the play that it became.
import type { Activity, ActivityAction, ActivitySubject } from '../../preload/contract/activity.ts'
import type { Item } from '../../preload/contract/model.ts'
import { runtimeMinutes } from '../trakt/runtimeMinutes.ts'
import { isSameItem } from '../trakt/sameItem.ts'

/** For an item that nobody knows the length of, minutes. */
const usualMinutes = 60

const plays: readonly ActivityAction[] = ['watching', 'scrobble', 'checkin', 'seen']

/** Somebody watched something, or still does. */
export const isPlay = ({ action }: Activity): boolean => plays.includes(action)

/** null: not a single film or episode. */
const itemOf = (subject: ActivitySubject): Item | null =>
  subject.kind === 'movie' || subject.kind === 'episode' ? subject : null

/** The same person played the same item, and the times lie no further apart than it is long. */
export function sameDeed(a: Activity, b: Activity): boolean {
  if (!isPlay(a) || !isPlay(b) || a.who.slug !== b.who.slug) return false
  const [one, other] = [itemOf(a.subject), itemOf(b.subject)]
  if (!one || !other || !isSameItem(one, other)) return false
  const minutes = runtimeMinutes(one) ?? runtimeMinutes(other) ?? usualMinutes
  return Math.abs(a.at - b.at) <= minutes * 60_000
}
