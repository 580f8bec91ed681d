// The queue by keyboard, against a scripted bridge: unfold, send, edit, drop, export; where the focus goes, and what is asked of main.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { QueuedIntent } from '../../preload/contract/intent.ts'
import { asked } from '../gallery/asked.ts'
import type { GalleryWindow } from '../gallery/fakeBridge.ts'
import { now } from '../gallery/now.ts'
import { onGallery } from '../gallery/onGallery.ts'
import { cardMayLeave } from '../gallery/paletteStates.ts'
import { pushSnapshot } from '../gallery/pushSnapshot.ts'
import { mixed, refusedEntry, twenty, waitingEntry } from '../gallery/queueEntries.ts'
import { base, watching } from '../gallery/snapshots.ts'

const { show } = onGallery()

const card = (page: Page) => page.getByRole('region', { name: 'Waiting to be sent' })
const lines = (page: Page) => card(page).getByRole('listitem')
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent || document.activeElement?.getAttribute('role') || '')
const answer = (page: Page, name: string, value: unknown): Promise<void> =>
  page.evaluate(([one, given]) => (window as unknown as GalleryWindow).gallery.answer(one as string, given), [
    name,
    value,
  ] as const)
const pushQueue = (page: Page, queue: readonly QueuedIntent[]): Promise<void> => pushSnapshot(page, { ...base, queue })
const firstLine = (page: Page) => lines(page).first().getByRole('button').first()

