// An account on a server that speaks API v1: signing in to it, and what the form asks for there.
import type { Page } from 'playwright-core'
import type { SignIn } from '../../preload/contract/account.ts'
import type { Snapshot } from '../../preload/contract/model.ts'
import { pushSnapshot } from './pushSnapshot.ts'
import { base, onServer } from './snapshots.ts'
import type { GalleryState } from './state.ts'
import { windowState } from './windowStates.ts'

const out: Partial<Snapshot> = { account: { state: 'signedOut', reason: 'never' } }

export async function openServerForm(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign in to another server' }).click()
  await page.getByLabel('Server address').waitFor()
}

export async function fillServerForm(page: Page, server: string): Promise<void> {
  await openServerForm(page)
  await page.getByLabel('Server address').fill(server)
  await page.getByLabel('API key').fill('0123456789abcdef0123456789abcdef')
  await page.getByLabel('User name').fill('justin')
  await page.getByLabel('Password', { exact: true }).fill('pāsswörd 🔑')
}

const form = (name: string, expects: string, act: (page: Page) => Promise<void>): GalleryState =>
  windowState(`server-${name}`, expects, out, { act })

/** Filled, sent, and answered by main with `signIn`. */
const sent = (name: string, expects: string, signIn: SignIn): GalleryState =>
  form(name, expects, async (page) => {
    await fillServerForm(page, 'https://trakt.home.example')
    await page.getByLabel('Password', { exact: true }).press('Enter')
    await pushSnapshot(page, { ...base, ...out, signIn })
  })

export const serverStates: readonly GalleryState[] = [
  form('empty', 'older Trakt API', openServerForm),
  form('filled', 'older Trakt API', (page) => fillServerForm(page, 'https://trakt.home.example')),
  form('insecure', 'not encrypted', (page) => fillServerForm(page, 'http://192.168.1.20:8080')),
  form('insecure-on', 'not encrypted', async (page) => {
    await fillServerForm(page, 'http://192.168.1.20:8080')
    await page.getByRole('switch', { name: 'unencrypted' }).check()
  }),
  form('problems', 'Enter your password', async (page) => {
    await openServerForm(page)
    await page.getByLabel('Server address').fill('ftp://trakt')
    await page.getByLabel('API key').fill('two words')
    await page.getByLabel('API key').press('Enter')
  }),
  sent('busy', 'older Trakt API', { step: 'finishing' }),
  sent('wrong-password', 'Type the password again', { step: 'failed', why: 'wrongPassword' }),
  sent('key-refused', 'does not know this API key', { step: 'failed', why: { kind: 'keyRefused' } }),
  sent('offline', 'cannot be reached', { step: 'failed', why: { kind: 'offline', sent: false } }),
  sent('unreadable', 'Something answers there', {
    step: 'failed',
    why: { kind: 'unreadable', what: 'account.test' },
  }),
  windowState('server-now', 'Up next', { account: onServer }),
  windowState(
    'server-more',
    'It runs for',
    { account: onServer },
    {
      act: async (page) => {
        await page.getByRole('button', { name: 'More options' }).click()
        await page.getByLabel('Message').fill('Finally 👨‍👩‍👧‍👦')
      },
    },
  ),
  windowState(
    'server-more-over',
    'Only the first 100',
    { account: onServer },
    {
      act: async (page) => {
        await page.getByRole('button', { name: 'More options' }).click()
        await page.getByLabel('Message').fill('👨‍👩‍👧‍👦'.repeat(101))
        await page.getByLabel('It runs for').fill('2 h')
        await page.getByLabel('Place').fill('سينما الأوديون')
        await page.getByLabel('Foursquare id').fill('4b058804f964a520c2b322e3')
      },
    },
  ),
]
