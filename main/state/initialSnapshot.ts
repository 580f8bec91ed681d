// The snapshot before anything is known.
import type { Platform, Snapshot } from '../../preload/contract/model.ts'
import { defaultSettings } from '../../preload/contract/settings.ts'

export const initialSnapshot = (facts: {
  readonly platform: Platform
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
  recent: [],
  lastFeed: null,
  trouble: null,
  pausedUntil: null,
  settings: defaultSettings,
  hotkey: { state: 'none', active: null, refused: null },
  notices: [],
  ...facts,
})
