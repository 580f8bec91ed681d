// Signing in by name and password on a server that speaks API v1: every way it can end, over a restart, and no secret left anywhere.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from './driver/driver.ts'
import { bringUp } from './stage/bringUp.ts'
import { everythingVisible } from './stage/everythingVisible.ts'
import { field } from './stage/field.ts'
import type { Stage } from './stage/openStage.ts'
import { openStage } from './stage/openStage.ts'
import { see } from './stage/see.ts'

describe('an account with a password', () => {
  let stage: Stage
  let app: App
  beforeAll(async () => {
    stage = await openStage('v1')
    app = await stage.launch({ signedIn: false })
  })
  afterAll(() => stage.close())

  const mainWindow = () => bringUp(app, 'window')
  const fill = async (password: string) => {
    const page = await mainWindow()
    const { apiKey, username } = stage.server.v1
    await page.getByLabel('Server address').fill(stage.server.url)
    await page.getByLabel('API key').fill(apiKey)
    await page.getByLabel('User name').fill(username)
    await page.getByLabel('Password').fill(password)
    await page.keyboard.press('Enter')
    return page
  }
  const expectNoSecret = async () => {
    const visible = await everythingVisible(app)
    expect(visible.length).toBeGreaterThan(8)
    const { apiKey, password, passwordSha1 } = stage.server.v1
    for (const secret of [apiKey, password, passwordSha1])
      expect(
        visible.some((text) => text.includes(secret)),
        `${secret.slice(0, 3)}…`,
      ).toBe(false)
  }

  it('is refused with a wrong password, and keeps nothing', async () => {
    const page = await mainWindow()
    await page.getByRole('button', { name: 'Sign in to another server' }).click()
    await fill(`${stage.server.v1.password}!`)
    await see('the refusal', page.getByText('Name or password is wrong'))
    expect(await readdir(join(app.dataDir, 'secrets')).catch(() => [])).toEqual([])
  })

  it('signs in with the right one', async () => {
    const page = await fill(stage.server.v1.password)
    await see('the form', field(page), 20_000)
    const settings = await bringUp(app, 'settings')
    await see('the server', settings.getByText(new URL(stage.server.url).host))
  })

  it('keeps key, password and hash to itself: not in pages, logs, console, output or files', expectNoSecret)

  it('is signed in after a restart', async () => {
    await app.quit()
    app = await stage.launch({ dataDir: app.dataDir })
    await see('the form', field(await mainWindow()))
    await expectNoSecret()
  })

  it('is signed out for good', async () => {
    const settings = await bringUp(app, 'settings')
    await settings.getByRole('button', { name: 'Sign out' }).click()
    await settings.getByRole('button', { name: 'Yes, sign out' }).click()
    await see('that it is signed out', (await mainWindow()).getByRole('heading', { name: 'You are signed out' }))
    expect(await readdir(join(app.dataDir, 'secrets'))).toEqual([])
  })
})
