// Waits until something can be seen on a page, and says what could be seen instead when it never comes.
import type { Locator } from 'playwright-core'

/** Rejects after `withinMs` with `what` and the text of the page. */
export async function see(what: string, locator: Locator, withinMs = 10_000): Promise<void> {
  try {
    await locator.first().waitFor({ state: 'visible', timeout: withinMs })
  } catch {
    const text = await locator
      .page()
      .locator('body')
      .innerText()
      .catch(() => 'no page')
    throw new Error(`expected to see ${what}; the page says: ${text.replaceAll(/\s+/g, ' ').slice(0, 300)}`)
  }
}
