// Trakt's own names of the ratings, in the language of the page.
import { ratingKeys } from '../../preload/contract/ratingKeys.ts'
import { say } from '../say.ts'

/** 1 to 10; empty for what is no rating. */
export function ratingName(value: number): string {
  const key = ratingKeys[value - 1]
  return key === undefined ? '' : say(key)
}
