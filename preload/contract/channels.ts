// The channels, as function signatures: one map for requests, one for pushes. Main implements them, preload builds the bridge from them.
import type { PasswordSignIn } from './account.ts'
import type {
  CancelOutcome,
  CheckInOutcome,
  CheckInRequest,
  ScrobbleOutcome,
  ShowEpisodes,
  Snapshot,
  Ids,
  Place,
  UndoOutcome,
  View,
  WaitChoice,
} from './model.ts'
import type { SearchAnswer } from './search.ts'
import type { ActivityQuery } from './activity.ts'
import type { IntentChange } from './intent.ts'
import type { FeedRow, FeedUpdate, KeptRows, People, Rateable, WatchedYear } from './feed.ts'
import type { FirstStep } from './first.ts'
import type { Spoken } from './language.ts'
import type { Settings } from './settings.ts'
import type { SettingsRead } from './settingsFile.ts'
import type { Result } from './result.ts'

/** A patch of the settings: any subset of the keys. */
export type SettingsPatch = Partial<Settings>

/** Pages that may be opened in the system browser. The renderer names a page, never a URL. */
export type Page = 'activate' | 'movie' | 'show' | 'apiApps' | 'connections' | 'support' | 'upgrade'

export type Requests = {
  'app.snapshot': () => Snapshot
  /** The words of the language that is spoken now: `snapshot.locale` says when it is another one. */
  'app.words': () => Spoken
  /** The newest of a page wins: a search that is overtaken ends as `cancelled`. */
  'search.find': (text: string) => Result<SearchAnswer>
  'show.open': (show: Ids) => Result<ShowEpisodes>
  'checkin.start': (request: CheckInRequest) => CheckInOutcome
  'checkin.cancel': () => CancelOutcome
  /** Moves the running scrobble, or what is paused, to `progress` percent. */
  'scrobble.seek': (progress: number) => ScrobbleOutcome
  'scrobble.pause': (progress: number) => ScrobbleOutcome
  /** Ends what runs or is paused. From 80 percent on it counts as watched. */
  'scrobble.stop': (progress: number) => ScrobbleOutcome
  /** Forgets a saved position. */
  'position.remove': (id: number) => Result<void>
  'checkin.undo': () => UndoOutcome
  'wait.choose': (choice: WaitChoice) => CheckInOutcome | null
  /** Drops a check-in that waits for its time. */
  'wait.callOff': () => void
  'account.signIn': () => void
  'account.signInDemo': () => void
  /** On a server that speaks API v1; how it goes is told by `snapshot.signIn`. */
  'account.signInWithPassword': (account: PasswordSignIn) => void
  'account.cancelSignIn': () => void
  'account.signOut': () => void
  /** Goes to the vault; never comes back. Empty: forget it. */
  'account.setSecret': (clientSecret: string) => void
  'settings.change': (patch: SettingsPatch) => void
  /** Asks where to, and saves the settings there, without secrets; false: the user thought better of it. */
  'settings.export': () => boolean
  /** Asks which file, and reads it; null: the user thought better of it. Changes nothing yet. */
  'settings.chooseFile': () => SettingsRead | null
  /** The text of a file that was dropped. Changes nothing yet. */
  'settings.readFile': (text: string) => SettingsRead
  /** Makes the changes of the file that was read last; `withDelicate`: those too that decide where secrets go. false: it is not there any more. */
  'settings.applyFile': (id: number, withDelicate: boolean) => boolean
  /** Back to the defaults, but for what the session and its server need. */
  'settings.reset': () => void
  /** Undoes the last reset or import, but for what was changed since; false: there is none. */
  'settings.takeBack': () => boolean
  /** What a report of a problem needs, as plain text. Names nobody and nothing that was watched. */
  'help.diagnostics': () => string
  /** Shows the log in the system's file manager; false: it could not be. */
  'help.openLog': () => boolean
  /** The licences of what is bundled, as Markdown; empty: they could not be read. */
  'help.licences': () => string
  /** True while a new hotkey is being pressed, so that the old one does not fire. */
  'hotkey.capturing': (on: boolean) => void
  /** To this of the first steps; `welcome` begins them anew, `none` ends them. */
  'first.go': (step: FirstStep) => void
  /** True while the hotkey is to be tried: a press is then told by `snapshot.first`, and opens nothing. */
  'first.listen': (on: boolean) => void
  'notice.dismiss': (id: string) => void
  'open.page': (page: Page, ids?: Ids) => void
  'window.show': (view: View) => void
  /** Hides the window that asks. */
  'window.hide': () => void
  /** The palette asks for its height, CSS px. */
  'palette.height': (px: number) => void
  /** Tries this intent at once, also one that was refused. */
  'queue.send': (id: string) => void
  'queue.change': (id: string, change: IntentChange) => void
  /** Forgets the intent. Trakt is not told of it. */
  'queue.drop': (id: string) => void
  /** Asks where to, and saves the queue there as JSON; false: the user thought better of it. */
  'queue.export': () => boolean
  /** Opens a feed in place of the one before; its rows come by `feed` pushes. Answers its id. */
  'feed.open': (query: ActivityQuery) => number
  /** The first kept rows of a feed that is not open, so that they can be drawn before it is; null: none are kept. Asks Trakt nothing. */
  'feed.peek': (query: ActivityQuery) => KeptRows | null
  /** Reads on, older rows. */
  'feed.more': () => void
  /** Puts the new rows on top. */
  'feed.takeFresh': () => void
  /** Asks again for what failed. */
  'feed.retry': () => void
  /** The tab is left: nothing is read for it any more. */
  'feed.close': () => void
  /** Kept rows of all feeds that hold these words, newest first: at most 200, without the first `from` of them. */
  'feed.search': (text: string, from?: number) => readonly FeedRow[]
  'feed.people': () => Result<People>
  'feed.year': () => Result<WatchedYear>
  /** 1 to 10. */
  'feed.rate': (what: Rateable, rating: number) => Result<void>
  'feed.watchlist': (what: Rateable) => Result<void>
  /** Looks for a new version now, whatever the settings say. */
  'updates.check': () => void
  /** Downloads the release that is there. */
  'updates.download': () => void
  /** Restarts into the release that was downloaded, as soon as nothing is being sent. */
  'updates.restart': () => void
  /** Says no more of the release that is there, but in Settings. */
  'updates.later': () => void
  /** Rates what was watched last, 1 to 10; `key`: which, so that nothing else is rated in its place. */
  'after.rate': (key: string, rating: number) => Result<void>
  /** No rating for this one. */
  'after.skip': (key: string) => void
  'app.refresh': () => void
  /** True: no polling and no notifications for an hour. False: go on. */
  'app.pause': (on: boolean) => void
  'app.quit': () => void
}

