// History, its removal, saved positions, and lists that come in pages.
import { describe, expect, it } from 'vitest'
import type { Item } from '../../preload/contract/model.ts'
import { episode, movie, show, wireEpisode, wireMovie, wireShow } from './samples.ts'
import { json, nothing, scripted } from './scripted.ts'

const row = (id: number) => ({
  id,
  watched_at: '2026-11-20T20:00:00.000Z',
  action: 'scrobble',
  type: 'movie',
  movie: wireMovie,
})
const episodeRow = {
  id: 5,
  watched_at: '2026-11-20T20:00:00.000Z',
  action: 'binge',
  type: 'episode',
  episode: wireEpisode,
  show: wireShow,
}
const film: Item = { kind: 'movie', movie }
const pilot: Item = { kind: 'episode', show, episode }

describe('history', () => {
  it('is read with its limit, its beginning and its item', async () => {
    const trakt = await scripted(() => json([row(1)]))
    await trakt.account.service.history({ limit: 10 })
    await trakt.account.service.history({ limit: 5, since: Date.UTC(2026, 10, 1), item: film })
    await trakt.account.service.history({ limit: 5, item: pilot })
    expect(trakt.calls()).toEqual(['GET /sync/history', 'GET /sync/history/movies/28', 'GET /sync/history/episodes/16'])
    expect(Object.fromEntries(trakt.sent[1]?.url.searchParams ?? [])).toEqual({
      extended: 'full,images',
      start_at: '2026-11-01T00:00:00.000Z',
      limit: '5',
    })
  })

  it('tells films and episodes, and takes a new action for a plain "watched"', async () => {
    const trakt = await scripted(() => json([row(4), episodeRow, { id: 6 }]))
    expect(await trakt.account.service.history({ limit: 10 })).toMatchObject({
      ok: true,
      value: [
        { historyId: 4, action: 'scrobble', watchedAt: Date.UTC(2026, 10, 20, 20), item: { kind: 'movie' } },
        { historyId: 5, action: 'watch', item: { kind: 'episode', episode: { ids: { trakt: 16 } } } },
      ],
    })
  })

  it('of an item without a Trakt id is narrowed here', async () => {
    const trakt = await scripted(() =>
      json([episodeRow, { ...episodeRow, id: 6, episode: { ...wireEpisode, number: 2, ids: { trakt: 17 } } }]),
    )
    const item: Item = { kind: 'episode', show, episode: { ...episode, ids: {} } }
    const answer = await trakt.account.service.history({ limit: 10, item })
    expect(trakt.calls()).toEqual(['GET /sync/history/episodes'])
    expect(answer.ok && answer.value.map(({ historyId }) => historyId)).toEqual([5])
  })

  it('is read page by page when Trakt clamps the page', async () => {
    const trakt = await scripted(({ url }) => {
      const page = Number(url.searchParams.get('page') ?? 1)
      return json([row(page * 2 - 1), row(page * 2)], 200, {
        'x-pagination-page': String(page),
        'x-pagination-limit': '2',
        'x-pagination-page-count': '9',
      })
    })
    const answer = await trakt.account.service.history({ limit: 5 })
    expect(answer.ok && answer.value.map(({ historyId }) => historyId)).toEqual([1, 2, 3, 4, 5])
    expect(trakt.sent).toHaveLength(3)
  })

  it('ends at ten pages, whatever the server announces', async () => {
    const trakt = await scripted(() => json([row(1)], 200, { 'x-pagination-page-count': '99999' }))
    await trakt.account.service.history({ limit: 2500 })
    expect(trakt.sent).toHaveLength(10)
  })

  it.each([
    [0, '1'],
    [-3, '1'],
    [NaN, '1'],
    [9999, '250'],
  ])('for %d entries asks for %s a page', async (limit, asked) => {
    const trakt = await scripted(() => json([]))
    expect(await trakt.account.service.history({ limit })).toEqual({ ok: true, value: [] })
    expect(trakt.sent[0]?.url.searchParams.get('limit')).toBe(asked)
  })
})

describe('a play dated back', () => {
  const at = Date.UTC(2026, 10, 20, 20)
  const watched_at = '2026-11-20T20:00:00.000Z'
  it.each<[string, Item, object]>([
    ['a film', film, { movies: [{ title: movie.title, year: movie.year, ids: movie.ids, watched_at }] }],
    ['an episode by its ids', pilot, { episodes: [{ ids: { trakt: 16 }, watched_at }] }],
    [
      'an episode by its number',
      { kind: 'episode', show, episode: { ...episode, ids: {} } },
      {
        shows: [
          {
            title: show.title,
            year: show.year,
            ids: show.ids,
            seasons: [{ number: 1, episodes: [{ number: 1, watched_at }] }],
          },
        ],
      },
    ],
  ])('of %s is sent with its time', async (_name, item, body) => {
    const trakt = await scripted(() => json({ added: { movies: 1, episodes: 0 } }, 201))
    expect(await trakt.account.service.addPlay(item, at)).toEqual({ ok: true, value: undefined })
    expect(trakt.calls()).toEqual(['POST /sync/history'])
    expect(trakt.sent[0]?.body).toEqual(body)
  })
})

describe('removal', () => {
  it('of history entries counts what went', async () => {
    const trakt = await scripted(() => json({ deleted: { movies: 1, episodes: 0 }, not_found: { ids: [9] } }))
    expect(await trakt.account.service.removeHistory([8, 9])).toEqual({ ok: true, value: { removed: 1 } })
    expect(trakt.calls()).toEqual(['POST /sync/history/remove'])
    expect(trakt.sent[0]?.body).toEqual({ ids: [8, 9] })
  })

  it('of nothing sends nothing', async () => {
    const trakt = await scripted(() => nothing(500))
    expect(await trakt.account.service.removeHistory([])).toEqual({ ok: true, value: { removed: 0 } })
    expect(trakt.sent).toEqual([])
  })

  it.each([204, 200, 404])('of a check-in or a position is done at %i', async (status) => {
    const trakt = await scripted(() => nothing(status))
    expect(await trakt.account.service.removePosition(13)).toEqual({ ok: true, value: undefined })
    expect(trakt.calls()).toEqual(['DELETE /sync/playback/13'])
  })

  it('of a check-in is a DELETE without a body', async () => {
    const trakt = await scripted(() => nothing(204))
    expect(await trakt.account.service.cancelCheckIn()).toEqual({ ok: true, value: undefined })
    expect(trakt.calls()).toEqual(['DELETE /checkin'])
    expect(trakt.sent[0]?.body).toBeUndefined()
  })
})

describe('positions', () => {
  it('are read with their progress', async () => {
    const trakt = await scripted(() =>
      json([
        { id: 13, progress: 10.5, paused_at: '2026-11-21T20:00:00.000Z', type: 'movie', movie: wireMovie },
        {
          id: 37,
          progress: '65',
          paused_at: '2026-11-20T20:00:00.000Z',
          type: 'episode',
          episode: wireEpisode,
          show: wireShow,
        },
      ]),
    )
    expect(await trakt.account.service.positions()).toMatchObject({
      ok: true,
      value: [
        { id: 13, progress: 10.5, pausedAt: Date.UTC(2026, 10, 21, 20), item: { kind: 'movie' } },
        { id: 37, progress: 65, item: { kind: 'episode' } },
      ],
    })
  })
})
