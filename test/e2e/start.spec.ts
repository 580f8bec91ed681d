// Starts that do not go by the book: a broken settings file, a hotkey that is taken, two launches at once.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bringUp } from './stage/bringUp.ts'
import { eventually } from './stage/eventually.ts'
import { onHost } from './stage/onHost.ts'
import type { Stage } from './stage/openStage.ts'
import { openStage } from './stage/openStage.ts'
import { see } from './stage/see.ts'
import { trayIs } from './stage/trayIs.ts'

const usual = 'Control+Alt+W'

describe('a start', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage.close())

  it('sets a corrupt settings file aside, says so, and goes on with the defaults', async () => {
    const dataDir = await stage.folder()
    const broken = '{"theme":"dark","hotkey":"Control+Alt+'
    await writeFile(join(dataDir, 'settings.json'), broken)
    const app = await stage.launch({ dataDir })
    const page = await bringUp(app, 'window')
    await see('what happened', page.getByText('The settings file could not be read', { exact: true }))
    const kept = (await readdir(dataDir)).filter((name) => /^settings\.corrupt-.*\.json$/.test(name))
    expect(kept).toHaveLength(1)
    expect(await readFile(join(dataDir, kept[0] ?? ''), 'utf8')).toBe(broken)
    await see('where it went', page.getByText(new RegExp(`was kept as ${kept[0]?.replaceAll('.', '\\.')}`)))
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('system')
    expect(await app.pressHotkey(usual)).toBe(true)
    await page.getByRole('button', { name: 'Dismiss' }).click()
    await eventually('notices', 0, () => page.getByText('The settings file could not be read').count())
    await app.quit()
  })

  it('keeps one bad value from costing the others', async () => {
    const dataDir = await stage.folder()
    await writeFile(
      join(dataDir, 'settings.json'),
      JSON.stringify({ theme: 'dark', hotkey: 7, message: 'I see [item]' }),
    )
    const app = await stage.launch({ dataDir })
    const page = await bringUp(app, 'settings')
    await see('the message', page.getByRole('textbox', { name: 'Message' }))
    expect(await page.getByRole('textbox', { name: 'Message' }).inputValue()).toBe('I see [item]')
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
    expect(await app.pressHotkey(usual)).toBe(true)
    await app.quit()
  })

  it.skipIf(!onHost)(
    '[Chromium host] says that the hotkey is taken, takes another, and keeps the last good one',
    async () => {
      const app = await stage.launch({ signedIn: false, env: { MARQUEE_SHELL_TAKEN: usual } })
      await trayIs(app, 'attention')
      const page = await bringUp(app, 'settings')
      await see('that it is taken', page.getByText('Ctrl+Alt+W is taken by another app. No hotkey is set now.'))
      const capture = async (keys: string) => {
        await page.getByRole('button', { name: /^Hotkey: / }).click()
        await see('that it listens', page.getByRole('button', { name: /^Hotkey: Press keys/ }))
        await page.keyboard.press(keys)
      }
      await capture('Control+Alt+k')
      await see('the new keys', page.getByRole('button', { name: /^Hotkey: Ctrl Alt K/ }))
      await trayIs(app, 'idle')
      await app.takeShortcut('Control+Alt+J')
      await capture('Control+Alt+j')
      await see(
        'that the last good one works',
        page.getByText('Ctrl+Alt+J is taken by another app. Ctrl+Alt+K still works.'),
      )
      expect(await app.pressHotkey('Control+Alt+K')).toBe(true)
      await eventually('the palette is visible', true, () => app.visible('palette'))
      const settings = JSON.parse(await readFile(join(app.dataDir, 'settings.json'), 'utf8')) as { hotkey: string }
      expect(settings.hotkey).toBe('Control+Alt+K')
      await app.quit()
    },
  )

  it.skipIf(!onHost)('[Chromium host] is one app when it is launched twice at once', async () => {
    const dataDir = await stage.folder()
    const both = await Promise.allSettled([stage.launch({ dataDir }), stage.launch({ dataDir })])
    const running = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(running).toHaveLength(1)
    const [app] = running
    await eventually('the window is visible', true, async () => (await app?.visible('window')) ?? false)
    await app?.secondLaunch(['--palette'])
    await eventually('the palette is visible', true, async () => (await app?.visible('palette')) ?? false)
    await app?.quit()
  })
})
