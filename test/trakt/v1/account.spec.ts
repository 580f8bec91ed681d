// A v1 account: signing in, being remembered, being refused, and leaving.
import { describe, expect, it } from 'vitest'
import type { SignIn } from '../../../preload/contract/account.ts'
import { credentialsOf } from '../../../main/trakt/v1/credentials.ts'
import { settle } from '../../fakes/clock.ts'
import { json, nothing, page, type Script } from '../scripted.ts'
import { byMethod, credentials, failure, methodOf, own, scriptedV1, type ScriptedV1, success } from './scriptedV1.ts'

const refused = () => failure('failed authentication', 401)

async function signIn(trakt: ScriptedV1, signal = new AbortController().signal) {
  const steps: SignIn[] = []
  const last = await trakt.account.signIn((step) => void steps.push(step), signal)
  return { steps, last }
}

describe('signing in', () => {
  it('asks about name and password, keeps them, and is signed in', async () => {
    const trakt = await scriptedV1(() => success(), { signedIn: false })
    const { steps, last } = await signIn(trakt)
    expect(steps).toEqual([{ step: 'starting' }, { step: 'finishing' }])
    expect(last).toEqual({ step: 'finishing' })
    expect(trakt.sent.map(methodOf)).toEqual(['POST account/test'])
    expect(trakt.sent[0]?.url.href).toBe('https://v1.trakt.test/account/test/canary-api-key')
    expect(trakt.sent[0]?.body).toEqual(own)
    expect(credentialsOf(trakt.vault.kept.get('passwordSession') ?? '')).toEqual(credentials)
    expect(trakt.protections).toEqual(['keychain'])
    await trakt.account.service.profile()
    expect(trakt.sent).toHaveLength(2)
  })

  it.each<[string, Script, unknown]>([
    ['a wrong password', refused, 'wrongPassword'],
    ['a wrong password with 200', () => failure('failed authentication'), 'wrongPassword'],
    ['401 without a word', () => nothing(401), 'wrongPassword'],
    ['a wrong key', () => failure('invalid API key', 401), { kind: 'keyRefused' }],
    [
      'no network',
      () => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })),
      { kind: 'offline', sent: false },
    ],
    ['a page', () => page(200), { kind: 'unreadable', what: 'account test: HTML' }],
    ['another kind of server', () => json({ hello: 'world' }), { kind: 'unreadable', what: 'account test: status' }],
    ['another kind of server that knows no such address', () => nothing(404), { kind: 'notFound' }],
  ])('fails for %s, and keeps nothing', async (_name, script, why) => {
    const trakt = await scriptedV1(script, { signedIn: false })
    const { steps, last } = await signIn(trakt)
    expect(last).toEqual({ step: 'failed', why })
    expect(steps).toEqual([{ step: 'starting' }, last])
    expect(trakt.vault.saves).toEqual([])
    expect(trakt.signedOut).toEqual([])
    expect(await trakt.account.service.profile()).toEqual({
      ok: false,
      failure: { kind: 'signedOut', reason: 'never' },
    })
  })

  it('fails for an address that others can read along, and sends nothing', async () => {
    const trakt = await scriptedV1(() => success(), {
      signedIn: false,
      credentials: { ...credentials, server: 'http://v1.example' },
    })
    expect((await signIn(trakt)).last).toEqual({
      step: 'failed',
      why: { kind: 'insecureAddress', url: 'v1.example' },
    })
    expect(trakt.sent).toEqual([])
  })

  it('ends as none when it is called off, and says nothing any more', async () => {
    const abort = new AbortController()
    const trakt = await scriptedV1(() => new Promise(() => {}), { signedIn: false })
    const steps: SignIn[] = []
    const last = trakt.account.signIn((step) => void steps.push(step), abort.signal)
    await settle()
    abort.abort()
    expect(await last).toEqual({ step: 'none' })
    expect(steps).toEqual([{ step: 'starting' }])
    expect((await signIn(trakt, AbortSignal.abort())).steps).toEqual([])
    expect(trakt.vault.saves).toEqual([])
  })

  it('works until the app ends when nothing can be kept, and says so', async () => {
    const trakt = await scriptedV1(() => success(), { signedIn: false })
    trakt.vault.faults.save = true
    expect((await signIn(trakt)).last).toEqual({ step: 'finishing' })
    expect(trakt.protections).toEqual(['memory'])
    await trakt.account.service.profile()
    expect(trakt.sent).toHaveLength(2)
  })

  it('works again after a refusal', async () => {
    const trakt = await scriptedV1(refused)
    await trakt.account.service.profile()
    trakt.script = () => success()
    expect((await signIn(trakt)).last).toEqual({ step: 'finishing' })
    await trakt.account.service.profile()
    expect(trakt.sent.map(methodOf).at(-1)).toBe('POST account/settings')
  })
})

