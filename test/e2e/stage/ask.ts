// Types into the check-in form and waits for the row it should bring up.
import type { Locator, Page } from 'playwright-core'
import { field } from './field.ts'
import { see } from './see.ts'

/** The first row, once it shows this title and a line that begins so, and is highlighted: it is what Enter takes. */
export async function firstRow(page: Page, title: string, line: string): Promise<Locator> {
  const row = page
    .getByRole('option')
    .first()
    .filter({ has: page.getByText(title, { exact: true }) })
    .filter({ hasText: line })
  await see(`a first row ${title}, ${line}`, row)
  await see(`the row ${title} highlighted`, row.and(page.locator('[data-highlighted], [aria-selected=true]')))
  return row
}

export async function ask(page: Page, typed: string, title: string, line: string): Promise<Locator> {
  await see('the search field', field(page))
  await field(page).fill(typed)
  return firstRow(page, title, line)
}
