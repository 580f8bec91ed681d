// Takes the pictures of what a viewer shows: at the window's real size, light and dark.
import type { Page } from 'playwright-core'
import type { Viewer } from '../gallery/open.ts'
import { sizes } from '../gallery/state.ts'
import type { GalleryState } from '../gallery/state.ts'
import type { Shots } from './comparer.ts'

/** Where the posters are in the picture: one of each size at least. */
const withPosters: ReadonlySet<string> = new Set([
  'window-now-idle',
  'window-now-watching',
  'window-now-blocked',
  'window-activity-friends',
  'palette-results',
  'palette-success',
])

/** Every picture that is on screen is drawn, and the page has nothing more to do. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const seen = [...document.images].filter((image) => {
      const { top, bottom } = image.getBoundingClientRect()
      return bottom > 0 && top < innerHeight
    })
    // One that cannot be had is taken away.
    await Promise.all(seen.map((image) => image.decode().catch(() => {})))
    await new Promise((idle) => requestIdleCallback(idle, { timeout: 1_000 }))
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
  })
}

/** Leaves the page in light. The palette is as tall as what is in it. */
export async function takeShots({ page }: Viewer, state: GalleryState): Promise<Shots> {
  const isPlain = !withPosters.has(state.name)
  await page.evaluate((plain) => document.documentElement.toggleAttribute('data-no-posters', plain), isPlain)
  await atRest(page)
  if (state.view === 'palette') {
    const height = await page
      .locator('.palette')
      .evaluate((element) => Math.ceil(element.getBoundingClientRect().height))
    await page.setViewportSize({ ...sizes.palette, height })
  }
  const light = await page.screenshot()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await page.screenshot()
  await page.emulateMedia({ colorScheme: 'light' })
  return { light, dark }
}
