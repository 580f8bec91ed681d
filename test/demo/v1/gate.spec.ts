// Who gets in by API v1: keys, credentials, methods, and the sentences of the errors page.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Faults } from '../../../main/demo/faults.ts'
import { sha1, startV1, type V1Session } from './session.ts'

let s: V1Session
beforeEach(async () => {
  s = await startV1()
})

const body = (value: object): RequestInit => ({ method: 'POST', body: JSON.stringify(value) })
const basic = (user: string, password: string): RequestInit => ({
  method: 'POST',
  headers: { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` },
})

describe('name and password', () => {
  it('are good as a SHA-1 in the body', async () => {
    const answer = await s.write('account/test')
    expect([answer.status, answer.body]).toEqual([200, { status: 'success', message: 'all good!' }])
  })

  it('are good as HTTP Basic, and with the hash in capitals', async () => {
    const { username, password } = s.credentials
    for (const init of [basic(username, password), body({ username, password: password.toUpperCase() })])
      expect((await s.raw(`/account/test/${s.key}`, init)).body.status).toBe('success')
  })

  it('let a GET see more too, as HTTP Basic', async () => {
    const { username, password } = s.credentials
    const { headers } = basic(username, password)
    const path = `/user/watching.json/${s.key}/yuki`
    expect((await s.raw(path)).body.status).toBe('failure')
    expect((await s.raw(path, { ...(headers && { headers }) })).body).toEqual({})
  })

  it.each([
    ['a wrong password', (name: string) => body({ username: name, password: sha1('wrong') })],
    ['the password itself', (name: string) => body({ username: name, password: 'marquee' })],
    ['an unknown name', () => body({ username: 'nobody', password: sha1('marquee') })],
    ['a name that is no text', () => body({ username: 7, password: sha1('marquee') })],
    ['nothing', () => body({})],
    ['a body that is no JSON', (): RequestInit => ({ method: 'POST', body: '{"username":' })],
    ['a body that is a list', () => body([])],
    ['HTTP Basic with a wrong hash', (name: string) => basic(name, sha1('wrong'))],
    ['a bearer token', (): RequestInit => ({ method: 'POST', headers: { authorization: 'Bearer abc' } })],
  ])('are refused with %s', async (_name, init) => {
    const answer = await s.raw(`/account/test/${s.key}`, init(s.credentials.username))
    expect([answer.status, answer.body]).toEqual([401, { status: 'failure', error: 'failed authentication' }])
  })

  const headed = (authorization: string): RequestInit => ({ headers: { authorization } })
  it.each([
    ['HTTP Basic that is not base64', headed('Basic !!!')],
    ['HTTP Basic without a colon', headed(`Basic ${Buffer.from('robin.hale').toString('base64')}`)],
    ['HTTP Basic of one letter', headed('Basic x')],
    ['HTTP Basic with nothing behind it', headed('Basic')],
    ['HTTP Basic without a name', headed(`Basic ${Buffer.from(`:${sha1('marquee')}`).toString('base64')}`)],
    ['HTTP Basic without a password', headed(`Basic ${Buffer.from('robin.hale:').toString('base64')}`)],
    ['a name alone', body({ username: 'robin.hale' })],
    ['a name and null', body({ username: 'robin.hale', password: null })],
    ['a password alone', body({ password: sha1('marquee') })],
    ['a name that is no text', body({ username: 7, password: sha1('marquee') })],
  ])('are refused where they are not needed too, as %s', async (_name, init) => {
    for (const path of [`/server/time.json/${s.key}`, `/user/watching.json/${s.key}/robin.hale`]) {
      const answer = await s.raw(path, init)
      expect([answer.status, answer.body]).toEqual([401, { status: 'failure', error: 'failed authentication' }])
    }
  })

  it.each([
    ['HTTP Basic', headed(`Basic ${Buffer.from(':').toString('base64')}`)],
    ['a body', body({ username: '', password: '' })],
    ['a body with nulls', body({ username: null, password: null })],
  ])('that are both empty are nobody, in %s', async (_name, init) => {
    expect((await s.raw(`/server/time.json/${s.key}`, init)).status).toBe(200)
    expect((await s.raw(`/user/watching.json/${s.key}/yuki`, init)).body.error).toBe('this profile is protected')
  })

  it('are not what another scheme carries: where none are needed, that is nobody', async () => {
    expect((await s.raw(`/server/time.json/${s.key}`, headed('Bearer abc'))).status).toBe(200)
    expect((await s.raw(`/user/watching.json/${s.key}/yuki`, headed('Bearer abc'))).body.error).toBe(
      'this profile is protected',
    )
  })

  it('are refused where they are not needed too, when they are wrong', async () => {
    const wrong = body({ username: s.credentials.username, password: sha1('wrong') })
    expect((await s.raw(`/server/time.json/${s.key}`, wrong)).status).toBe(401)
    expect((await s.raw(`/server/time.json/${s.key}`, body({ username: '', password: '' }))).status).toBe(200)
  })
})

describe('the key', () => {
  it.each(['', '/', `/${'0'.repeat(32)}`, '/__proto__'])(
    'is refused as "%s", before the password is looked at',
    async (key) => {
      for (const method of ['/account/test', '/server/time.json']) {
        const answer = await s.raw(`${method}${key}`, body({ username: 'nobody', password: '' }))
        expect([answer.status, answer.body]).toEqual([401, { status: 'failure', error: 'invalid API key' }])
      }
    },
  )

  it.each([
    [{ key: 'removed' }, 'movie/checkin', 401, 'invalid API key'],
    [{ key: 'removed' }, 'account/test', 401, 'invalid API key'],
    [{ key: 'plain' }, 'show/checkin', 401, 'invalid development API key'],
    [{ key: 'plain' }, 'account/test', 200, undefined],
    [{ key: 'noPermission' }, 'show/scrobble', 401, 'invalid development API permission (scrobble)'],
    [{ key: 'noPermission' }, 'movie/cancelcheckin', 401, 'invalid development API permission (check in)'],
    [{ account: 'locked' }, 'account/test', 401, 'failed authentication'],
    [{ account: 'deactivated' }, 'show/checkin', 401, 'failed authentication'],
  ] satisfies [Faults, string, number, string | undefined][])(
    'with %j: %s answers %s',
    async (faults, method, status, error) => {
      s.embedded.faults(faults)
      const answer = await s.write(method)
      expect([answer.status, answer.body.error]).toEqual([status, error])
    },
  )

  it('that may not scrobble may still read', async () => {
    s.embedded.faults({ key: 'plain' })
    expect((await s.get('user/watching', 'robin.hale')).body).toEqual({})
  })
})

describe('faults', () => {
  it.each([
    [503, { status: 'failure', error: 'server is over capacity' }],
    [401, { status: 'failure', error: 'failed authentication' }],
    [404, { status: 'failure', error: 'status 404' }],
  ])('%s comes with the body of the documents', async (status, expected) => {
    s.embedded.faults({ rules: [{ path: '/account/test/*', kind: 'status', status, retryAfter: 10 }] })
    const answer = await s.write('account/test')
    expect([answer.status, answer.body]).toEqual([status, expected])
    expect(answer.headers.get('retry-after')).toBe(status === 503 ? '10' : null)
    expect((await s.write('account/test')).status).toBe(200)
  })

  it('500 but recorded', async () => {
    s.embedded.faults({ rules: [{ path: '/movie/checkin/**', kind: 'status', status: 500, effect: true }] })
    const fields = { imdb_id: 'tt2015381', app_version: '1', app_date: 'today' }
    expect((await s.write('movie/checkin', fields)).status).toBe(500)
    expect((await s.v2.get('/users/me/watching')).status).toBe(200)
  })

  it('does not count writes: that limit is of v2', async () => {
    for (let i = 0; i < 5; i += 1) expect((await s.write('show/cancelcheckin')).status).toBe(200)
  })
})

describe('addresses', () => {
  it.each([
    ['GET', '/show/checkin/KEY', 405],
    ['PUT', '/server/time.json/KEY', 405],
    ['GET', '/show/nonsense.json/KEY', 404],
    ['GET', '/show', 404],
    ['GET', '/user/network.json/KEY/robin.hale', 404],
    ['GET', '/user/watching.json/KEY/%E0%A4%A', 404],
    ['GET', '/user/watching.json/KEY/robin.hale', 200],
    ['GET', '/user/watching/json/KEY/robin.hale', 200],
    ['GET', '/user/watching/KEY/robin.hale/', 200],
    ['GET', '/user/watching.json/KEY/nobody', 404],
    ['GET', '/user/watching.json/KEY', 404],
    ['GET', '/search/movies/json/KEY/dune/3', 200],
  ])('%s %s answers %s', async (method, path, status) => {
    const answer = await s.raw(path.replace('KEY', s.key), { method })
    expect(answer.status).toBe(status)
    if (status === 404) expect(answer.body.status).toBe('failure')
  })

  it('of v2 are not taken for those of v1', async () => {
    expect((await s.v2.get('/shows/breaking-bad')).status).toBe(200)
    expect((await s.v2.get('/search/show?query=dark')).body[0].show.title).toBe('Dark')
    expect((await s.raw('/shows/breaking-bad', { headers: { 'user-agent': 'spec' } })).status).toBe(403)
  })
})
