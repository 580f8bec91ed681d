// What somebody keeps on the embedded Trakt: history, ratings, watchlist, collection, comments and lists, and their writes.
import { beforeEach, describe, expect, it } from 'vitest'
import { startSession, type Parsed, type TestSession } from './session.ts'

const minute = 60_000
const guardians = { ids: { trakt: 28 } }
let s: TestSession
beforeEach(async () => {
  s = await startSession()
})
const body = async (path: string): Promise<Parsed> => {
  const answer = await s.get(path)
  expect(answer.status).toBe(200)
  return answer.body
}
const titleOf = (row: Parsed): string => (row.movie ?? row.show).title

describe('pages', () => {
  it.each([
    ['/users/me/history', (row: Parsed) => row.watched_at],
    ['/users/me/history/movies', (row: Parsed) => row.watched_at],
    ['/users/ines-okafor/history/episodes', (row: Parsed) => row.watched_at],
    ['/users/me/ratings', (row: Parsed) => row.rated_at],
    ['/users/bo/ratings/episodes', (row: Parsed) => row.rated_at],
    ['/users/me/comments', (row: Parsed) => row.comment.created_at],
    ['/users/me/watchlist/all/added/desc', (row: Parsed) => row.listed_at],
    ['/users/me/collection/movies', (row: Parsed) => row.collected_at],
    ['/users/me/following/activities', (row: Parsed) => row.activity_at],
  ])('of %s are newest first, without holes and doubles', async (path, timeOf) => {
    const first = await s.get(`${path}?limit=7`)
    const total = Number(first.headers.get('x-pagination-item-count'))
    expect(Number(first.headers.get('x-pagination-page-count'))).toBe(Math.ceil(total / 7))
    const rows = [...first.body, ...(await body(`${path}?limit=7&page=2`)), ...(await body(`${path}?limit=7&page=3`))]
    expect(rows).toHaveLength(Math.min(21, total))
    expect(rows).toEqual(await body(`${path}?limit=21`))
    const times = rows.map(timeOf)
    expect(times).toEqual(times.toSorted().reverse())
    expect(await body(`${path}?limit=250&page=${Math.ceil(total / 250)}`)).toHaveLength(total % 250)
    expect(await body(`${path}?page=99999`)).toEqual([])
  })
})

describe('history', () => {
  it.each([
    ['/users/me/history?start_at=2025-10-01T00:00:00.000Z&end_at=2025-11-01T00:00:00.000Z', '2025-10'],
    ['/users/me/history?start_at=2025-10-01&end_at=2025-10-31', '2025-10'],
    ['/users/leon/history/movies?start_at=2026-02-01&end_at=2026-02-28T23:59:59.999Z', '2026-02'],
  ])('%s is of that time alone', async (path, month) => {
    const rows = await body(`${path}&limit=250`)
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.every((row: Parsed) => row.watched_at.startsWith(month))).toBe(true)
  })

  it('of one show, one film and one episode', async () => {
    const shows = await body('/users/me/history/shows/seinfeld?limit=250')
    expect(shows.length).toBeGreaterThanOrEqual(180)
    expect(new Set(shows.map(titleOf))).toEqual(new Set(['Seinfeld']))
    const [row] = shows
    const one = await body(`/users/me/history/episodes/${row.episode.ids.trakt}`)
    expect(one.map((r: Parsed) => r.id)).toContain(row.id)
    expect((await s.get('/users/me/history/episodes/1234567')).status).toBe(404)
    expect((await s.get('/users/me/history/nothing')).status).toBe(404)
  })
})

