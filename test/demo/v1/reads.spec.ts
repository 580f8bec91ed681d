// What API v1 tells of titles and people: summaries, seasons, search, progress, networks, settings, the clock.
import { beforeEach, describe, expect, it } from 'vitest'
import { startV1, type V1Session } from './session.ts'

let s: V1Session
beforeEach(async () => {
  s = await startV1()
})
const body = async (method: string, path?: string) => (await s.get(method, path)).body
const names = (users: readonly { readonly username: string }[]) => users.map((user) => user.username)

describe('titles', () => {
  it.each(['153021', 'the-walking-dead', 'tt1520211'])('a show is found by %s', async (id) => {
    expect(await body('show/summary', id)).toMatchObject({
      title: 'The Walking Dead',
      year: 2010,
      url: 'http://trakt.tv/show/the-walking-dead',
      imdb_id: 'tt1520211',
      tvdb_id: 153021,
      runtime: 44,
      first_aired: 1288573200,
      network: 'AMC',
      genres: ['Horror'],
      status: 'Ended',
    })
  })

  it.each(['118340', 'guardians-of-the-galaxy-2014', 'tt2015381'])('a film is found by %s', async (id) => {
    expect(await body('movie/summary', id)).toMatchObject({
      title: 'Guardians of the Galaxy',
      url: 'http://trakt.tv/movie/guardians-of-the-galaxy-2014',
      imdb_id: 'tt2015381',
      tmdb_id: 118340,
      runtime: 121,
    })
  })

  it.each([
    ['show/summary', '1', 'show not found'],
    ['show/summary', '', 'show not found'],
    ['show/season', 'severance/9', 'season not found'],
    ['show/season', 'severance', 'season not found'],
    ['show/episode/summary', 'severance/1/99', 'episode not found'],
    ['show/episode/watchingnow', 'severance/x/1', 'episode not found'],
    ['movie/summary', 'nothing', 'movie not found'],
    ['user/profile', 'nobody', 'user not found'],
    ['user/network/friends', 'nobody', 'user not found'],
    ['user/progress/watched', 'robin.hale/nothing', 'show not found'],
  ])('%s of "%s" is a 404 with words', async (method, path, error) => {
    const answer = await s.get(method, path)
    expect([answer.status, answer.body]).toEqual([404, { status: 'failure', error }])
  })

  it('pictures are there, at the address that is named', async () => {
    const { images } = await body('show/summary', 'severance')
    const picture = await s.embedded.fetch(images.poster)
    expect(picture.headers.get('content-type')).toBe('image/svg+xml')
  })

  it('an extended summary has every season with its episodes, the last one first', async () => {
    expect((await body('show/summary', 'sherlock')).seasons).toBeUndefined()
    const { seasons } = await body('show/summary', 'sherlock/extended')
    expect(seasons.map((x: { season: number }) => x.season)).toEqual([4, 3, 2, 1, 0])
    expect(seasons.at(-1).episodes[0]).toMatchObject({
      season: 0,
      number: 1,
      episode: 1,
      title: 'The Abominable Bride',
    })
  })

  it('seasons come with their counts, a season with its episodes', async () => {
    expect((await body('show/seasons', 'breaking-bad'))[4]).toMatchObject({ season: 1, episodes: 7 })
    const [pilot] = await body('show/season', '81189/1')
    expect(pilot).toMatchObject({ season: 1, number: 1, title: 'Pilot', tvdb_id: 349232, runtime: 58 })
    expect(await body('show/episode/summary', 'breaking-bad/1/1')).toEqual({
      show: expect.objectContaining({ title: 'Breaking Bad' }),
      episode: pilot,
    })
  })

  it('what is not announced has 0 for a date', async () => {
    expect((await body('show/episode/summary', 'severance/3/1')).episode.first_aired).toBe(0)
  })

  it('with credentials they say what one did with it, without they do not', async () => {
    expect(await body('show/episode/summary', 'severance/1/1')).not.toHaveProperty('episode.watched')
    const seen = (await s.getAs('show/episode/summary', 'severance/1/1')).body.episode
    expect(seen).toMatchObject({ watched: true, plays: 1, in_collection: true, in_watchlist: false })
    const wished = (await s.getAs('show/episode/summary', 'black-mirror/3/4')).body.episode
    expect(wished).toMatchObject({ watched: false, plays: 0, in_watchlist: true, rating: false, rating_advanced: 0 })
    expect((await s.getAs('show/summary', 'severance')).body).toMatchObject({ rating: 'love', rating_advanced: 10 })
    expect((await s.getAs('show/summary', 'lost')).body).toMatchObject({ rating: 'hate', rating_advanced: 4 })
    expect((await s.getAs('movie/summary', 'dune-2021')).body).toMatchObject({ watched: true, in_collection: true })
  })
})

describe('search', () => {
  it.each([
    ['search/shows', '?query=walking%20dead', ['The Walking Dead']],
    ['search/shows', 'the%20office', ['The Office', 'The Office']],
    ['search/shows', 'the%20office/1', ['The Office']],
    ['search/movies', '?query=dune&limit=1', ['Dune']],
    ['search/movies', '?query=wall-e', ['WALL·E']],
    ['search/shows', '?query=nothing-at-all', []],
  ])('%s %s', async (method, path, titles) => {
    expect((await body(method, path)).map((x: { title: string }) => x.title)).toEqual(titles)
  })

  it('of episodes names the show too', async () => {
    const [hit] = await body('search/episodes', '?query=days%20gone%20bye')
    expect(hit).toMatchObject({ show: { tvdb_id: 153021 }, episode: { season: 1, number: 1 } })
  })

  it('brings seasons when asked, in either form of address', async () => {
    for (const path of ['?query=sherlock&seasons=1', 'sherlock/1/seasons'])
      expect((await body('search/shows', path))[0].seasons[0]).toEqual({ season: 0, episodes: [1] })
    expect((await body('search/shows', '?query=sherlock'))[0].seasons).toBeUndefined()
  })
})

