// Trakt's own names of the ratings, in the language of the page.
import { say } from '../say.ts'

const keys = [
  'rating.1',
  'rating.2',
  'rating.3',
  'rating.4',
  'rating.5',
  'rating.6',
  'rating.7',
  'rating.8',
  'rating.9',
  'rating.10',
] as const

/** 1 to 10; empty for what is no rating. */
export function ratingName(value: number): string {
  const key = keys[value - 1]
  return key === undefined ? '' : say(key)
}