describe('ratings', () => {
  it.each([
    ['movies', ['movie']],
    ['shows', ['show']],
    ['episodes', ['episode']],
    ['movies,shows', ['movie', 'show']],
    ['all', ['episode', 'movie', 'show']],
  ])('/%s are of those types', async (type, expected) => {
    const rows = await body(`/users/me/ratings/${type}?limit=250`)
    expect([...new Set(rows.map((row: Parsed) => row.type))].sort()).toEqual(expected)
    expect(rows.every((row: Parsed) => row.rating >= 1 && row.rating <= 10 && row[row.type])).toBe(true)
  })

  it('are one for each thing', async () => {
    const rows = await body('/users/tomasz-k/ratings?limit=250')
    const things = rows.map((row: Parsed) => `${row.type} ${row[row.type].ids.trakt}`)
    expect(new Set(things).size).toBe(things.length)
  })

  const forms = {
    movies: { movies: [{ ...guardians, rating: 8 }] },
    shows: { shows: [{ ids: { slug: 'dark' }, rating: 8 }] },
    episodes: { episodes: [{ ids: { trakt: 16 }, rating: 8 }] },
    seasons: { shows: [{ ids: { slug: 'dark' }, seasons: [{ number: 2, rating: 8 }] }] },
  }
  it.each(Object.entries(forms))('of %s are made, changed and taken back', async (type, sent) => {
    const added = await s.send('POST', '/sync/ratings', sent)
    expect([added.status, added.body.added[type]]).toEqual([201, 1])
    const [newest] = await body(`/users/me/ratings/${type}`)
    expect(newest).toMatchObject({ rating: 8, rated_at: new Date(s.clock.now()).toISOString() })
    await s.send('POST', '/sync/ratings', JSON.parse(JSON.stringify(sent).replace('"rating":8', '"rating":3')))
    const after = await body(`/users/me/ratings/${type}?limit=250`)
    expect(after[0].rating).toBe(3)
    const ofIt = (rows: Parsed) => rows.filter((r: Parsed) => r[r.type].ids.trakt === newest[newest.type].ids.trakt)
    expect(ofIt(after)).toHaveLength(1)
    const removed = await s.send('POST', '/sync/ratings/remove', sent)
    expect([removed.status, removed.body.deleted[type]]).toEqual([200, 1])
    expect(ofIt(await body(`/users/me/ratings/${type}?limit=250`))).toEqual([])
    expect((await s.send('POST', '/sync/ratings/remove', sent)).body.deleted[type]).toBe(0)
  })

  it('that were there before can be changed and taken back', async () => {
    const severance = async () =>
      (await body('/users/me/ratings/shows')).find((r: Parsed) => titleOf(r) === 'Severance')?.rating
    expect(await severance()).toBe(10)
    const shows = [{ ids: { slug: 'severance' }, rating: 2 }]
    await s.send('POST', '/sync/ratings', { shows })
    expect(await severance()).toBe(2)
    await s.send('POST', '/sync/ratings/remove', { shows })
    expect(await severance()).toBeUndefined()
  })

  it('may say when they were made', async () => {
    const rated_at = '2025-05-05T05:05:05.000Z'
    await s.send('POST', '/sync/ratings', { movies: [{ ...guardians, rating: 5, rated_at }] })
    const rows = await body('/users/me/ratings/movies?limit=250')
    expect(rows.find((row: Parsed) => row.movie.ids.trakt === 28)).toMatchObject({ rating: 5, rated_at })
  })

  it.each([
    ['no number', { movies: [{ ...guardians, rating: 'ten' }] }, 400],
    ['no rating', { movies: [guardians] }, 400],
    ['a date that is none', { movies: [{ ...guardians, rating: 5, rated_at: 'now' }] }, 400],
    ['eleven', { movies: [{ ...guardians, rating: 11 }] }, 422],
    ['none', { movies: [{ ...guardians, rating: 0 }] }, 422],
    ['a half', { movies: [{ ...guardians, rating: 7.5 }] }, 422],
    ['no list', { movies: guardians }, 400],
  ])('with %s are refused, and nothing is kept', async (_what, sent, status) => {
    expect((await s.send('POST', '/sync/ratings', sent)).status).toBe(status)
    const rows = await body('/users/me/ratings/movies?limit=250')
    expect(rows.some((row: Parsed) => row.movie.ids.trakt === 28)).toBe(false)
  })

  it('name what is not known', async () => {
    const ids = { trakt: 987654321 }
    const sent = { movies: [{ ids, rating: 5 }], seasons: [{ ids, rating: 5 }], shows: [{ ids, rating: 5 }] }
    const { body: told } = await s.send('POST', '/sync/ratings', sent)
    expect(told).toEqual({
      added: { movies: 0, shows: 0, seasons: 0, episodes: 0 },
      not_found: { movies: [{ ids }], shows: [{ ids }], seasons: [{ ids }], episodes: [] },
    })
  })
})

