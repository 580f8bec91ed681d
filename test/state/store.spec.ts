// The store tells of changes, and only of changes.
import { expect, it } from 'vitest'
import { initialSnapshot } from '../../main/state/initialSnapshot.ts'
import { createSnapshotStore } from '../../main/state/store.ts'

it('tells nobody of a patch that changes nothing', () => {
  const store = createSnapshotStore(initialSnapshot({ platform: 'linux', version: '0', hasKey: false }))
  const seen: number[] = []
  const stop = store.subscribe((next) => seen.push(next.serverOffsetMs))
  store.set({ serverOffsetMs: 0, undo: null })
  store.set({ serverOffsetMs: 7 })
  stop()
  store.set({ serverOffsetMs: 8 })
  expect(seen).toEqual([7])
})
