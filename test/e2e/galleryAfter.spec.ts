// After watching by keyboard, against a scripted bridge: it never takes the focus by itself, and its keys are its own.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { After } from '../../preload/contract/after.ts'
import { asked } from '../gallery/asked.ts'
import { askedAfter } from '../gallery/afterStates.ts'
import type { GalleryWindow } from '../gallery/fakeBridge.ts'
import { now } from '../gallery/now.ts'
import { onGallery } from '../gallery/onGallery.ts'
import { pushSnapshot } from '../gallery/pushSnapshot.ts'
import { base } from '../gallery/snapshots.ts'

const { show } = onGallery()

const card = (page: Page) => page.getByRole('region', { name: /^Watched: Severance/ })
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.role ?? '')
const field = (page: Page) => page.getByRole('combobox')
const push = (page: Page, after: After | null): Promise<void> => pushSnapshot(page, { ...base, after })
/** As a click on the notification does. */
const cameForIt = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as GalleryWindow).gallery.push('shown', 0, 'rating'))
const answer = (page: Page, name: string, value: unknown): Promise<void> =>
  page.evaluate(([one, given]) => (window as unknown as GalleryWindow).gallery.answer(one as string, given), [
    name,
    value,
  ] as const)
const key = askedAfter.key
const fieldName = 'What are you watching?'

describe('after watching', () => {
  it('comes quietly: the focus stays in the field, where digits and letters are typed', async () => {
    const page = await show('window-now-idle')
    await field(page).pressSequentially('n8')
    await push(page, askedAfter)
    await card(page).waitFor()
    await field(page).pressSequentially('n7')
    expect([await focused(page), await field(page).inputValue()]).toEqual([fieldName, 'n8n7'])
    expect([await asked(page, 'after.rate'), await asked(page, 'checkin.start')]).toEqual([[], []])
    await page.getByRole('status').getByText('You can rate it').waitFor({ state: 'attached' })
  })

  it('who came for it finds it, rates with a digit and starts the next with N', async () => {
    const page = await show('window-after-asked')
    await answer(page, 'after.rate', { ok: true, value: undefined })
    await cameForIt(page)
    await expect.poll(() => focused(page)).toMatch(/^Watched: Severance/)
    await page.keyboard.press('8')
    await page.keyboard.press('0')
    await expect
      .poll(() => asked(page, 'after.rate'))
      .toEqual([
        [key, 8],
        [key, 10],
      ])
    await page.keyboard.press('Control+n')
    expect(await asked(page, 'checkin.start')).toEqual([])
    await page.keyboard.press('n')
    await expect
      .poll(() => asked(page, 'checkin.start'))
      .toMatchObject([[{ target: { form: 'episode', episode: { season: 2, number: 3 } } }]])
  })

  it('the arrows move along the ratings, and Enter gives one', async () => {
    const page = await show('window-after-asked')
    await answer(page, 'after.rate', { ok: true, value: undefined })
    await page.getByRole('button', { name: 'Rate 1 of 10: Weak Sauce' }).focus()
    for (const press of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'ArrowLeft', 'Enter'])
      await page.keyboard.press(press)
    expect(await focused(page)).toBe('Rate 9 of 10: Superb')
    await expect.poll(() => asked(page, 'after.rate')).toEqual([[key, 9]])
  })

  it('from the right, the arrows move the other way', async () => {
    const page = await show('window-after-asked')
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl'
    })
    await page.getByRole('button', { name: 'Rate 1 of 10: Weak Sauce' }).focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(await focused(page)).toBe('Rate 3 of 10: Bad')
  })

  it('Enter on the next episode starts it with what the user set, and leaves the draft alone', async () => {
    const page = await show('window-after-asked')
    await field(page).pressSequentially('dune')
    await page.getByRole('button', { name: /^Next Severance S2 E3/ }).press('Enter')
    await expect.poll(() => asked(page, 'checkin.start')).toHaveLength(1)
    expect(await field(page).inputValue()).toBe('dune')
  })

  it('can be passed over, this once or for ever', async () => {
    const page = await show('window-after-asked')
    await card(page).getByRole('button', { name: 'Not now' }).press('Enter')
    expect(await asked(page, 'after.skip')).toEqual([[key]])
    await card(page).getByRole('button', { name: 'Don’t ask again' }).press('Enter')
    expect(await asked(page, 'settings.change')).toEqual([[{ askRating: false }]])
    await page.getByText('Settings, Notifications brings them back').waitFor()
    await push(page, null)
    await card(page).waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toBe(fieldName)
  })

  it('says that it was rated, and why it could not be', async () => {
    const page = await show('window-after-asked')
    await push(page, { ...askedAfter, rating: { step: 'rated', value: 8, at: now } })
    await card(page).getByRole('status').getByText('Rated 8 of 10', { exact: true }).waitFor()
    await answer(page, 'after.rate', { ok: false, failure: { kind: 'vipOnly' } })
    await card(page).getByRole('button', { name: 'Rate 9 of 10: Superb' }).press('Enter')
    await page.getByText('VIP').first().waitFor()
  })

  it('a rating that is asked for no more does not take the focus from what comes later', async () => {
    const page = await show('window-now-idle')
    await cameForIt(page)
    await push(page, askedAfter)
    await card(page).waitFor()
    expect(await focused(page)).toBe(fieldName)
  })
})
