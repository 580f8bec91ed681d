// From the first start to the first check-in by keyboard alone, on the demo; and the steps gone through again.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from './driver/driver.ts'
import { bringUp } from './stage/bringUp.ts'
import { eventually } from './stage/eventually.ts'
import { field } from './stage/field.ts'
import { onHost } from './stage/onHost.ts'
import type { Stage } from './stage/openStage.ts'
import { openStage } from './stage/openStage.ts'
import { see } from './stage/see.ts'
import { trayIs } from './stage/trayIs.ts'

/** Where the focus is, and whether it can be seen. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement) || element === document.body) return { on: 'nothing', seen: false }
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return {
      on: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
      // The search field has its highlighted row and its caret.
      seen: element.matches('input') || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2),
    }
  })

/** From then on a press is a trial. */
const listening = (page: Page) => page.getByRole('status').locator('.spinner')

describe('the first start', () => {
  let stage: Stage
  let app: App
  let page: Page
  let presses = 0
  beforeAll(async () => {
    stage = await openStage()
    app = await stage.launch({ signedIn: false, firstSteps: true })
    page = await app.page('window')
  })
  afterAll(() => stage.close())

  const press = async (key: string) => {
    presses += 1
    await page.keyboard.press(key)
  }
  const focusIs = (name: string) => eventually('the focus', { on: name, seen: true }, () => focus(page))

  it('leads to the first check-in by keyboard alone, in at most 12 key presses', async () => {
    await see('the welcome', page.getByRole('heading', { name: 'Tell Trakt what you are watching' }))
    await focusIs('Sign in to Trakt')
    await press('Tab')
    await focusIs('Try it without an account')
    await press('Enter')
    await see('the hotkey', page.getByRole('heading', { name: 'Check in from anywhere' }), 20_000)
    await focusIs('Continue')
    await see('what to press', page.getByText('Press Ctrl+Alt+W now'))
    await see('that it listens', listening(page))
    presses += 1
    expect(await app.pressHotkey()).toBe(true)
    await see('that it arrived', page.getByText('It works'))
    expect(await app.visible('palette')).toBe(false)
    await focusIs('Continue')
    await press('Enter')
    await see('the start with the computer', page.getByRole('heading', { name: 'Start with the computer?' }))
    await focusIs('Start with the computer')
    await press('Tab')
    await focusIs('Not now')
    await press('Enter')
    await see('the end', page.getByRole('heading', { name: 'All set' }))
    await focusIs('Check in to something')
    await press('Enter')
    await see('the form', field(page))
    await eventually('the focus is in the field', true, () =>
      field(page).evaluate((element) => element === document.activeElement),
    )
    await see('what comes next', page.getByRole('option', { selected: true }))
    await press('Enter')
    await see('what plays', page.getByRole('region', { name: /^Playing: / }))
    await trayIs(app, 'watching-0')
    expect(presses).toBeLessThanOrEqual(12)
  })

  it('was the only one of its kind', async () => {
    await app.quit()
    app = await stage.launch({ dataDir: app.dataDir })
    page = await bringUp(app, 'window')
    await see('the form', field(page))
    expect(await page.getByRole('heading', { name: 'Check in from anywhere' }).count()).toBe(0)
  })

  it('is there again for whoever asks in the settings, and lets the hotkey be again when it is left', async () => {
    const settings = await bringUp(app, 'settings')
    await settings.getByRole('button', { name: 'Run the first steps again' }).click()
    await eventually('the window is visible', true, () => app.visible('window'))
    await see('the hotkey', page.getByRole('heading', { name: 'Check in from anywhere' }))
    await page.getByRole('button', { name: 'Skip the rest' }).press('Enter')
    await see('the form', field(page))
    expect(await app.pressHotkey()).toBe(true)
    await eventually('the palette is visible', true, () => app.visible('palette'))
  })

  it('starts with the computer when it is asked to, and says so the next time', async () => {
    await bringUp(app, 'window')
    const settings = await bringUp(app, 'settings')
    await settings.getByRole('button', { name: 'Run the first steps again' }).click()
    await page.getByRole('button', { name: 'Continue' }).press('Enter')
    await page.getByRole('button', { name: 'Start with the computer' }).press('Enter')
    await see('the end', page.getByRole('heading', { name: 'All set' }))
    await page.getByRole('button', { name: 'Back' }).press('Enter')
    await see('that it does', page.getByRole('heading', { name: 'Marquee starts with the computer' }))
    await page.getByRole('button', { name: 'Stop starting with the computer' }).press('Enter')
    await see('the end', page.getByRole('heading', { name: 'All set' }))
    await page.getByRole('button', { name: 'Back' }).press('Enter')
    await see('the question', page.getByRole('heading', { name: 'Start with the computer?' }))
  })

  it.skipIf(!onHost)(
    '[Chromium host] asks on Wayland for the press that proves the hotkey, and gives the command to bind instead',
    async () => {
      const env = { XDG_SESSION_TYPE: 'wayland', XDG_CURRENT_DESKTOP: 'GNOME' }
      const wayland = await stage.launch({ signedIn: false, firstSteps: true, env })
      const page = await wayland.page('window')
      await page.getByRole('button', { name: 'Skip' }).press('Enter')
      await see('that it may ask', page.getByText('Your desktop may ask whether Marquee may use these keys.'))
      await see('the command', page.getByRole('group', { name: 'Command to bind' }).getByText('marquee open palette'))
      await see('that it listens', listening(page))
      expect(await wayland.pressHotkey()).toBe(true)
      await see('that it arrived', page.getByText('It works'))
      await page.getByRole('button', { name: 'Continue' }).press('Enter')
      await page.getByRole('button', { name: 'Not now' }).press('Enter')
      await see('that an account is missing', page.getByRole('heading', { name: 'Almost there' }))
      await see('where it is', page.getByText('start Marquee again to bring this window back'))
      await page.getByRole('button', { name: 'Sign in', exact: true }).press('Enter')
      await see('the welcome', page.getByRole('button', { name: 'Sign in to Trakt' }))
      expect(await page.getByRole('button', { name: 'Skip' }).count()).toBe(0)
      await wayland.quit()
    },
  )
})
