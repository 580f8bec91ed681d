// From Trakt's answer to the words on the screen: every failure of account, key and connection, its way out and what the tray says.
import { describe, expect, it } from 'vitest'
import { trouble } from '../../main/menu/trouble.ts'
import { initialSnapshot } from '../../main/state/initialSnapshot.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import { signedOutWords } from '../../renderer/words/account.ts'
import { failureWords } from '../../renderer/words/failure.ts'
import { wayOutLabel } from '../../renderer/words/words.ts'
import { invalidGrant, isRefresh } from './refreshing.ts'
import { json, nothing, page, type Scripted, scripted } from './scripted.ts'

type Said = {
  readonly title: string
  /** Parts of the sentence below it. */
  readonly detail: readonly string[]
  readonly button: string | null
  /** null: nothing, because it was the answer to one request. */
  readonly tray: string | null
  readonly grade?: 'attention' | 'offline'
}

const ended = 'Signed out: Trakt or another app ended the session'

/** What Trakt answers to a check-in that is cancelled -> what the user reads. */
const answers: readonly [string, () => Response | Promise<Response>, Said][] = [
  [
    '403, the key being removed',
    () => json({ error: 'Forbidden' }, 403),
    {
      title: 'Trakt refused this API key',
      detail: ['was removed', 'What is playing was left as it is', 'newer Marquee', 'Settings'],
      button: 'Open Settings',
      tray: 'Trakt refused this API key',
      grade: 'attention',
    },
  ],
  [
    '403 as the page of Cloudflare',
    () => page(403, { server: 'cloudflare' }),
    {
      title: 'Trakt’s front door turned us away',
      detail: ['before Trakt saw it', 'What is playing was left as it is', 'VPN', 'you stay signed in'],
      button: 'Try again',
      tray: 'Trakt refused the connection',
      grade: 'offline',
    },
  ],
  [
    '423, the account being locked',
    () => nothing(423, { 'x-account-locked': 'true', 'x-account-deactivated': 'false' }),
    {
      title: 'This account is locked',
      detail: ['support', 'You stay signed in'],
      button: 'Open Trakt support',
      tray: 'This Trakt account is locked',
      grade: 'attention',
    },
  ],
  [
    '423, the account being deactivated',
    () => nothing(423, { 'x-account-locked': 'false', 'x-account-deactivated': 'true' }),
    {
      title: 'This account is deactivated',
      detail: ['support'],
      button: 'Open Trakt support',
      tray: 'This Trakt account is deactivated',
      grade: 'attention',
    },
  ],
  [
    '420',
    () => nothing(420),
    {
      title: 'Your account’s limit is reached',
      detail: ['limited number of entries', 'What is playing was left as it is', 'Remove some'],
      button: 'See Trakt VIP',
      tray: null,
    },
  ],
  [
    '426',
    () => nothing(426, { 'x-upgrade-url': 'https://trakt.tv/vip', 'x-vip-user': 'false' }),
    {
      title: 'Trakt keeps this for VIP members',
      detail: ['What is playing was left as it is'],
      button: 'See Trakt VIP',
      tray: null,
    },
  ],
  [
    '429',
    () => nothing(429, { 'retry-after': '120' }),
    {
      title: 'Trakt asks us to slow down',
      detail: ['Too many requests', 'It goes on at'],
      button: null,
      tray: 'Trakt asked us to slow down',
      grade: 'offline',
    },
  ],
  [
    '503',
    () => page(503),
    {
      title: 'Trakt is having trouble',
      detail: ['503', 'asks again at'],
      button: 'Try again',
      tray: 'Trakt has trouble at the moment',
      grade: 'offline',
    },
  ],
  [
    'no network',
    () => Promise.reject(new TypeError('net::ERR_INTERNET_DISCONNECTED')),
    {
      title: 'You are offline',
      detail: ['could not be reached', 'What is playing was left as it is'],
      button: 'Try again',
      tray: 'Offline: Trakt cannot be reached',
      grade: 'offline',
    },
  ],
  [
    'the page of a network that wants to be paid first',
    () => page(200),
    {
      title: 'Trakt’s answer made no sense',
      detail: ['may have reached Trakt'],
      button: 'Try again',
      tray: 'Trakt gave an answer that makes no sense',
      grade: 'offline',
    },
  ],
]