describe('progress', () => {
  it('says how far every show is and what comes next, in the order asked for', async () => {
    const rows = await body('user/progress/watched', 'robin.hale/all/activity')
    expect(rows[0]).toMatchObject({
      show: { title: 'Severance', tvdb_id: 371980 },
      progress: { percentage: 57, aired: 19, completed: 11, left: 8 },
      next_episode: { season: 2, num: 3, number: 3, title: 'Who Is Alive?' },
    })
    expect(rows[0].seasons[1]).toMatchObject({ season: 2, completed: 2, episodes: { 1: true, 2: true, 3: false } })
    expect(rows[0].show.url).toBeUndefined()
    const titles = async (path: string) =>
      (await body('user/progress/watched', path)).map((row: { show: { title: string } }) => row.show.title)
    expect((await titles('robin.hale'))[0]).toBe('Andor')
    const sorted = await body('user/progress/watched', 'robin.hale/all/most-completed')
    const parts = sorted.map((row: { progress: { percentage: number } }) => row.progress.percentage)
    expect([parts[0], parts]).toEqual([100, parts.toSorted((a: number, b: number) => b - a)])
    const done = await titles('robin.hale/all/most-completed')
    expect(done).toEqual(expect.arrayContaining(['Chernobyl', 'Fleabag', 'Andor']))
    expect(await titles('robin.hale/all/least-completed')).toEqual(expect.arrayContaining(done))
    expect(await titles('robin.hale/severance,360893/activity')).toEqual(['Severance', 'Chernobyl'])
  })

  it('of one show, in full when asked, and with no next episode when all was seen', async () => {
    const [row] = await body('user/progress/watched', 'robin.hale/360893/title/full')
    expect(row).toMatchObject({ show: { title: 'Chernobyl', runtime: 65 }, next_episode: false })
    const [normal] = await body('user/progress/watched', 'robin.hale/chernobyl/title/normal')
    expect(normal.show.url).toBe('http://trakt.tv/show/chernobyl')
  })

  it('in an order that is not known fails', async () => {
    expect((await body('user/progress/watched', 'robin.hale/all/constructor')).error).toBe('sort is not known')
  })
})

describe('people', () => {
  it.each([
    ['friends', ['ines-okafor', 'Tomasz K.', 'yuki']],
    ['following', ['ines-okafor', 'Tomasz K.', 'yuki', 'priya_raman', 'leon']],
    ['followers', ['ines-okafor', 'Tomasz K.', 'yuki', 'samira-haddad']],
  ])('%s of the demo user', async (kind, expected) => {
    expect(names(await body(`user/network/${kind}`, 'robin.hale'))).toEqual(expected)
  })

  it('have profiles with what they watched last', async () => {
    const profile = await body('user/profile', 'Tomasz%20K.')
    expect(profile).toMatchObject({
      username: 'Tomasz K.',
      protected: false,
      full_name: 'Tomasz Kowalczyk',
      watching: {},
    })
    expect(profile.watched).toHaveLength(10)
  })

  it.each([
    ['a film', 'movie/watchingnow', 'guardians-of-the-galaxy-2014', { movie: { ids: { trakt: 28 } } }],
    ['a show', 'show/watchingnow', 'breaking-bad', { episode: { ids: { trakt: 16 } } }],
    ['an episode', 'show/episode/watchingnow', 'breaking-bad/1/1', { episode: { ids: { trakt: 16 } } }],
  ])('who watch %s now are named', async (_name, method, path, item) => {
    expect(await body(method, path)).toEqual([])
    await s.v2.send('POST', '/checkin', item)
    expect(names(await body(method, path))).toEqual(['robin.hale'])
    expect(await body('show/episode/watchingnow', 'breaking-bad/1/2')).toEqual([])
  })

  it('last activity has a time for everything, 0 for never, and moves', async () => {
    const before = await body('user/lastactivity', 'robin.hale')
    expect(Object.keys(before)).toEqual(['all', 'movie', 'show', 'episode'])
    expect(Object.keys(before.movie).sort()).toEqual(
      'checkin collection comment rating review scrobble seen shout watched watchlist'.split(' '),
    )
    expect(before.show.scrobble).toBe(0)
    await s.v2.send('POST', '/checkin', { movie: { ids: { trakt: 28 } } })
    const now = s.clock.now() / 1000
    const after = await body('user/lastactivity', 'robin.hale')
    expect([after.all, after.movie.checkin, after.movie.watched]).toEqual([now, now, now])
    expect(after.episode).toEqual(before.episode)
  })
})

describe('the account', () => {
  it('has settings with connections, texts and the way of rating', async () => {
    expect((await s.write('account/settings')).body).toMatchObject({
      status: 'success',
      profile: { username: 'robin.hale', full_name: 'Robin Hale', vip: true, protected: false },
      account: { timezone: 'UM8', protected: false },
      viewing: { ratings: { mode: 'advanced' } },
      connections: { facebook: { connected: false }, twitter: { connected: true }, tumblr: { connected: false } },
      sharing_text: { watching: "I'm watching [item]" },
    })
    const leon = (await s.getAs('account/settings', '', 'leon')).body
    expect(leon.viewing.ratings.mode).toBe('simple')
  })

  it('the clock is the server clock', async () => {
    s.embedded.advance(60_000)
    expect(await body('server/time')).toEqual({ timestamp: s.clock.now() / 1000 + 60, timezone: 'PST' })
  })
})