describe('being remembered', () => {
  it('is signed in with credentials, without asking', async () => {
    const trakt = await scriptedV1(() => success(), { signedIn: false })
    expect(await trakt.account.restore()).toEqual({ signedIn: true })
    expect(trakt.sent).toEqual([])
  })

  it('is signed out without, and nothing is ever sent', async () => {
    const trakt = await scriptedV1(() => success(), { credentials: null })
    expect(await trakt.account.restore()).toEqual({ signedIn: false, reason: 'never' })
    const signedOut = { ok: false, failure: { kind: 'signedOut', reason: 'never' } }
    expect(await trakt.account.service.profile()).toEqual(signedOut)
    expect(await trakt.account.service.cancelCheckIn()).toEqual(signedOut)
    expect(await trakt.account.service.search('x', { limit: 1 })).toEqual(signedOut)
    expect((await signIn(trakt)).last).toEqual({ step: 'failed', why: { kind: 'signedOut', reason: 'never' } })
    expect(trakt.sent).toEqual([])
  })

  it('is saved anew on request', async () => {
    const trakt = await scriptedV1(() => success())
    await trakt.account.keepAnew()
    expect(credentialsOf(trakt.vault.kept.get('passwordSession') ?? '')).toEqual(credentials)
  })

  it.each([
    ['no JSON', 'x'],
    ['no object', '7'],
    ['nothing', '{}'],
    ['a password in clear', JSON.stringify({ ...credentials, passwordSha1: 'hunter2' })],
    ['no server', JSON.stringify({ ...credentials, server: '' })],
    ['a maybe', JSON.stringify({ ...credentials, allowInsecure: 'yes' })],
  ])('takes %s for none of its own', (_name, text) => {
    expect(credentialsOf(text)).toBeNull()
  })
})

