// The settings against a scripted bridge: the search by keyboard, the list of sections, files that are dropped, the reset and its undo.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { SettingsRead } from '../../preload/contract/settingsFile.ts'
import { pages } from '../../preload/words/en/pages.ts'
import { asked } from '../gallery/asked.ts'
import type { GalleryWindow } from '../gallery/fakeBridge.ts'
import { onGallery } from '../gallery/onGallery.ts'
import { pushSnapshot } from '../gallery/pushSnapshot.ts'
import { base } from '../gallery/snapshots.ts'

const { show } = onGallery()

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search settings' })
const headings = (page: Page) => page.locator('.section h2:visible').allTextContents()
const lines = (page: Page) => page.locator('.section__card > :visible').count()
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document
    if (!(at instanceof HTMLElement)) return null
    return at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? at.ariaLabel) : at.textContent
  })
const answer = (page: Page, name: string, value: unknown) =>
  page.evaluate(
    ([one, what]) => (window as unknown as GalleryWindow).gallery.answer(one as string, what),
    [name, value],
  )
/** The words that are marked. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => range.toString()))

it('the window has its title from the words', async () => {
  const page = await show('settings-account')
  // As the file of the page has it, before there are words.
  await page.evaluate(() => {
    document.title = ''
  })
  const locale = { language: 'en', tag: 'en-NZ' } as const
  await answer(page, 'app.words', { locale, messages: pages })
  await pushSnapshot(page, { ...base, locale })
  await expect.poll(() => page.title()).toBe('Marquee Settings')
})

describe('the search', () => {
  it('shows the lines that say it, their sections, and how many they are', async () => {
    const page = await show('settings-account')
    const all = await lines(page)
    expect(all).toBeGreaterThan(25)
    await field(page).fill('CLIENT sécret')
    await expect.poll(() => headings(page)).toEqual(['Advanced', 'All settings'])
    expect(await page.getByLabel('Client secret').isVisible()).toBe(true)
    expect(await page.getByLabel('Client id').isVisible()).toBe(false)
    expect(await page.locator('.settings__nav a:visible').allTextContents()).toEqual(['Advanced', 'All settings'])
    const count = await lines(page)
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: /^\d+ settings?$/ })
        .textContent(),
    ).toBe(`${count} settings`)
    expect(await marked(page)).toEqual(expect.arrayContaining(['Client', 'secret']))
    await field(page).fill('')
    await expect.poll(() => lines(page)).toBe(all)
    expect(await marked(page)).toEqual([])
  })

  it('finds by what people call it, and every line by all that it shows', async () => {
    const page = await show('settings-account')
    const shown = page.locator('.section__card > :visible')
    const labels = await page.locator('.section__card > *').evaluateAll((all) => all.map((line) => line.textContent))
    for (const [typed, label] of [
      ['dark mode', 'Theme'],
      ['autostart', 'Start with the computer'],
      ['shortcut', 'Check in from anywhere'],
      ['backup restore', 'Take from a file'],
      ['do not disturb night', 'Quiet hours'],
      ['bug report', 'Diagnostics'],
      ['telemetry', 'Privacy'],
      ['log out', 'Sign out'],
    ] as const) {
      await field(page).fill(typed)
      await expect.poll(() => shown.count()).toBeLessThan(4)
      expect([typed, (await shown.allTextContents()).join()]).toEqual([typed, expect.stringContaining(label)])
    }
    for (const text of labels.filter((one) => one.trim() !== '')) {
      await field(page).fill(text.slice(0, 100))
      await expect.poll(() => shown.allTextContents()).toContain(text)
    }
  })

  it('goes on with Enter or an arrow to the first thing that can be set, and Escape gives all of it back', async () => {
    const page = await show('settings-account')
    await page.keyboard.press('Control+f')
    expect(await focused(page)).toBe('Search settings')
    await page.keyboard.type('start with')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Start with the computer')
    await page.keyboard.press('Space')
    expect(await asked(page, 'settings.change')).toEqual([[{ launchAtLogin: true }]])
    await page.keyboard.press('Control+f')
    await page.keyboard.type('client id')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focused(page)).toBe('Client id')
    await page.keyboard.press('Control+f')
    await page.keyboard.press('Escape')
    expect(await field(page).inputValue()).toBe('')
    expect(await asked(page, 'window.hide')).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => asked(page, 'window.hide')).toHaveLength(1)
  })

  it('says that nothing is found, and leads back', async () => {
    const page = await show('settings-account')
    await field(page).fill('xyzzy')
    await expect.poll(() => page.getByRole('status').filter({ hasText: 'xyzzy' }).count()).toBe(1)
    expect(await headings(page)).toEqual([])
    await field(page).press('Enter')
    expect(await focused(page)).toBe('Search settings')
    await page.getByRole('button', { name: 'Show all settings' }).click()
    await expect.poll(() => headings(page)).toContain('Account')
  })

  it('keeps up with lines that come and go while it is on', async () => {
    const page = await show('settings-account')
    await field(page).fill('plain file')
    await expect.poll(() => page.getByRole('switch', { name: 'Keep the session in a plain file' }).count()).toBe(0)
    const { account } = base
    if (account.state !== 'signedIn') throw new Error('nobody is signed in')
    await pushSnapshot(page, { ...base, account: { ...account, protection: 'memory' } })
    await expect
      .poll(() => page.getByRole('switch', { name: 'Keep the session in a plain file' }).isVisible())
      .toBe(true)
    expect(await page.getByRole('switch', { name: 'Start with the computer' }).count()).toBe(0)
  })

  it('makes way for a place that the page is sent to', async () => {
    const page = await show('settings-signed-out')
    await field(page).fill('sign')
    await page.getByRole('button', { name: 'Add an API key' }).click()
    await expect.poll(() => focused(page)).toBe('Client id')
    expect(await field(page).inputValue()).toBe('')
  })
})

describe('the list of sections', () => {
  it('leads to each of them, and shows which one is read', async () => {
    const page = await show('settings-account')
    const links = page.getByRole('navigation', { name: 'Sections' }).getByRole('link')
    expect(await links.allTextContents()).toEqual(await headings(page))
    await links.filter({ hasText: 'Advanced' }).press('Enter')
    expect(await focused(page)).toBe('Advanced')
    await expect.poll(() => page.locator('.settings__link[aria-current]').textContent()).toBe('Advanced')
    expect(new URL(page.url()).hash).toBe('')
  })

  it('makes way for text of twice the size, and where there is no room', async () => {
    const page = await show('settings-account')
    const list = page.locator('.settings__nav')
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect([await list.isVisible(), await field(page).isVisible()]).toEqual([false, true])
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
    expect(await list.isVisible()).toBe(true)
    await page.setViewportSize({ width: 400, height: 620 })
    expect([await list.isVisible(), await field(page).isVisible()]).toEqual([false, true])
  })
})

describe('a file', () => {
  const read: SettingsRead = {
    ok: true,
    value: {
      id: 7,
      writtenBy: null,
      isNewer: false,
      changes: [{ path: 'theme', before: 'system', after: 'dark' }],
      delicate: [{ path: 'server.authUrl', before: '', after: 'https://auth.example' }],
      ignored: [],
    },
  }
  const drop = (page: Page, size: number) =>
    page.locator('.settings__drop').evaluate((target, bytes) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['x'.repeat(bytes)], 'settings.json'))
      for (const type of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    }, size)

  it('that is dropped is shown before it changes anything; where secrets go is taken only when that is switched on', async () => {
    const page = await show('settings-account')
    await answer(page, 'settings.readFile', read)
    await answer(page, 'settings.applyFile', true)
    await drop(page, 3)
    const sheet = page.getByRole('dialog', { name: 'Take these settings?' })
    await sheet.waitFor()
    expect(await asked(page, 'settings.readFile')).toEqual([['xxx']])
    expect(await asked(page, 'settings.applyFile')).toEqual([])
    expect(await sheet.getByText('https://auth.example').isVisible()).toBe(true)
    await sheet.getByRole('switch', { name: 'Take these too' }).check()
    await sheet.getByRole('switch', { name: 'Take these too' }).uncheck()
    await sheet.getByRole('button', { name: 'Change 1 setting' }).click()
    expect(await asked(page, 'settings.applyFile')).toEqual([[7, false]])
    await page.getByText('1 setting was changed.').waitFor()
    await drop(page, 3)
    await sheet.getByRole('switch', { name: 'Take these too' }).check()
    await sheet.getByRole('button', { name: 'Change 2 settings' }).click()
    expect(await asked(page, 'settings.applyFile')).toEqual([
      [7, false],
      [7, true],
    ])
  })

  it('with nothing but addresses changes nothing until they are taken, and Escape closes it and not the window', async () => {
    const page = await show('settings-account')
    await answer(page, 'settings.chooseFile', { ok: true, value: { ...read.value, changes: [] } })
    await page.getByRole('button', { name: 'Choose a file…' }).click()
    await page.getByRole('button', { name: 'Change 0 settings' }).press('Enter')
    expect(await asked(page, 'settings.applyFile')).toEqual([])
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await asked(page, 'window.hide')).toEqual([])
    expect(await asked(page, 'settings.applyFile')).toEqual([])
  })

  it('that is too large is not even read', async () => {
    const page = await show('settings-account')
    await drop(page, 60_001)
    await page.getByText('This file is too large to be settings').waitFor()
    expect(await asked(page, 'settings.readFile')).toEqual([])
  })
})

describe('the reset', () => {
  it('asks once with what is kept, and can be undone from where the keyboard is', async () => {
    const page = await show('settings-account')
    await answer(page, 'settings.takeBack', true)
    await page.getByRole('button', { name: 'Reset…' }).press('Enter')
    await expect.poll(() => focused(page)).toBe('Keep them')
    expect(await page.getByText('Kept: your session').isVisible()).toBe(true)
    expect(await asked(page, 'settings.reset')).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Undo')
    expect(await asked(page, 'settings.reset')).toHaveLength(1)
    await page.keyboard.press('Enter')
    await page.getByText('The settings are as they were before.').waitFor()
    expect(await asked(page, 'settings.takeBack')).toHaveLength(1)
  })

  it('is not done by whoever keeps the settings', async () => {
    const page = await show('settings-account')
    await page.getByRole('button', { name: 'Reset…' }).click()
    await page.getByRole('button', { name: 'Keep them' }).click()
    expect(await page.getByRole('button', { name: 'Reset…' }).isVisible()).toBe(true)
    expect(await asked(page, 'settings.reset')).toEqual([])
  })
})

describe('the report of a problem', () => {
  it('copies exactly the text that is shown', async () => {
    const page = await show('settings-diagnostics')
    const shown = await page.locator('pre').textContent()
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: async (text: string) => void Object.assign(window, { copied: text }),
      })
    })
    await page.getByRole('button', { name: 'Copy', exact: true }).click()
    await page.getByText('Copied', { exact: true }).waitFor()
    expect(await page.evaluate(() => (window as unknown as { copied: string }).copied)).toBe(shown)
    expect(shown).toContain('platform: linux')
  })
})