export type Pushes = {
  /** The parts of the snapshot that changed since the last push, each of them whole. */
  snapshot: (parts: Partial<Snapshot>) => void
  /** The window was brought up: focus the field, or `place`; `at` is when the user asked, epoch ms. */
  shown: (at: number, place?: Place) => void
  feed: (update: FeedUpdate) => void
}

export type RequestName = keyof Requests
export type PushName = keyof Pushes

/** Listed once; a name that is missing or misspelt does not compile. */
const requests: Record<RequestName, true> = {
  'app.snapshot': true,
  'app.words': true,
  'search.find': true,
  'show.open': true,
  'checkin.start': true,
  'checkin.cancel': true,
  'scrobble.seek': true,
  'scrobble.pause': true,
  'scrobble.stop': true,
  'position.remove': true,
  'checkin.undo': true,
  'wait.choose': true,
  'wait.callOff': true,
  'account.signIn': true,
  'account.signInDemo': true,
  'account.signInWithPassword': true,
  'account.cancelSignIn': true,
  'account.signOut': true,
  'account.setSecret': true,
  'settings.change': true,
  'settings.export': true,
  'settings.chooseFile': true,
  'settings.readFile': true,
  'settings.applyFile': true,
  'settings.reset': true,
  'settings.takeBack': true,
  'help.diagnostics': true,
  'help.openLog': true,
  'help.licences': true,
  'hotkey.capturing': true,
  'first.go': true,
  'first.listen': true,
  'notice.dismiss': true,
  'open.page': true,
  'window.show': true,
  'window.hide': true,
  'palette.height': true,
  'queue.send': true,
  'queue.change': true,
  'queue.drop': true,
  'queue.export': true,
  'feed.open': true,
  'feed.peek': true,
  'feed.more': true,
  'feed.takeFresh': true,
  'feed.retry': true,
  'feed.close': true,
  'feed.search': true,
  'feed.people': true,
  'feed.year': true,
  'feed.rate': true,
  'feed.watchlist': true,
  'updates.check': true,
  'updates.download': true,
  'updates.restart': true,
  'updates.later': true,
  'after.rate': true,
  'after.skip': true,
  'app.refresh': true,
  'app.pause': true,
  'app.quit': true,
}
const pushes: Record<PushName, true> = { snapshot: true, shown: true, feed: true }

export const requestNames = Object.keys(requests) as readonly RequestName[]
export const pushNames = Object.keys(pushes) as readonly PushName[]

/** What the renderer finds at `window.marquee`. */
export type Bridge = {
  readonly request: <N extends RequestName>(
    name: N,
    ...args: Parameters<Requests[N]>
  ) => Promise<Awaited<ReturnType<Requests[N]>>>
  readonly on: <N extends PushName>(name: N, listener: Pushes[N]) => () => void
}
