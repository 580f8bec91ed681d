// The settings as a whole on the running app: saved, reset, taken back from the file; the report of a problem and the licences.
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from './driver/driver.ts'
import { bringUp } from './stage/bringUp.ts'
import { eventually } from './stage/eventually.ts'
import { onHost } from './stage/onHost.ts'
import type { Stage } from './stage/openStage.ts'
import { openStage } from './stage/openStage.ts'
import { see } from './stage/see.ts'

describe('the settings as a whole', () => {
  let stage: Stage
  let app: App
  let page: Page
  beforeAll(async () => {
    stage = await openStage()
    app = await stage.launch()
    page = await bringUp(app, 'settings')
    await see('who is signed in', page.getByRole('button', { name: 'Sign out' }))
  })
  afterAll(() => stage.close())

  const theme = () => page.evaluate(() => document.documentElement.dataset['theme'])
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()

  it.skipIf(!onHost)('[Chromium host] are saved where the user says, for the user alone', async () => {
    await page.getByRole('radio', { name: 'Dark' }).click()
    await eventually('the theme', 'dark', theme)
    await press('Save…')
    await see('that they were saved', page.getByText('The settings were saved.'))
    const file = join(app.dataDir, 'exported', 'marquee-settings.json')
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ app: 'Marquee', settings: { theme: 'dark' } })
    expect((await stat(file)).mode & 0o077).toBe(0)
  })

  it('are reset and put back, and the session stays', async () => {
    await page.getByRole('radio', { name: 'Dark' }).click()
    await eventually('the theme', 'dark', theme)
    await press('Reset…')
    await press('Yes, reset')
    await eventually('the theme', 'system', theme)
    await see('who is signed in', page.getByRole('button', { name: 'Sign out' }))
    await press('Undo')
    await eventually('the theme', 'dark', theme)
  })

  it.skipIf(!onHost)('[Chromium host] are taken from the file, after a look at what would change', async () => {
    await page.getByRole('radio', { name: 'Light' }).click()
    await eventually('the theme', 'light', theme)
    await press('Choose a file…')
    await see('what would change', page.getByRole('dialog').getByText('Light'))
    await press('Change 1 setting')
    await eventually('the theme', 'dark', theme)
    const kept = async () =>
      (JSON.parse(await readFile(join(app.dataDir, 'settings.json'), 'utf8')) as { theme: string }).theme
    await eventually('the theme on disk', 'dark', kept)
  })

  it('stand beside the report of a problem and the licences', async () => {
    await press('Show and copy…')
    await see('the report', page.getByText('session kept in: '))
    const told = (await page.locator('pre').textContent()) ?? ''
    expect(told).toMatch(/^ {2}graphics: /m)
    expect(told).not.toContain(app.dataDir)
    await page.keyboard.press('Escape')
    await press('Licences')
    await see('the licences', page.getByText('These packages are bundled into it'))
    await page.keyboard.press('Escape')
  })
})
