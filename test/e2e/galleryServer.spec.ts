// Signing in to another server, against a scripted bridge: what crosses the bridge, what never does, and what the fields say.
import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { SignIn } from '../../preload/contract/account.ts'
import type { Snapshot } from '../../preload/contract/model.ts'
import { asked } from '../gallery/asked.ts'
import { onGallery } from '../gallery/onGallery.ts'
import { pushSnapshot } from '../gallery/pushSnapshot.ts'
import { fillServerForm, openServerForm } from '../gallery/serverStates.ts'
import { base, onServer } from '../gallery/snapshots.ts'

const { show } = onGallery()

/** However busy this machine is. */
const soon = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 5_000 })

const secret = 'pāsswörd 🔑'
const hash = createHash('sha1').update(secret, 'utf8').digest('hex')
const out: Snapshot = { ...base, account: { state: 'signedOut', reason: 'never' } }
const answerWith = (page: Page, signIn: SignIn): Promise<void> => pushSnapshot(page, { ...out, signIn })
const password = (page: Page) => page.getByLabel('Password', { exact: true })
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const id = document.activeElement?.id ?? ''
    return document.querySelector(`label[for="${id}"]`)?.textContent ?? null
  })
/** Everything that the page holds for the eye, for scripts and for the next start. */
const everything = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const values = [...document.querySelectorAll('input')].map((input) => input.value)
    return JSON.stringify([document.documentElement.outerHTML, values, { ...localStorage }, { ...sessionStorage }])
  })

describe('the form for another server', () => {
  it('sends the hash of the password by Enter, once, and empties the field', async () => {
    const page = await show('window-server-filled')
    await password(page).press('Enter')
    await password(page).press('Enter')
    const account = {
      server: 'https://trakt.home.example',
      apiKey: '0123456789abcdef0123456789abcdef',
      username: 'justin',
      passwordSha1: hash,
      allowInsecure: false,
    }
    await soon(() => asked(page, 'account.signInWithPassword')).toEqual([[account]])
    expect(await password(page).inputValue()).toBe('')
    const held = await everything(page)
    expect(held).not.toContain(secret)
    expect(held).not.toContain(hash)
    expect(JSON.stringify(await asked(page, 'account.signInWithPassword'))).not.toContain(secret)
  })

  it('keeps the API key out of what survives the page', async () => {
    const page = await show('window-server-filled')
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('0123456789abcdef')
  })

  it('sends nothing while a field is wrong, says so beside each, and goes to the first', async () => {
    const page = await show('window-server-problems')
    expect(await focused(page)).toBe('Server address')
    expect(await page.getByRole('alert').allTextContents()).toHaveLength(4)
    expect(await page.getByLabel('API key').getAttribute('aria-invalid')).toBe('true')
    expect(await asked(page, 'account.signInWithPassword')).toEqual([])
    await page.getByLabel('API key').fill('0123')
    expect(await page.getByRole('alert').allTextContents()).toHaveLength(3)
  })

  it('sends nothing over plain http until the user insists, and asks again for another address', async () => {
    const page = await show('window-server-insecure')
    await password(page).press('Enter')
    expect(await asked(page, 'account.signInWithPassword')).toEqual([])
    expect(await focused(page)).toBe('Send my name and password unencrypted')
    await page.keyboard.press('Space')
    await password(page).press('Enter')
    await soon(() => asked(page, 'account.signInWithPassword')).toMatchObject([
      [{ server: 'http://192.168.1.20:8080', passwordSha1: hash, allowInsecure: true }],
    ])
    await page.getByLabel('Server address').fill('http://192.168.1.21:8080')
    expect(await page.getByRole('switch').isChecked()).toBe(false)
  })

  it('needs no insisting on this computer', async () => {
    const page = await show('window-welcome')
    await fillServerForm(page, 'localhost:8080')
    expect(await page.getByRole('switch').count()).toBe(0)
    await password(page).press('Enter')
    await soon(() => asked(page, 'account.signInWithPassword')).toMatchObject([
      [{ server: 'http://localhost:8080', allowInsecure: false }],
    ])
  })

  it.each<[string, SignIn, string]>([
    ['password', { step: 'failed', why: 'wrongPassword' }, 'Password'],
    ['key', { step: 'failed', why: { kind: 'keyRefused' } }, 'API key'],
    ['address', { step: 'failed', why: { kind: 'unreadable', what: 'account.test' } }, 'Server address'],
    ['address', { step: 'failed', why: { kind: 'insecureAddress', url: 'http://x' } }, 'Server address'],
  ])(
    'takes the focus to the %s that was refused, and forgets the words once it is edited',
    async (_, signIn, label) => {
      const page = await show('window-server-filled')
      await password(page).press('Enter')
      await answerWith(page, { step: 'finishing' })
      await answerWith(page, signIn)
      await soon(() => focused(page)).toBe(label)
      const field = page.getByLabel(label, { exact: true })
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      await field.press('End')
      await field.press('x')
      expect(await field.getAttribute('aria-invalid')).toBe(null)
    },
  )

  it('keeps all but the password when it is left and opened again', async () => {
    const page = await show('window-server-filled')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Try it without an account' }).waitFor()
    expect(await asked(page, 'window.hide')).toEqual([])
    await openServerForm(page)
    expect(await page.getByLabel('Server address').inputValue()).toBe('https://trakt.home.example')
    expect(await page.getByLabel('API key').inputValue()).toMatch(/^0123/)
    expect(await page.getByLabel('User name').inputValue()).toBe('justin')
    expect(await password(page).inputValue()).toBe('')
    expect(await focused(page)).toBe('Password')
  })

  it('calls a sign-in off that is on its way when it is left', async () => {
    const page = await show('window-server-busy')
    const before = (await asked(page, 'account.cancelSignIn')).length
    await page.getByRole('button', { name: 'Back' }).click()
    expect(await asked(page, 'account.cancelSignIn')).toHaveLength(before + 1)
  })

  it('is gone, with what was typed, once the account is there', async () => {
    const page = await show('window-server-filled')
    await pushSnapshot(page, { ...base, account: onServer })
    await page.getByRole('combobox').waitFor()
    expect(await page.evaluate(() => localStorage.getItem('draft:server'))).toBe(null)
    await pushSnapshot(page, { ...base, account: { state: 'signedOut', reason: 'user' } })
    await openServerForm(page)
    expect(await page.getByLabel('Server address').inputValue()).toBe('')
  })
})
