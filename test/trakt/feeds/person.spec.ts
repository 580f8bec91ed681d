// One's own feed and somebody's: which lists are asked, what narrows them, how they are paged, and what their rows become.
import { describe, expect, it } from 'vitest'
import { createMerge } from '../../../main/activity/merge.ts'
import type { ActivityQuery } from '../../../preload/contract/activity.ts'
import { json, nothing, page as html } from '../scripted.ts'
import * as wire from './samples.ts'
import { allPages, feedWorld, firstPages, me, paged, privately, query, sourceOf, sourcesOf, value } from './world.ts'

const { now, hour } = wire
const plays = ['scrobble', 'checkin', 'seen'] as const
const mine = (more: Partial<ActivityQuery> = {}) => query({ kind: 'user' }, more)
const seans = (more: Partial<ActivityQuery> = {}) => query({ kind: 'user', username: 'sean' }, more)
const person = { '/users/sean': () => json(wire.user('sean', { name: 'Sean', vip: true })) }

describe('the requests of a feed', () => {
  it.each<[string, ActivityQuery, string[]]>([
    [
      'everything of mine',
      mine(),
      [
        '/users/me/watching',
        '/users/me/history',
        '/users/me/ratings',
        '/users/me/watchlist/all/added/desc',
        '/sync/collection/media',
        '/users/me/comments/all/all',
        '/users/me/lists',
      ],
    ],
    [
      'films',
      mine({ types: ['movie'] }),
      [
        '/users/me/watching',
        '/users/me/history/movies',
        '/users/me/ratings/movies',
        '/users/me/watchlist/movies/added/desc',
        '/sync/collection/movies',
        '/users/me/comments/all/movies',
      ],
    ],
    [
      'episodes',
      mine({ types: ['episode'] }),
      [
        '/users/me/watching',
        '/users/me/history/episodes',
        '/users/me/ratings/episodes',
        '/users/me/watchlist/episodes/added/desc',
        '/sync/collection/episodes',
        '/users/me/comments/all/episodes',
      ],
    ],
    [
      'shows, which nobody plays or collects',
      mine({ types: ['show'] }),
      ['/users/me/ratings/shows', '/users/me/watchlist/shows/added/desc', '/users/me/comments/all/shows'],
    ],
    [
      'films and shows',
      mine({ types: ['movie', 'show'] }),
      [
        '/users/me/watching',
        '/users/me/history/movies',
        '/users/me/ratings',
        '/users/me/watchlist/all/added/desc',
        '/sync/collection/media',
        '/users/me/comments/all/all',
      ],
    ],
    ['lists', mine({ types: ['list'] }), ['/users/me/lists']],
    [
      'films and lists',
      mine({ types: ['movie', 'list'], actions: ['rating', 'created'] }),
      ['/users/me/ratings/movies', '/users/me/lists'],
    ],
    ['ratings of episodes', mine({ types: ['episode'], actions: ['rating'] }), ['/users/me/ratings/episodes']],
    ['reviews', mine({ actions: ['review'] }), ['/users/me/comments/reviews/all']],
    ['shouts', mine({ actions: ['shout'] }), ['/users/me/comments/shouts/all']],
    ['words', mine({ actions: ['shout', 'review'] }), ['/users/me/comments/all/all']],
    [
      'check-ins and what is on',
      mine({ actions: ['checkin', 'watching'] }),
      ['/users/me/watching', '/users/me/history'],
    ],
    [
      'a range, which only history is narrowed by',
      mine({ from: now - 2 * hour, to: now - hour, actions: ['seen', 'rating'] }),
      ['/users/me/history?start_at=2026-11-22T18:00:00.000Z&end_at=2026-11-22T19:00:00.000Z', '/users/me/ratings'],
    ],
    [
      'everything of somebody',
      seans(),
      [
        '/users/sean',
        '/users/sean/watching',
        '/users/sean/history',
        '/users/sean/ratings',
        '/users/sean/watchlist/all/added/desc',
        '/users/sean/collection/movies',
        '/users/sean/collection/shows',
        '/users/sean/comments/all/all',
        '/users/sean/lists',
      ],
    ],
    [
      'films that somebody has',
      seans({ types: ['movie'], actions: ['collection'] }),
      ['/users/sean', '/users/sean/collection/movies'],
    ],
    [
      'episodes that somebody has',
      seans({ types: ['episode'], actions: ['collection'] }),
      ['/users/sean', '/users/sean/collection/shows'],
    ],
  ])('for %s', async (_, asked, requests) => {
    const world = feedWorld(person)
    await firstPages(sourcesOf(await world.feeds.sources(asked)))
    expect(world.asked()).toEqual(requests)
  })

  it('of mine are made by the pages alone, and at most eight in all', async () => {
    const world = feedWorld({
      '/users/me/lists': () => json([wire.list(1, 90, 3), wire.list(2, 80, 5), wire.list(3, 70, 7)]),
      '/users/me/lists/1/items/movie,show,season,episode/added/desc': () => json([wire.listedItem(1, 3)]),
    })
    const sources = sourcesOf(await world.feeds.sources(mine()))
    expect(world.sent).toEqual([])
    await firstPages(sources)
    expect(world.sent).toHaveLength(8)
  })

  it('say how much is wanted: fifty rows in full', async () => {
    const world = feedWorld()
    await firstPages(sourcesOf(await world.feeds.sources(mine({ actions: ['rating'] }))))
    expect(Object.fromEntries(world.sent[0]?.url.searchParams ?? [])).toEqual({ extended: 'full,images', limit: '50' })
  })

  it('never lead elsewhere, whatever somebody is called', async () => {
    const world = feedWorld()
    const odd = await world.feeds.sources(query({ kind: 'user', username: '../sync' }))
    expect(world.asked()[0]).toBe('/users/..%2Fsync')
    expect(odd.ok).toBe(false)
    for (const username of ['', '.', '..'])
      expect(await world.feeds.sources(query({ kind: 'user', username }))).toEqual({
        ok: false,
        failure: { kind: 'notFound' },
      })
  })
})

