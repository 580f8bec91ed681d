// Watching and scrobbling by API v1, and what v2 sees of it.
import { beforeEach, describe, expect, it } from 'vitest'
import { startV1, type V1Session } from './session.ts'

const minute = 60_000
const player = { plugin_version: '1.0', media_center_version: '10.0', media_center_date: 'Dec 17 2010' }
const walking = { tvdb_id: 153021, season: 1, episode: 1, duration: 60, progress: 25, ...player }
const batman = { imdb_id: 'tt0372784', duration: 140, progress: 50, ...player }

let s: V1Session
beforeEach(async () => {
  s = await startV1()
})
const v2Watching = async () => (await s.v2.get('/users/me/watching')).body
const newest = async () => (await s.v2.get('/users/me/history?limit=1')).body[0]

describe('watching', () => {
  it('answers with numbers as texts, as it was recorded', async () => {
    expect((await s.write('show/watching', walking)).body).toEqual({
      status: 'success',
      message: 'watching The Walking Dead 1x01',
      show: { title: 'The Walking Dead', year: '2010', imdb_id: 'tt1520211', tvdb_id: '153021', tvrage_id: '0' },
      season: '1',
      episode: { number: '1', title: 'Days Gone Bye' },
      facebook: false,
      twitter: false,
      tumblr: false,
    })
    expect((await s.write('movie/watching', batman)).body).toMatchObject({
      message: 'watching Batman Begins (2005)',
      movie: { title: 'Batman Begins', year: '2005', imdb_id: 'tt0372784', tmdb_id: '272' },
    })
  })

  it('shows from the progress and length given, in both generations', async () => {
    await s.write('show/watching', walking)
    const seen = await v2Watching()
    expect(seen).toMatchObject({ action: 'scrobble', episode: { title: 'Days Gone Bye' } })
    expect([seen.started_at, seen.expires_at].map(Date.parse)).toEqual([
      s.clock.now() - 15 * minute,
      s.clock.now() + 45 * minute,
    ])
    expect((await s.get('user/watching', 'robin.hale')).body).toMatchObject({
      type: 'episode',
      action: 'watching',
      show: { tvdb_id: 153021 },
      episode: { season: 1, number: 1, episode: 1 },
    })
  })

  it('ends by itself after the rest of its length and not before, told again or not, without a trace', async () => {
    const before = await newest()
    await s.write('show/watching', walking)
    await s.clock.jump(44 * minute)
    expect((await v2Watching()).action).toBe('scrobble')
    await s.write('show/watching', { ...walking, progress: 90 })
    await s.clock.jump(5 * minute)
    expect((await v2Watching()).action).toBe('scrobble')
    await s.clock.jump(minute)
    expect(await v2Watching()).toBeUndefined()
    expect(await newest()).toEqual(before)
  })

  it('of something else takes its place, and uses up its saved position', async () => {
    await s.v2.send('POST', '/scrobble/pause', { movie: { ids: { trakt: 228 } }, progress: 40 })
    await s.write('show/watching', walking)
    await s.write('movie/watching', batman)
    expect((await v2Watching()).movie.title).toBe('Batman Begins')
    const saved = (await s.v2.get('/sync/playback/movies')).body
    expect(saved.map((p: { movie: { title: string } }) => p.movie.title)).not.toContain('Batman Begins')
  })

  it('is refused while something is checked in, with the wait', async () => {
    await s.v2.send('POST', '/checkin', { movie: { ids: { trakt: 28 } } })
    expect((await s.write('show/watching', walking)).body).toMatchObject({ status: 'failure', wait: 121 * 60 })
  })

  it.each([
    ['no duration', { duration: undefined }, 'duration is required'],
    ['a duration of nothing', { duration: 0 }, 'duration should be a whole number of minutes'],
    ['no progress', { progress: null }, 'progress is required'],
    ['half a percent', { progress: 25.5 }, 'progress should be a whole number from 0 to 100'],
    ['too much progress', { progress: 101 }, 'progress should be a whole number from 0 to 100'],
    ['less than none', { progress: -1 }, 'progress should be a whole number from 0 to 100'],
    ['no plugin_version', { plugin_version: undefined }, 'plugin_version is required'],
    ['no media_center_version', { media_center_version: '' }, 'media_center_version is required'],
    ['no media_center_date', { media_center_date: undefined }, 'media_center_date is required'],
    ['no season', { season: undefined }, 'season is required'],
  ])('and scrobbling fail with %s', async (_name, fields, error) => {
    for (const method of ['show/watching', 'show/scrobble'])
      expect((await s.write(method, { ...walking, ...fields })).body).toEqual({ status: 'failure', error })
    expect(await v2Watching()).toBeUndefined()
  })

  it.each([100_001, 1e12, '999999999999'])('and scrobbling fail with a length of %j minutes', async (duration) => {
    for (const method of ['show/watching', 'show/scrobble', 'movie/watching', 'movie/scrobble'])
      expect((await s.write(method, { ...walking, ...batman, duration })).body).toEqual({
        status: 'failure',
        error: 'duration should be at most 100000 minutes',
      })
    expect((await s.v2.get('/users/me/watching')).status).toBe(204)
    expect((await s.v2.get('/users/me/history')).status).toBe(200)
  })

  it('takes the longest length that a title can have', async () => {
    await s.write('show/watching', { ...walking, duration: 100_000, progress: 0 })
    expect(Date.parse((await v2Watching()).expires_at)).toBe(s.clock.now() + 100_000 * minute)
  })

  it.each([
    ['imdb_id', { imdb_id: 'tt1520211' }],
    ['imdb_id beside a TVDB id that is not known', { tvdb_id: 7, imdb_id: 'tt1520211' }],
    ['title and year', { title: 'The Walking Dead', year: 2010 }],
  ])('and scrobbling find the show by %s', async (_name, named) => {
    const fields = { ...walking, tvdb_id: undefined, ...named }
    expect((await s.write('show/watching', fields)).body.message).toBe('watching The Walking Dead 1x01')
    expect((await s.write('show/scrobble', fields)).body.message).toBe('scrobbled The Walking Dead 1x01')
  })

  it('and scrobbling fail without anything that names the show', async () => {
    for (const method of ['show/watching', 'show/scrobble'])
      expect((await s.write(method, { ...walking, tvdb_id: undefined, title: 'The Walking Dead' })).body).toEqual({
        status: 'failure',
        error: 'tvdb_id, imdb_id or title and year are required',
      })
  })

  it.each([0, 100, '25'])('takes a progress of %j', async (progress) => {
    expect((await s.write('show/watching', { ...walking, progress })).body.status).toBe('success')
  })
})

