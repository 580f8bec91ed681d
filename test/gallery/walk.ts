// Shows one state after the other in the same words, and collects what is wrong with each of them.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Spoken } from '../../preload/contract/language.ts'
import { openGallery } from './open.ts'
import type { GalleryState } from './state.ts'
import { states } from './states.ts'

/** Most of the time a page waits. */
const pagesAtOnce = 3

/** These say nothing in other words: they stand for another language already, or what is typed in them is English. */
const englishOnly = /-long$|^settings-search-synonym$/

/** `faultsOf`: a line for each fault of what is shown. Every state that is wanted, once; a line for each fault of any of them. */
export async function walk(
  spoken: Spoken,
  faultsOf: (page: Page) => Promise<readonly string[]>,
  isWanted: (name: string) => boolean = () => true,
): Promise<readonly string[]> {
  const gallery = await openGallery(join(import.meta.dirname, '../../out/renderer'))
  const left = states.filter(
    ({ name, language }) => language === undefined && !englishOnly.test(name) && isWanted(name),
  )
  const faults: string[] = []
  const work = async (): Promise<void> => {
    const viewer = await gallery.open()
    const look = async (state: GalleryState): Promise<readonly string[]> => {
      await viewer.show(state, spoken)
      return [...(await faultsOf(viewer.page)), ...viewer.complaints()]
    }
    for (let state = left.shift(); state !== undefined; state = left.shift()) {
      const { name } = state
      const found = await look(state).catch((error: unknown) => [String(error).slice(0, 400)])
      faults.push(...found.map((fault) => `${name}: ${fault}`))
    }
  }
  try {
    await Promise.all(Array.from({ length: pagesAtOnce }, work))
    return faults
  } finally {
    await gallery.stop()
  }
}
