// The spec of one page kind: each of its states is shown, one after the other on one page, and judged.
import { describe, expect, it } from 'vitest'
import type { View } from '../../preload/contract/model.ts'
import { judge } from './judge.ts'
import { onGallery } from './onGallery.ts'
import { states } from './states.ts'

export function judging(views: readonly View[]): void {
  describe.each(views)('the %s', (view) => {
    const { show, viewer } = onGallery()
    it.each(states.filter((state) => state.view === view))('is clean: $name', async ({ name }) => {
      await show(name)
      expect(await judge(viewer())).toEqual([])
    })
  })
}
