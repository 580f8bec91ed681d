// The first steps against a scripted bridge: when the hotkey is listened for, what a held key may do, what is asked of main.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { asked } from '../gallery/asked.ts'
import { onGallery } from '../gallery/onGallery.ts'
import { pushSnapshot } from '../gallery/pushSnapshot.ts'
import { base } from '../gallery/snapshots.ts'
import { stateNamed } from '../gallery/stateNamed.ts'

const { show } = onGallery()

const setVisible = (page: Page, state: 'hidden' | 'visible'): Promise<void> =>
  page.evaluate((next) => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => next })
    document.dispatchEvent(new Event('visibilitychange'))
  }, state)
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? null)

describe('the first steps', () => {
  it('listen for the hotkey while their step can be seen, and no longer', async () => {
    const page = await show('window-first-hotkey-press')
    const listening = async () => (await asked(page, 'first.listen')).at(-1)
    expect(await listening()).toEqual([true])
    await setVisible(page, 'hidden')
    expect(await listening()).toEqual([false])
    await setVisible(page, 'visible')
    expect(await listening()).toEqual([true])
    await pushSnapshot(page, { ...base, first: { step: 'login' } })
    await page.getByRole('heading', { name: 'Start with the computer?' }).waitFor()
    expect(await listening()).toEqual([false])
  })

  it('take a held Enter and the second half of a double click for the step before', async () => {
    const page = await show('window-first-hotkey-press')
    expect(await focused(page)).toBe('Continue')
    await page.keyboard.down('Enter')
    await pushSnapshot(page, stateNamed('window-first-login').snapshot)
    await page.getByRole('heading', { name: 'Start with the computer?' }).waitFor()
    await page.keyboard.down('Enter')
    await page.keyboard.up('Enter')
    await page.getByRole('button', { name: 'Start with the computer' }).dispatchEvent('click', { detail: 2 })
    expect(await asked(page, 'first.go')).toEqual([['login']])
    expect(await asked(page, 'settings.change')).toEqual([])
    await page.keyboard.press('Enter')
    expect(await asked(page, 'settings.change')).toEqual([[{ launchAtLogin: true }]])
  })

  it('do not go on when the system refuses to start Marquee, but may be told to', async () => {
    const page = await show('window-first-login-failed')
    expect(await asked(page, 'first.go')).toEqual([])
    expect(await focused(page)).toBe('Continue')
    await page.keyboard.press('Enter')
    expect(await asked(page, 'first.go')).toEqual([['done']])
  })

  it('say in a live region what became of the hotkey, and leave the focus where it is', async () => {
    const page = await show('window-first-hotkey-portal')
    const said = page.getByRole('status').filter({ hasText: 'Press Ctrl+Alt+W now' })
    await said.waitFor()
    await pushSnapshot(page, stateNamed('window-first-hotkey-heard').snapshot)
    await page.getByRole('status').filter({ hasText: 'It works' }).waitFor()
    expect(await focused(page)).toBe('Continue')
    expect(await page.getByRole('group', { name: 'Command to bind' }).count()).toBe(0)
  })

  it('give the settings way, and are back behind their own tab', async () => {
    const page = await show('window-first-hotkey-press')
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('button', { name: 'Run the first steps again' }).click()
    await page.getByRole('heading', { name: 'Check in from anywhere' }).waitFor()
    expect(await asked(page, 'first.go')).toEqual([['welcome']])
  })

  it('let a user by who is in the middle of a sign-in to another server', async () => {
    const page = await show('window-first-welcome')
    await page.getByRole('button', { name: 'Sign in to another server' }).press('Enter')
    await page.getByLabel('Server address').waitFor()
    await page.getByRole('button', { name: 'Back' }).press('Enter')
    await page.getByRole('button', { name: 'Skip' }).press('Enter')
    expect(await asked(page, 'first.go')).toEqual([['hotkey']])
  })
})
