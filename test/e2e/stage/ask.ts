// Types into the check-in form and waits for the row it should bring up.
import type { Locator, Page } from 'playwright-core'
import { field } from './field.ts'
import { see } from './see.ts'

/** `row`: how the first row's name begins. Resolves to that row once it is the highlighted one, which is what Enter takes. */
export async function ask(page: Page, text: string, row: string): Promise<Locator> {
  await see('the search field', field(page))
  await field(page).fill(text)
  const first = page
    .getByRole('option')
    .first()
    .and(page.locator(`[aria-label^=${JSON.stringify(row)}]`))
  await see(`the row ${row}`, first)
  await see(`the row ${row} highlighted`, first.and(page.locator('[data-highlighted]')))
  return first
}