const snapshot = initialSnapshot({ platform: 'linux', version: '1', hasKey: true })
const buttonOf = (words: { readonly action?: Parameters<typeof wayOutLabel>[0] }) =>
  words.action === undefined ? null : wayOutLabel(words.action)
const failureOf = async ({ account }: Scripted): Promise<Failure> => {
  const answer = await account.service.cancelCheckIn()
  if (answer.ok) throw new Error('it went through')
  return answer.failure
}

describe('an answer of Trakt that stands in the way', () => {
  it.each(answers)('by %s', async (_name, reply, said) => {
    const trakt = await scripted(reply)
    const failure = await failureOf(trakt)
    const words = failureWords(failure, 'end')
    expect(words.title).toBe(said.title)
    for (const part of said.detail) expect(words.detail).toContain(part)
    expect(buttonOf(words)).toBe(said.button)
    const shown = trouble({ ...snapshot, trouble: trakt.troubles.at(-1) ?? null })
    expect(shown?.line ?? null).toBe(said.tray)
    expect(shown?.grade).toBe(said.grade)
    // None of them is a reason to sign anybody out, nor is the same answer to the renewal.
    expect(trakt.signedOut).toEqual([])
    expect(await trakt.account.restore()).toEqual({ signedIn: true })
  })

  it.each(answers)('by %s, to the renewal of the session, says so of the whole app', async (_name, reply, said) => {
    const trakt = await scripted((sent) => (isRefresh(sent) ? reply() : nothing(401)))
    const failure = await failureOf(trakt)
    expect(trakt.troubles.at(-1)).toEqual(failure)
    const shown = trouble({ ...snapshot, trouble: failure })
    expect(shown?.line).toBe(said.tray ?? 'Trakt gave an answer that makes no sense')
    expect(trakt.signedOut).toEqual([])
  })
})

describe('the end of a session', () => {
  const gone = async (reply: () => Response, later = 0): Promise<Scripted> => {
    const trakt = await scripted((sent) => (isRefresh(sent) ? reply() : nothing(401)))
    await trakt.clock.jump(later)
    await trakt.account.service.cancelCheckIn()
    return trakt
  }

  it.each([
    ['another app took the one connection, or the user did', 0, 'Trakt ended this session', 'one app at a time', ended],
    [
      'it was not used for long',
      8 * 86_400_000,
      'Your session has run out',
      'long time',
      'Signed out: the session ended',
    ],
  ])('because %s', async (_name, later, title, detail, tray) => {
    const trakt = await gone(invalidGrant, later)
    const [reason] = trakt.signedOut
    if (!reason) throw new Error('nobody was signed out')
    const words = signedOutWords(reason)
    expect(words.title).toBe(title)
    expect(words.detail).toContain(detail)
    expect(words.detail).toContain('what waits goes on once you sign in')
    const asked = failureWords({ kind: 'signedOut', reason }, 'end')
    expect(buttonOf(asked)).toBe('Sign in')
    expect(trouble({ ...snapshot, account: { state: 'signedOut', reason } })).toEqual({
      grade: 'attention',
      line: tray,
    })
  })

  it.each(['expired', 'revoked', 'unreadable', 'memoryOnly', 'moved'] as const)(
    'by %s says what becomes of what waits, in words of its own, and calls',
    (reason) => {
      expect(signedOutWords(reason).detail).toMatch(/[Ww]hat waits goes on/)
      expect(trouble({ ...snapshot, account: { state: 'signedOut', reason } })?.grade).toBe('attention')
    },
  )

  it('never calls when it was the user, or when there was none', () => {
    for (const reason of ['user', 'never'] as const)
      expect(trouble({ ...snapshot, account: { state: 'signedOut', reason } })).toBeNull()
  })
})
