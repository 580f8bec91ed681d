// Signs in by the device code: reads the code off the window, approves it on the server.
import type { Page } from 'playwright-core'
import type { App } from '../driver/driver.ts'
import { bringUp } from './bringUp.ts'
import type { ControlDoor } from './controlDoor.ts'
import { field } from './field.ts'
import { see } from './see.ts'

/** The code on the screen, as it would be typed. */
export async function readCode(page: Page): Promise<string> {
  const code = page.getByLabel(/^Code: /)
  await see('the device code', code)
  return (await code.innerText()).replaceAll(/\s/g, '')
}

/** Resolves to the code that was approved, once the check-in form is there. The app asks every five seconds. */
export async function signIn(app: App, control: ControlDoor): Promise<string> {
  const page = await bringUp(app, 'window')
  const button = page.getByRole('button', { name: 'Sign in to Trakt' })
  await see('the sign-in button', button)
  await button.click()
  const code = await readCode(page)
  await control.approve(code)
  await see('the check-in form', field(page), 20_000)
  return code
}