describe('being refused', () => {
  it('is signed out once the server refuses name and password by themselves, and sends them no more', async () => {
    const trakt = await scriptedV1(refused)
    const { service } = trakt.account
    const revoked = { ok: false, failure: { kind: 'signedOut', reason: 'revoked' } }
    expect(await Promise.all([service.profile(), service.watching()])).toEqual([revoked, revoked])
    expect(trakt.signedOut).toEqual(['revoked'])
    expect(trakt.sent.map(methodOf).filter((method) => method === 'POST account/test')).toHaveLength(1)
    const before = trakt.sent.length
    expect(await service.cancelCheckIn()).toEqual(revoked)
    expect(await trakt.account.service.checkIn({ target: film })).toEqual(revoked)
    expect(trakt.sent).toHaveLength(before)
    await trakt.account.keepAnew()
    expect(trakt.vault.saves).toEqual([])
  })

  it('stays signed in when it was only this that was refused', async () => {
    const trakt = await scriptedV1(byMethod({ 'account/test': () => success(), 'activity/user.json/sean': refused }))
    const answer = await trakt.account.service.feeds?.activity({
      feed: { kind: 'user', username: 'sean' },
      types: [],
      actions: [],
    })
    expect(answer).toEqual({ ok: false, failure: { kind: 'notFound' } })
    expect(trakt.signedOut).toEqual([])
  })

  it('asks by POST from then on where only a POST is known to carry name and password', async () => {
    const trakt = await scriptedV1((sent) => {
      if (methodOf(sent) === 'POST account/test') return success()
      return sent.method === 'GET' ? refused() : json([])
    })
    const { feeds } = trakt.account.service
    const nobody = { ok: true, value: [] }
    expect(await feeds?.network('friends', 'sean')).toEqual(nobody)
    expect(await feeds?.network('followers', 'sean')).toEqual(nobody)
    expect(trakt.sent.map(methodOf)).toEqual([
      'GET user/network/friends.json/sean',
      'POST account/test',
      'POST user/network/friends.json/sean',
      'POST user/network/followers.json/sean',
    ])
    expect(trakt.sent.at(-1)?.body).toEqual(own)
  })

  it('is a stranger no longer by POST where a server passes over what a GET carries', async () => {
    const trakt = await scriptedV1((sent) => {
      if (methodOf(sent) === 'POST account/test') return success()
      return sent.method === 'POST' ? json([]) : failure('this profile is protected')
    })
    expect(await trakt.account.service.watching()).toEqual({ ok: true, value: null })
    expect(trakt.signedOut).toEqual([])
  })

  it('may not see what is protected from it, by GET or by POST', async () => {
    const trakt = await scriptedV1((sent) =>
      methodOf(sent) === 'POST account/test' ? success() : failure('this profile is protected'),
    )
    const answer = await trakt.account.service.feeds?.network('friends', 'yuki')
    expect(answer).toEqual({ ok: false, failure: { kind: 'notFound' } })
    expect(trakt.signedOut).toEqual([])
  })

  it('asks by GET the next time too where a POST was refused as well', async () => {
    const trakt = await scriptedV1((sent) => (methodOf(sent) === 'POST account/test' ? success() : refused()))
    const { feeds } = trakt.account.service
    for (const _ of [1, 2])
      expect(await feeds?.network('friends', 'sean')).toEqual({ ok: false, failure: { kind: 'notFound' } })
    const asked = trakt.sent.map(methodOf).filter((one) => one.endsWith('sean'))
    expect(asked.map((one) => one.split(' ')[0])).toEqual(['GET', 'POST', 'GET', 'POST'])
  })

  it('sends no write a second time', async () => {
    const trakt = await scriptedV1((sent) => (methodOf(sent) === 'POST account/test' ? success() : refused()))
    expect(await trakt.account.service.checkIn({ target: film })).toMatchObject({ ok: false })
    expect(trakt.sent.map(methodOf).filter((one) => one === 'POST movie/checkin')).toHaveLength(1)
  })

  it('stays signed in when nobody can tell', async () => {
    const trakt = await scriptedV1((sent) => (methodOf(sent) === 'POST account/test' ? nothing(500) : refused()))
    expect(await trakt.account.service.profile()).toMatchObject({ ok: false, failure: { kind: 'serverDown' } })
    expect(trakt.signedOut).toEqual([])
  })

  it('can be called off while that is found out', async () => {
    const trakt = await scriptedV1((sent) =>
      methodOf(sent) === 'POST account/test' ? new Promise(() => {}) : refused(),
    )
    const abort = new AbortController()
    const answer = trakt.account.service.profile(abort.signal)
    await settle()
    abort.abort()
    expect(await answer).toEqual({ ok: false, failure: { kind: 'cancelled' } })
  })
})

describe('leaving', () => {
  it('forgets the credentials and sends nothing any more', async () => {
    const trakt = await scriptedV1(() => success())
    await trakt.account.keepAnew()
    await trakt.account.signOut()
    expect(trakt.vault.kept.size).toBe(0)
    expect(await trakt.account.service.profile()).toEqual({
      ok: false,
      failure: { kind: 'signedOut', reason: 'user' },
    })
    await trakt.account.keepAnew()
    expect(trakt.vault.kept.size).toBe(0)
    expect(trakt.sent).toEqual([])
  })

  it('leaves nothing behind although it was being saved', async () => {
    const slow = Promise.withResolvers<void>()
    const trakt = await scriptedV1(() => success())
    trakt.vault.faults.slowSave = slow.promise
    const saved = trakt.account.keepAnew()
    const left = trakt.account.signOut()
    slow.resolve()
    await Promise.all([saved, left])
    expect(trakt.vault.kept.size).toBe(0)
  })

  it('ends what is under way, and reports nothing afterwards', async () => {
    const trakt = await scriptedV1(() => new Promise(() => {}))
    const answers = [trakt.account.service.profile(), trakt.account.service.checkIn({ target: film })]
    await settle()
    trakt.account.stop()
    for (const answer of answers) expect(await answer).toEqual({ ok: false, failure: { kind: 'cancelled' } })
    expect(trakt.troubles).toEqual([])
    expect(trakt.clock.sleepers()).toBe(0)
  })
})

const film = {
  form: 'movie',
  movie: {
    title: 'Batman Begins',
    year: 2005,
    ids: { imdb: 'tt0372784' },
    runtimeMinutes: 140,
    poster: { path: null, tint: '#222222' },
  },
} as const
