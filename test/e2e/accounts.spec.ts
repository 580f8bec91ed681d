// Signing in by device code with every way it can end, staying signed in over a restart, signing out; and no secret left anywhere.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from './driver/driver.ts'
import { bringUp } from './stage/bringUp.ts'
import { eventually } from './stage/eventually.ts'
import { everythingVisible } from './stage/everythingVisible.ts'
import { field } from './stage/field.ts'
import type { Stage } from './stage/openStage.ts'
import { openStage } from './stage/openStage.ts'
import { see } from './stage/see.ts'
import { readCode } from './stage/readCode.ts'
import { trayIs } from './stage/trayIs.ts'

describe('an account', () => {
  let stage: Stage
  let app: App
  beforeAll(async () => {
    stage = await openStage()
    app = await stage.launch({ signedIn: false })
  })
  afterAll(() => stage.close())

  const sessions = async () => (await stage.server.control.state()).world.sessions
  const mainWindow = () => bringUp(app, 'window')
  const press = async (name: string) => (await mainWindow()).getByRole('button', { name, exact: true }).click()

  /** Everything that must never be seen outside the main process and the keychain. */
  const secrets = async () => [
    stage.server.clientSecret,
    ...(await sessions()).flatMap(({ access, refresh }) => [access, refresh]),
    ...(await stage.server.control.state()).world.devices.map(({ deviceCode }) => deviceCode),
  ]
  const expectNoSecret = async () => {
    const visible = await everythingVisible(app)
    expect(visible.length).toBeGreaterThan(8)
    const found = (await secrets()).filter((secret) => visible.some((text) => text.includes(secret)))
    expect(found.map((secret) => `${secret.slice(0, 4)}…`)).toEqual([])
  }

  it('says so when the sign-in is denied', async () => {
    const page = await mainWindow()
    await see('the welcome', page.getByRole('heading', { name: 'Tell Trakt what you are watching' }))
    await press('Sign in to Trakt')
    await stage.server.control.deny(await readCode(page))
    await see('the refusal', page.getByRole('heading', { name: 'Sign-in was refused' }))
    expect(await sessions()).toEqual([])
  })

  it('says so when the code has run out', async () => {
    const page = await mainWindow()
    await press('Try again')
    await readCode(page)
    await stage.server.control.advance(11 * 60_000)
    await see('that it ran out', page.getByRole('heading', { name: 'The code has run out' }))
    await stage.server.control.advance(-11 * 60_000)
  })

  it('gives up a code that is cancelled', async () => {
    const page = await mainWindow()
    await press('Try again')
    await readCode(page)
    await press('Cancel')
    await see('the welcome', page.getByRole('heading', { name: 'Tell Trakt what you are watching' }))
  })

  it('signs in when the code is approved on the page that it opens', async () => {
    const page = await mainWindow()
    await press('Sign in to Trakt')
    const code = await readCode(page)
    await page.getByRole('button', { name: /^Open / }).click()
    await eventually('opened', true, async () =>
      (await app.openedUrls()).some((url) => url.startsWith(`${stage.server.authUrl}/activate`)),
    )
    await see('a QR code', page.getByRole('img', { name: /QR code/ }))
    await stage.server.control.approve(code)
    await see('the form', field(page), 20_000)
    expect(await sessions()).toHaveLength(1)
    await trayIs(app, 'idle')
  })

  it('keeps its secrets to itself: not in pages, logs, console, output or files', async () => {
    await expectNoSecret()
  })

  it('is signed in after a restart, without a new session', async () => {
    await app.quit()
    app = await stage.launch({ dataDir: app.dataDir })
    await see('the form', field(await mainWindow()))
    expect(await sessions()).toHaveLength(1)
    await expectNoSecret()
  })

  it('is signed out at both ends, and stays so over a restart', async () => {
    const settings = await bringUp(app, 'settings')
    await settings.getByRole('button', { name: 'Sign out' }).click()
    await settings.getByRole('button', { name: 'Yes, sign out' }).click()
    await see('that it is signed out', (await mainWindow()).getByRole('heading', { name: 'You are signed out' }))
    await eventually('sessions at the server', [], sessions)
    expect(await readdir(join(app.dataDir, 'secrets'))).toEqual([])
    await app.quit()
    app = await stage.launch({ dataDir: app.dataDir })
    await see('the sign-in button', (await mainWindow()).getByRole('button', { name: 'Sign in to Trakt' }))
  })
})
