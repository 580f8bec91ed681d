// The pictures of a state that has come to rest.
import { setTimeout as later } from 'node:timers/promises'
import type { Viewer } from '../gallery/open.ts'
import type { GalleryState } from '../gallery/state.ts'
import type { Shots } from './comparer.ts'
import { takeShots } from './takeShots.ts'

/** Two pairs that are the same, a quarter of a second apart. Rejects when there are none in ten seconds. */
export async function settledShots(viewer: Viewer, state: GalleryState): Promise<Shots> {
  let before = await takeShots(viewer, state)
  for (let tries = 0; tries < 40; tries += 1) {
    await later(250)
    const next = await takeShots(viewer, state)
    if (next.light.equals(before.light) && next.dark.equals(before.dark)) return next
    before = next
  }
  throw new Error(`${state.name} does not come to rest`)
}
