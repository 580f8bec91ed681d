// What was asked of Marquee, and what it told: the acts that the books are kept of.
import type {
  CancelOutcome,
  CheckInOutcome,
  ScrobbleOutcome,
  UndoOutcome,
  WaitChoice,
} from '../../preload/contract/model.ts'
import type { Result } from '../../preload/contract/result.ts'
import type { Name, Seen } from './orders.ts'

type Answered<T> = {
  /** What the page was told; undefined: nothing, because it died before. */
  readonly value?: T
}
type Common = {
  /** By the server's clock, epoch ms. */
  readonly at: number
  /** What the page showed when it was asked, and when it was answered; null: not known. */
  readonly before: Seen | null
  readonly after: Seen | null
}

/** `expiresAt` by the server's clock, epoch ms. */
export type Running = {
  readonly name: Name
  readonly action: 'checkin' | 'scrobble'
  readonly expiresAt: number
}

export type Act = Common &
  (
    | ({ readonly kind: 'checkIn'; readonly name: Name; readonly scrobbles: boolean } & Answered<CheckInOutcome>)
    | ({ readonly kind: 'cancel' } & Answered<CancelOutcome>)
    | ({ readonly kind: 'undo' } & Answered<UndoOutcome>)
    | ({
        readonly kind: 'choose'
        readonly choice: WaitChoice
        /** What Trakt had running: the prompt itself cannot always tell. */
        readonly running: Running | null
      } & Answered<CheckInOutcome | null>)
    | ({ readonly kind: 'scrobble'; readonly verb: 'seek' | 'pause' | 'stop' } & Answered<ScrobbleOutcome>)
    | ({ readonly kind: 'callOff' | 'signOut' } & Answered<null>)
    | ({ readonly kind: 'rate'; readonly name: Name; readonly rating: number } & Answered<Result<void>>)
    | ({ readonly kind: 'watchlist'; readonly name: Name } & Answered<Result<void>>)
    /** Another program did it, and Trakt agreed. */
    | { readonly kind: 'elsewhereCheckIn' | 'elsewhereCancel'; readonly name: Name }
  )
