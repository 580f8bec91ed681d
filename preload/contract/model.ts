// The model: what both sides of the bridge know about. No secret ever has a place in it.
// Times named `…At` are epoch milliseconds by the server's clock unless said otherwise.
import type { Account, SignIn } from './account.ts'
import type { After } from './after.ts'
import type { Failure } from './failure.ts'
import type { ActivityQuery } from './activity.ts'
import type { QueuedIntent } from './intent.ts'
import type { Desktop } from './desktop.ts'
import type { FirstRun } from './first.ts'
import type { Locale } from './language.ts'
import type { Hotkey, Settings } from './settings.ts'
import type { Updates } from './updates.ts'

// ---- what can be watched ----------------------------------------------------------------------------------------

/** External ids; every one may be missing. `slug` is Trakt's own name in links. */
export type Ids = {
  readonly trakt?: number
  readonly slug?: string
  readonly imdb?: string
  readonly tmdb?: number
  readonly tvdb?: number
}

/** A picture that main serves to the renderer: a path below `app://bundle/image/`, and the colour to show before it is there. */
export type Picture = { readonly path: string | null; readonly tint: string }

export type Movie = {
  readonly title: string
  readonly year: number | null
  readonly ids: Ids
  readonly runtimeMinutes: number | null
  readonly poster: Picture
}

export type Show = {
  readonly title: string
  readonly year: number | null
  readonly ids: Ids
  /** The usual length of an episode. */
  readonly runtimeMinutes: number | null
  readonly poster: Picture
}

export type Episode = {
  /** 0 is Specials. */
  readonly season: number
  readonly number: number
  readonly numberAbs: number | null
  readonly title: string | null
  readonly ids: Ids
  readonly runtimeMinutes: number | null
  /** null: not announced. In the future: not aired yet. */
  readonly firstAiredAt: number | null
}

export type MovieItem = { readonly kind: 'movie'; readonly movie: Movie }
export type EpisodeItem = { readonly kind: 'episode'; readonly show: Show; readonly episode: Episode }
/** One thing that can be watched, fully known. */
export type Item = MovieItem | EpisodeItem

/** What the user asks to check in to: one of Trakt's four request forms. */
export type Target =
  | { readonly form: 'movie'; readonly movie: Movie }
  | { readonly form: 'episode'; readonly show: Show; readonly episode: Episode }
  | { readonly form: 'number'; readonly show: Show; readonly season: number; readonly number: number }
  | { readonly form: 'absolute'; readonly show: Show; readonly numberAbs: number }

export type Network = 'facebook' | 'twitter' | 'mastodon' | 'tumblr' | 'path'
/** A network that is missing follows the account's own setting. */
export type Sharing = Partial<Readonly<Record<Network, boolean>>>

export type CheckInRequest = {
  readonly target: Target
  /** Empty or missing: the account's own default text. */
  readonly message?: string
  readonly sharing?: Sharing
  /** Whole minutes, 1 to 600. v2 has no back-dated check-in, so this becomes a scrobble start at the progress that corresponds. */
  readonly startedMinutesAgo?: number
  /** Percent, 0 to 100: not a check-in but a scrobble that starts there. Resuming is this too. Overrules `startedMinutesAgo`. */
  readonly scrobbleFrom?: number
  /** Whole minutes, 1 to 1,440, in place of the runtime. Only where the account's capabilities say `duration`. */
  readonly durationMinutes?: number
  /** Foursquare's id of the place, and its name for display. Only where the capabilities say `venue`. */
  readonly venueId?: string
  readonly venueName?: string
}

/** What the account is watching now. `checkin` can be cancelled; a `scrobble` is ended by pause or stop. */
export type Watching = {
  readonly item: Item
  readonly action: 'checkin' | 'scrobble'
  readonly startedAt: number
  readonly expiresAt: number
}

/**
 * Something paused by hand, which can go on. `progress` in percent; `pausedAt` epoch ms by the server's clock;
 * `durationMinutes` where it was given a length of its own.
 */
export type Paused = {
  readonly item: Item
  readonly progress: number
  readonly pausedAt: number
  readonly durationMinutes?: number
}

/** A position that Trakt keeps. */
export type SavedPosition = Paused & { readonly id: number }

// ---- the check-in machine ---------------------------------------------------------------------------------------

