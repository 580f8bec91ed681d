// The spec of one page kind: each of its states is shown, one after the other on one page, and judged.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { View } from '../../preload/contract/model.ts'
import { judge } from './judge.ts'
import { openGallery } from './open.ts'
import type { Gallery, Viewer } from './open.ts'
import { states } from './states.ts'

export function judging(views: readonly View[]): void {
  describe.each(views)('the %s', (view) => {
    let gallery: Gallery
    let viewer: Viewer
    beforeAll(async () => {
      gallery = await openGallery(join(import.meta.dirname, '../../out/renderer'))
      viewer = await gallery.open()
    })
    afterAll(() => gallery?.stop())

    it.each(states.filter((state) => state.view === view))('is clean: $name', async (state) => {
      await viewer.show(state)
      expect(await judge(viewer)).toEqual([])
    })
  })
}
