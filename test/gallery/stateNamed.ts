// One state of the gallery, by its name.
import type { GalleryState } from './state.ts'
import { states } from './states.ts'

/** Throws when there is none. */
export function stateNamed(name: string): GalleryState {
  const state = states.find((one) => one.name === name)
  if (state === undefined) throw new Error(`the gallery has no state ${name}`)
  return state
}
