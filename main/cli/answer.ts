// What the running app answers to the command line: the stable shapes of docs/command-line.md, and their exit codes.
import type { Failure, SignedOutReason } from '../../preload/contract/failure.ts'
import type { Ids } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'

/**
 * What a name is made of. `title`: of the film or of the show. `number` null: a film, or a show as a whole; `season` null beside
 * a number: it counts through all seasons.
 */
export type Named = {
  readonly type: 'movie' | 'show' | 'episode'
  readonly title: string
  readonly year: number | null
  readonly season: number | null
  readonly number: number | null
}

/** A film or an episode. `name`: in one line, in English as everywhere here. `ids`: of the film or of the episode. */
export type Thing = Named & {
  readonly type: 'movie' | 'episode'
  readonly name: string
  readonly episodeTitle: string | null
  readonly ids: Ids
}

/** Times as ISO 8601 in UTC by this computer's clock; `percent` and `minutesLeft` whole, as of now. */
export type Playing = Thing & {
  readonly action: 'checkin' | 'scrobble'
  readonly startedAt: string
  readonly endsAt: string
  readonly percent: number
  readonly minutesLeft: number
}

export type Status = {
  readonly state: 'notRunning' | 'signedOut' | 'idle' | 'watching'
  readonly user: string | null
  readonly playing: Playing | null
  /** What was paused by hand, percent whole. */
  readonly paused: (Thing & { readonly percent: number }) | null
  /** A check-in that waits for what plays to end; `asking`: for its user to say what is to be done. */
  readonly waiting: {
    readonly name: string
    readonly item: Named
    readonly at: string | null
    readonly asking: boolean
  } | null
  /** How many things Trakt was not told yet. */
  readonly queued: number
  /** What stands in the way; null: nothing. */
  readonly trouble: Failure['kind'] | null
  /** Until when Marquee keeps quiet; null: it does not. */
  readonly pausedUntil: string | null
}

export type Choice = {
  readonly id: string
  readonly type: 'movie' | 'show'
  readonly title: string
  readonly year: number | null
}

export type Queued = {
  readonly id: string
  readonly kind: 'checkIn' | 'cancel' | 'rate' | 'watchlist'
  readonly name: string
  readonly item: Named
  /** Of a rating. */
  readonly rating: number | null
  readonly at: string
  readonly state: 'waiting' | 'unsure' | 'refused'
  readonly nextTryAt: string | null
  readonly failure: Failure['kind'] | null
}

/** `item`: what `name` or `wanted` is made of. */
export type Answer =
  | { readonly outcome: 'checkedIn' | 'scrobbling' | 'alreadyPlaying'; readonly playing: Playing }
  /** Another check-in runs; `until` null: Trakt did not say. */
  | {
      readonly outcome: 'blocked'
      readonly wanted: string
      readonly item: Named
      readonly by: Playing | null
      readonly until: string | null
    }
  /** Marquee checks in by itself then. */
  | { readonly outcome: 'waiting'; readonly wanted: string; readonly item: Named; readonly at: string }
  /** Trakt could not be reached: it is on disk, and is sent as soon as it can be. */
  | {
      readonly outcome: 'saved'
      readonly name: string
      readonly item: Named | null
      readonly failure: Failure | null
    }
  | { readonly outcome: 'ambiguous'; readonly text: string; readonly choices: readonly Choice[] }
  | { readonly outcome: 'notFound'; readonly text: string }
  /** `show` null: nothing is in progress at all; otherwise all of it that has aired was watched. */
  | { readonly outcome: 'nothingNext'; readonly show: string | null }
  | { readonly outcome: 'cancelled'; readonly thing: Thing | null }
  | { readonly outcome: 'calledOff'; readonly name: string; readonly item: Named }
  | { readonly outcome: 'nothingPlaying' | 'nothingWaiting' | 'nothingToUndo' | 'nothingToRate' }
  | { readonly outcome: 'undone'; readonly thing: Thing | null; readonly removedFromHistory: boolean }
  | { readonly outcome: 'rated'; readonly name: string; readonly item: Named; readonly rating: number }
  | { readonly outcome: 'queue'; readonly entries: readonly Queued[] }
  | { readonly outcome: 'opened' | 'quitting' | 'busy' }
  | { readonly outcome: 'status'; readonly status: Status }
  | { readonly outcome: 'signedOut'; readonly reason: SignedOutReason }
  | { readonly outcome: 'failed'; readonly failure: Failure }
  /** `putBack`: whether what played before runs again; null: it was not touched. */
  | { readonly outcome: 'replaceFailed'; readonly failure: Failure; readonly putBack: boolean | null }
  /** Made by the client itself. */
  | { readonly outcome: 'notRunning' | 'couldNotStart' | 'otherVersion' }
  /** The app ended before it answered. */
  | { readonly outcome: 'cutOff' }
  | { readonly outcome: 'usage'; readonly problem: string }

export const exitCodes = {
  done: 0,
  refused: 1,
  usage: 2,
  nothing: 3,
  signedOut: 4,
  blocked: 5,
  saved: 6,
  notRunning: 7,
} as const

export function exitCodeOf(answer: Answer): number {
  switch (answer.outcome) {
    case 'checkedIn':
    case 'scrobbling':
    case 'alreadyPlaying':
    case 'waiting':
    case 'cancelled':
    case 'calledOff':
    case 'undone':
    case 'rated':
    case 'queue':
    case 'opened':
    case 'quitting':
      return exitCodes.done
    case 'status':
      return statusCodes[answer.status.state]
    case 'blocked':
      return exitCodes.blocked
    case 'saved':
      return exitCodes.saved
    case 'ambiguous':
    case 'usage':
      return exitCodes.usage
    case 'nothingNext':
    case 'nothingPlaying':
    case 'nothingWaiting':
    case 'nothingToUndo':
    case 'nothingToRate':
      return exitCodes.nothing
    case 'signedOut':
      return exitCodes.signedOut
    case 'notRunning':
    case 'couldNotStart':
      return exitCodes.notRunning
    case 'notFound':
    case 'busy':
    case 'failed':
    case 'replaceFailed':
    case 'otherVersion':
    case 'cutOff':
      return exitCodes.refused
    default:
      return assertNever(answer)
  }
}

const statusCodes = {
  notRunning: exitCodes.notRunning,
  signedOut: exitCodes.signedOut,
  idle: exitCodes.nothing,
  watching: exitCodes.done,
} as const