/** The check-in machine, whole. `playing` is what Trakt shows as watching at that moment. */
export type CheckIn =
  | { readonly step: 'idle'; readonly playing: null }
  | { readonly step: 'watching'; readonly playing: Watching }
  | { readonly step: 'checkingIn'; readonly playing: Watching | null; readonly wanted: CheckInRequest }
  /** The wait prompt is open: nothing happens until the user chooses. `until` null: Trakt did not say. */
  | {
      readonly step: 'blocked'
      readonly playing: Watching | null
      readonly wanted: CheckInRequest
      readonly until: number | null
    }
  /** Checks in by itself at `until`. */
  | {
      readonly step: 'waiting'
      readonly playing: Watching | null
      readonly wanted: CheckInRequest
      readonly until: number
    }
  | { readonly step: 'replacing'; readonly playing: Watching | null; readonly wanted: CheckInRequest }
  | { readonly step: 'cancelling'; readonly playing: Watching }

/** `until` is epoch ms by the LOCAL clock: 30 s after the check-in. */
export type Undo = { readonly item: Item; readonly until: number }

export type WaitChoice = 'replace' | 'wait' | 'dismiss'

/** What came of a check-in that the user asked for. `blocked`: the wait prompt is open. */
export type CheckInOutcome =
  | { readonly kind: 'checkedIn'; readonly watching: Watching }
  /** Trakt could not be reached (`failure`): the check-in is on disk, and is sent as soon as it can be. */
  | { readonly kind: 'saved'; readonly wanted: CheckInRequest; readonly failure: Failure }
  /** It was already playing: nothing was sent twice. */
  | { readonly kind: 'alreadyPlaying'; readonly watching: Watching }
  /** `startedMinutesAgo` was asked, and Trakt got a scrobble start. */
  | { readonly kind: 'scrobbling'; readonly watching: Watching }
  | { readonly kind: 'blocked'; readonly until: number | null }
  /** Another check-in is on its way; this one was not sent. */
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** The replacement failed. `putBack` says whether the old check-in runs again; null: there was none to put back. */
  | { readonly kind: 'replaceFailed'; readonly failure: Failure; readonly putBack: boolean | null }

