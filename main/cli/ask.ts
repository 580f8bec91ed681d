// What the command line may ask of the running app, as it crosses the socket. Plain data, nothing secret.

/** What to do when something else is checked in: only say so, cancel it and check in now, or check in when it is over. */
export type OnBlocked = 'say' | 'replace' | 'wait'

/** `id`: the one of several equal hits, as an ambiguous answer names them. `first`: the best of them will do. */
export type Wanted =
  | { readonly by: 'text'; readonly text: string; readonly id: string | null; readonly first: boolean }
  /** The next episode of what the user is in the middle of; `show` null: of whatever they watched last. */
  | { readonly by: 'next'; readonly show: string | null }

export type Opened = 'window' | 'palette' | 'settings' | 'queue'

export type Ask =
  | {
      readonly verb: 'checkin'
      readonly wanted: Wanted
      readonly onBlocked: OnBlocked
      /** null: the one in Settings. */
      readonly message: string | null
      /** Whole minutes, 1 to 600. */
      readonly minutesAgo: number | null
      /** Says what came of it as a notification too: a key binding has no terminal. */
      readonly notify: boolean
    }
  | { readonly verb: 'status' }
  /** Answered by one status for each change, until the connection ends. */
  | { readonly verb: 'watch' }
  /** `waiting`: not what plays, but the check-in that waits for its turn. */
  | { readonly verb: 'cancel'; readonly waiting: boolean; readonly notify: boolean }
  | { readonly verb: 'undo'; readonly notify: boolean }
  /** Whole, 1 to 10. `show`: the show of the episode rather than the episode. */
  | { readonly verb: 'rate'; readonly rating: number; readonly show: boolean; readonly notify: boolean }
  | { readonly verb: 'queue' }
  | { readonly verb: 'open'; readonly what: Opened }
  | { readonly verb: 'quit' }

/** Characters of a search or a message; far more than any real one has. */
export const longestText = 500
