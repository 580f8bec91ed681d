// Main's next word, in the middle of a state of the gallery.
import type { Page } from 'playwright-core'
import type { Snapshot } from '../../preload/contract/model.ts'
import type { GalleryWindow } from './fakeBridge.ts'

export function pushSnapshot(page: Page, snapshot: Snapshot): Promise<void> {
  return page.evaluate((next) => (window as unknown as GalleryWindow).gallery.push('snapshot', next), snapshot)
}