describe('a row', () => {
  const episode = {
    kind: 'episode',
    show: { title: 'Breaking Bad' },
    episode: { season: 1, number: 1, title: 'Pilot' },
  }
  const movie = { kind: 'movie', movie: { title: 'Guardians of the Galaxy', runtimeMinutes: 121 } }
  const show = { kind: 'show', show: { title: 'Breaking Bad', ids: { trakt: 1 } } }
  const season = { ...show, kind: 'season', season: 2 }
  const rating = (value: number) => ({ value, simple: false })

  it.each<[string, string, unknown, object]>([
    [
      'a scrobble',
      '/users/me/history',
      wire.play(9, 1),
      {
        key: 'history 9',
        at: now - hour,
        action: 'scrobble',
        type: 'episode',
        subject: episode,
        rating: null,
        text: null,
      },
    ],
    [
      'a check-in',
      '/users/me/history',
      wire.play(9, 1, { ...wire.ofMovie, action: 'checkin' }),
      { action: 'checkin', type: 'movie', subject: movie },
    ],
    ['a mark as seen', '/users/me/history', wire.play(9, 1, { ...wire.ofMovie, action: 'watch' }), { action: 'seen' }],
    [
      'a play that does not say how',
      '/users/me/history',
      wire.play(9, 1, { ...wire.ofMovie, action: null }),
      { action: 'seen' },
    ],
    // It stands in history with its end.
    [
      'a check-in that runs',
      '/users/me/history',
      wire.play(9, -1, { ...wire.ofMovie, action: 'checkin' }),
      { action: 'checkin', at: now + hour - 121 * 60_000 },
    ],
    [
      'a running check-in of unknown length',
      '/users/me/history',
      wire.play(9, -1, { type: 'movie', movie: { title: 'X', ids: { trakt: 4 } } }),
      { at: now },
    ],
    [
      'what is on',
      '/users/me/watching',
      { expires_at: hoursAhead(1), started_at: wire.hoursAgo(1), action: 'scrobble', ...wire.ofMovie },
      {
        key: `watching justin movie 28 ${now - hour}`,
        at: now - hour,
        startedAt: now - hour,
        action: 'watching',
        type: 'movie',
        subject: movie,
      },
    ],
    [
      'a rating of a film',
      '/users/me/ratings',
      wire.rated(1, 8),
      {
        key: `rating justin movie 28 ${now - hour}`,
        action: 'rating',
        type: 'movie',
        subject: movie,
        rating: rating(8),
      },
    ],
    [
      'a rating of an episode',
      '/users/me/ratings',
      wire.rated(1, '10', wire.ofEpisode),
      { type: 'episode', subject: episode, rating: rating(10) },
    ],
    [
      'a rating of a season',
      '/users/me/ratings',
      wire.rated(1, 1, wire.ofSeason),
      { type: 'show', subject: season, rating: rating(1) },
    ],
    [
      'a wish',
      '/users/me/watchlist/all/added/desc',
      wire.wished(2),
      { key: `watchlist justin show 1 ${now - 2 * hour}`, action: 'watchlist', type: 'show', subject: show },
    ],
    [
      'a wished episode',
      '/users/me/watchlist/all/added/desc',
      wire.wished(2, wire.ofEpisode),
      { type: 'episode', subject: episode },
    ],
    [
      'a film that was bought',
      '/sync/collection/media',
      wire.collected(3),
      { action: 'collection', type: 'movie', subject: movie },
    ],
    [
      'an episode that was bought',
      '/sync/collection/media',
      wire.collected(3, wire.ofEpisode),
      { key: `collection justin show 1 1x1 ${now - 3 * hour}`, type: 'episode', subject: episode },
    ],
    [
      'a shout',
      '/users/me/comments/all/all',
      { ...wire.ofShow, comment: wire.words(4, 5) },
      {
        key: 'comment 4',
        at: now - 5 * hour,
        action: 'shout',
        type: 'show',
        subject: show,
        rating: null,
        text: { text: 'Great.', spoiler: false },
      },
    ],
    [
      'a review that tells too much',
      '/users/me/comments/all/all',
      { ...wire.ofSeason, comment: wire.words(4, 5, { review: true, spoiler: true }) },
      { action: 'review', type: 'show', subject: season, text: { text: 'Great.', spoiler: true } },
    ],
  ])('of %s', async (_, path, raw, expected) => {
    const world = feedWorld({ [path]: () => json(path.endsWith('watching') ? raw : [raw]) })
    const rows = await firstPages(sourcesOf(await world.feeds.sources(mine())))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ who: me, ...expected })
  })

  it('of nothing that plays is none', async () => {
    const world = feedWorld({ '/users/me/watching': () => nothing(204) })
    const pages = await allPages(sourceOf(await world.feeds.sources(mine({ actions: ['watching'] }))))
    expect(pages).toEqual([{ rows: [], next: null, unread: 0 }])
  })

  it('of a show that somebody collected is one for each of its episodes, newest first', async () => {
    const world = feedWorld({
      ...person,
      '/users/sean/collection/shows': () =>
        json([
          {
            last_collected_at: wire.hoursAgo(1),
            show: wire.ofShow.show,
            seasons: [
              { number: 1, episodes: [{ number: 1, collected_at: wire.hoursAgo(9) }, { number: 2 }] },
              { number: 2, episodes: [{ number: 1, collected_at: wire.hoursAgo(1) }] },
            ],
          },
          { last_collected_at: wire.hoursAgo(1), show: wire.ofShow.show },
        ]),
    })
    const asked = seans({ actions: ['collection'], types: ['episode'] })
    const source = sourceOf(await world.feeds.sources(asked))
    const page = value(await source.page(null))
    expect(page.unread).toBe(1)
    expect(world.sent.at(-1)?.url.searchParams.get('limit')).toBe('250')
    expect(page.rows.map(({ key, at }) => [key, at])).toEqual([
      [`collection sean show 1 2x1 ${now - hour}`, now - hour],
      [`collection sean show 1 1x1 ${now - 9 * hour}`, now - 9 * hour],
    ])
    expect(page.rows[0]?.who).toMatchObject({ username: 'sean', name: 'Sean', vip: true, slug: 'sean' })
    expect(page.rows[0]?.who.avatar?.path).not.toBeNull()
  })

  it('that is broken is counted, and costs no other', async () => {
    const broken = [
      null,
      7,
      {},
      wire.rated(1, 11),
      wire.rated(1, 0),
      wire.rated(1, 'good'),
      { ...wire.rated(1, 5), rated_at: 'soon' },
      wire.rated(1, 5, { type: 'movie', movie: { title: null, ids: null } }),
      wire.rated(1, 5, { type: 'movie', movie: null }),
      wire.rated(1, 5, { type: 'episode', show: wire.ofShow.show }),
      wire.rated(1, 5, { type: 'season', show: wire.ofShow.show, season: {} }),
      wire.rated(1, 5, { type: 'season', show: wire.ofShow.show }),
      wire.rated(1, 5, { type: 'show', show: { title: 'No id', ids: {} } }),
    ]
    const world = feedWorld({ '/users/me/ratings': () => json([...broken, wire.rated(2, 7)]) })
    const source = sourceOf(await world.feeds.sources(mine({ actions: ['rating'] })))
    const page = value(await source.page(null))
    expect(page).toMatchObject({ unread: broken.length, next: null, rows: [{ rating: { value: 7 } }] })
  })

  it('about a list has no place here, and is not missed', async () => {
    const world = feedWorld({
      '/users/me/comments/all/all': () => json([{ type: 'list', list: wire.list(1, 2, 2), comment: wire.words(1, 1) }]),
    })
    const source = sourceOf(await world.feeds.sources(mine({ actions: ['shout', 'review'] })))
    expect(value(await source.page(null))).toEqual({ rows: [], next: null, unread: 0 })
    expect(world.sent).toHaveLength(1)
  })
})

