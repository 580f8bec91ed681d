// What the snapshot says of somebody's watching while nobody is signed in.
import type { Snapshot } from '../../preload/contract/model.ts'

export const nothingOfAnybody = {
  checkIn: { step: 'idle', playing: null },
  undo: null,
  paused: null,
  upNext: [],
  after: null,
  recent: [],
  positions: [],
} as const satisfies Partial<Snapshot>
