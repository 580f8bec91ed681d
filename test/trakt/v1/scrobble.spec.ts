// Scrobbling over v1: which method stands for start, pause and stop, and what each one carries.
import { describe, expect, it } from 'vitest'
import type { Target } from '../../../preload/contract/model.ts'
import type { ScrobbleRequest } from '../../../main/trakt/service.ts'
import { json } from '../scripted.ts'
import { byMethod, credentials, failure, methodOf, own, scriptedV1, success } from './scriptedV1.ts'

const poster = { path: null, tint: '#222222' }
const show = {
  title: 'The Walking Dead',
  year: 2010,
  ids: { imdb: 'tt1520211', tvdb: 153021 },
  runtimeMinutes: 60,
  poster,
}
const episode = {
  season: 1,
  number: 1,
  numberAbs: null,
  title: 'Days Gone Bye',
  ids: { tvdb: 2493141 },
  runtimeMinutes: 67,
  firstAiredAt: null,
}
const movie = { title: 'Batman Begins', year: 2005, ids: { imdb: 'tt0372784', tmdb: 272 }, runtimeMinutes: 140, poster }
const target: Target = { form: 'episode', show, episode }
const film: Target = { form: 'movie', movie }

const ofShow = {
  imdb_id: 'tt1520211',
  tvdb_id: 153021,
  title: 'The Walking Dead',
  year: 2010,
  season: 1,
  episode: 1,
  episode_tvdb_id: 2493141,
}
const date = expect.stringMatching(/^[A-Z][a-z]{2} \d{1,2} \d{4}$/)
const plugin = { plugin_version: '1.2.3', media_center_version: '1.2.3', media_center_date: date }

const send = async (verb: 'start' | 'pause' | 'stop', request: ScrobbleRequest) => {
  const trakt = await scriptedV1(() => success())
  const answer = await trakt.account.service.scrobble(verb, request)
  return { ...trakt, answer, calls: trakt.sent.map(methodOf), body: trakt.sent[0]?.body }
}

describe('the method', () => {
  it.each([
    ['start', target, 0, 'show/watching', 'start'],
    ['start', film, 99, 'movie/watching', 'start'],
    ['pause', target, 40, 'show/cancelwatching', 'pause'],
    ['pause', film, 95, 'movie/cancelwatching', 'pause'],
    ['stop', target, 79.99, 'show/cancelwatching', 'pause'],
    ['stop', film, 0, 'movie/cancelwatching', 'pause'],
    ['stop', film, NaN, 'movie/cancelwatching', 'pause'],
    ['stop', target, 80, 'show/scrobble', 'scrobble'],
    ['stop', film, 100, 'movie/scrobble', 'scrobble'],
  ] as const)('of %s %o at %d %% is %s', async (verb, asked, progress, method, action) => {
    const { answer, calls, sent } = await send(verb, { target: asked, progress })
    expect(calls).toEqual([`POST ${method}`])
    expect(sent[0]?.url.href).toBe(`${credentials.server}/${method}/${credentials.apiKey}`)
    expect(answer).toMatchObject({ ok: true, value: { action, progress, historyId: null } })
    if (method.endsWith('cancelwatching')) expect(sent[0]?.body).toEqual(own)
  })
})

describe('the body', () => {
  it.each(['start', 'stop'] as const)('of %s names the episode, its length and who tells', async (verb) => {
    const { body } = await send(verb, { target, progress: 85, sharing: { twitter: true } })
    expect(body).toEqual({ ...own, ...ofShow, duration: 67, progress: 85, ...plugin })
  })

  it('of a film names the film', async () => {
    const { body } = await send('stop', { target: film, progress: 100 })
    const named = { imdb_id: 'tt0372784', tmdb_id: 272, title: 'Batman Begins', year: 2005 }
    expect(body).toEqual({ ...own, ...named, duration: 140, progress: 100, ...plugin })
  })

  it.each([
    [0, 0],
    [0.4, 0],
    [1.25, 1],
    [49.5, 50],
    [99.9, 100],
    [100, 100],
    [-3, 0],
    [NaN, 0],
    [Infinity, 100],
  ])('takes %d %% as %i', async (progress, whole) => {
    const { body } = await send('start', { target, progress })
    expect(body).toMatchObject({ progress: whole })
  })

  it.each([
    ['what was said', { target, durationMinutes: 90 }, 90],
    ['the episode', { target }, 67],
    ['the show', { target: { form: 'number', show, season: 1, number: 1 } }, 60],
    ['the film', { target: film }, 140],
    [
      'nobody, for an episode',
      { target: { form: 'number', show: { ...show, runtimeMinutes: null }, season: 1, number: 1 } },
      45,
    ],
    ['nobody, for a film', { target: { form: 'movie', movie: { ...movie, runtimeMinutes: null } } }, 120],
  ] satisfies readonly (readonly [string, Omit<ScrobbleRequest, 'progress'>, number])[])(
    'has its length from %s',
    async (_name, request, duration) => {
      const { body } = await send('start', { ...request, progress: 1 })
      expect(body).toMatchObject({ duration })
    },
  )
})

describe('the answer', () => {
  it('names an episode that was only a number, and may write its numbers as text', async () => {
    const trakt = await scriptedV1(() =>
      success({
        message: 'watching The Walking Dead 1x01',
        show: { title: 'The Walking Dead', year: '2010', imdb_id: 'tt1520211', tvdb_id: '153021' },
        season: '1',
        episode: { number: '1', title: 'Days Gone Bye' },
      }),
    )
    const asked: Target = { form: 'number', show, season: 1, number: 1 }
    expect(await trakt.account.service.scrobble('start', { target: asked, progress: 25 })).toMatchObject({
      ok: true,
      value: { action: 'start', progress: 25, item: { kind: 'episode', show, episode: { title: 'Days Gone Bye' } } },
    })
  })

  it('that it counts already is a duplicate, and "watching" is taken back', async () => {
    const trakt = await scriptedV1(
      byMethod({
        'show/scrobble': () => failure('scrobbled The Walking Dead 1x01 already'),
        'show/cancelwatching': () => success({ message: 'cancelled watching' }),
      }),
    )
    const answer = trakt.account.service.scrobble('stop', { target, progress: 90 })
    await trakt.clock.advance(1000)
    expect(await answer).toEqual({ ok: false, failure: { kind: 'duplicate', watchedAt: null, expiresAt: null } })
    expect(trakt.sent.map(methodOf)).toEqual(['POST show/scrobble', 'POST show/cancelwatching'])
  })

  it('that something else plays is a conflict', async () => {
    const trakt = await scriptedV1(() => failure('There is already a checkin in progress.', 200, { wait: 60 }))
    expect(await trakt.account.service.scrobble('start', { target, progress: 0 })).toEqual({
      ok: false,
      failure: { kind: 'conflict', expiresAt: trakt.clock.now() + 60_000 },
    })
  })

  it.each([[{}], [[]], [null], [{ status: 'maybe' }]])('%j is unreadable', async (body) => {
    const trakt = await scriptedV1(() => json(body))
    const { service } = trakt.account
    for (const verb of ['start', 'pause', 'stop'] as const) {
      const answer = service.scrobble(verb, { target, progress: 90 })
      await trakt.clock.advance(1000)
      expect(await answer).toMatchObject({ ok: false, failure: { kind: 'unreadable' } })
    }
    expect(trakt.sent).toHaveLength(3)
  })
})