describe('pages', () => {
  const history = (pages: number, row: (page: number) => unknown[]) =>
    feedWorld({
      '/users/me/history': ({ url }) => {
        const page = Number(url.searchParams.get('page') ?? 1)
        return paged(row(page), page, pages)
      },
      '/users/me/ratings': ({ url }) => {
        const page = Number(url.searchParams.get('page') ?? 1)
        return paged([wire.rated(page, 5)], page, pages)
      },
    })

  it('follow each other until the last one', async () => {
    const world = history(3, (page) => [wire.play(page, page)])
    const source = sourceOf(await world.feeds.sources(mine({ actions: plays })))
    const pages = await allPages(source)
    expect(pages.map(({ rows }) => rows.map(({ key }) => key))).toEqual([['history 1'], ['history 2'], ['history 3']])
    expect(world.asked()).toEqual(['/users/me/history', '/users/me/history?page=2', '/users/me/history?page=3'])
  })
  it('are the longest there are where only some of the plays were asked for', async () => {
    const world = history(9, (page) => [wire.play(page, page)])
    const source = sourceOf(await world.feeds.sources(mine({ actions: ['checkin'] })))
    expect(value(await source.page(null)).next).toBe('1/250')
  })
  it('of a server that keeps announcing more of nothing end', async () => {
    const world = history(1_000_000, (page) => (page < 3 ? [wire.play(page, page)] : []))
    const source = sourceOf(await world.feeds.sources(mine({ actions: plays })))
    expect(await allPages(source)).toHaveLength(3)
  })
  it('end where the range begins', async () => {
    const world = history(9, () => [])
    const asked = mine({ actions: ['rating'], from: now - 4 * hour, to: now - 2 * hour })
    const pages = await allPages(sourceOf(await world.feeds.sources(asked)))
    expect(pages.map(({ rows }) => rows.map(({ at }) => (now - at) / hour))).toEqual([[1], [2], [3], [4], [5]])
  })
  it('that fail can be asked again', async () => {
    const answers = [nothing(500), json([wire.rated(1, 5)])]
    const world = feedWorld({ '/users/me/ratings': () => answers.shift() ?? nothing(500) })
    const source = sourceOf(await world.feeds.sources(mine({ actions: ['rating'] })))
    expect(await source.page(null)).toMatchObject({ ok: false, failure: { kind: 'serverDown' } })
    expect(value(await source.page(null)).rows).toHaveLength(1)
  })
  it.each([
    ['HTML', () => html(200)],
    ['an object', () => json({ error: 'x' })],
    ['nothing', () => nothing(200)],
  ])('of %s are unreadable', async (_, answer) => {
    const world = feedWorld({ '/users/me/ratings': answer })
    const source = sourceOf(await world.feeds.sources(mine({ actions: ['rating'] })))
    expect(await source.page(null)).toMatchObject({ ok: false, failure: { kind: 'unreadable' } })
  })
  it('are given up when nobody wants them any more', async () => {
    const world = feedWorld()
    const source = sourceOf(await world.feeds.sources(mine({ actions: ['rating'] })))
    expect(await source.page(null, AbortSignal.abort())).toEqual({
      ok: false,
      failure: { kind: 'cancelled' },
    })
    expect(world.sent).toEqual([])
  })
})

