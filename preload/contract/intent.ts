// Intents: what the user meant Trakt to be told, from the moment it was asked until it is settled.
import type { Failure } from './failure.ts'
import type { Rateable } from './feed.ts'
import type { CheckInRequest, Target } from './model.ts'

export type Intent =
  /** Becomes a play in the history, dated back, once its runtime is over before Trakt could be told. */
  | { readonly kind: 'checkIn'; readonly wanted: CheckInRequest }
  /**
   * A check-in is not to count: it is cancelled while it runs, and taken out of the history where it got there. Times by
   * the server's clock; `historyId` null: Trakt gave none. `addedAt`: Marquee may have added it to the history itself, at
   * that time.
   */
  | {
      readonly kind: 'cancel'
      readonly target: Target
      readonly startedAt: number
      readonly expiresAt: number
      readonly historyId: number | null
      readonly addedAt?: number
    }
  /** 1 to 10. */
  | { readonly kind: 'rate'; readonly what: Rateable; readonly rating: number }
  | { readonly kind: 'watchlist'; readonly what: Rateable }

/**
 * Where an intent stands. `waiting`: Trakt has not got it. `unsure`: it was sent, and what came of it is not known; Marquee
 * looks before it sends again. `refused`: Trakt said no; it stays until the user sends, changes or drops it.
 */
export type IntentState = 'waiting' | 'unsure' | 'refused'

/** One line of the queue that the user sees. */
export type QueuedIntent = {
  readonly id: string
  /** When the user asked, epoch ms by the server's clock. */
  readonly at: number
  readonly intent: Intent
  readonly state: IntentState
  /** What stood in the way last; null: nothing yet. */
  readonly failure: Failure | null
  /** Local epoch ms of the next try; null: none by itself. */
  readonly nextTryAt: number | null
}

/** What may be changed of a check-in that waits: when it began (server's clock), and its message. */
export type IntentChange = { readonly at?: number; readonly message?: string }
