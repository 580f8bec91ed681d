// What the runner and the app's process say to each other.
import type { RequestName } from '../../preload/contract/channels.ts'
import type { Notice } from '../../preload/contract/model.ts'
import type { IntentState } from '../../preload/contract/intent.ts'

/** Where the process is to die, counted from when it is told: SIGKILL, exactly there. */
export type Death =
  /** At the nth call that changes a file: before it, half way through what is written, or when it is done and nobody knows yet. */
  | { readonly at: 'file'; readonly nth: number; readonly when: 'before' | 'half' | 'after' }
  /** Before the nth request leaves, or when its answer has come and the app has not seen it. */
  | { readonly at: 'send' | 'answer'; readonly nth: number }
  /** When Trakt has heard the nth request and done nothing yet, or has done it and not answered. */
  | { readonly at: 'heard' | 'done'; readonly nth: number }

/** `now`: true time, epoch ms; the machine's own clock shows `now + wallOffset`. */
export type Begin = {
  readonly do: 'begin'
  readonly folder: string
  readonly apiUrl: string
  readonly authUrl: string
  readonly clientId: string
  readonly clientSecret: string
  readonly now: number
  readonly wallOffset: number
  readonly isOnline: boolean
  readonly seed: number
  /** True time until which an earlier process was told to send nothing. */
  readonly silentUntil: number
  /** Where it is to die while it starts. */
  readonly death: Death | null
  /** Dying means to be cut off from files, sockets and the runner, and the process lives on: many times quicker. */
  readonly isSoft: boolean
}

/** Dies at once, softly. */
export type Drop = { readonly do: 'drop' }

export type Order =
  | Begin
  | Drop
  | { readonly do: 'ask'; readonly id: number; readonly name: RequestName; readonly args: readonly unknown[] }
  /** Lets time pass: `forMs`, or less when everything that was asked is answered and `until` is `answered`. */
  | { readonly do: 'run'; readonly forMs: number; readonly until: 'over' | 'answered' }
  | { readonly do: 'online'; readonly on: boolean }
  /** The machine's clock is set. */
  | { readonly do: 'set'; readonly wallOffset: number }
  | { readonly do: 'suspend'; readonly ms: number }
  | { readonly do: 'die'; readonly death: Death | null }
  /** Quits as a user does. The process lives on for the next `begin`. */
  | { readonly do: 'end' }

/** `m28`, or `1390 2x3` for an episode: the same on both sides of every id. */
export type Name = string

/** What matters of a snapshot. */
export type Seen = {
  readonly account: 'unknown' | 'signedOut' | 'signedIn'
  readonly signIn: string
  readonly userCode: string | null
  readonly step: string
  readonly playing: { readonly name: Name; readonly action: 'checkin' | 'scrobble'; readonly expiresAt: number } | null
  readonly wanted: Name | null
  readonly undo: Name | null
  readonly paused: Name | null
  readonly queue: readonly {
    readonly id: string
    readonly kind: string
    readonly name: Name
    readonly state: IntentState
    readonly nextTryAt: number | null
  }[]
}

export type Told =
  | { readonly told: 'warm' }
  | { readonly told: 'begun'; readonly seen: Seen }
  /** Just before the request is made. */
  | { readonly told: 'asking'; readonly id: number; readonly seen: Seen; readonly now: number }
  | {
      readonly told: 'answered'
      readonly id: number
      readonly value: unknown
      readonly seen: Seen
      readonly now: number
    }
  | { readonly told: 'ran'; readonly now: number; readonly unanswered: number; readonly seen: Seen }
  | { readonly told: 'done' }
  | { readonly told: 'ended' }
  /** Softly. */
  | { readonly told: 'died' }
  | { readonly told: 'notice'; readonly notice: Notice }
  /** Time has come to what Trakt holds back. */
  | { readonly told: 'time'; readonly now: number }
  | { readonly told: 'silent'; readonly until: number }
  /** Something that must never be. */
  | { readonly told: 'breach'; readonly kind: Breach; readonly detail: string }

export type Breach = 'lost' | 'doubled' | 'surprise' | 'stuck' | 'tooSoon' | 'twoRefreshes' | 'unreadable' | 'crashed'

/** What Trakt tells of a request it keeps waiting; `until` true time, null: for ever. */
export type Held = { readonly held: number; readonly until: number | null }