describe('lists', () => {
  const items = (id: number) => `/users/me/lists/${id}/items/movie,show,season,episode/added/desc`
  const lists = (all: readonly unknown[], of: Readonly<Record<number, readonly unknown[]>>) =>
    feedWorld({
      '/users/me/lists': () => json(all),
      ...Object.fromEntries(Object.entries(of).map(([id, rows]) => [items(Number(id)), () => json(rows)])),
    })
  const source = async (world: ReturnType<typeof lists>, more: Partial<ActivityQuery> = { types: ['list'] }) =>
    sourceOf(await world.feeds.sources(mine(more)))

  it('tell when they were made and what was put on them, newest first over all pages', async () => {
    const world = lists([wire.list(1, 100, 50), wire.list(2, 90, 10), wire.list(3, 20, 20, { item_count: 0 })], {
      1: [wire.listedItem(11, 50), wire.listedItem(12, 95)],
      2: [wire.listedItem(21, 10, wire.ofShow), wire.listedItem(22, 60, wire.ofSeason), { type: 'person', id: 23 }],
    })
    const pages = await allPages(await source(world))
    const rows = pages.flatMap((page) => page.rows)
    expect(rows.map(({ key, at }) => [key, (now - at) / hour])).toEqual([
      ['list item 21', 10],
      ['list 3', 20],
      ['list item 11', 50],
      ['list item 22', 60],
      ['list 2', 90],
      ['list item 12', 95],
      ['list 1', 100],
    ])
    expect(pages[0]?.rows).toHaveLength(2)
    expect(pages.every(({ unread }) => unread === 0)).toBe(true)
    expect(world.asked()).toEqual(['/users/me/lists', items(2), items(1)])
    expect(rows[0]).toMatchObject({
      action: 'item_added',
      type: 'list',
      who: me,
      subject: {
        kind: 'listEntry',
        list: { name: 'List 2', slug: 'list-2', description: 'Mine.' },
        entry: { kind: 'show' },
      },
    })
    expect(rows[1]).toMatchObject({ action: 'created', subject: { kind: 'list', list: { slug: 'list-3' } } })
  })
  it('count what cannot be read, of them and on them', async () => {
    const world = lists([wire.list(1, 100, 50), {}], { 1: [wire.listedItem(11, 50), {}] })
    expect(await allPages(await source(world, { actions: ['item_added'] }))).toMatchObject([
      { rows: [{ key: 'list item 11' }, { key: 'list 1' }], next: null, unread: 2 },
    ])
  })
  it('cannot have changed before they were made', async () => {
    const world = lists([wire.list(1, 30, 15), wire.list(2, 10, 20)], {})
    await allPages(await source(world))
    expect(world.asked()).toEqual(['/users/me/lists', items(2), items(1)])
  })
  it('are all looked into, one after the other as they changed', async () => {
    const all = [1, 2, 3, 4, 5].map((id) => wire.list(id, 100 + id, id))
    const world = lists(all, { 1: [wire.listedItem(1, 1)], 5: [wire.listedItem(5, 5)] })
    const rows = (await allPages(await source(world))).flatMap((page) => page.rows)
    expect(world.asked()).toEqual(['/users/me/lists', ...[1, 2, 3, 4, 5].map(items)])
    expect(rows.slice(0, 2)).toMatchObject([{ key: 'list item 1' }, { key: 'list item 5' }])
  })
  it('are read to their ends, page by page, in the order in which things were put on them', async () => {
    const page = (rows: readonly number[]) => rows.map((hours) => wire.listedItem(hours, hours))
    const world = feedWorld({
      '/users/me/lists': () => json([wire.list(1, 100, 5), wire.list(2, 90, 30)]),
      [items(1)]: ({ url }) =>
        url.searchParams.get('page') === '2' ? paged(page([40, 60]), 2, 2) : paged(page([5, 20, 25]), 1, 2),
      [items(2)]: () => json(page([30, 50])),
    })
    const rows = (await allPages(await source(world))).flatMap((one) => one.rows)
    expect(rows.map(({ at }) => (now - at) / hour)).toEqual([5, 20, 25, 30, 40, 50, 60, 90, 100])
    expect(world.asked()).toEqual(['/users/me/lists', items(1), `${items(1)}?page=2`, items(2)])
  })
  it('cost the opening of a whole feed one request of their own; the others are read when more is wanted', async () => {
    const plays = Array.from({ length: 50 }, (_, n) => wire.play(n + 1, n + 1))
    const world = feedWorld({
      '/users/me/lists': () => json([1, 2, 3, 4].map((id) => wire.list(id, 1_000, id))),
      '/users/me/history': () => json(plays),
      [items(1)]: () => json([wire.listedItem(101, 1)]),
      [items(4)]: () => json([wire.listedItem(104, 4)]),
    })
    const merge = createMerge(sourcesOf(await world.feeds.sources(mine())), { clock: world.clock })
    const entries = () => merge.rows().filter(({ action }) => action === 'item_added')
    await merge.more(40)
    expect([world.sent.length, merge.rows().length, entries().length, merge.state().ended]).toEqual([8, 40, 1, false])
    await merge.more(5)
    expect(entries().map(({ key }) => key)).toEqual(['list item 101', 'list item 104'])
    expect(world.asked().slice(8)).toEqual([items(2), items(3), items(4)])
  })
  it('are not looked into where only their making was asked for', async () => {
    const world = lists([wire.list(1, 100, 50), {}], { 1: [wire.listedItem(11, 50)] })
    expect(await allPages(await source(world, { actions: ['created'] }))).toMatchObject([
      { rows: [{ key: 'list 1' }], next: null, unread: 1 },
    ])
    expect(world.asked()).toEqual(['/users/me/lists'])
  })
  it('that changed before the range began are not looked into', async () => {
    const world = lists([wire.list(1, 100, 5), wire.list(2, 90, 30)], {
      1: [wire.listedItem(11, 5), wire.listedItem(12, 40)],
    })
    const pages = await allPages(await source(world, { types: ['list'], from: now - 20 * hour }))
    expect(pages.flatMap(({ rows }) => rows.map(({ key }) => key))).toEqual(['list item 11'])
    expect(world.asked()).toEqual(['/users/me/lists', items(1)])
  })
  it('whose entries cannot be had fail, and go on from there when asked again', async () => {
    const answers = [json([wire.listedItem(11, 5)]), nothing(500), json([wire.listedItem(21, 30)])]
    const next = () => answers.shift() ?? nothing(500)
    const world = feedWorld({
      '/users/me/lists': () => json([wire.list(1, 100, 5), wire.list(2, 90, 30)]),
      [items(1)]: next,
      [items(2)]: next,
    })
    const lists = sourceOf(await world.feeds.sources(mine({ types: ['list'] })))
    const first = value(await lists.page(null))
    expect(await lists.page(first.next)).toMatchObject({ ok: false, failure: { kind: 'serverDown' } })
    expect(value(await lists.page(first.next)).rows.map(({ key }) => key)).toEqual(['list item 21', 'list 2', 'list 1'])
  })
})

