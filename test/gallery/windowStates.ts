// The window in all its states.
import type { Snapshot } from '../../preload/contract/model.ts'
import { allNotices } from './allNotices.ts'
import { listening } from './listening.ts'
import { episodeItem, movieItem } from './media.ts'
import { minute, now } from './now.ts'
import { base, scrobbling, signedIn, undo, wanted, watching } from './snapshots.ts'
import type { GalleryState } from './state.ts'

export const windowState = (
  name: string,
  expects: string,
  changes: Partial<Snapshot>,
  more: Partial<Pick<GalleryState, 'act' | 'answers'>> = {},
): GalleryState => ({
  name: `window-${name}`,
  view: 'window',
  expects,
  snapshot: { ...base, ...changes },
  answers: {},
  ...more,
})

const out = (reason: Extract<Snapshot['account'], { state: 'signedOut' }>['reason']): Partial<Snapshot> => ({
  account: { state: 'signedOut', reason },
})
const code = {
  step: 'code',
  userCode: '5055CC52',
  link: 'https://trakt.tv/activate',
  linkWithCode: 'https://auth.trakt.tv/activate/5055CC52',
  expiresAt: now + 9 * minute + 41_000,
} as const

export const windowStates: readonly GalleryState[] = [
  windowState('welcome', 'Tell Trakt what you are watching', out('never')),
  windowState('welcome-no-key', 'Add an API key', { ...out('never'), hasKey: false }),
  windowState('signed-out-revoked', 'Trakt ended this session', out('revoked')),
  windowState('signed-out-memory', 'Sign in again', out('memoryOnly')),
  windowState('sign-in-starting', 'Asking Trakt for a code', { ...out('never'), signIn: { step: 'starting' } }),
  windowState('sign-in-code', '5055', { ...out('never'), signIn: { ...code, polling: 'waiting' } }),
  windowState('sign-in-unreachable', 'trying again shortly', {
    ...out('never'),
    signIn: { ...code, polling: 'unreachable' },
  }),
  windowState('sign-in-failed', 'The code has run out', {
    ...out('never'),
    signIn: { step: 'failed', why: 'expired' },
  }),
  windowState('sign-in-key-refused', 'Trakt refused this API key', {
    ...out('never'),
    signIn: { step: 'failed', why: { kind: 'keyRefused' } },
  }),
  windowState('now-idle', 'Up next', {}),
  windowState('now-new', 'Up next is empty', { upNext: [], recent: [] }),
  windowState('now-watching', '32 min left', { checkIn: { step: 'watching', playing: watching } }),
  windowState('now-undo', '22 s', {
    checkIn: { step: 'watching', playing: { ...watching, startedAt: now - 8000 } },
    undo,
  }),
  windowState('now-undo-strip', '22 s', { undo: { ...undo, item: movieItem('parasite-2019') } }),
  windowState('now-scrobble', 'Scrobbling', { checkIn: { step: 'watching', playing: scrobbling } }),
  windowState('now-cancelling', '32 min left', { checkIn: { step: 'cancelling', playing: watching } }),
  windowState(
    'now-blocked',
    'Replace it',
    {
      checkIn: { step: 'blocked', playing: watching, wanted, until: watching.expiresAt },
    },
    { act: listening },
  ),
  windowState(
    'now-blocked-scrobble',
    'To replace a scrobble',
    {
      checkIn: { step: 'blocked', playing: scrobbling, wanted, until: scrobbling.expiresAt },
    },
    { act: listening },
  ),
  windowState(
    'now-blocked-unknown',
    'something else is playing',
    {
      checkIn: { step: 'blocked', playing: null, wanted, until: null },
    },
    { act: listening },
  ),
  windowState('now-waiting', 'Call it off', {
    checkIn: { step: 'waiting', playing: watching, wanted, until: watching.expiresAt },
  }),
  windowState('now-replacing', 'You asked for', { checkIn: { step: 'replacing', playing: watching, wanted } }),
  windowState('now-offline', 'You are offline', { trouble: { kind: 'offline', sent: false } }),
  windowState('now-notices', 'could not be read', {
    notices: [
      { id: 'a', kind: 'fileSetAside', file: 'settings', keptAs: 'settings.broken-2026-11-22.json' },
      { id: 'b', kind: 'putBack', item: episodeItem('severance', 2, 3), restored: true },
    ],
  }),
  windowState('now-notices-all', 'could not be put back', { notices: allNotices }),
  windowState('now-demo', 'Demo account', {
    account: { ...signedIn, demo: true, connections: [] },
    recent: base.recent.slice(0, 1),
  }),
  windowState(
    'now-check-in-failed',
    'has not aired yet',
    {},
    {
      answers: { 'checkin.start': { kind: 'failed', failure: { kind: 'notAired', airsAt: now + 40 * 86_400_000 } } },
      act: async (page) => {
        await page.getByRole('combobox').press('Enter')
      },
    },
  ),
  windowState(
    'now-replace-failed',
    'The replacement failed',
    { checkIn: { step: 'watching', playing: watching } },
    {
      answers: {
        'checkin.start': {
          kind: 'replaceFailed',
          failure: { kind: 'serverDown', status: 503, retryAt: now + minute },
          putBack: true,
        },
      },
      act: async (page) => {
        await page.getByRole('combobox').press('Enter')
      },
    },
  ),
  windowState(
    'now-more',
    'I started',
    {},
    {
      act: async (page) => {
        await page.getByRole('button', { name: 'More options' }).click()
      },
    },
  ),
  windowState(
    'settings-tab',
    'Check in from anywhere',
    {},
    {
      act: async (page) => {
        await page.getByRole('button', { name: 'Settings' }).click()
      },
    },
  ),
]
