// The snapshot before anything is known.
import type { Platform, Snapshot } from '../../preload/contract/model.ts'
import { english } from '../../preload/contract/language.ts'
import { plainDesktop } from '../../preload/contract/desktop.ts'
import type { Desktop } from '../../preload/contract/desktop.ts'
import { defaultSettings } from '../../preload/contract/settings.ts'
import { noUpdates } from '../../preload/contract/updates.ts'

export const initialSnapshot = (facts: {
  readonly platform: Platform
  /** Missing: one without peculiarities. */
  readonly desktop?: Desktop
  readonly version: string
  readonly hasKey: boolean
}): Snapshot => ({
  serverOffsetMs: 0,
  account: { state: 'unknown' },
  signIn: { step: 'none' },
  checkIn: { step: 'idle', playing: null },
  undo: null,
  queue: [],
  paused: null,
  positions: [],
  upNext: [],
  after: null,
  recent: [],
  lastFeed: null,
  trouble: null,
  pausedUntil: null,
  settings: defaultSettings,
  locale: english,
  hotkey: { state: 'none', active: null, refused: null },
  first: { step: 'none' },
  notices: [],
  updates: noUpdates,
  desktop: plainDesktop,
  ...facts,
})
