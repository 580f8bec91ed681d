// The one field of the check-in form.
import type { Locator, Page } from 'playwright-core'

export const field = (page: Page): Locator => page.getByRole('combobox', { name: 'What are you watching?' })
