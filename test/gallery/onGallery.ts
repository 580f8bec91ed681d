// A spec file's own gallery: opened before its first spec, closed behind its last.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openGallery } from './open.ts'
import type { Gallery, Viewer } from './open.ts'
import { stateNamed } from './stateNamed.ts'

export type OnGallery = {
  readonly viewer: () => Viewer
  /** Loads the state of that name afresh, on the one page. */
  readonly show: (name: string) => Promise<Page>
  /** An empty page beside it. */
  readonly blank: () => Promise<Page>
}

/** Call it where `beforeAll` may be called. It shows the pages of the last build. */
export function onGallery(): OnGallery {
  let gallery: Gallery
  let viewer: Viewer
  beforeAll(async () => {
    gallery = await openGallery(join(import.meta.dirname, '../../out/renderer'))
    viewer = await gallery.open()
  })
  afterAll(() => gallery?.stop())
  return {
    viewer: () => viewer,
    show: async (name) => {
      await viewer.show(stateNamed(name))
      return viewer.page
    },
    blank: () => gallery.blank(),
  }
}