export type CancelOutcome =
  | { readonly kind: 'cancelled' }
  /** Trakt could not be reached (`failure`): it will not count, and Trakt is told as soon as it can be. */
  | { readonly kind: 'saved'; readonly failure: Failure }
  /** It had ended by itself. */
  | { readonly kind: 'nothingPlaying' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** What Trakt did with a running scrobble. `kept`: Trakt remembers the position; otherwise only Marquee does. */
export type ScrobbleOutcome =
  /** It goes on, from where it was moved to. */
  | { readonly kind: 'running'; readonly watching: Watching }
  | { readonly kind: 'paused'; readonly paused: Paused; readonly kept: boolean }
  /** It counts as watched: `progress` was 80 or more. */
  | { readonly kind: 'scrobbled'; readonly item: Item; readonly progress: number }
  /** Stopped below 80: not watched. */
  | { readonly kind: 'stoppedEarly'; readonly item: Item; readonly progress: number; readonly kept: boolean }
  /** Below 1: nothing is kept of it. */
  | { readonly kind: 'tooShort'; readonly item: Item }
  /** 80 and above cannot be paused: stop it, and it counts. Nothing was sent. */
  | { readonly kind: 'tooLateToPause'; readonly progress: number }
  /** Scrobbled a short while ago already, which counts as done. Times by the server's clock; null: Trakt did not say. */
  | {
      readonly kind: 'duplicate'
      readonly item: Item
      readonly watchedAt: number | null
      readonly againAt: number | null
    }
  /** It had ended by itself, or something else plays by now. */
  | { readonly kind: 'nothingPlaying' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly failure: Failure }

export type UndoOutcome =
  | { readonly kind: 'undone'; readonly removedFromHistory: boolean }
  /** As for cancel. */
  | { readonly kind: 'saved'; readonly failure: Failure }
  | { readonly kind: 'tooLate' }
  | { readonly kind: 'failed'; readonly failure: Failure }

// ---- a show, opened ------------------------------------------------------------------------------------------------

export type SeasonEpisode = { readonly episode: Episode; readonly watched: boolean; readonly aired: boolean }
export type Season = {
  readonly number: number
  readonly title: string | null
  readonly episodes: readonly SeasonEpisode[]
}
/** A show opened to choose from. `next` is already chosen; null: everything aired was watched. */
export type ShowEpisodes = {
  readonly show: Show
  /** Trakt says that the series has ended; missing: it does not say. */
  readonly ended?: boolean
  readonly seasons: readonly Season[]
  readonly next: { readonly season: number; readonly number: number } | null
}

/** The next episode of a show in progress. `lastWatchedAt` orders the list. */
export type UpNextEntry = {
  readonly item: EpisodeItem
  readonly lastWatchedAt: number | null
  readonly completed: number
  readonly aired: number
}

// ---- what else the snapshot carries ------------------------------------------------------------------------------

export type Platform = 'darwin' | 'win32' | 'linux'

/** Something to tell the user once, in the window. */
export type Notice =
  | {
      readonly id: string
      readonly kind: 'fileSetAside'
      readonly file: 'settings' | 'state' | 'session' | 'demo' | 'activity' | 'journal'
      readonly keptAs: string
    }
  | {
      readonly id: string
      readonly kind: 'fileUnwritable'
      readonly file: 'settings' | 'state' | 'session' | 'demo' | 'activity' | 'journal'
    }
  | { readonly id: string; readonly kind: 'waitEnded'; readonly wanted: CheckInRequest; readonly failure: Failure }
  /** A check-in was to happen at `at` while Marquee was not running; too long ago to do it by itself. */
  | { readonly id: string; readonly kind: 'waitMissed'; readonly wanted: CheckInRequest; readonly at: number }
  /** A replacement failed: the old check-in runs again (`restored`), or could not be put back. */
  | { readonly id: string; readonly kind: 'putBack'; readonly item: Item; readonly restored: boolean }
  /** A check-in asked for where no form shows its outcome: the tray menu, a shortcut, a wait. */
  | { readonly id: string; readonly kind: 'checkInFailed'; readonly wanted: CheckInRequest; readonly failure: Failure }
  | { readonly id: string; readonly kind: 'cancelFailed'; readonly failure: Failure }
  /** A check-in that waited to be sent was over before Trakt could be told: it was added to the history, dated back. */
  | { readonly id: string; readonly kind: 'addedToHistory'; readonly item: Item; readonly at: number }
  /** What waited to be sent was sent: the check-in runs now. */
  | { readonly id: string; readonly kind: 'sentLate'; readonly item: Item }
  /** The journal is older than what Marquee knows of it, as after a backup was copied back: everything in it is looked up first. */
  | { readonly id: string; readonly kind: 'journalOld' }
  /** A scrobble ran to its end at `at` while Marquee could not tell Trakt, which therefore does not count it as watched. */
  | { readonly id: string; readonly kind: 'scrobbleMissed'; readonly item: Item; readonly at: number }

// ---- the snapshot -----------------------------------------------------------------------------------------------

/** Everything the renderer may know, whole. Main is the only writer. */
export type Snapshot = {
  /** Server clock minus local clock, ms. */
  readonly serverOffsetMs: number
  readonly account: Account
  readonly signIn: SignIn
  readonly checkIn: CheckIn
  readonly undo: Undo | null
  /** What Trakt was not told yet, oldest first. */
  readonly queue: readonly QueuedIntent[]
  /** What was paused by hand last, until it goes on, is stopped or something else starts. */
  readonly paused: Paused | null
  /** Positions that Trakt keeps, newest first, at most 10. */
  readonly positions: readonly SavedPosition[]
  readonly upNext: readonly UpNextEntry[]
  /** What was watched to its end last, until that is done with; null: nothing. */
  readonly after: After | null
  /** The last things watched, newest first, at most 5. */
  readonly recent: readonly { readonly item: Item; readonly watchedAt: number }[]
  /** The feed that was opened last, with its filters; null: none yet. */
  readonly lastFeed: ActivityQuery | null
  /** What stands in the way right now (offline, rate limited, key refused…); null when the last call went through. */
  readonly trouble: Failure | null
  /** Local epoch ms until which Marquee keeps quiet (no polling, no notifications); null: not paused. */
  readonly pausedUntil: number | null
  readonly settings: Settings
  /** Of what Marquee says. */
  readonly locale: Locale
  readonly hotkey: Hotkey
  readonly first: FirstRun
  readonly notices: readonly Notice[]
  readonly updates: Updates
  readonly platform: Platform
  readonly desktop: Desktop
  readonly version: string
  /** True when the build or the settings give an API key to sign in with. */
  readonly hasKey: boolean
}

/** The pages of the renderer. */
export type View = 'window' | 'palette' | 'settings'
/** Where in the window the user can be led to. */
export type Place = 'queue' | 'rating'