describe('the queue', () => {
  it('is not there while nothing waits, and leaves when nothing does any more', async () => {
    const page = await show('window-now-idle')
    expect(await card(page).count()).toBe(0)
    await pushQueue(page, [waitingEntry])
    await card(page).waitFor()
    await pushQueue(page, [])
    await card(page).waitFor({ state: 'detached' })
  })

  it('leaves the focus in the field, and the field in view', async () => {
    const page = await show('window-now-idle')
    const trouble = { kind: 'offline', sent: false } as const
    await pushSnapshot(page, { ...base, trouble, queue: twenty, checkIn: { step: 'watching', playing: watching } })
    await card(page).waitFor()
    expect(await focused(page)).toBe('combobox')
    await expect
      .poll(() =>
        page.getByRole('combobox').evaluate((field) => field.getBoundingClientRect().bottom <= window.innerHeight),
      )
      .toBe(true)
  })

  it('is counted in the palette while nothing plays', async () => {
    const page = await show('palette-empty')
    await pushQueue(
      page,
      mixed.filter(({ state }) => state !== 'refused'),
    )
    await page.getByText('3 wait to be sent').waitFor()
  })

  it('unfolds by Enter, and sends what was asked for', async () => {
    const page = await show('window-queue-one')
    await firstLine(page).press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Send now')
    await page.keyboard.press('Enter')
    expect(await asked(page, 'queue.send')).toEqual([[waitingEntry.id]])
    // Busy until main has answered: a second one is not sent.
    await page.keyboard.press('Enter')
    expect(await asked(page, 'queue.send')).toHaveLength(1)
  })

  it('drops only when asked twice, and can be told to keep', async () => {
    const page = await show('window-queue-refused')
    await answer(page, 'queue.drop', undefined)
    await page.getByRole('button', { name: 'Drop…' }).press('Enter')
    expect(await focused(page)).toBe('Keep')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Drop…')
    expect(await asked(page, 'queue.drop')).toEqual([])
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Drop: Trakt will not be told')
    await page.keyboard.press('Enter')
    expect(await asked(page, 'queue.drop')).toEqual([[refusedEntry.id]])
  })

  it('gives the focus to the line that takes the place of a dropped one, at last to the field', async () => {
    const page = await show('window-queue-mixed')
    await answer(page, 'queue.drop', undefined)
    const dropFirst = async (): Promise<void> => {
      await firstLine(page).press('Enter')
      await lines(page).first().getByRole('button', { name: 'Drop…' }).press('Enter')
      await lines(page)
        .first()
        .getByRole('button', { name: /^Drop: / })
        .press('Enter')
    }
    await dropFirst()
    const rest = mixed.filter(({ id }) => id !== refusedEntry.id)
    await pushQueue(page, rest)
    await expect.poll(() => focused(page)).toMatch(/^Dune/)
    await dropFirst()
    await pushQueue(page, [])
    await expect.poll(() => focused(page)).toBe('combobox')
  })

  it('shows what was refused first, and the rest on demand', async () => {
    const page = await show('window-queue-mixed')
    expect(await lines(page).count()).toBe(3)
    expect(await lines(page).first().textContent()).toContain('Trakt did not accept this')
    await page.getByRole('button', { name: 'Show all 4' }).press('Enter')
    expect(await lines(page).count()).toBe(4)
    await page.getByRole('button', { name: 'Show fewer' }).press('Enter')
    expect(await lines(page).count()).toBe(3)
  })

  it('changes what was changed and nothing else', async () => {
    const page = await show('window-queue-edit')
    const started = page.getByLabel('Started')
    await page.getByLabel('Message').fill('Third time')
    await page.getByLabel('Message').press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await asked(page, 'queue.change')).toEqual([[waitingEntry.id, { message: 'Third time' }]])
    await page.getByRole('button', { name: 'Edit…' }).press('Enter')
    await started.fill('2026-11-22T20:30')
    await page.getByRole('button', { name: 'Save' }).press('Enter')
    expect((await asked(page, 'queue.change'))[1]).toEqual([waitingEntry.id, { at: now - 27 * 60_000 }])
    await page.getByRole('button', { name: 'Edit…' }).press('Enter')
    await page.keyboard.press('Escape')
    expect(await asked(page, 'queue.change')).toHaveLength(2)
    expect(await asked(page, 'window.hide')).toEqual([])
  })

  it('says the times by the user’s clock, and sends the server’s', async () => {
    const page = await show('window-queue-edit')
    await page.keyboard.press('Escape')
    const offset = 3 * 3_600_000
    await pushSnapshot(page, {
      ...base,
      serverOffsetMs: offset,
      queue: [{ ...waitingEntry, at: waitingEntry.at + offset }],
    })
    await expect.poll(() => firstLine(page).textContent()).toContain('20:45, 12 min ago')
    await page.getByRole('button', { name: 'Edit…' }).press('Enter')
    await page.getByLabel('Started').fill('2026-11-22T20:30')
    await page.getByRole('button', { name: 'Save' }).press('Enter')
    expect(await asked(page, 'queue.change')).toEqual([[waitingEntry.id, { at: now - 27 * 60_000 + offset }]])
  })

  it('saves no start in the future', async () => {
    const page = await show('window-queue-edit-wrong')
    await page.getByRole('button', { name: 'Save' }).press('Enter')
    expect(await asked(page, 'queue.change')).toEqual([])
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
  })

  it('says nothing when the user thought better of the export', async () => {
    const page = await show('window-queue-one')
    await answer(page, 'queue.export', false)
    await page.getByRole('button', { name: 'Export…' }).press('Enter')
    expect(await asked(page, 'queue.export')).toEqual([[]])
    expect(await page.getByText('Exported').count()).toBe(0)
  })

  it('is where the window opens when the tray sends there, from another tab too', async () => {
    const page = await show('window-queue-mixed')
    await page.getByRole('button', { name: 'Settings', exact: true }).click()
    await card(page).waitFor({ state: 'detached' })
    await page.evaluate((at) => (window as unknown as GalleryWindow).gallery.push('shown', at, 'queue'), now)
    await expect.poll(() => focused(page)).toMatch(/^Borat/)
    // Already there: the form must not take the focus back.
    await page.getByRole('combobox').focus()
    await page.evaluate((at) => (window as unknown as GalleryWindow).gallery.push('shown', at, 'queue'), now)
    await expect.poll(() => focused(page)).toMatch(/^Borat/)
    await page.evaluate((at) => (window as unknown as GalleryWindow).gallery.push('shown', at), now)
    await expect.poll(() => focused(page)).toBe('combobox')
  })
})

describe('a check-in that was saved', () => {
  it('is taken back by its Undo, in the palette', async () => {
    const page = await show('palette-queue-saved')
    await answer(page, 'queue.drop', undefined)
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    expect(await asked(page, 'queue.drop')).toHaveLength(1)
    await page.getByRole('combobox').waitFor()
    expect(await asked(page, 'checkin.cancel')).toEqual([])
  })

  it('is told in the window until it has been sent', async () => {
    const page = await show('window-queue-saved')
    const told = page.getByRole('region', { name: 'Saved' })
    expect(await told.textContent()).toContain('You are offline')
    await pushQueue(page, [])
    await told.waitFor({ state: 'detached' })
    expect(await asked(page, 'queue.drop')).toEqual([])
  })

  it('lets the palette go by itself', async () => {
    const page = await show('palette-queue-saved')
    await cardMayLeave(page)
    await page.mouse.move(0, 0)
    await page.locator('.success').dispatchEvent('pointerout')
    await expect.poll(() => asked(page, 'window.hide'), { timeout: 8_000 }).toHaveLength(1)
  })
})
