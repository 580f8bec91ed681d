// The one interface through which the app speaks to Trakt, whichever generation of the API is behind it.
import type { Capabilities, Protection, SignIn } from '../../preload/contract/account.ts'
import type {
  CheckInRequest,
  Episode,
  Ids,
  Item,
  Movie,
  Network,
  Picture,
  SavedPosition,
  Sharing,
  Show,
  ShowEpisodes,
  Target,
  UpNextEntry,
  Watching,
} from '../../preload/contract/model.ts'
import type { ActivityPage, ActivityQuery, Person } from '../../preload/contract/activity.ts'
import type { Result } from '../../preload/contract/result.ts'
import type { SignedOutReason, Failure } from '../../preload/contract/failure.ts'
import type { FeedService } from './sources.ts'

/** Who is signed in. Source: `GET /users/settings`. */
export type Profile = {
  readonly username: string
  readonly slug: string
  readonly name: string | null
  readonly vip: boolean
  readonly avatar: Picture | null
  readonly connections: readonly Network[]
  readonly watchingText: string | null
}

/** A check-in that Trakt accepted. `expiresAt` epoch ms by the server's clock, when it becomes history; `historyId` is for undo. */
export type CheckedIn = { readonly item: Item; readonly expiresAt: number | null; readonly historyId: number | null }

/**
 * `progress` in percent, 0 to 100. `sharing` missing: the account's own setting. `durationMinutes`: the item's length where
 * it was given or is known; v1 wants it.
 */
export type ScrobbleRequest = {
  readonly target: Target
  readonly progress: number
  readonly sharing?: Sharing
  readonly durationMinutes?: number
}

/** What Trakt did with a scrobble call: `pause` also answers a stop below 80 %. `historyId` only with `scrobble`, on v2. */
export type Scrobbled = {
  readonly action: 'start' | 'pause' | 'scrobble'
  readonly progress: number
  readonly historyId: number | null
  readonly item: Item
}

/** `historyId` null: the API names no plays (v1). */
export type Played = {
  readonly historyId: number | null
  readonly watchedAt: number
  readonly action: 'checkin' | 'scrobble' | 'watch'
  readonly item: Item
}

export type Found =
  | { readonly kind: 'movie'; readonly movie: Movie }
  | { readonly kind: 'show'; readonly show: Show }
  | { readonly kind: 'episode'; readonly show: Show; readonly episode: Episode }

/** `slug` also stands for a numeric Trakt id in a link. */
export type LookUp =
  | {
      readonly by: 'imdb' | 'tmdb' | 'tvdb' | 'trakt'
      readonly id: string
      readonly type?: 'movie' | 'show' | 'episode'
    }
  | { readonly by: 'slug'; readonly type: 'movie'; readonly slug: string }
  | {
      readonly by: 'slug'
      readonly type: 'show'
      readonly slug: string
      readonly season?: number
      readonly number?: number
    }

export interface TraktService {
  readonly capabilities: Capabilities
  /**
   * What may play with times that Marquee knows: what it began itself, in an earlier run or by a request whose answer was
   * lost, and what a check-in waits for. A later one counts more. For servers that tell no times; others need none of it.
   */
  readonly recall: (known: readonly Watching[]) => void
  profile(signal?: AbortSignal): Promise<Result<Profile>>
  /** Never retried inside: after `offline{sent}`, `timeout`, `serverDown` or `unreadable` the caller looks at `watching` first. */
  checkIn(request: CheckInRequest, signal?: AbortSignal): Promise<Result<CheckedIn>>
  /** Succeeds also when nothing is checked in. Does not end a scrobble. */
  cancelCheckIn(signal?: AbortSignal): Promise<Result<void>>
  watching(signal?: AbortSignal): Promise<Result<Watching | null>>
  /** A duplicate is a failure of its own kind. Never retried inside. */
  scrobble(verb: 'start' | 'pause' | 'stop', request: ScrobbleRequest, signal?: AbortSignal): Promise<Result<Scrobbled>>
  /** Films and shows for typed text, best first: exact titles, then the broad search, without doubles. At most `limit`. */
  search(
    text: string,
    options: { readonly limit: number; readonly year?: number; readonly only?: 'movie' | 'show' },
    signal?: AbortSignal,
  ): Promise<Result<readonly Found[]>>
  /** An empty list: Trakt knows no such id. */
  lookUp(what: LookUp, signal?: AbortSignal): Promise<Result<readonly Found[]>>
  showEpisodes(show: Ids, signal?: AbortSignal): Promise<Result<ShowEpisodes>>
  upNext(limit: number, signal?: AbortSignal): Promise<Result<readonly UpNextEntry[]>>
  /** Newest first. `since` and `item` narrow it on the server. */
  history(
    options: { readonly limit: number; readonly since?: number; readonly item?: Item },
    signal?: AbortSignal,
  ): Promise<Result<readonly Played[]>>
  removeHistory(historyIds: readonly number[], signal?: AbortSignal): Promise<Result<{ readonly removed: number }>>
  /**
   * Adds one play that counts at `watchedAt` (server's clock, epoch ms). Trakt does not look for doubles, and nor does this:
   * the caller looks into `history` first. Never retried inside.
   */
  addPlay(item: Item, watchedAt: number, signal?: AbortSignal): Promise<Result<void>>
  /** Newest first. Empty where the account keeps none. */
  positions(signal?: AbortSignal): Promise<Result<readonly SavedPosition[]>>
  removePosition(id: number, signal?: AbortSignal): Promise<Result<void>>
  /** The feeds of the Activity tab. */
  readonly activity: FeedService
  /** null: this API has no feeds of its own. */
  readonly feeds: Feeds | null
}

