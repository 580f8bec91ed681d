// No connection: a check-in is kept, shown and sent when Trakt can be reached again, through a kill as well; and a cancel holds.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from './driver/driver.ts'
import { firstRow } from './stage/ask.ts'
import { bringUp } from './stage/bringUp.ts'
import { eventually } from './stage/eventually.ts'
import { onHost } from './stage/onHost.ts'
import type { Stage } from './stage/openStage.ts'
import { openStage } from './stage/openStage.ts'
import { added } from './stage/playing.ts'
import { see } from './stage/see.ts'
import { trayIs } from './stage/trayIs.ts'

describe('without a connection', () => {
  let stage: Stage
  let app: App
  beforeAll(async () => {
    stage = await openStage()
    app = await stage.launch()
  })
  afterAll(() => stage.close())

  const offline = () => stage.server.control.faults({ rules: [{ kind: 'resetBefore', count: null }] })
  const online = () => stage.server.control.faults()
  const queue = (page: Page) => page.getByRole('region', { name: 'Waiting to be sent' })
  const line = (page: Page) => queue(page).getByRole('listitem')
  const nothingWaits = async () =>
    eventually('cards of the queue', 0, async () => queue(await app.page('window')).count())

  it('Enter saves the check-in, and says so', async () => {
    const page = await bringUp(app, 'palette')
    await firstRow(page, 'Severance', 'S2 E3')
    await offline()
    await page.keyboard.press('Enter')
    const card = page.getByRole('region', { name: 'Saved' })
    await see('“Saved”', card.getByText('Sent as soon as Trakt can be reached'))
    await see('the way back', card.getByRole('button', { name: 'Undo' }))
    await eventually('the palette is visible', false, () => app.visible('palette'))
    expect(added(await stage.server.control.state())).toEqual([])
  })

  it('the tray and the window show what waits, also after a kill', async () => {
    await app.kill()
    app = await stage.launch({ dataDir: app.dataDir })
    await trayIs(app, 'waiting')
    expect((await app.tray())?.tooltip).toContain('1 waits to be sent')
    await app.blur()
    await app.clickTray('1 waits to be sent')
    await eventually('the window is visible', true, () => app.visible('window'))
    const page = await app.page('window')
    await see('the line', line(page).getByText(/^Check-in · /))
    const here = line(page).getByRole('button').first()
    await eventually('the focus', true, () => here.evaluate((button) => button === document.activeElement))
  })

  it.skipIf(!onHost)('[Chromium host] what waits can be exported, with nothing secret in it', async () => {
    const page = await bringUp(app, 'window')
    await page.getByRole('button', { name: 'Export…' }).click()
    await see('that it was exported', page.getByText('Exported', { exact: true }))
    const text = await readFile(join(app.dataDir, 'exported', 'marquee-queue.json'), 'utf8')
    expect(JSON.parse(text)).toMatchObject([
      { intent: { kind: 'checkIn', wanted: { target: { episode: { season: 2, number: 3 } } } } },
    ])
    const { world } = await stage.server.control.state()
    const secrets = [stage.server.clientSecret, ...world.sessions.flatMap(({ access, refresh }) => [access, refresh])]
    expect(secrets.filter((secret) => secret === '' || text.includes(secret))).toEqual([])
  })

  it('what waits is sent once Trakt can be reached, and the window says that it was late', async () => {
    const page = await bringUp(app, 'window')
    await line(page).getByRole('button').first().click()
    await online()
    // It may have gone by itself in this very moment.
    await line(page)
      .getByRole('button', { name: 'Send now' })
      .click({ timeout: 2_000 })
      .catch(() => {})
    await stage.serverPlays('severance 2x3')
    await see('that it was late', page.getByText('was sent late', { exact: false }))
    await nothingWaits()
    await trayIs(app, 'watching-0')
    expect(added(await stage.server.control.state())).toEqual(['severance 2x3'])
  })

  it('a cancel holds at once, and reaches Trakt later', async () => {
    const page = await bringUp(app, 'window')
    const card = page.getByRole('region', { name: 'Playing: Severance' })
    await see('the card of what plays', card)
    await offline()
    await card.getByRole('button', { name: 'Cancel' }).click()
    await see('that it will not count', page.getByText('It will not count', { exact: true }))
    await see('the line', line(page).getByText(/^Cancel · /))
    await eventually('cards of what plays', 0, () => card.count())
    await online()
    await line(page)
      .getByRole('button')
      .first()
      .click({ timeout: 2_000 })
      .catch(() => {})
    await line(page)
      .getByRole('button', { name: 'Send now' })
      .click({ timeout: 2_000 })
      .catch(() => {})
    await stage.serverPlays(null)
    await nothingWaits()
    expect(added(await stage.server.control.state())).toEqual([])
  })

  it('a check-in can be dropped before anything was sent', async () => {
    const page = await bringUp(app, 'window')
    await firstRow(page, 'Severance', 'S2 E3')
    // Nobody is there to take it: then dropping it needs no word to Trakt.
    await stage.server.goDown()
    await page.getByRole('combobox').press('Enter')
    await see('that it is saved', page.getByRole('region', { name: 'Saved' }))
    await line(page).getByRole('button').first().click()
    await line(page).getByRole('button', { name: 'Drop…' }).click()
    await line(page)
      .getByRole('button', { name: /^Drop: / })
      .click()
    await nothingWaits()
    await stage.server.comeUp()
    await page
      .getByRole('button', { name: 'Try again' })
      .click({ timeout: 2_000 })
      .catch(() => {})
    await trayIs(app, 'idle')
    expect(added(await stage.server.control.state())).toEqual([])
  })
})
