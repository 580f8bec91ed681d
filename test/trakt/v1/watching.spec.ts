// What plays now over v1, which tells neither since when nor until when.
import { describe, expect, it } from 'vitest'
import type { Show, Target } from '../../../preload/contract/model.ts'
import { json, nothing, type Script } from '../scripted.ts'
import { basic, byMethod, methodOf, type ScriptedV1, scriptedV1, success } from './scriptedV1.ts'

const now = Date.UTC(2026, 10, 22, 20)
const minute = 60_000
const poster = { path: 'poster', tint: '#222222' }
const show: Show = { title: 'The Walking Dead', year: 2010, ids: { tvdb: 153021 }, runtimeMinutes: 60, poster }
const target: Target = { form: 'number', show, season: 1, number: 1 }

const wireShow = { title: 'The Walking Dead', year: 2010, tvdb_id: 153021 }
const wireEpisode = { season: 1, number: 1, title: 'Days Gone Bye' }
const wireMovie = { title: 'Batman Begins', year: 2005, imdb_id: 'tt0372784' }
const playing = (action: string) => json({ type: 'episode', action, show: wireShow, episode: wireEpisode })
const playingFilm = (action: string) => json({ type: 'movie', action, movie: wireMovie })

const user = { username: 'justin', protected: false, url: 'http://trakt.tv/user/justin' }
const activity = (...rows: object[]) =>
  json({
    timestamps: { start: 1, current: now / 1000 },
    activity: rows.map((row, id) => ({ id, user, type: 'episode', show: wireShow, episode: wireEpisode, ...row })),
  })

const ask = (trakt: ScriptedV1) => trakt.account.service.watching()
const watchingNow = 'user/watching.json/justin'
const feed = 'activity/user.json/justin'
/** A server on which this plays, and whose activity says the rest. */
const server = (plays: Script, more: Record<string, Script> = {}) =>
  scriptedV1((sent, index) => {
    const asked = methodOf(sent).replace(/^\w+ /, '')
    if (asked.startsWith(feed) && more['activity']) return more['activity'](sent, index)
    return byMethod({ [watchingNow]: plays, ...more })(sent, index)
  })

describe('nothing', () => {
  it.each([[{}], [[]]])('plays when the server says %j', async (body) => {
    const trakt = await server(() => json(body))
    expect(await ask(trakt)).toEqual({ ok: true, value: null })
    expect(trakt.sent.map(methodOf)).toEqual([`GET ${watchingNow}`])
    expect(trakt.sent[0]?.headers.get('authorization')).toBe(basic)
  })
})

describe('what Marquee began itself', () => {
  const started = { start: now / 1000, end: now / 1000 + 1980, active_for: 1980 }
  const begun = () => server(() => playing('checkin'), { 'show/checkin': () => success({ timestamps: started }) })

  it('has the times of its check-in, and is asked for once', async () => {
    const trakt = await begun()
    await trakt.account.service.checkIn({ target })
    await trakt.clock.advance(10 * minute)
    expect(await ask(trakt)).toEqual({
      ok: true,
      value: {
        item: {
          kind: 'episode',
          show,
          episode: expect.objectContaining({ season: 1, number: 1, title: 'Days Gone Bye' }),
        },
        action: 'checkin',
        startedAt: now,
        expiresAt: now + 33 * minute,
      },
    })
    expect(trakt.sent.map(methodOf)).toEqual(['POST show/checkin', `GET ${watchingNow}`])
  })

  it('is over when the server says so, and leaves nothing behind', async () => {
    const trakt = await begun()
    await trakt.account.service.checkIn({ target })
    trakt.script = () => json({})
    expect(await ask(trakt)).toEqual({ ok: true, value: null })
    trakt.script = byMethod({ [watchingNow]: () => playing('checkin') })
    expect((await ask(trakt)).ok).toBe(false)
  })

  it('has the start that its progress says, as a scrobble does', async () => {
    const trakt = await server(() => playing('watching'), { 'show/watching': () => success() })
    await trakt.account.service.scrobble('start', { target, progress: 25 })
    expect(await ask(trakt)).toMatchObject({
      ok: true,
      value: { action: 'scrobble', startedAt: now - 15 * minute, expiresAt: now + 45 * minute },
    })
  })

  it('does not lend its times to something else, nor to another way of watching it', async () => {
    const trakt = await begun()
    await trakt.account.service.checkIn({ target })
    const other = {
      'movie/summary.json/tt0372784': () => json({ ...wireMovie, runtime: 140 }),
      [feed]: () => activity(),
    }
    for (const plays of [() => playingFilm('checkin'), () => playing('watching')]) {
      trakt.script = (sent, index) =>
        methodOf(sent).includes('activity') ? activity() : byMethod({ ...other, [watchingNow]: plays })(sent, index)
      const answer = await ask(trakt)
      expect(answer.ok && answer.value?.expiresAt).not.toBe(now + 33 * minute)
    }
  })

  it.each(['pause', 'stop'] as const)('is forgotten after %s', async (verb) => {
    const trakt = await server(() => playing('watching'), {
      'show/watching': () => success(),
      'show/cancelwatching': () => success(),
      'show/scrobble': () => success(),
      activity: () => activity({ action: 'watching', timestamp: now / 1000 - 600 }),
    })
    await trakt.account.service.scrobble('start', { target, progress: 50 })
    const ended = trakt.account.service.scrobble(verb, { target, progress: 50 })
    await trakt.clock.advance(1000)
    await ended
    expect(await ask(trakt)).toMatchObject({ ok: true, value: { startedAt: now - 10 * minute } })
  })
})