describe('the watchlist', () => {
  it('is by rank, oldest first, unless another order is asked for', async () => {
    const rows = await body('/users/me/watchlist')
    expect(rows.map((row: Parsed) => row.rank)).toEqual([1, 2, 3])
    const times = rows.map((row: Parsed) => row.listed_at)
    expect(times).toEqual(times.toSorted())
    for (const path of ['/all/added/desc', '?sort_by=added&sort_how=desc', '/all/rank/desc'])
      expect(await body(`/users/me/watchlist${path}`)).toEqual(rows.toReversed())
    const answer = await s.get('/users/me/watchlist/all/title')
    expect(answer.headers.get('x-sort-by')).toBe('title')
    expect(answer.body.map(titleOf)).toEqual(answer.body.map(titleOf).toSorted())
    expect((await s.get('/users/me/watchlist/all/colour')).status).toBe(404)
  })

  it.each([
    ['movies', ['movie']],
    ['show', ['show']],
    ['movie,show', ['movie', 'show']],
    ['episodes', ['episode']],
    ['media', ['movie', 'show']],
  ])('/%s is of those types', async (type, expected) => {
    const rows = await body(`/users/me/watchlist/${type}`)
    expect(rows.map((row: Parsed) => row.type).sort()).toEqual(expected)
  })

  it('takes what is new, says what it has, and lets it go', async () => {
    const sent = { movies: [guardians], shows: [{ ids: { slug: 'shogun' } }], episodes: [{ ids: { trakt: 16 } }] }
    const added = await s.send('POST', '/sync/watchlist', sent)
    expect([added.status, added.body]).toEqual([
      201,
      {
        added: { movies: 1, shows: 0, seasons: 0, episodes: 1 },
        existing: { movies: 0, shows: 1, seasons: 0, episodes: 0 },
        not_found: { movies: [], shows: [], seasons: [], episodes: [] },
        list: { updated_at: new Date(s.clock.now()).toISOString(), item_count: 5 },
      },
    ])
    expect((await body('/users/me/watchlist/all/added/desc')).slice(0, 2).map(titleOf).sort()).toEqual([
      'Breaking Bad',
      'Guardians of the Galaxy',
    ])
    const removed = await s.send('POST', '/sync/watchlist/remove', sent)
    expect([removed.status, removed.body.deleted]).toEqual([200, { movies: 1, shows: 1, seasons: 0, episodes: 1 }])
    expect((await body('/users/me/watchlist')).map(titleOf)).not.toContain('Shōgun')
    await s.send('POST', '/sync/watchlist', sent)
    expect((await body('/users/me/watchlist')).map(titleOf)).toContain('Shōgun')
  })

  it('that is full answers 420 with nothing in it, and stays as it is', async () => {
    const shows = ['the-simpsons', 'one-piece', 'friends', 'house', 'the-x-files', 'seinfeld'].map((slug) => ({
      ids: { slug },
      seasons: Array.from({ length: 30 }, (_, season) => ({
        number: season,
        episodes: Array.from({ length: 200 }, (_e, n) => ({ number: n + 1 })),
      })),
    }))
    const answer = await s.send('POST', '/sync/watchlist', { shows })
    expect([answer.status, answer.text]).toEqual([420, ''])
    expect(await body('/users/me/watchlist')).toHaveLength(3)
  })

  it('can be told to be full', async () => {
    s.embedded.faults({ rules: [{ path: '/sync/watchlist', kind: 'status', status: 420 }] })
    expect((await s.send('POST', '/sync/watchlist', { movies: [guardians] })).status).toBe(420)
    expect((await s.send('POST', '/sync/watchlist', { movies: [guardians] })).status).toBe(201)
  })
})

