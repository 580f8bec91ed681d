// One page in light and in dark.
import type { Page } from 'playwright-core'

/** Writes `<path>-light.png` and `<path>-dark.png`; the page is light again afterwards. */
export async function shoot(page: Page, path: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    // A change of colours is a transition: it would be caught half-way.
    await page.screenshot({ path: `${path}-${colorScheme}.png`, animations: 'disabled' })
  }
}
