// Updates on the pages, against a scripted bridge: what each button asks for, where the quiet line leads, and that notes are text.
import { describe, expect, it } from 'vitest'
import { asked } from '../gallery/asked.ts'
import { now } from '../gallery/now.ts'
import { onGallery } from '../gallery/onGallery.ts'
import { pushSnapshot } from '../gallery/pushSnapshot.ts'
import { base } from '../gallery/snapshots.ts'

const { show } = onGallery()

/** However busy this machine is. */
const soon = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 5_000 })

describe('updates in the settings', () => {
  it.each([
    ['current', 'Check now', 'updates.check'],
    ['available', 'Download', 'updates.download'],
    ['failed', 'Try again', 'updates.download'],
    ['ready', 'Restart now', 'updates.restart'],
    ['ready', 'At next start', 'updates.later'],
  ] as const)('when %s, "%s" asks for %s', async (state, label, name) => {
    const page = await show(`settings-updates-${state}`)
    await page.getByRole('button', { name: label, exact: true }).click()
    await soon(() => asked(page, name)).toEqual([[]])
  })

  it.each(['checking', 'restarting'])('ask for nothing while %s', async (state) => {
    const page = await show(`settings-updates-${state}`)
    await page.locator('[aria-busy]').focus()
    await page.keyboard.press('Enter')
    expect(await asked(page, 'updates.check')).toEqual([])
    expect(await asked(page, 'updates.restart')).toEqual([])
  })

  it('are chosen by the keyboard alone', async () => {
    const page = await show('settings-updates-current')
    await page.getByRole('radio', { name: 'Ask first' }).focus()
    await page.keyboard.press('ArrowRight')
    await soon(() => asked(page, 'settings.change')).toEqual([[{ updates: 'off' }]])
  })

  it('show what is new as text, whatever it looks like', async () => {
    const page = await show('settings-updates-available')
    const notes = page.getByRole('article', { name: 'What is new' })
    expect(await notes.textContent()).toContain('<b>Markup stays text</b> & so do entities like &amp;')
    expect(await notes.locator('*').count()).toBe(0)
  })

  it('offer nothing in a copy that cannot replace itself', async () => {
    const page = await show('settings-updates-off-deb')
    const section = page.getByRole('region', { name: 'Updates' })
    expect(await section.getByRole('button').count()).toBe(0)
    expect(await section.getByRole('radio').count()).toBe(0)
  })
})

describe('the quiet line of the window', () => {
  it('leads to what is new, which takes the focus', async () => {
    const page = await show('window-updates-available')
    await page.getByRole('button', { name: 'What is new' }).click()
    await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Updates')
    expect(await page.getByRole('heading', { name: 'Updates' }).isVisible()).toBe(true)
  })

  it.each([
    ['available', 'Not now'],
    ['ready', 'At next start'],
  ])('when %s, is taken away by "%s", and then gone', async (state, label) => {
    const page = await show(`window-updates-${state}`)
    await page.getByRole('button', { name: label }).click()
    await soon(() => asked(page, 'updates.later')).toEqual([[]])
    const release = { version: '0.2.0', notes: '', bytes: null, at: null }
    await pushSnapshot(page, {
      ...base,
      updates: { now: { step: 'ready', release }, checkedAt: now, failed: null, quiet: true },
    })
    await soon(() => page.getByText('Marquee 0.2.0').count()).toBe(0)
  })

  it('takes nobody’s focus when it comes', async () => {
    const page = await show('window-updates-ready')
    await pushSnapshot(page, base)
    await soon(() => page.getByText('Marquee 0.2.0').count()).toBe(0)
    const before = await page.evaluate(() => document.activeElement?.outerHTML)
    const release = { version: '0.2.0', notes: '', bytes: null, at: null }
    await pushSnapshot(page, {
      ...base,
      updates: { now: { step: 'ready', release }, checkedAt: now, failed: null, quiet: false },
    })
    await page.getByText('Marquee 0.2.0 is ready').waitFor()
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(before)
  })
})
