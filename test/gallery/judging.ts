// The specs of some states of the gallery: each is shown once, compared with its recorded picture, judged, read and walked through.
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { keyboardFaults } from '../accessibility/keyboardFaults.ts'
import { readingFaults } from '../accessibility/readingFaults.ts'
import { readBaseline, whyNotComparable } from '../visual/baselines.ts'
import { prepareComparer } from '../visual/comparer.ts'
import { hasPicture } from '../visual/hasPicture.ts'
import { looksAsRecorded } from '../visual/looksAsRecorded.ts'
import { judge } from './judge.ts'
import { onGallery } from './onGallery.ts'
import type { GalleryState } from './state.ts'

export function judging(states: readonly GalleryState[]): void {
  const { show, viewer, blank } = onGallery()
  const whyNot = whyNotComparable()
  const aside = whyNot === null ? '' : ` (${whyNot})`
  let empty: Page
  beforeAll(async () => {
    empty = await blank()
    await prepareComparer(empty)
  })

  describe.each(states.map((state) => [state.name, state] as const))('%s', (name, state) => {
    // One page for all of them: each spec leaves it to the next one as it was, but for the last.
    beforeAll(async () => {
      await show(name)
    })

    const pictures = hasPicture(name) ? [`looks as recorded${aside}`] : []
    it.skipIf(whyNot !== null).each(pictures)('%s', async () => {
      expect(readBaseline(name), `npm run visual -- --accept ${name}`).not.toBeNull()
      // A poster may still be on its way.
      await expect.poll(() => looksAsRecorded(viewer(), state, empty), { timeout: 4_000, interval: 200 }).toBeNull()
    })

    it('is clean in light, in dark and in forced colours', async () => {
      expect(await judge(viewer())).toEqual([])
    })

    it('can be read at 200 %, and from the right', async () => {
      expect(await readingFaults(viewer().page)).toEqual([])
    })

    it('can be walked through by keyboard', async () => {
      expect(await keyboardFaults(viewer().page)).toEqual([])
    })
  })
}
