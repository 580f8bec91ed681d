// Trakt's own names of the ratings, in the language of the page.
import { say } from '../say.ts'

const keys = [
  'rating.weakSauce',
  'rating.terrible',
  'rating.bad',
  'rating.poor',
  'rating.meh',
  'rating.fair',
  'rating.good',
  'rating.great',
  'rating.superb',
  'rating.totallyNinja',
] as const

/** 1 to 10; empty for what is no rating. */
export function ratingName(value: number): string {
  const key = keys[value - 1]
  return key === undefined ? '' : say(key)
}
