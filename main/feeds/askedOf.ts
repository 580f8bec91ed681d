// From the query that is remembered to the one that is asked: a range that counts from today becomes a time.
import type { ActivityQuery } from '../../preload/contract/activity.ts'

const dayMs = 86_400_000

/** `now` by the server's clock, epoch ms. */
export function askedOf(query: ActivityQuery, now: number): ActivityQuery {
  const { lastDays, ...asked } = query
  return lastDays === undefined ? query : { ...asked, from: now - lastDays * dayMs }
}
