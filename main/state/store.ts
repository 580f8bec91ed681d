// The store: the one Snapshot of the app. Main writes it, everything else is told.
import { createStore } from 'zustand/vanilla'
import type { Snapshot } from '../../preload/contract/model.ts'
import type { Stop } from '../ports.ts'

export type Store = {
  readonly getState: () => Snapshot
  /** Merges a patch. A patch that changes nothing tells nobody. */
  readonly set: (patch: Partial<Snapshot>) => void
  readonly subscribe: (listener: (next: Snapshot, previous: Snapshot) => void) => Stop
}

export function createSnapshotStore(initial: Snapshot): Store {
  const store = createStore<Snapshot>()(() => initial)
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    set: (patch) => {
      const now = store.getState()
      const keys = Object.keys(patch) as (keyof Snapshot)[]
      if (keys.some((key) => !Object.is(now[key], patch[key]))) store.setState(patch)
    },
  }
}
