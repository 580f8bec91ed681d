// Updates of Marquee itself: what this copy may do, and how far it has come.

/** What Marquee does about new versions by itself. `auto`: looks and downloads; `ask`: looks; `off`: neither. */
export type UpdatePolicy = 'auto' | 'ask' | 'off'

/** Why this copy cannot replace itself. */
export type UpdatesOff =
  /** Run from its sources. */
  | 'development'
  /** The system's own package manager, or a store, looks after it. */
  | 'deb'
  | 'rpm'
  | 'pacman'
  | 'flatpak'
  | 'snap'
  | 'store'
  /** One portable file (Windows), or a folder that was unpacked by hand. */
  | 'portable'
  | 'unpacked'
  /** Its file or its folder cannot be written. */
  | 'readOnly'
  /** macOS: run from the disk image or the downloads. */
  | 'notInApplications'
  /** Without a signature nothing shows that an update comes from the same maker. */
  | 'unsigned'
  /** Built without an address to ask. */
  | 'noFeed'

/** What came in the way of an update. Whatever it is, the version that runs goes on running. */
export type UpdateFailure =
  /** No connection, or the server did not answer in time. */
  | 'offline'
  /** There is nothing where the update should be, or the server has trouble. */
  | 'notThere'
  /** The server's answer was no description of an update. */
  | 'unreadable'
  /** What was downloaded is not what was announced: another hash, too long, or cut off. */
  | 'damaged'
  /** It is not signed by the maker of this copy. */
  | 'signature'
  /** The server offered a version older than this one. */
  | 'older'
  | 'diskFull'
  | 'unwritable'
  | 'unexpected'

/** `notes`: plain text, empty when there are none. `bytes`: what a whole download takes, null when unknown. `at`: epoch ms. */
export type Release = {
  readonly version: string
  readonly notes: string
  readonly bytes: number | null
  readonly at: number | null
}

export type UpdateStep =
  | { readonly step: 'off'; readonly why: UpdatesOff }
  | { readonly step: 'idle' }
  | { readonly step: 'checking' }
  | { readonly step: 'available'; readonly release: Release }
  /** `percent`: 0 to 100, whole. */
  | { readonly step: 'downloading'; readonly release: Release; readonly percent: number }
  /** It takes the place of this version when Marquee quits. */
  | { readonly step: 'ready'; readonly release: Release }
  /** As soon as nothing is being sent. */
  | { readonly step: 'restarting'; readonly release: Release }

export type Updates = {
  readonly now: UpdateStep
  /** When the server last said what is new, local epoch ms; null: never. */
  readonly checkedAt: number | null
  /** What the last try came to; null: nothing came in its way. */
  readonly failed: UpdateFailure | null
  /** The user does not want to hear of the release again; Settings still shows it. */
  readonly quiet: boolean
}

export const noUpdates: Updates = { now: { step: 'idle' }, checkedAt: null, failed: null, quiet: false }
