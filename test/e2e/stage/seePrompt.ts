// The wait prompt, once it listens: it is deaf for a moment, so that no key meant for something else is a choice.
import type { Locator, Page } from 'playwright-core'
import { see } from './see.ts'

export async function seePrompt(page: Page): Promise<Locator> {
  const prompt = page.getByRole('region', { name: 'Something else is playing' })
  await see('the wait prompt', prompt)
  await see('its choices, open', prompt.getByRole('button', { name: 'Replace it', disabled: false }))
  return prompt
}
