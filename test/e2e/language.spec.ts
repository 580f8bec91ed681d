// The language on the running app: chosen in the settings, spoken by pages and tray at once, kept over a restart, and put back
// with all other settings. It goes through every language that there is.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { directionOf, type Language, languages, type Message } from '../../preload/contract/language.ts'
import { desktopIn, pagesIn } from '../../preload/words/parts.ts'
import type { App } from './driver/driver.ts'
import { bringUp } from './stage/bringUp.ts'
import { eventually } from './stage/eventually.ts'
import type { Stage } from './stage/openStage.ts'
import { openStage } from './stage/openStage.ts'
import { see } from './stage/see.ts'

/** The one that differs most from English, once it is there. */
const other: Language = languages.at(-1) ?? 'en'

describe('the language', () => {
  let stage: Stage
  let app: App
  let page: Page
  beforeAll(async () => {
    stage = await openStage()
    app = await stage.launch()
    page = await bringUp(app, 'settings')
    await page.locator('#language').waitFor()
  })
  afterAll(() => stage.close())

  const choose = (language: string) => page.locator('#language').selectOption(language)
  const written = (of: Page) => of.evaluate(() => [document.documentElement.lang.split('-')[0], document.dir])
  const looksLike = (language: Language) => [
    new Intl.Locale(language).language,
    directionOf({ language, tag: language }),
  ]
  const kept = async () =>
    (JSON.parse(await readFile(join(app.dataDir, 'settings.json'), 'utf8')) as { language?: string }).language
  const text = (message: Message) => (typeof message === 'string' ? message : message.other)
  const button = (message: Message) => page.getByRole('button', { name: text(message), exact: true })

  it.each(languages)('%s is spoken as soon as it is chosen, and the keyboard stays where it is', async (language) => {
    const words = await pagesIn(language)
    await page.locator('#language').focus()
    await choose(language)
    await see('the name of the setting', page.getByRole('combobox', { name: text(words['settings.language']) }))
    await eventually('how the page is written', looksLike(language), () => written(page))
    await eventually('what is chosen', language, () => page.locator('#language').inputValue())
    await eventually('what has the focus', 'language', () => page.evaluate(() => document.activeElement?.id))
    await eventually('what is kept', language, kept)
    // Those that cannot be seen now speak it when they can.
    for (const view of ['window', 'palette'] as const) {
      const one = await app.page(view)
      await eventually(`how the ${view} is written`, looksLike(language), () => written(one))
    }
    const { 'tray.settings': entry } = await desktopIn(language)
    await eventually('the tray menu', true, async () => (await app.tray())?.menu.some(({ label }) => label === entry))
  })

  it('is put back with everything else, and comes back with it', async () => {
    const words = await pagesIn(other)
    await choose(other)
    await button(words['settingsFile.resetAsk']).click()
    await button(words['settingsFile.resetYes']).click()
    await eventually('what is chosen', 'system', () => page.locator('#language').inputValue())
    // Whatever the system speaks: the way back is there, in its words.
    await page.locator('.settings__said button').first().click()
    await eventually('what is chosen', other, () => page.locator('#language').inputValue())
    await eventually('how the page is written', looksLike(other), () => written(page))
  })

  it('is there again after a restart, from the first word on', async () => {
    await choose(other)
    await eventually('what is kept', other, kept)
    await app.quit()
    app = await stage.launch({ dataDir: app.dataDir })
    const window = await app.page('window')
    await eventually('how the window is written', looksLike(other), () => written(window))
  })
})

it('is chosen before the first steps were gone, and the window stays where it was chosen', async () => {
  const stage = await openStage()
  try {
    const app = await stage.launch({ signedIn: false, firstSteps: true })
    const page = await app.page('window')
    await page.locator('.tab').last().click()
    await page.locator('#language').focus()
    await page.locator('#language').selectOption(other)
    // Drawn in it, and there.
    const { 'settings.language': name } = await pagesIn(other)
    if (typeof name !== 'string') throw new Error('the name of a setting counts nothing')
    await see('the name of the setting', page.getByRole('combobox', { name }))
    await eventually('what has the focus', 'language', () => page.evaluate(() => document.activeElement?.id))
  } finally {
    await stage.close()
  }
})