describe('the collection', () => {
  it('has films, and shows with their episodes', async () => {
    expect((await body('/users/me/collection/movies')).map(titleOf)).toEqual(['Dune'])
    const [show] = await body('/users/ines-okafor/collection/shows')
    expect(show).toMatchObject({ type: 'show', show: { title: 'Andor' }, seasons: [{ number: 1 }] })
    expect(show.seasons[0].episodes.map((e: Parsed) => e.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(show.seasons[0].episodes[0].collected_at).toBe(show.last_collected_at)
    expect((await s.get('/users/me/collection/nothing')).status).toBe(404)
    expect((await s.get('/users/me/collection/episodes')).status).toBe(404)
  })
})

describe("one's own collection", () => {
  it.each([
    ['movies', ['movie'], 1],
    ['episodes', ['episode'], 9],
    ['media', ['episode', 'movie'], 10],
    ['shows', ['show'], 1],
  ])('of %s is there in one list', async (type, expected, count) => {
    const rows = await body(`/sync/collection/${type}?limit=100`)
    expect(rows).toHaveLength(count)
    expect([...new Set(rows.map((row: Parsed) => row.type))].sort()).toEqual(expected)
    expect(rows.every((row: Parsed) => titleOf(row) && (row.collected_at ?? row.last_collected_at))).toBe(true)
  })
})

describe('comments', () => {
  it('of somebody are narrowed by kind and type', async () => {
    const all = await body('/users/priya-raman/comments?limit=250')
    expect(all[0]).toMatchObject({
      type: 'episode',
      episode: { title: 'Fishes' },
      show: { title: 'The Bear' },
      comment: {
        spoiler: true,
        review: true,
        parent_id: 0,
        user_rating: 10,
        user_stats: { rating: 10, play_count: 1, completed_count: 1 },
        user: { ids: { slug: 'priya-raman' } },
      },
    })
    const reviews = await body('/users/priya-raman/comments/reviews?limit=250')
    const shouts = await body('/users/priya-raman/comments/shouts/all?limit=250')
    expect(reviews.every((row: Parsed) => row.comment.review)).toBe(true)
    expect(reviews.length + shouts.length).toBe(all.length)
    const episodes = await body('/users/priya-raman/comments/all/episodes?limit=250')
    expect(new Set(episodes.map((row: Parsed) => row.type))).toEqual(new Set(['episode']))
    expect((await s.get('/users/priya-raman/comments/whispers')).status).toBe(404)
  })

  it.each([
    ['/shows/chernobyl/comments', 'Three sittings, no breath.'],
    ['/movies/dune-2021/comments/newest', 'Saw it on the big screen again. Still the best sand in cinema.'],
    ['/shows/severance/seasons/2/episodes/1/comments/newest', 'That elevator. Again.'],
  ])('at %s are those about it', async (path, text) => {
    const rows = await body(path)
    expect(rows[0]).toMatchObject({ comment: text, user: { ids: { slug: 'robin-hale' } } })
  })

  it('come in the order asked for', async () => {
    const rows = await body('/shows/friends/comments/newest?limit=250')
    expect(rows.length).toBeGreaterThan(2)
    expect(await body('/shows/friends/comments/oldest?limit=250')).toEqual(rows.toReversed())
    expect((await s.get('/shows/friends/comments/loudest')).status).toBe(404)
    expect((await s.get('/shows/nothing/comments/newest')).status).toBe(404)
    expect((await s.get('/shows/friends/seasons/99/comments/newest')).status).toBe(404)
  })

  it('of somebody with a protected profile are there for friends alone', async () => {
    const path = '/movies/spirited-away-2001/comments/newest'
    const whose = (rows: Parsed) => rows.map((row: Parsed) => row.user.ids.slug)
    expect(whose(await body(path))).toContain('yuki')
    expect(whose((await s.getAsStranger(path)).body)).not.toContain('yuki')
  })
})

describe('lists', () => {
  it('say when they changed and how much is on them', async () => {
    const [list, ...others] = await body('/users/priya-raman/lists')
    expect(others).toEqual([])
    expect(list).toMatchObject({ name: 'Start here', item_count: 3, ids: { slug: 'start-here' } })
    const items = await body('/users/priya-raman/lists/start-here/items')
    expect(items.map((row: Parsed) => [row.rank, row.type, titleOf(row)])).toEqual([
      [1, 'season', 'Fleabag'],
      [2, 'season', 'The Bear'],
      [3, 'movie', 'Barbie'],
    ])
    expect(list.updated_at).toBe(items[2].listed_at)
    expect(await body(`/users/priya-raman/lists/${list.ids.trakt}`)).toEqual(list)
    expect(await body('/users/priya-raman/lists/start-here/items/movies')).toEqual([items[2]])
    expect(await body('/users/priya-raman/lists/start-here/items?sort_by=added&sort_how=desc&limit=2')).toEqual([
      items[2],
      items[1],
    ])
    expect((await s.get('/users/priya-raman/lists/nothing/items')).status).toBe(404)
  })
})

describe('last activities', () => {
  const keysMovedBy = async (run: () => Promise<unknown>): Promise<string[]> => {
    const flat = async () => {
      const { all, ...parts } = await body('/sync/last_activities')
      return new Map<string, string>([
        ['all', all],
        ...Object.entries<Parsed>(parts).flatMap(([part, times]) =>
          Object.entries<string>(times).map(([name, at]): [string, string] => [`${part}.${name}`, at]),
        ),
      ])
    }
    const before = await flat()
    await s.clock.jump(10 * minute)
    await run()
    const moved = [...(await flat())].filter(([name, at]) => before.get(name) !== at)
    expect(moved.every(([name, at]) => at > (before.get(name) ?? ''))).toBe(true)
    return moved.map(([name]) => name).sort()
  }
  const write = (path: string, sent: object) => () => s.send('POST', path, sent)

  it.each([
    ['nothing', async () => undefined, []],
    ['a film rated', write('/sync/ratings', { movies: [{ ...guardians, rating: 4 }] }), ['all', 'movies.rated_at']],
    [
      'a rating taken back',
      write('/sync/ratings/remove', { shows: [{ ids: { slug: 'severance' } }] }),
      ['all', 'shows.rated_at'],
    ],
    [
      'a wish',
      write('/sync/watchlist', { episodes: [{ ids: { trakt: 16 } }] }),
      ['all', 'episodes.watchlisted_at', 'watchlist.updated_at'],
    ],
    [
      'a wish taken back',
      write('/sync/watchlist/remove', { shows: [{ ids: { slug: 'shogun' } }] }),
      ['all', 'shows.watchlisted_at', 'watchlist.updated_at'],
    ],
    ['a play', write('/sync/history', { movies: [guardians] }), ['all', 'episodes.watched_at', 'movies.watched_at']],
    [
      'a pause',
      write('/scrobble/pause', { movie: guardians, progress: 40 }),
      ['all', 'episodes.paused_at', 'movies.paused_at'],
    ],
    ['following', () => s.send('POST', '/users/bo/follow'), ['account.following_at', 'all']],
    ['no more following', () => s.send('DELETE', '/users/leon/follow'), ['account.following_at', 'all']],
  ])('%s moves what belongs to it', async (_what, run, keys) => {
    expect(await keysMovedBy(run)).toEqual(keys)
  })

  it('move with time when a check-in is over', async () => {
    await s.send('POST', '/checkin', { movie: guardians })
    const keys = await keysMovedBy(() => s.clock.jump(121 * minute))
    expect(keys).toContain('movies.watched_at')
  })
})

it('what was changed is kept, and what is of the seed is not', async () => {
  await s.send('POST', '/sync/ratings', { movies: [{ ...guardians, rating: 4 }] })
  await s.send('POST', '/sync/watchlist/remove', { shows: [{ ids: { slug: 'shogun' } }] })
  const shelf = s.embedded.state().world.shelves['robin-hale']
  expect(shelf).toMatchObject({
    ratings: [{ item: 'm28', rating: 4 }],
    unrated: ['m28'],
    wishes: [],
    unwished: [expect.stringMatching(/^s/)],
  })
})

it('API v1 tells of what was rated and wished for over v2', async () => {
  await s.send('POST', '/sync/ratings', { movies: [{ ...guardians, rating: 4 }] })
  await s.send('POST', '/sync/watchlist', { movies: [guardians] })
  const { apiKey } = s.embedded.v1
  const { activity } = (await s.sendNow('GET', `/activity/user.json/${apiKey}/robin.hale/movie`)).body
  expect(activity.slice(0, 2).map((row: Parsed) => [row.action, row.movie.title, row.rating_advanced])).toEqual([
    ['watchlist', 'Guardians of the Galaxy', undefined],
    ['rating', 'Guardians of the Galaxy', 4],
  ])
})
