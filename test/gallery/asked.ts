// What a page of the gallery has asked main for.
import type { Page } from 'playwright-core'
import type { RequestName } from '../../preload/contract/channels.ts'
import type { GalleryWindow } from './fakeBridge.ts'

/** The arguments of every request of that name, in order. */
export function asked(page: Page, name: RequestName): Promise<readonly (readonly unknown[])[]> {
  return page.evaluate(
    (wantedName) =>
      (window as unknown as GalleryWindow).gallery.asked
        .filter((one) => one.name === wantedName)
        .map(({ args }) => args),
    name,
  )
}
