// What is sent for a check-in and a scrobble, field by field, in all four forms.
import { describe, expect, it } from 'vitest'
import type { Target } from '../../preload/contract/model.ts'
import { episode, movie, show, wireCheckedIn, wireEpisode, wireMovie, wireShow } from './samples.ts'
import { json, scripted } from './scripted.ts'

const showBody = { title: 'Breaking Bad', year: 2008, ids: { trakt: 1, slug: 'breaking-bad', tvdb: 81189 } }

const forms: readonly [string, Target, object][] = [
  [
    'a film',
    { form: 'movie', movie },
    {
      movie: {
        title: 'Guardians of the Galaxy',
        year: 2014,
        ids: { trakt: 28, slug: 'guardians-of-the-galaxy-2014', imdb: 'tt2015381', tmdb: 118340 },
      },
    },
  ],
  ['an episode', { form: 'episode', show, episode }, { episode: { ids: { trakt: 16 } } }],
  ['a number', { form: 'number', show, season: 0, number: 3 }, { show: showBody, episode: { season: 0, number: 3 } }],
  ['an absolute number', { form: 'absolute', show, numberAbs: 164 }, { show: showBody, episode: { number_abs: 164 } }],
  [
    'an episode without ids',
    { form: 'episode', show, episode: { ...episode, ids: {} } },
    { show: showBody, episode: { season: 1, number: 1 } },
  ],
  [
    'a film without a year',
    { form: 'movie', movie: { ...movie, year: null, ids: { imdb: 'tt2015381' } } },
    { movie: { title: 'Guardians of the Galaxy', ids: { imdb: 'tt2015381' } } },
  ],
]

describe.each(forms)('%s', (_name, target, body) => {
  it('is checked in to', async () => {
    const trakt = await scripted(({ at }) => json(wireCheckedIn(at + 60_000), 201))
    await trakt.account.service.checkIn({ target })
    expect(trakt.calls()).toEqual(['POST /checkin'])
    expect(trakt.sent[0]?.url.href).toBe('https://api.trakt.test/checkin')
    expect(trakt.sent[0]?.body).toEqual(body)
  })

  it.each(['start', 'pause', 'stop'] as const)('is scrobbled: %s', async (verb) => {
    const trakt = await scripted(() =>
      json({ id: 0, action: 'start', progress: 1.25, show: wireShow, episode: wireEpisode }, 201),
    )
    await trakt.account.service.scrobble(verb, { target, progress: 1.25 })
    expect(trakt.calls()).toEqual([`POST /scrobble/${verb}`])
    expect(trakt.sent[0]?.body).toEqual({ ...body, progress: 1.25 })
  })
})

describe('a check-in', () => {
  const target: Target = { form: 'movie', movie }

  it('carries message and sharing where they were given, each network by itself', async () => {
    const trakt = await scripted(({ at }) => json(wireCheckedIn(at + 60_000), 201))
    await trakt.account.service.checkIn({ target, message: ' Groot! ', sharing: { twitter: false, mastodon: true } })
    expect(trakt.sent[0]?.body).toMatchObject({ message: 'Groot!', sharing: { twitter: false, mastodon: true } })
    expect(JSON.stringify(trakt.sent[0]?.body)).not.toContain('tumblr')
  })

  it('leaves out what was not said, so that the account decides', async () => {
    const trakt = await scripted(({ at }) => json(wireCheckedIn(at + 60_000), 201))
    await trakt.account.service.checkIn({ target, message: '  ', sharing: {} })
    expect(Object.keys(Object(trakt.sent[0]?.body))).toEqual(['movie'])
    expect(JSON.stringify(trakt.sent[0]?.body)).not.toContain('null')
  })

  it('yields the item, its end and the history entry', async () => {
    const trakt = await scripted(({ at }) => json(wireCheckedIn(at + 3_480_000), 201))
    const answer = await trakt.account.service.checkIn({ target: { form: 'number', show, season: 1, number: 1 } })
    expect(answer).toMatchObject({
      ok: true,
      value: {
        historyId: 3373536620,
        expiresAt: trakt.clock.now() + 3_480_000,
        item: {
          kind: 'episode',
          show: { title: 'Breaking Bad', ids: { trakt: 1 } },
          episode: { season: 1, number: 1, title: 'Pilot', ids: { trakt: 16 } },
        },
      },
    })
  })

  it('has no end when the time it names is over by the server clock', async () => {
    const trakt = await scripted(({ at }) =>
      json(wireCheckedIn(at + 60_000), 200, { date: new Date(at + 3_600_000).toUTCString() }),
    )
    const answer = await trakt.account.service.checkIn({ target })
    expect(answer).toMatchObject({ ok: true, value: { expiresAt: null } })
  })

  it('succeeds also when id and time are missing', async () => {
    const trakt = await scripted(() => json({ movie: wireMovie }, 201))
    expect(await trakt.account.service.checkIn({ target })).toMatchObject({
      ok: true,
      value: { historyId: null, expiresAt: null, item: { kind: 'movie', movie: { title: 'Guardians of the Galaxy' } } },
    })
  })
})

describe('a scrobble', () => {
  it.each([
    ['start', 0, 'start', null],
    ['stop', 3373536623, 'scrobble', 3373536623],
    ['stop', 1337, 'pause', null],
  ] as const)('%s that Trakt took as %s', async (verb, id, action, historyId) => {
    const trakt = await scripted(() =>
      json({ id, action, progress: 85, movie: wireMovie, sharing: { facebook: true } }, 201),
    )
    expect(
      await trakt.account.service.scrobble(verb, { target: { form: 'movie', movie }, progress: 85 }),
    ).toMatchObject({
      ok: true,
      value: { action, progress: 85, historyId, item: { kind: 'movie' } },
    })
  })

  it.each([
    [-1, 0],
    [100.5, 100],
    [NaN, 0],
    [79.99, 79.99],
  ])('at %d is sent as %d', async (progress, sent) => {
    const trakt = await scripted(() => json({ id: 0, action: 'start', progress: 1, movie: wireMovie }, 201))
    await trakt.account.service.scrobble('start', { target: { form: 'movie', movie }, progress })
    expect(trakt.sent[0]?.body).toMatchObject({ progress: sent })
  })
})
