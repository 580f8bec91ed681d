// After watching: what was watched to its end last, the rating that is asked for, and what comes next.
import type { EpisodeItem, Item } from './model.ts'

/** `rated`: 1 to 10, `at` epoch ms by the server's clock. `none`: it is not asked for, because it was before or the user does not want it. */
export type RatingStep =
  | { readonly step: 'asked' }
  | { readonly step: 'rated'; readonly value: number; readonly at: number }
  | { readonly step: 'none' }

export type ComesNext =
  /** A film or a special; or the show could not be asked yet. */
  | { readonly kind: 'unknown' }
  /** Can be watched now. */
  | { readonly kind: 'episode'; readonly item: EpisodeItem }
  /** `airsAt` epoch ms. */
  | { readonly kind: 'announced'; readonly item: EpisodeItem; readonly airsAt: number }
  /** Everything there is was watched, and nothing more has a date. */
  | { readonly kind: 'caughtUp' }
  /** That was the last of its season, and nothing more has a date. */
  | { readonly kind: 'seasonOver' }
  /** That was the last, and Trakt says that the series has ended. */
  | { readonly kind: 'showOver' }

export type After = {
  /** Tells one watching from another, also of the same thing. */
  readonly key: string
  readonly item: Item
  /** Epoch ms by the server's clock. */
  readonly endedAt: number
  /** How long it was, ms. */
  readonly lengthMs: number
  readonly rating: RatingStep
  readonly next: ComesNext
}
