// Every action of every type, as API v1 tells it, and rows that are not what they should be.
import { describe, expect, it } from 'vitest'
import { type ActivityAction, type ActivityType, typesOfAction } from '../../../preload/contract/activity.ts'
import { hoursAgo, reading, serverNow } from './fakeAsk.ts'
import { episode, movie, row, show, stream, user } from './samples.ts'

const everything = { feed: { kind: 'community' }, types: [], actions: [] } as const
const page = async (answer: unknown) => {
  const result = await reading(() => answer).reads.feeds.activity(everything)
  if (!result.ok) throw new Error(JSON.stringify(result.failure))
  return result.value
}
const only = async (more: object) => {
  const { rows, unread } = await page(stream(row(more)))
  expect(unread).toBe(0)
  return rows[0]
}

const someTint = expect.stringMatching(/^#[0-9a-f]{6}$/)
const theShow = {
  title: 'The Walking Dead',
  year: 2010,
  ids: { slug: 'the-walking-dead', imdb: 'tt1520211', tvdb: 153021 },
  runtimeMinutes: 60,
  poster: { path: Buffer.from('http://127.0.0.1:8080/shows/1/poster.svg').toString('base64url'), tint: someTint },
}
const theEpisode = {
  season: 1,
  number: 2,
  numberAbs: null,
  title: 'Guts',
  ids: {},
  runtimeMinutes: null,
  firstAiredAt: 1289113200_000,
}
const theMovie = {
  title: 'Batman Begins',
  year: 2005,
  ids: { slug: 'batman-begins-2005', imdb: 'tt0372784', tmdb: 272 },
  runtimeMinutes: 140,
  poster: { path: null, tint: someTint },
}

describe('a row', () => {
  it('is read whole', async () => {
    expect(await only({ type: 'episode', action: 'checkin', show, episode })).toEqual({
      key: 'episode 7',
      at: serverNow - 3_600_000,
      // When it was made.
      startedAt: serverNow - 3_600_000,
      action: 'checkin',
      type: 'episode',
      who: {
        username: 'justin',
        slug: 'justin',
        name: 'Justin N',
        vip: true,
        isPrivate: false,
        avatar: {
          path: Buffer.from('http://127.0.0.1:8080/users/justin/avatar.svg').toString('base64url'),
          tint: someTint,
        },
      },
      subject: { kind: 'episode', show: theShow, episode: theEpisode },
      rating: null,
      text: null,
    })
  })

  const about: Record<Exclude<ActivityType, 'list'>, { wire: object; subject: object }> = {
    episode: { wire: { show, episode }, subject: { kind: 'episode', show: theShow, episode: theEpisode } },
    movie: { wire: { movie }, subject: { kind: 'movie', movie: theMovie } },
    show: { wire: { show }, subject: { kind: 'show', show: theShow } },
  }
  const said: Partial<Record<ActivityAction, { wire: object; rating?: object; text?: object }>> = {
    rating: { wire: { rating: 'love' }, rating: { value: 10, simple: true } },
    shout: { wire: { shout: { text: 'Wow', spoiler: true } }, text: { text: 'Wow', spoiler: true } },
    review: { wire: { review: { id: 1, text: 'Long', text_html: '<p>' } }, text: { text: 'Long', spoiler: false } },
  }
  const cases = (Object.keys(typesOfAction) as ActivityAction[]).flatMap((action) =>
    typesOfAction[action].flatMap((type) => (type === 'list' ? [] : [{ action, type }])),
  )
  it('cases cover every action but those of lists', () => expect(cases).toHaveLength(22))
  it.each(cases)('of $action is read for a $type', async ({ action, type }) => {
    const { wire, rating = null, text = null } = said[action] ?? { wire: {} }
    expect(await only({ type, action, ...about[type].wire, ...wire })).toMatchObject({
      key: `${type} 7`,
      action,
      type,
      subject: about[type].subject,
      rating,
      text,
    })
  })

  const list = { name: 'Best of', slug: 'best-of', url: '', description: 'All of it', privacy: 'public' }
  const theList = { name: 'Best of', slug: 'best-of', description: 'All of it' }
  it('of a new list carries the list', async () => {
    expect((await only({ type: 'list', action: 'created', list }))?.subject).toEqual({ kind: 'list', list: theList })
  })
  it.each([
    ['movie', { movie }, { kind: 'movie', movie: theMovie }],
    ['show', { show }, { kind: 'show', show: theShow }],
    ['season', { show, season: '2' }, { kind: 'season', show: theShow, season: 2 }],
    ['season', { show, season: { season: 0 } }, { kind: 'season', show: theShow, season: 0 }],
    ['episode', { show, episode }, { kind: 'episode', show: theShow, episode: theEpisode }],
  ])('of a %s put on a list carries both', async (type, wire, entry) => {
    const read = await only({ type: 'list', action: 'item_added', list, list_item: { type, ...wire } })
    expect(read?.subject).toEqual({ kind: 'listEntry', list: theList, entry })
  })

  it.each(['seen', 'collection'] as const)('of %s may tell of several episodes', async (action) => {
    const episodes = [
      { ...episode, title: '' },
      { season: '0', episode: '3', title: 'Special' },
    ]
    expect((await only({ type: 'episode', action, show, episodes }))?.subject).toMatchObject({
      kind: 'episodes',
      episodes: [
        { season: 1, number: 2, title: null },
        { season: 0, number: 3, title: 'Special', firstAiredAt: null },
      ],
    })
  })
  it.each([[[]], [{}], [''], [3]])('of one episode beside %j for a list is about that one', async (episodes) => {
    const read = await only({ type: 'episode', action: 'checkin', show, episode, episodes })
    expect(read?.subject).toEqual({ kind: 'episode', show: theShow, episode: theEpisode })
  })
  it('of one episode in a list of them is about that one', async () => {
    const read = await only({ type: 'episode', action: 'seen', show, episodes: [episode] })
    expect(read?.subject).toEqual({ kind: 'episode', show: theShow, episode: theEpisode })
  })
})

describe('a rating', () => {
  it.each([
    ['love', 10, true, {}],
    ['hate', 1, true, {}],
    ['love', 10, true, { rating_advanced: 9, use_rating_advanced: false }],
    ['love', 9, false, { rating_advanced: 9, use_rating_advanced: true }],
    ['hate', 2, false, { rating_advanced: '2', use_rating_advanced: 1 }],
    ['love', 10, true, { rating_advanced: 0, use_rating_advanced: true }],
    [false, 7, false, { rating_advanced: 7 }],
  ])('%s is %d, simple: %s, with %o', async (rating, value, simple, more) => {
    expect((await only({ type: 'movie', action: 'rating', movie, rating, ...more }))?.rating).toEqual({ value, simple })
  })
})

describe('a row that says too little is counted, and costs no other row', () => {
  const good = row({ id: 1, type: 'movie', action: 'seen', movie })
  it.each([
    ['nothing', null],
    ['a text', 'row'],
    ['no type', row({ action: 'seen', movie })],
    ['an unknown type', row({ type: 'person', action: 'seen', movie })],
    ['an unknown action', row({ type: 'movie', action: 'liked', movie })],
    ['an action by the name of a method', row({ type: 'movie', action: 'constructor', movie })],
    ['an action that this type cannot have', row({ type: 'show', action: 'checkin', show })],
    ['no time', row({ timestamp: '', type: 'movie', action: 'seen', movie })],
    ['a time beyond all calendars', row({ timestamp: 1e15, type: 'movie', action: 'seen', movie })],
    ['no user', row({ user: [], type: 'movie', action: 'seen', movie })],
    ['no film', row({ type: 'movie', action: 'seen' })],
    ['a film without a name', row({ type: 'movie', action: 'seen', movie: { year: 2005 } })],
    ['no episode', row({ type: 'episode', action: 'seen', show, episodes: [] })],
    ['an episode without a number', row({ type: 'episode', action: 'seen', show, episode: { season: 1 } })],
    ['no show', row({ type: 'episode', action: 'seen', episode })],
    ['no rating', row({ type: 'movie', action: 'rating', movie, rating: false, rating_advanced: 0 })],
    ['no list', row({ type: 'list', action: 'created' })],
    ['nothing that was put on the list', row({ type: 'list', action: 'item_added', list: { name: 'L' } })],
    [
      'a season without its number',
      row({ type: 'list', action: 'item_added', list: { name: 'L' }, list_item: { type: 'season', show } }),
    ],
  ])('%s', async (_, broken) => {
    const { rows, unread } = await page(stream(broken, good))
    expect(rows.map(({ key }) => key)).toEqual(['movie 1'])
    expect(unread).toBe(1)
  })

  it('but a shout without its text, as a short stream has them, is still one', async () => {
    expect(await only({ type: 'movie', action: 'shout', movie })).toMatchObject({ action: 'shout', text: null })
  })
})

describe('a page', () => {
  const plays = (id: unknown, hours: number, more: object = {}) =>
    row({ id, timestamp: hoursAgo(hours), type: 'movie', action: 'seen', movie, ...more })

  it('is newest first, whatever the server did', async () => {
    const { rows } = await page(stream(plays(1, 3), plays(2, 1), plays(3, 2)))
    expect(rows.map(({ key }) => key)).toEqual(['movie 2', 'movie 3', 'movie 1'])
  })
  it('tells rows of different types apart by type, and gives no row twice', async () => {
    const { rows, unread } = await page(
      stream(plays(1, 1), plays('1', 1), row({ id: 1, type: 'show', action: 'watchlist', show })),
    )
    expect(rows.map(({ key }) => key)).toEqual(['movie 1', 'show 1'])
    expect(unread).toBe(0)
  })
  it('tells rows without ids apart by what they say', async () => {
    const other = { user: { ...user, username: 'sean' } }
    const { rows } = await page(
      stream(plays(0, 1), plays(0, 1, other), plays(0, 2), plays(0, 1, { action: 'checkin' }), plays(0, 1)),
    )
    expect(new Set(rows.map(({ key }) => key)).size).toBe(4)
    expect(rows).toHaveLength(4)
  })
  it('has 100 rows at most', async () => {
    const { rows } = await page(stream(...Array.from({ length: 140 }, (_, i) => plays(i + 1, i))))
    expect(rows).toHaveLength(100)
    expect(rows.at(-1)?.key).toBe('movie 100')
  })
  it("has the server's clock, to ask from next time", async () => {
    expect((await page({ timestamps: { start: 1, current: '1320291139' }, activity: [] })).now).toBe(1320291139_000)
    expect((await page({ activity: [] })).now).toBe(serverNow)
  })
  it.each([[[]], [{}], [{ timestamps: {}, activity: {} }], [{ activity: null }]])(
    '%j is no activity',
    async (answer) => {
      expect(await page(answer)).toMatchObject({ rows: [], unread: 0 })
    },
  )
  it('with gaps in its list arrives as an object, and is read all the same', async () => {
    const { rows } = await page({ timestamps: {}, activity: { 3: plays(3, 1), 7: plays(7, 2) } })
    expect(rows.map(({ key }) => key)).toEqual(['movie 3', 'movie 7'])
  })
  it.each([['x'], [3], [true], [null], [{ status: 'success' }], [{ activity: 'none' }]])(
    '%j is none',
    async (answer) => {
      expect(await reading(() => answer).reads.feeds.activity(everything)).toEqual({
        ok: false,
        failure: { kind: 'unreadable', what: 'activity' },
      })
    },
  )
})
