// From the end of an episode to its rating and the next one: noticed by itself, told once, and done from the notification.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from './driver/driver.ts'
import { ask } from './stage/ask.ts'
import { bringUp } from './stage/bringUp.ts'
import { eventually } from './stage/eventually.ts'
import type { Stage } from './stage/openStage.ts'
import { openStage } from './stage/openStage.ts'
import { playing } from './stage/playing.ts'
import { see } from './stage/see.ts'
import { trayIs } from './stage/trayIs.ts'

describe('after watching', () => {
  let stage: Stage
  let app: App
  beforeAll(async () => {
    stage = await openStage()
    app = await stage.launch()
  })
  afterAll(() => stage.close())

  const card = (page: Page) => page.getByRole('region', { name: 'Watched: Severance, S2 E3' })
  const isFocused = async (page: Page) => card(page).evaluate((section) => section === document.activeElement)
  const finishedNotes = async () =>
    (await app.notifications()).filter(({ title }) => title === 'Watched to the end').map(({ body }) => body)
  const ratings = async () => {
    const { world, user } = await stage.server.control.state()
    return (world.shelves[user]?.ratings.map(({ rating }) => rating) ?? []).toSorted((a, b) => a - b)
  }

  it('the end of an episode is noticed by itself, and told with what comes next', async () => {
    const page = await bringUp(app, 'window')
    await ask(page, 'severance s2e3', 'Severance', 'S2 E3')
    await page.keyboard.press('Enter')
    await stage.serverPlays('severance 2x3')
    await app.blur()
    await eventually('the window is visible', false, () => app.visible('window'))
    const { control } = stage.server
    const before = await control.state()
    await control.advance((playing(before)?.expiresAt ?? before.now) - before.now + 2_000)
    await app.powerMonitor('resume')
    await eventually('notes of what was watched', ['Severance S2E3. Next is S2E4.'], finishedNotes)
    await trayIs(app, 'idle')
    expect(await app.visible('window')).toBe(false)
  })

  it('is not told again after a kill, and the tray still asks', async () => {
    await app.kill()
    app = await stage.launch({ dataDir: app.dataDir })
    await eventually('what the tray asks', true, async () =>
      ((await app.tray())?.menu ?? []).some(({ label }) => label === 'Rate Severance S2E3'),
    )
    expect(await finishedNotes()).toEqual([])
  })

  it('who comes for the rating gives it by one key, and starts the next by another', async () => {
    const before = await ratings()
    await app.clickTray('Open Marquee')
    const page = await app.page('window')
    await see('the card', card(page))
    // The field has the focus: whoever came for something else is not held up.
    expect(await isFocused(page)).toBe(false)
    await card(page).focus()
    await page.keyboard.press('8')
    await see('that it was rated', card(page).getByText('Rated 8 of 10'))
    await eventually(
      'ratings at the server',
      [...before, 8].toSorted((a, b) => a - b),
      ratings,
    )
    await page.keyboard.press('n')
    await stage.serverPlays('severance 2x4')
    await see('the next episode', page.getByRole('region', { name: 'Playing: Severance, S2 E4' }))
  })

  it('a click on the notification leads to the rating', async () => {
    await app.blur()
    await eventually('the window is visible', false, () => app.visible('window'))
    const { control } = stage.server
    const before = await control.state()
    await control.advance((playing(before)?.expiresAt ?? before.now) - before.now + 2_000)
    await app.powerMonitor('resume')
    await eventually('notes of what was watched', 1, async () => (await finishedNotes()).length)
    await app.chooseNotification(-1, 'click')
    await eventually('the window is visible', true, () => app.visible('window'))
    const page = await app.page('window')
    const here = page.getByRole('region', { name: 'Watched: Severance, S2 E4' })
    await see('the card', here)
    await eventually('the focus', true, () => here.evaluate((section) => section === document.activeElement))
    await app.clickTray(['Rate Severance S2E4', '10'])
    await see('that it was rated', here.getByText('Rated 10 of 10'))
    await eventually('the highest rating', 10, async () => (await ratings()).at(-1))
  })
})
