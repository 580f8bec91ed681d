// Whether a state looks as it is recorded. Where it does not, the old picture, the new one and the difference lie in out/visual.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Viewer } from '../gallery/open.ts'
import type { GalleryState } from '../gallery/state.ts'
import { readBaseline } from './baselines.ts'
import { comparePictures, joinShots } from './comparer.ts'
import { takeShots } from './takeShots.ts'

const out = join(import.meta.dirname, '../../out/visual')

/** What is wrong with it, and where to look; null: nothing. `blank`: as `prepareComparer` left it. */
export async function looksAsRecorded(viewer: Viewer, state: GalleryState, blank: Page): Promise<string | null> {
  const accept = `If that is meant: npm run visual -- --accept ${state.name}`
  const old = readBaseline(state.name)
  if (old === null) return `${state.name} has no picture yet. ${accept}`
  const next = await joinShots(blank, await takeShots(viewer, state))
  const compared = await comparePictures(blank, old, next)
  if (compared.kind === 'same') return null
  mkdirSync(out, { recursive: true })
  const path = join(out, `${state.name}.png`)
  writeFileSync(path, compared.picture)
  return `${state.name}: ${compared.why}. Old, new and difference: ${path}. ${accept}`
}
