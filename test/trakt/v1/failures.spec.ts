// Every way in which a v1 server says no -> the outcome that the user gets to see, whatever the HTTP code.
import { describe, expect, it } from 'vitest'
import type { Failure } from '../../../preload/contract/failure.ts'
import { movie } from '../samples.ts'
import { json, nothing, page } from '../scripted.ts'
import { failure, scriptedV1 } from './scriptedV1.ts'

const now = Date.UTC(2026, 10, 22, 20)
const inProgress = (minutes: string) =>
  `There is already a checkin in progress. Either cancel this checkin or wait ${minutes} before you can check in again.`
const serverDown = (status: number, after = 10_000): Failure => ({ kind: 'serverDown', status, retryAt: now + after })
const invalid = (message: string | null, status = 200): Failure => ({ kind: 'invalid', status, message })

const table: readonly [string, () => Response, Failure][] = [
  ['invalid API key', () => failure('invalid API key', 401), { kind: 'keyRefused' }],
  ['invalid API key with 200', () => failure('invalid API key'), { kind: 'keyRefused' }],
  ['invalid development API key', () => failure('invalid development API key', 401), { kind: 'keyRefused' }],
  ['no permission', () => failure('invalid development API permission (scrobble)', 401), { kind: 'keyRefused' }],
  ['over capacity', () => failure('server is over capacity', 503), serverDown(503)],
  ['over capacity with 200', () => failure('server is over capacity'), serverDown(503)],
  ['over capacity without a word', () => nothing(503), serverDown(503)],
  ['over capacity as a page', () => page(503), serverDown(503)],
  ['503 that says when', () => json({ status: 'failure' }, 503, { 'retry-after': '60' }), serverDown(503, 60_000)],
  ['502', () => nothing(502), serverDown(502)],
  [
    'a wait',
    () => failure(inProgress('3 minutes'), 200, { wait: 180 }),
    { kind: 'conflict', expiresAt: now + 180_000 },
  ],
  ['a wait with 409', () => failure('no', 409, { wait: 1 }), { kind: 'conflict', expiresAt: now + 1000 }],
  ['a wait with 500', () => failure('no', 500, { wait: 60 }), { kind: 'conflict', expiresAt: now + 60_000 }],
  ['a wait as text', () => failure('no', 200, { wait: '180' }), { kind: 'conflict', expiresAt: now + 180_000 }],
  ['a wait in words only', () => failure(inProgress('3 minutes')), { kind: 'conflict', expiresAt: now + 180_000 }],
  ['a wait of one minute', () => failure(inProgress('1 minute')), { kind: 'conflict', expiresAt: now + 60_000 }],
  ['a wait of no length', () => failure(inProgress('a while')), { kind: 'conflict', expiresAt: null }],
  ['a wait of nothing', () => failure(inProgress('a while'), 200, { wait: 0 }), { kind: 'conflict', expiresAt: null }],
  ['a wait of years', () => failure('no', 200, { wait: 1e12 }), { kind: 'conflict', expiresAt: null }],
  ['a wait of part of a second', () => failure('no', 200, { wait: 0.5 }), { kind: 'conflict', expiresAt: now + 1000 }],
  ['a wait of less than nothing', () => failure('no', 200, { wait: -180 }), invalid('no')],
  ['a wait that is none', () => failure('no', 200, { wait: 'soon' }), invalid('no')],
  [
    'a duplicate',
    () => failure('scrobbled The Walking Dead 1x01 already'),
    { kind: 'duplicate', watchedAt: null, expiresAt: null },
  ],
  [
    'a duplicate with 409',
    () => failure('scrobbled Batman Begins (2005) already.', 409),
    { kind: 'duplicate', watchedAt: null, expiresAt: null },
  ],
  ['something unknown', () => failure('show not found', 404), { kind: 'notFound' }],
  ['something unknown with 200', () => failure('episode not found'), { kind: 'notFound' }],
  ['404 without a word', () => nothing(404), { kind: 'notFound' }],
  ['404 as a page', () => page(404), { kind: 'notFound' }],
  ['a refusal in words', () => failure('season is required'), invalid('season is required')],
  ['a refusal with 400', () => failure('bad JSON', 400), invalid('bad JSON', 400)],
  ['a refusal without words', () => json({ status: 'failure' }), invalid(null)],
  ['a refusal in something else', () => json({ status: 'failure', error: { a: 1 } }), invalid(null)],
  ['a refusal that quotes the password', () => failure(`no ${'c0ffee00'.repeat(5)}`), invalid(null)],
  ['a refusal that quotes the password in capitals', () => failure(`no ${'C0FFEE00'.repeat(5)}`), invalid(null)],
  ['a refusal that quotes the key', () => failure('no canary-api-key'), invalid(null)],
  ['403', () => nothing(403), { kind: 'keyRefused' }],
  ['403 as a page', () => page(403), { kind: 'edgeBlocked' }],
  ['401 as a page', () => page(401), { kind: 'edgeBlocked' }],
  ['429', () => nothing(429, { 'retry-after': '7' }), { kind: 'rateLimited', retryAt: now + 7000 }],
  ['a redirect', () => nothing(302), { kind: 'unexpected', status: 302 }],
  ['405', () => json({ status: 'failure' }, 405), { kind: 'unexpected', status: 405 }],
]

describe('a check-in that is answered by', () => {
  it.each(table)('%s', async (_name, script, expected) => {
    const trakt = await scriptedV1(script)
    const answer = await trakt.account.service.checkIn({ target: { form: 'movie', movie } })
    expect(answer).toEqual({ ok: false, failure: expected })
    expect(trakt.sent).toHaveLength(1)
    expect(trakt.signedOut).toEqual([])
  })
})

describe('a read that is answered by', () => {
  it.each(table)('%s', async (_name, script, expected) => {
    const trakt = await scriptedV1(script)
    expect(await trakt.account.service.feeds?.serverTime()).toEqual({ ok: false, failure: expected })
  })
})

it.each([401, 404, 500, 503])('takes a success for one, also with %i', async (status) => {
  const trakt = await scriptedV1(() => json({ status: 'success', message: 'checked in' }, status))
  expect(await trakt.account.service.checkIn({ target: { form: 'movie', movie } })).toMatchObject({ ok: true })
})

it('reads a wait against the clock of the server', async () => {
  const serverNow = now + 7_200_000
  const trakt = await scriptedV1(() =>
    json({ status: 'failure', error: 'no', wait: 180 }, 200, { date: new Date(serverNow).toUTCString() }),
  )
  expect(await trakt.account.service.checkIn({ target: { form: 'movie', movie } })).toEqual({
    ok: false,
    failure: { kind: 'conflict', expiresAt: serverNow + 180_000 },
  })
})

it('sends nothing while the server wants to be left alone', async () => {
  const trakt = await scriptedV1(() => nothing(429, { 'retry-after': '7' }))
  await trakt.account.service.profile()
  expect(await trakt.account.service.profile()).toEqual({
    ok: false,
    failure: { kind: 'rateLimited', retryAt: now + 7000 },
  })
  expect(trakt.sent).toHaveLength(1)
})