describe('what somebody else began', () => {
  it('has its start from the activity and its end from its length', async () => {
    const trakt = await server(() => playing('checkin'), {
      activity: () =>
        activity(
          { action: 'checkin', timestamp: now / 1000 - 60, episode: { ...wireEpisode, number: 2 } },
          { action: 'checkin', timestamp: now / 1000 - 1200, show: { ...wireShow, runtime: 60 } },
          { action: 'checkin', timestamp: now / 1000 - 9999 },
        ),
    })
    expect(await ask(trakt)).toMatchObject({
      ok: true,
      value: { action: 'checkin', startedAt: now - 20 * minute, expiresAt: now + 40 * minute },
    })
    expect(trakt.sent.map(methodOf)).toEqual([`GET ${watchingNow}`, `GET ${feed}/episode/checkin`])
  })

  it('is found out once', async () => {
    const trakt = await server(() => playing('watching'), {
      activity: () =>
        activity({ action: 'watching', timestamp: now / 1000 - 1200, show: { ...wireShow, runtime: 60 } }),
    })
    const first = await ask(trakt)
    expect(await ask(trakt)).toEqual(first)
    expect(trakt.sent.filter((sent) => methodOf(sent).includes('activity'))).toHaveLength(1)
  })

  it('has its length looked up where nobody tells it', async () => {
    const trakt = await server(() => playingFilm('watching'), {
      activity: () => activity({ action: 'watching', type: 'movie', movie: wireMovie, timestamp: now / 1000 - 600 }),
      'movie/summary.json/tt0372784': () => json({ ...wireMovie, runtime: 140 }),
    })
    expect(await ask(trakt)).toMatchObject({
      ok: true,
      value: { startedAt: now - 10 * minute, expiresAt: now + 130 * minute },
    })
  })

  it('has a length that is assumed where nobody knows it', async () => {
    const trakt = await server(() => playingFilm('watching'), { activity: () => activity() })
    expect(await ask(trakt)).toMatchObject({ ok: true, value: { startedAt: now, expiresAt: now + 120 * minute } })
  })

  it('that should be over gets a minute, and is looked at again then', async () => {
    const trakt = await server(() => playing('checkin'), {
      activity: () => activity({ action: 'checkin', timestamp: now / 1000 - 7200, show: { ...wireShow, runtime: 60 } }),
    })
    expect(await ask(trakt)).toMatchObject({
      ok: true,
      value: { startedAt: now - 59 * minute, expiresAt: now + minute },
    })
    await trakt.clock.advance(minute)
    expect(await ask(trakt)).toMatchObject({ ok: true, value: { expiresAt: now + 2 * minute } })
  })

  it('never starts in the future', async () => {
    const trakt = await server(() => playing('checkin'), {
      activity: () => activity({ action: 'checkin', timestamp: now / 1000 + 999, show: { ...wireShow, runtime: 60 } }),
    })
    expect(await ask(trakt)).toMatchObject({ ok: true, value: { startedAt: now, expiresAt: now + 60 * minute } })
  })

  it('is unknown while the activity cannot be read', async () => {
    const trakt = await server(() => playing('checkin'), { activity: () => nothing(500) })
    expect(await ask(trakt)).toMatchObject({ ok: false, failure: { kind: 'serverDown' } })
  })
})
