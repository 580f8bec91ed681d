// Recorded-shape answers -> the model: watching, settings, lists, broken parts.
import { describe, expect, it } from 'vitest'
import { pictureHosts, pictureUrl } from '../../main/trakt/pictures.ts'
import { watchingOf } from '../../main/trakt/v2/items.ts'
import type { Item } from '../../preload/contract/model.ts'
import { episode, movie, show, wireEpisode, wireMovie, wireSettings, wireShow, wireWatching } from './samples.ts'
import { addresses, json, nothing, scripted } from './scripted.ts'

const minute = 60_000
const endsAt = Date.parse('2025-08-01T21:50:06.000Z')

describe('watching', () => {
  it('is nothing at 204', async () => {
    const trakt = await scripted(() => nothing(204))
    expect(await trakt.account.service.watching()).toEqual({ ok: true, value: null })
    expect(trakt.sent[0]?.url.search).toBe('?extended=full%2Cimages')
  })

  it('is not nothing when an answer is empty by mistake', async () => {
    const trakt = await scripted(() => nothing(200))
    expect(await trakt.account.service.watching()).toEqual({
      ok: false,
      failure: { kind: 'unreadable', what: 'watching: empty' },
    })
  })

  it('is read from the recorded answer, null ids and all', async () => {
    const trakt = await scripted(() => json(wireWatching))
    await trakt.clock.jump(endsAt - 10 * minute - trakt.clock.now())
    expect(await trakt.account.service.watching()).toEqual({
      ok: true,
      value: {
        action: 'checkin',
        startedAt: endsAt - 45 * minute,
        expiresAt: endsAt,
        item: {
          kind: 'episode',
          show: {
            title: 'Love Island',
            year: 2015,
            ids: { trakt: 99667, slug: 'love-island', tvdb: 296669, imdb: 'tt4770018', tmdb: 66636 },
            runtimeMinutes: null,
            poster: { path: null, tint: expect.stringMatching(/^#[0-9a-f]{6}$/) },
          },
          episode: {
            season: 12,
            number: 54,
            numberAbs: null,
            title: 'Episode 54',
            ids: { trakt: 13350238, tmdb: 6406267 },
            runtimeMinutes: null,
            firstAiredAt: null,
          },
        },
      },
    })
  })

  const film: Item = { kind: 'movie', movie: { ...movie, runtimeMinutes: 100 } }
  const unknown: Item = { kind: 'movie', movie: { ...movie, runtimeMinutes: null } }
  const byShow: Item = {
    kind: 'episode',
    show: { ...show, runtimeMinutes: 40 },
    episode: { ...episode, runtimeMinutes: null },
  }
  const now = endsAt - 30 * minute
  it.each([
    ['as Trakt says, when it fits the runtime', film, endsAt - 101 * minute, endsAt - 101 * minute],
    ['an older check-in left its start behind', film, endsAt - 190 * minute, endsAt - 100 * minute],
    ['missing', film, null, endsAt - 100 * minute],
    ['a scrobble that was resumed', film, endsAt - 35 * minute, endsAt - 100 * minute],
    ["missing, with the show's runtime", byShow, null, endsAt - 40 * minute],
    ['in the future', film, endsAt + minute, endsAt - 100 * minute],
    ['without a runtime to compare', unknown, endsAt - 50 * minute, endsAt - 50 * minute],
    ['in the future, without a runtime', unknown, endsAt - minute, now],
    ['missing, without a runtime', unknown, null, now],
  ])('started: %s', (_name, item, said, startedAt) => {
    expect(watchingOf(item, { expires_at: endsAt, started_at: said, action: 'checkin' }, now)).toEqual({
      item,
      action: 'checkin',
      startedAt,
      expiresAt: endsAt,
    })
  })

  it('never started later than now, whatever the runtime says', () => {
    const short: Item = { kind: 'movie', movie: { ...movie, runtimeMinutes: 5 } }
    const { startedAt } = watchingOf(short, { expires_at: endsAt, started_at: null, action: 'scrobble' }, now)
    expect(startedAt).toBe(now)
  })
})

describe('settings', () => {
  it('become the profile', async () => {
    const trakt = await scripted(() => json(wireSettings))
    const answer = await trakt.account.service.profile()
    expect(answer).toMatchObject({
      ok: true,
      value: {
        username: 'justin',
        slug: 'justin',
        name: 'Justin Nemeth',
        vip: true,
        connections: ['twitter', 'mastodon'],
        watchingText: "I'm watching [item]",
      },
    })
    const path = answer.ok ? answer.value.avatar?.path : null
    expect(pictureUrl(path ?? '', pictureHosts(addresses.apiUrl))?.href).toBe(wireSettings.user.images.avatar.full)
  })

  it('need no more than a name', async () => {
    const trakt = await scripted(() =>
      json({ user: { username: 'Ann', vip: 'no', images: 3 }, connections: [], sharing_text: null }),
    )
    expect(await trakt.account.service.profile()).toEqual({
      ok: true,
      value: {
        username: 'Ann',
        slug: 'ann',
        name: null,
        vip: false,
        avatar: null,
        connections: [],
        watchingText: null,
      },
    })
  })
})

describe('items', () => {
  const search = async (rows: unknown) => {
    const trakt = await scripted(() => json(rows))
    return trakt.account.service.search('x', { limit: 10 })
  }

  it('take numbers as strings, and do without what is null, missing or of a wrong type', async () => {
    const answer = await search([
      {
        type: 'movie',
        score: 'high',
        movie: {
          title: 'A',
          year: '1999',
          ids: { trakt: '12', slug: null, imdb: 7 },
          runtime: '90',
          images: 'none',
          colors: { poster: [5] },
        },
      },
      { type: 'show', show: { title: 'B', ids: { slug: 'b' }, year: {}, runtime: 0, brandNewField: [] } },
    ])
    expect(answer).toMatchObject({
      ok: true,
      value: [
        {
          kind: 'movie',
          movie: { title: 'A', year: 1999, ids: { trakt: 12 }, runtimeMinutes: 90, poster: { path: null } },
        },
        { kind: 'show', show: { title: 'B', year: null, ids: { slug: 'b' }, runtimeMinutes: null } },
      ],
    })
  })

  it('without a title or any id are left out, and their neighbours stay', async () => {
    const answer = await search([
      { movie: { title: '', ids: { trakt: 1 } } },
      { movie: { title: 'No ids', ids: { trakt: null } } },
      { movie: { title: 'No ids at all' } },
      { person: { name: 'Bryan Cranston', ids: { trakt: 1 } } },
      null,
      { movie: wireMovie },
    ])
    expect(answer.ok && answer.value.map((hit) => (hit.kind === 'movie' ? hit.movie.title : ''))).toEqual([
      'Guardians of the Galaxy',
    ])
  })

  it('that are all broken are no answer', async () => {
    expect(await search([{ movie: 1 }, { movie: 2 }])).toEqual({
      ok: false,
      failure: { kind: 'unreadable', what: 'search' },
    })
  })

  it('have a poster path and the colour that Trakt gives', async () => {
    const poster = 'walter-r2.trakt.tv/images/movies/000/000/028/posters/thumb/abc.jpg.webp'
    const answer = await search([
      { movie: { ...wireMovie, images: { poster: [poster] }, colors: { poster: ['#AB12CD', '#000000'] } } },
    ])
    const found = answer.ok && answer.value[0]?.kind === 'movie' ? answer.value[0].movie.poster : null
    expect(found?.tint).toBe('#ab12cd')
    expect(pictureUrl(found?.path ?? '', pictureHosts(addresses.apiUrl))?.href).toBe(`https://${poster}`)
  })

  it("have http posters only from the API's own address on this machine", async () => {
    const local = { ...addresses, apiUrl: 'http://127.0.0.1:4321' }
    const rows = ['127.0.0.1:4321/images/a.svg', 'elsewhere.test/b.svg', 'http://elsewhere.test/c.svg'].map(
      (poster, i) => ({
        show: { ...wireShow, ids: { trakt: i + 1 }, images: { poster: [poster] } },
      }),
    )
    const trakt = await scripted(() => json(rows), { addresses: local })
    const answer = await trakt.account.service.search('x', { limit: 10 })
    const urls = (answer.ok ? answer.value : []).map((hit) =>
      hit.kind === 'show' && hit.show.poster.path
        ? (pictureUrl(hit.show.poster.path, new Set(['127.0.0.1:4321', 'elsewhere.test']))?.href ?? null)
        : null,
    )
    expect(urls).toEqual(['http://127.0.0.1:4321/images/a.svg', 'https://elsewhere.test/b.svg', null])
  })

  it('of an episode hit keep its show', async () => {
    const trakt = await scripted(() => json([{ type: 'episode', episode: wireEpisode, show: wireShow }]))
    expect(await trakt.account.service.lookUp({ by: 'imdb', id: 'tt0959621' })).toMatchObject({
      ok: true,
      value: [{ kind: 'episode', show: { title: 'Breaking Bad' }, episode: { season: 1, number: 1, title: 'Pilot' } }],
    })
  })
})
