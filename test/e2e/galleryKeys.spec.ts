// The pages by keyboard, against a scripted bridge: the wait prompt, the form, the episodes, the way to the API key.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Snapshot } from '../../preload/contract/model.ts'
import { asked } from '../gallery/asked.ts'
import type { GalleryWindow } from '../gallery/fakeBridge.ts'
import { listening } from '../gallery/listening.ts'
import { onGallery } from '../gallery/onGallery.ts'
import { pushSnapshot } from '../gallery/pushSnapshot.ts'
import { base, wanted, watching } from '../gallery/snapshots.ts'
import { stateNamed } from '../gallery/stateNamed.ts'

const { show } = onGallery()

const highlighted = (page: Page) => page.locator('[role="option"][aria-selected="true"]')
/** What the field points a screen reader to; the same row that looks highlighted. */
const active = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant')
    return (id && document.getElementById(id)?.querySelector('.row__title')?.textContent) ?? null
  })

const blocked: Snapshot = {
  ...base,
  checkIn: { step: 'blocked', playing: watching, wanted, until: watching.expiresAt },
}

describe('the wait prompt', () => {
  it('is not answered by the Enter that called it up, nor by one more, nor by keys typed ahead', async () => {
    const page = await show('palette-up-next')
    await page.getByRole('combobox').press('Enter')
    // In the page itself: however slow this machine is, the keys come the moment the prompt does.
    const focused = await page.evaluate(async (next) => {
      ;(window as unknown as GalleryWindow).gallery.push('snapshot', next)
      while (document.querySelector('.wait') === null) await new Promise(requestAnimationFrame)
      for (const key of ['Enter', ' ', 'r', 'w', 'n', 'Escape'])
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      for (const button of document.querySelectorAll<HTMLElement>('.wait button')) button.click()
      return document.activeElement?.getAttribute('aria-label')
    }, blocked)
    expect(focused).toBe('Something else is playing')
    await page.keyboard.press('Enter')
    expect(await asked(page, 'wait.choose')).toEqual([])
    expect(await asked(page, 'window.hide')).toEqual([])
  })

  it('takes no Enter later either, until Tab has reached a choice', async () => {
    const page = await show('window-now-blocked')
    await page.keyboard.press('Enter')
    expect(await asked(page, 'wait.choose')).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await asked(page, 'wait.choose')).toEqual([['replace']])
  })

  it.each([
    ['r', 'replace'],
    ['w', 'wait'],
    ['n', 'dismiss'],
    ['Escape', 'dismiss'],
  ])('takes %s for %s, once', async (key, choice) => {
    const page = await show('window-now-blocked')
    await page.keyboard.press(key)
    await page.keyboard.press(key)
    expect(await asked(page, 'wait.choose')).toEqual([[choice]])
    expect(await asked(page, 'window.hide')).toEqual([])
  })

  it('does not take a key that is held down', async () => {
    const page = await show('palette-up-next')
    await page.keyboard.down('r')
    await pushSnapshot(page, blocked)
    await listening(page)
    await page.keyboard.down('r')
    await page.keyboard.up('r')
    expect(await asked(page, 'wait.choose')).toEqual([])
    await page.keyboard.press('r')
    expect(await asked(page, 'wait.choose')).toEqual([['replace']])
  })

  it('offers no waiting where nobody knows until when', async () => {
    const page = await show('window-now-blocked-unknown')
    await page.keyboard.press('w')
    expect(await asked(page, 'wait.choose')).toEqual([])
    expect(await page.getByRole('button', { name: 'Wait' }).count()).toBe(0)
  })
})

describe('the form', () => {
  it('moves the highlight with the arrows, round the ends, and tells the screen reader', async () => {
    const page = await show('palette-results')
    expect(await active(page)).toBe('Dune')
    await page.keyboard.press('ArrowDown')
    expect(await active(page)).toBe('Dune: Part Two')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await active(page)).toBe('Dark2017')
    await page.keyboard.press('ArrowDown')
    expect(await active(page)).toBe('Dune')
    expect(await highlighted(page).count()).toBe(1)
  })

  it('sends one check-in for a double and a held Enter', async () => {
    const page = await show('palette-results')
    await page.keyboard.press('ArrowDown')
    for (let i = 0; i < 5; i += 1) await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
    await page.keyboard.press('Enter')
    const sent = await asked(page, 'checkin.start')
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject([{ target: { form: 'movie', movie: { title: 'Dune: Part Two' } } }])
  })

  it('keeps an Enter that comes before the results, and takes the first row with it', async () => {
    const page = await show('palette-searching')
    await page.evaluate(
      (answer) => (window as unknown as GalleryWindow).gallery.answer('search.find', answer),
      stateNamed('palette-results').answers['search.find'],
    )
    await page.getByRole('combobox').fill('dune')
    await page.keyboard.press('Enter')
    // The request that hangs is given its time first.
    await expect
      .poll(() => asked(page, 'checkin.start'), { timeout: 5_000 })
      .toMatchObject([[{ target: { movie: { year: 2021 } } }]])
  })

  it('goes into the episodes and comes back, one Escape a level', async () => {
    const page = await show('palette-episodes')
    const episodes = page.getByRole('combobox', { name: 'Episode of Severance' })
    await episodes.waitFor()
    expect(await active(page)).toBe('Who Is Alive?')
    await page.keyboard.press('ArrowDown')
    expect(await active(page)).toBe("Woe's Hollow")
    await page.keyboard.press('ArrowLeft')
    expect(await page.getByRole('radio', { name: 'Season 1' }).isChecked()).toBe(true)
    await page.keyboard.press('Escape')
    const field = page.getByRole('combobox', { name: 'What are you watching?' })
    await field.waitFor()
    expect(await asked(page, 'window.hide')).toEqual([])
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await asked(page, 'window.hide')).toHaveLength(1)
  })

  it('takes Tab into a show that was typed, and out of an empty field', async () => {
    const page = await show('palette-scripts')
    await page.keyboard.press('End')
    await page.keyboard.press('Tab')
    await expect.poll(() => asked(page, 'show.open')).toHaveLength(1)
    const empty = await show('palette-up-next')
    await empty.keyboard.press('Tab')
    expect(await asked(empty, 'show.open')).toEqual([])
    expect(await empty.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('More options')
  })

  it('still has the draft when the page was thrown away', async () => {
    const page = await show('window-now-idle')
    await page.getByRole('combobox').fill('a film of which I forg')
    await page.reload()
    await expect.poll(() => page.getByRole('combobox').inputValue()).toBe('a film of which I forg')
  })
})

describe('the settings', () => {
  it('are entered at the client id when the window says that a key is missing', async () => {
    const page = await show('window-welcome-no-key')
    await page.getByRole('button', { name: 'Add an API key' }).press('Enter')
    const field = page.getByLabel('Client id')
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await page.getByRole('heading', { name: 'Advanced' }).isVisible()).toBe(true)
  })

  it('lead to the client id in place of a sign-in that cannot work without it', async () => {
    const page = await show('settings-signed-out')
    await page.getByRole('button', { name: 'Add an API key' }).click()
    const field = page.getByLabel('Client id')
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await asked(page, 'account.signIn')).toEqual([])
  })

  it('are entered at the client id when the palette has sent word', async () => {
    const page = await show('settings-account')
    await page.evaluate(() => localStorage.setItem('place', 'advanced'))
    await page.reload()
    const field = page.getByLabel('Client id')
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})
