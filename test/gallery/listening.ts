// Waits until the wait prompt takes an answer: its choices are deaf for a moment after it appears.
import type { Page } from 'playwright-core'

export async function listening(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Never mind', disabled: false }).waitFor()
}