describe('cancelwatching', () => {
  it('ends what is of the kind without a trace, and succeeds also when nothing runs', async () => {
    const cancelled = { status: 'success', message: 'cancelled watching' }
    const before = [(await s.v2.get('/sync/playback')).body, await newest()]
    await s.write('show/watching', walking)
    expect((await s.write('movie/cancelwatching')).body).toEqual(cancelled)
    expect((await v2Watching()).action).toBe('scrobble')
    expect((await s.write('show/cancelwatching')).body).toEqual(cancelled)
    expect(await v2Watching()).toBeUndefined()
    expect((await s.write('show/cancelwatching')).body).toEqual(cancelled)
    expect([(await s.v2.get('/sync/playback')).body, await newest()]).toEqual(before)
  })

  it('leaves a check-in alone', async () => {
    await s.v2.send('POST', '/checkin', { movie: { ids: { trakt: 28 } } })
    await s.write('movie/cancelwatching')
    expect((await v2Watching()).action).toBe('checkin')
  })
})

describe('scrobble', () => {
  it('answers with titles, ends what runs, and is in the history of both', async () => {
    await s.write('show/watching', walking)
    const { body } = await s.write('show/scrobble', walking)
    expect(body).toMatchObject({
      status: 'success',
      message: 'scrobbled The Walking Dead 1x01',
      show: { title: 'The Walking Dead' },
      episode: { title: 'Days Gone Bye' },
    })
    expect(await v2Watching()).toBeUndefined()
    expect(await newest()).toMatchObject({ action: 'scrobble', episode: { title: 'Days Gone Bye' } })
    const [row] = (await s.get('activity/user', 'robin.hale/episode/scrobble')).body.activity
    expect(row).toMatchObject({ timestamp: s.clock.now() / 1000, episode: { title: 'Days Gone Bye' } })
  })

  it('has no threshold: the client decides', async () => {
    expect((await s.write('movie/scrobble', { ...batman, progress: 1 })).body.message).toBe(
      'scrobbled Batman Begins (2005)',
    )
  })

  it('that is a duplicate leaves what runs, which the client then cancels', async () => {
    await s.write('movie/scrobble', batman)
    await s.write('movie/watching', batman)
    expect((await s.write('movie/scrobble', batman)).body.status).toBe('failure')
    expect((await v2Watching()).action).toBe('scrobble')
    await s.write('movie/cancelwatching')
    expect(await v2Watching()).toBeUndefined()
  })

  it('says so when it was done within the hour, over both generations', async () => {
    const already = { status: 'failure', error: 'scrobbled Batman Begins (2005) already' }
    await s.write('movie/scrobble', batman)
    expect((await s.write('movie/scrobble', batman)).body).toEqual(already)
    const again = await s.v2.send('POST', '/scrobble/stop', { movie: { ids: { trakt: 228 } }, progress: 90 })
    expect(again.status).toBe(409)
    await s.clock.jump(60 * minute)
    await s.v2.send('POST', '/scrobble/stop', { movie: { ids: { trakt: 228 } }, progress: 90 })
    expect((await s.write('movie/scrobble', batman)).body).toEqual(already)
  })
})