describe('somebody', () => {
  it('whose profile is protected is said to be private, and costs no renewal', async () => {
    const world = feedWorld({ ...person, '/users/sean/watching': privately })
    expect(value(await world.feeds.sources(seans()))).toEqual({
      kind: 'unavailable',
      why: { kind: 'private', username: 'sean' },
    })
    expect(world.session).toEqual({ renewals: 0, disputes: 0 })
    expect(world.signedOut).toEqual([])
    expect(world.troubles.filter(Boolean)).toEqual([])
    expect(world.asked()).toEqual(['/users/sean', '/users/sean/watching'])
  })
  it.each<[string, () => Response]>([
    ['a 401 that does not say so', () => nothing(401)],
    ['403', () => json({}, 403)],
    ['404', () => nothing(404)],
  ])('whose lists are refused by %s is private, too', async (_, answer) => {
    const world = feedWorld({ ...person, '/users/sean/history': answer })
    expect(value(await world.feeds.sources(seans({ actions: ['scrobble'] })))).toMatchObject({
      why: { kind: 'private' },
    })
    expect(world.signedOut).toEqual([])
    expect(world.troubles.filter(Boolean)).toEqual([])
  })
  it.each<[string, () => Response]>([
    ['as that of a protected profile', privately],
    ['by 403', () => json({}, 403)],
  ])('whose very name is refused %s is private', async (_, answer) => {
    const world = feedWorld({ '/users/sean': answer })
    expect(value(await world.feeds.sources(seans()))).toMatchObject({ why: { kind: 'private', username: 'sean' } })
    expect(world.session.renewals).toBe(0)
  })
  it('who does not exist is not found', async () => {
    const world = feedWorld({ '/users/sean': () => nothing(404) })
    expect(await world.feeds.sources(seans())).toEqual({ ok: false, failure: { kind: 'notFound' } })
  })
  it('is asked for once, and the first page is not asked again', async () => {
    const world = feedWorld({ ...person, '/users/sean/history': () => json([wire.play(1, 1)]) })
    const asked = seans({ actions: ['scrobble'] })
    const source = sourceOf(await world.feeds.sources(asked))
    expect(world.asked()).toEqual(['/users/sean', '/users/sean/history'])
    await source.page('2')
    expect(value(await source.page(null)).rows).toHaveLength(1)
    expect(world.asked().slice(2)).toEqual(['/users/sean/history?page=2'])
    // What is new is asked for anew.
    await source.page(null)
    await world.feeds.sources(asked)
    expect(world.asked().slice(3)).toEqual(['/users/sean/history', '/users/sean/history'])
  })
  it('keeps their other lists when the first one is down', async () => {
    const world = feedWorld({ ...person, '/users/sean/watching': () => nothing(503) })
    const sources = sourcesOf(await world.feeds.sources(seans()))
    expect(sources.map(({ name }) => name)).toEqual([
      'watching',
      'history',
      'ratings',
      'watchlist',
      'collection',
      'collection',
      'comments',
      'lists',
    ])
    expect(await sources[0]?.page(null)).toMatchObject({ ok: false, failure: { kind: 'serverDown' } })
  })
  it('is not told apart from a session that ended: that is oneself alone', async () => {
    const world = feedWorld({ '/users/me/ratings': privately })
    const source = sourceOf(await world.feeds.sources(mine({ actions: ['rating'] })))
    expect((await source.page(null)).ok).toBe(false)
    expect(world.session).toEqual({ renewals: 1, disputes: 1 })
  })
})

function hoursAhead(hours: number): string {
  return wire.hoursAgo(-hours)
}
