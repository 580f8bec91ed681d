// Reads the device code off the window.
import type { Page } from 'playwright-core'
import { see } from './see.ts'

/** As it would be typed: without the gap. */
export async function readCode(page: Page): Promise<string> {
  const code = page.getByLabel(/^Code: /)
  await see('the device code', code)
  return (await code.innerText()).replaceAll(/\s/g, '')
}