/** Latest changes of one user, epoch ms by the server's clock; null: never. Source: user/lastactivity. */
export type LastActivity = {
  readonly all: number | null
  readonly movie: Readonly<Record<string, number | null>>
  readonly show: Readonly<Record<string, number | null>>
  readonly episode: Readonly<Record<string, number | null>>
}

/** What people do, as the API tells it by itself. */
export interface Feeds {
  /** At most 100 rows. A row that cannot be read is counted, never a reason to lose the others. */
  activity(query: ActivityQuery, signal?: AbortSignal): Promise<Result<ActivityPage>>
  lastActivity(username: string, signal?: AbortSignal): Promise<Result<LastActivity>>
  network(
    kind: 'followers' | 'following' | 'friends',
    username: string,
    signal?: AbortSignal,
  ): Promise<Result<readonly Person[]>>
  /** Who watches it now: a film, a show, or one episode. */
  watchingNow(item: WatchedNow, signal?: AbortSignal): Promise<Result<readonly Person[]>>
  /** What somebody watches now; null: nothing. */
  watchingOf(username: string, signal?: AbortSignal): Promise<Result<NowOf | null>>
  /** The server's own clock, epoch ms, for time ranges. */
  serverTime(signal?: AbortSignal): Promise<Result<number>>
}

export type WatchedNow =
  | { readonly kind: 'movie'; readonly movie: Movie }
  | { readonly kind: 'show'; readonly show: Show }
  | { readonly kind: 'episode'; readonly show: Show; readonly season: number; readonly number: number }

export type NowOf = { readonly item: Item; readonly action: 'checkin' | 'scrobble' }

/** What an account reports besides its answers. Each returns its unsubscribe where it subscribes. */
export type ServiceEvents = {
  /** Every response with a `Date` header: server clock minus local clock, ms. */
  readonly onServerOffset: (offsetMs: number) => void
  /** After every call: null when it went through. */
  readonly onTrouble: (trouble: Failure | null) => void
  /** The session is gone for good; tokens are no longer usable. */
  readonly onSignedOut: (reason: SignedOutReason) => void
  /** After every save of the session: where it is kept now. `memory` also when the vault could not save it. */
  readonly onProtection?: (protection: Protection) => void
}

/** One account of one generation: its session and, behind it, the service. */
export interface TraktAccount {
  readonly service: TraktService
  /** Reads the kept session; `false`: there is none (the reason says why). */
  restore(): Promise<{ readonly signedIn: true } | { readonly signedIn: false; readonly reason: SignedOutReason }>
  /** The device-code loop, reported step by step; resolves with the last step. Aborting ends it as `none`. */
  signIn(onStep: (step: SignIn) => void, signal: AbortSignal): Promise<SignIn>
  /** Saves the session anew, because the place where it is kept may have changed. Never rejects. */
  keepAnew(): Promise<void>
  /** Resolves when no renewal of the session is under way: cut off in the middle, it would cost the session. */
  settled(): Promise<void>
  /** Revokes the token (best effort, 5 s at most) and forgets the session in any case. */
  signOut(): Promise<void>
  /** Ends requests under way and timers. */
  stop(): void
}
