// The settings as a whole on the running app: saved, reset, taken back from the file; the log and the report of a problem.
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bringUp } from './stage/bringUp.ts'
import { eventually } from './stage/eventually.ts'
import { onHost } from './stage/onHost.ts'
import type { Stage } from './stage/openStage.ts'
import { openStage } from './stage/openStage.ts'
import { see } from './stage/see.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

it.skipIf(!onHost)('[Chromium host] saves the settings, resets them, and takes them back from the file', async () => {
  const app = await stage.launch()
  const page = await bringUp(app, 'settings')
  const theme = () => page.evaluate(() => document.documentElement.dataset['theme'])
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('radio', { name: 'Dark' }).click()
  await eventually('the theme', 'dark', theme)
  await press('Save…')
  await see('that they were saved', page.getByText('The settings were saved.'))
  const file = join(app.dataDir, 'exported', 'marquee-settings.json')
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ app: 'Marquee', settings: { theme: 'dark' } })
  expect((await stat(file)).mode & 0o077).toBe(0)

  await press('Reset…')
  await press('Yes, reset')
  await eventually('the theme', 'system', theme)
  await see('who is signed in', page.getByRole('button', { name: 'Sign out' }))
  await press('Undo')
  await eventually('the theme', 'dark', theme)

  await page.getByRole('radio', { name: 'Light' }).click()
  await eventually('the theme', 'light', theme)
  await press('Choose a file…')
  await see('what would change', page.getByRole('dialog').getByText('Light'))
  await page.getByRole('button', { name: 'Change 1 setting' }).click()
  await eventually('the theme', 'dark', theme)
  const kept = async () =>
    (JSON.parse(await readFile(join(app.dataDir, 'settings.json'), 'utf8')) as { theme: string }).theme
  await eventually('the theme on disk', 'dark', kept)

  await press('Show and copy…')
  await see('the report', page.getByText('session kept in: '))
  const told = (await page.locator('pre').textContent()) ?? ''
  expect(told).toMatch(/^ {2}graphics: /m)
  expect(told).not.toContain(app.dataDir)
  await page.keyboard.press('Escape')
  await press('Licences')
  await see('the licences', page.getByText('These packages are bundled into it'))
  await app.quit()
})
