// Rating and wishing by API v1, and what is to be seen of it on both generations.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Parsed } from '../session.ts'
import { startV1, type V1Session } from './session.ts'

let s: V1Session
beforeEach(async () => {
  s = await startV1()
})
const newest = async (): Promise<Parsed> => (await s.get('activity/user', 'robin.hale')).body.activity[0]

const things = {
  movie: { imdb_id: 'tt2015381' },
  show: { tvdb_id: 334824 },
  episode: { tvdb_id: 334824, season: 1, episode: 3 },
} as const

describe('a rating', () => {
  it.each(
    Object.entries(things).flatMap(([type, thing]) =>
      (
        [
          ['love', 10],
          ['hate', 1],
          [7, 7],
          ['3', 3],
        ] as const
      ).map(([rating, number]) => [type, rating, number, thing] as const),
    ),
  )('of a %s as %s is %i', async (type, rating, number, thing) => {
    const answer = await s.write(`rate/${type}`, { ...thing, rating })
    expect(answer.body).toEqual({
      status: 'success',
      message: 'rated 1 item',
      type,
      rating: number >= 6 ? 'love' : 'hate',
      rating_advanced: number,
    })
    expect(await newest()).toMatchObject({ action: 'rating', type, rating_advanced: number })
    const [row] = (await s.v2.get(`/users/me/ratings/${type}s`)).body
    expect([row.type, row.rating]).toEqual([type, number])
    for (const nothing of ['unrate', 0]) {
      const undone = await s.write(`rate/${type}`, { ...thing, rating: nothing })
      expect(undone.body).toEqual({ status: 'success', message: 'unrated 1 item', type, rating: false })
    }
    expect((await s.v2.get(`/users/me/ratings/${type}s`)).body[0]).not.toEqual(row)
  })

  it.each([
    [
      'rate/movie',
      { imdb_id: 'tt2015381', rating: 11 },
      200,
      'rating should be love, hate, unrate or a number from 0 to 10',
    ],
    ['rate/movie', { imdb_id: 'tt2015381' }, 200, 'rating should be love, hate, unrate or a number from 0 to 10'],
    ['rate/movie', { rating: 'love' }, 200, 'imdb_id, tmdb_id or title and year are required'],
    ['rate/show', { rating: 'love' }, 200, 'tvdb_id, imdb_id or title and year are required'],
    ['rate/show', { tvdb_id: 1, rating: 'love' }, 404, 'show not found'],
    ['rate/episode', { tvdb_id: 334824, season: 1, rating: 'love' }, 200, 'episode is required'],
  ])('by %s of %j fails', async (method, fields, status, error) => {
    const answer = await s.write(method, fields)
    expect([answer.status, answer.body]).toEqual([status, { status: 'failure', error }])
  })
})

describe('the watchlist', () => {
  it.each([
    ['movie', { movies: [{ imdb_id: 'tt2015381' }, { imdb_id: 'tt0' }] }, 'movies', 'Guardians of the Galaxy'],
    ['show', { shows: [{ tvdb_id: 334824 }, { tvdb_id: 1 }] }, 'shows', 'Dark'],
    [
      'show/episode',
      {
        tvdb_id: 334824,
        episodes: [
          { season: 1, episode: 3 },
          { season: 9, episode: 9 },
        ],
      },
      'episodes',
      'Dark',
    ],
  ])('of a %s takes what is new, skips what is not known, and lets it go', async (room, fields, list, title) => {
    const wished = async () =>
      (await s.v2.get(`/users/me/watchlist/${list}`)).body.map((row: Parsed) => (row.movie ?? row.show).title)
    const added = { status: 'success', message: `1 ${list} added to your watchlist`, inserted: 1, already_exist: 0 }
    expect((await s.write(`${room}/watchlist`, fields)).body).toEqual({ ...added, skipped: 1 })
    expect(await wished()).toContain(title)
    expect(await newest()).toMatchObject({ action: 'watchlist' })
    expect((await s.write(`${room}/watchlist`, fields)).body).toMatchObject({ inserted: 0, already_exist: 1 })
    const gone = { status: 'success', message: `1 ${list} removed from your watchlist`, skipped: 1 }
    expect((await s.write(`${room}/unwatchlist`, fields)).body).toEqual(gone)
    expect(await wished()).not.toContain(title)
  })

  it.each([
    ['movie/watchlist', 'movies'],
    ['show/watchlist', 'shows'],
    ['show/episode/watchlist', 'episodes'],
  ])('%s without %s fails', async (method, list) => {
    for (const fields of [{}, { [list]: [] }, { [list]: ['x'] }])
      expect((await s.write(method, { ...things.show, ...fields })).body.error).toBe(`${list} is required`)
  })

  it('needs credentials', async () => {
    const answer = await s.raw(`/movie/watchlist/${s.key}`, { method: 'POST', body: '{"movies":[{}]}' })
    expect([answer.status, answer.body.error]).toEqual([401, 'failed authentication'])
  })
})
