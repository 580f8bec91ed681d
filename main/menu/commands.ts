// The commands that a menu, a notification or a second launch can name, and how they are spelt.

const plainCommands = {
  palette: true,
  'show-window': true,
  'show-queue': true,
  'show-rating': true,
  'show-settings': true,
  'open-log': true,
  'wait-replace': true,
  'wait-wait': true,
  'wait-dismiss': true,
  'call-off': true,
  'sign-in': true,
  'sign-in-demo': true,
  'pause-hour': true,
  resume: true,
  'restart-to-update': true,
  quit: true,
} as const

export type PlainCommand = keyof typeof plainCommands
/** A deed on one item: what plays, what is paused, what can be undone, or what comes after what was watched. */
export type ItemCommand =
  | 'cancel-checkin'
  | 'undo'
  | 'scrobble-finish'
  | 'scrobble-stop'
  | 'scrobble-resume'
  | 'after-next'

/**
 * `checkin-next` and `checkin-recent` carry the place in `Snapshot.upNext` or `Snapshot.recent` and a fingerprint of
 * what stood there when the menu was drawn: a menu may stay open while the list moves on. `commandItem` checks both.
 * A deed on one item carries its fingerprint for the same reason; `isMeant` checks it.
 */
export type Command =
  | { readonly name: PlainCommand }
  | { readonly name: ItemCommand; readonly fingerprint: string | null }
  /** `value` 1 to 10, of what was watched last. */
  | { readonly name: 'rate'; readonly value: number; readonly fingerprint: string | null }
  | { readonly name: 'checkin-next' | 'checkin-recent'; readonly index: number; readonly fingerprint: string | null }

/** The id of a plain command; here so that a misspelt one does not compile. */
export const plain = (name: PlainCommand): string => name

const onItem = /^(cancel-checkin|undo|scrobble-finish|scrobble-stop|scrobble-resume|after-next)(?::([\w-]{1,64}))?$/
const numbered = /^(checkin-next|checkin-recent):(\d{1,3})(?::([\w-]{1,64}))?$/
const rated = /^rate:([1-9]|10)(?::([\w-]{1,64}))?$/

/** What the id means; null for an id that no menu of ours ever had. A fingerprint may be left out. */
export function parseCommand(id: string): Command | null {
  if (Object.hasOwn(plainCommands, id)) return { name: id as PlainCommand }
  const named = onItem.exec(id)
  if (named) return { name: named[1] as ItemCommand, fingerprint: named[2] ?? null }
  const rate = rated.exec(id)
  if (rate) return { name: 'rate', value: Number(rate[1]), fingerprint: rate[2] ?? null }
  const match = numbered.exec(id)
  if (!match) return null
  return {
    name: match[1] === 'checkin-next' ? 'checkin-next' : 'checkin-recent',
    index: Number(match[2]),
    fingerprint: match[3] ?? null,
  }
}
