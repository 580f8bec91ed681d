// Every status of Trakt's list -> the outcome that the user gets to see.
import { describe, expect, it } from 'vitest'
import { movie } from './samples.ts'
import { addresses, json, nothing, scripted } from './scripted.ts'
import { statuses } from './statuses.ts'

describe('statuses', () => {
  it.each(statuses)('%s', async (_name, reply, failure) => {
    const trakt = await scripted(reply)
    expect(await trakt.account.service.profile()).toEqual({ ok: false, failure })
    expect(trakt.calls()).toEqual(['GET /users/settings'])
  })

  it.each(statuses)('%s means the same for a write, which is not repeated', async (_name, reply, failure) => {
    const trakt = await scripted(reply)
    expect(await trakt.account.service.removeHistory([1])).toEqual({ ok: false, failure })
    expect(trakt.sent).toHaveLength(1)
  })

  it.each([{}, { expires_at: '2026-11-22T21:00:00Z' }, { watched_at: null }])(
    'takes a stop that is answered by 409 and %j for one that counted before',
    async (body) => {
      const trakt = await scripted(() => json(body, 409))
      const expiresAt = 'expires_at' in body ? Date.UTC(2026, 10, 22, 21) : null
      expect(await trakt.account.service.scrobble('stop', { target: { form: 'movie', movie }, progress: 90 })).toEqual({
        ok: false,
        failure: { kind: 'duplicate', watchedAt: null, expiresAt },
      })
    },
  )

  it('takes any 2xx as success', async () => {
    for (const status of [200, 201, 202]) {
      const trakt = await scripted(() => json({ deleted: { movies: 1, episodes: 2 } }, status))
      expect(await trakt.account.service.removeHistory([7, 8, 9])).toEqual({ ok: true, value: { removed: 3 } })
    }
  })

  it('reports what stands in the way, and that it is gone', async () => {
    const trakt = await scripted((_sent, index) => (index === 0 ? nothing(503) : nothing(204)))
    await trakt.account.service.watching()
    await trakt.account.service.watching()
    expect(trakt.troubles.map((trouble) => trouble?.kind ?? null)).toEqual(['serverDown', null])
  })

  it('does not call an answer to one question a trouble', async () => {
    for (const reply of [nothing(404), nothing(409), nothing(420), nothing(422), nothing(426)]) {
      const trakt = await scripted(() => reply)
      await trakt.account.service.removeHistory([1])
      expect(trakt.troubles).toEqual([null])
    }
  })

  it('sends nothing without an API key', async () => {
    const trakt = await scripted(() => nothing(204), { addresses: { ...addresses, clientId: '' } })
    expect(await trakt.account.service.watching()).toEqual({ ok: false, failure: { kind: 'noKey' } })
    expect(trakt.sent).toEqual([])
  })

  it.each([
    'http://api.trakt.tv',
    'http://localhost.evil.test',
    'http://127.0.0.1.evil.test',
    'ftp://localhost',
    'not an address',
  ])('sends nothing to %s', async (apiUrl) => {
    const trakt = await scripted(() => nothing(204), { addresses: { ...addresses, apiUrl } })
    const answer = await trakt.account.service.watching()
    expect(answer.ok || answer.failure.kind).toBe('insecureAddress')
    expect(trakt.sent).toEqual([])
  })

  it.each([
    'http://127.0.0.1:8080',
    'http://127.9.9.9',
    'http://[::1]:1',
    'http://localhost:3000/',
    'https://other.test/base/',
  ])('speaks to %s', async (apiUrl) => {
    const trakt = await scripted(() => nothing(204), { addresses: { ...addresses, apiUrl } })
    expect(await trakt.account.service.watching()).toEqual({ ok: true, value: null })
    expect(trakt.sent[0]?.url.href.startsWith(apiUrl.replace(/\/$/, ''))).toBe(true)
  })
})
