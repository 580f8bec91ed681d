// Which of the things that ran here were watched to their end. Trakt's history has the last word. Pure.
import type { Snapshot, Watching } from '../preload/contract/model.ts'
import { isTarget, targetOf } from './checkin/sameItem.ts'
import { mostRan } from './state/keptAfter.ts'

/** History keeps whole minutes, and so do some of the times of what runs. */
const slackMs = 2 * 60_000
/** A check-in that Trakt cannot be asked about is over this long after its time. */
const graceMs = 10_000

const isSame = (a: Pick<Watching, 'item'>, b: Pick<Watching, 'item'>): boolean => isTarget(a.item, targetOf(b.item))

/** With `playing` as what runs now, newest last. */
export function ranWith(
  ran: readonly Watching[],
  { item, action, startedAt, expiresAt }: Watching,
): readonly Watching[] {
  const playing: Watching = { item, action, startedAt, expiresAt }
  return [...ranWithout(ran, playing), playing].slice(-mostRan)
}

export const ranWithout = (ran: readonly Watching[], gone: Watching): readonly Watching[] =>
  ran.filter((one) => !isSame(one, gone))

/** When `one` ended, by the server's clock; null: it runs, was not watched to its end, or Trakt has not said yet. */
export function endOf(
  one: Watching,
  { checkIn, recent, trouble }: Pick<Snapshot, 'checkIn' | 'recent' | 'trouble'>,
  now: number,
): number | null {
  const { playing, step } = checkIn
  if (step === 'cancelling' || (playing && isSame(playing, one) && playing.expiresAt > now)) return null
  const play = recent.find(({ item, watchedAt }) => isSame({ item }, one) && watchedAt >= one.startedAt - slackMs)
  if (play) return play.watchedAt
  const isAway = trouble?.kind === 'offline' || trouble?.kind === 'timeout' || trouble?.kind === 'serverDown'
  // A check-in ends by itself, whether or not anybody can look.
  return isAway && one.action === 'checkin' && now >= unseenEnd(one) ? one.expiresAt : null
}

/** By the server's clock: when `endOf` takes a check-in for over without having seen it. */
export const unseenEnd = ({ expiresAt }: Watching): number => expiresAt + graceMs
