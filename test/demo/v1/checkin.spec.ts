// Check-in by API v1: every field, the conflict in seconds, cancelling by kind, and what v2 sees of it.
import { beforeEach, describe, expect, it } from 'vitest'
import { startV1, type V1Session } from './session.ts'

const minute = 60_000
const app = { app_version: '1.0', app_date: 'June 4 2011' }
const walking = { tvdb_id: 153021, season: 1, episode: 1, ...app }
const guardians = { imdb_id: 'tt2015381', ...app }

let s: V1Session
beforeEach(async () => {
  s = await startV1()
})
const show = (fields: object) => s.write('show/checkin', { ...walking, ...fields })
const shelf = () => s.embedded.state().world.shelves['robin-hale']
const note = () => shelf()?.watching?.note
const v2Watching = async () => (await s.v2.get('/users/me/watching')).body

describe('a check-in', () => {
  it('answers as the document does', async () => {
    const sample = {
      imdb_id: 'tt1520211',
      tvdb_id: 153021,
      title: 'The Walking Dead',
      year: 2010,
      season: 1,
      episode: 1,
      duration: 60,
      ...app,
      venue_id: 1234,
      shared: { facebook: true, twitter: false },
      message: "I'm revisiting the first season of The Walking Dead",
    }
    const { status, body } = await s.write('show/checkin', sample)
    const start = s.clock.now() / 1000
    expect([status, body]).toEqual([
      200,
      {
        status: 'success',
        message: 'checked in to The Walking Dead 1x01',
        timestamps: { start, end: start + 3600, active_for: 3600 },
        show: { title: 'The Walking Dead', year: 2010, imdb_id: 'tt1520211', tvdb_id: 153021 },
        facebook: false,
        twitter: false,
        tumblr: false,
        foursquare: false,
      },
    ])
    expect(note()).toEqual({
      message: "I'm revisiting the first season of The Walking Dead",
      shared: [],
      venueId: '1234',
      venueName: null,
      client: app,
    })
  })

  it('of a film answers with the film', async () => {
    const { body } = await s.write('movie/checkin', guardians)
    expect(body).toMatchObject({
      message: 'checked in to Guardians of the Galaxy (2014)',
      timestamps: { active_for: 121 * 60 },
      movie: { title: 'Guardians of the Galaxy', year: 2014, imdb_id: 'tt2015381', tmdb_id: 118340 },
    })
    expect(body.show).toBeUndefined()
  })

  it.each([
    ['tvdb_id as text', { tvdb_id: '153021' }, 'The Walking Dead 1x01'],
    ['title and year', { tvdb_id: undefined, title: 'The Bear', year: 2022 }, 'The Bear 1x01'],
    ['title and year as texts', { tvdb_id: 0, title: 'The Office', year: '2001' }, 'The Office 1x01'],
    ['an unknown id beside title and year', { tvdb_id: 7, title: 'Dark', year: 2017 }, 'Dark 1x01'],
    ['a special', { tvdb_id: 176941, season: 0 }, 'Sherlock 0x01'],
    ['numbers as texts', { season: '2', episode: '13' }, 'The Walking Dead 2x13'],
    ['the own id of the episode first', { tvdb_id: 81189, episode_tvdb_id: 349232, episode: 2 }, 'Breaking Bad 1x01'],
    ['an own id that is not found', { episode_tvdb_id: 99, episode: 3 }, 'The Walking Dead 1x03'],
  ])('is named by %s', async (_name, fields, spoken) => {
    expect((await show(fields)).body.message).toBe(`checked in to ${spoken}`)
  })

  it.each([
    ['tmdb_id', { tmdb_id: 118340 }, 'Guardians of the Galaxy (2014)'],
    ['title and year', { title: 'Dune', year: 1984 }, 'Dune (1984)'],
    ['a title with letters of its own', { title: '千と千尋の神隠し', year: 2001 }, '千と千尋の神隠し (2001)'],
  ])('of a film is named by %s', async (_name, fields, spoken) => {
    expect((await s.write('movie/checkin', { ...app, ...fields })).body.message).toBe(`checked in to ${spoken}`)
  })

  it.each([
    ['an unknown show', { tvdb_id: 7 }, 404, 'show not found'],
    ['a title that is not quite it', { tvdb_id: null, title: 'the walking dead', year: 2010 }, 404, 'show not found'],
    ['another year', { tvdb_id: null, title: 'The Walking Dead', year: 2011 }, 404, 'show not found'],
    ['an unknown episode', { season: 99 }, 404, 'episode not found'],
    ['no id and no year', { tvdb_id: undefined, title: 'Dark' }, 200, 'tvdb_id or title and year are required'],
    ['no season', { season: undefined }, 200, 'season is required'],
    ['no episode', { episode: '' }, 200, 'episode is required'],
    ['a season that is no number', { season: 'one' }, 200, 'season and episode should be whole numbers'],
    ['no app_version', { app_version: undefined }, 200, 'app_version is required'],
    ['no app_date', { app_date: null }, 200, 'app_date is required'],
    ['no length', { duration: 0 }, 200, 'duration should be a whole number of minutes'],
    ['a length that is no number', { duration: 'long' }, 200, 'duration should be a whole number of minutes'],
    ['half a minute', { duration: 0.5 }, 200, 'duration should be a whole number of minutes'],
    ['a message that is no text', { message: 7 }, 200, 'message should be text'],
  ])('with %s fails', async (_name, fields, status, error) => {
    const answer = await show(fields)
    expect([answer.status, answer.body]).toEqual([status, { status: 'failure', error }])
    expect(shelf()?.watching).toBeNull()
  })
})

describe('what comes with it', () => {
  const family = '👨‍👩‍👧‍👦'
  it.each([
    ['nothing', undefined, "I'm watching The Walking Dead 1x01"],
    ['an empty text', '', "I'm watching The Walking Dead 1x01"],
    ['100 characters', 'é'.repeat(100), 'é'.repeat(100)],
    ['101 characters', 'x'.repeat(101), 'x'.repeat(100)],
    ['101 emoji', family.repeat(101), family.repeat(100)],
  ])('the message is kept for %s', async (_name, message, kept) => {
    await show({ message })
    expect(note()?.message).toBe(kept)
  })

  it.each([
    ['not at all', {}, true],
    ['with share', { share: { facebook: true, twitter: true, tumblr: true } }, true],
    ['with shared', { shared: { facebook: true, twitter: true, tumblr: true } }, true],
    ['with a no', { share: { twitter: false } }, false],
    ['with nonsense', { share: 'all' }, true],
  ])('is shared only where the account is connected, asked %s', async (_name, fields, twitter) => {
    const { body } = await show(fields)
    expect([body.facebook, body.twitter, body.tumblr, body.foursquare]).toEqual([false, twitter, false, false])
    expect(note()?.shared).toEqual(twitter ? ['twitter'] : [])
  })

  it.each([
    [{ venue_id: '4b0588', venue_name: 'Cinéma Ideal' }, '4b0588', 'Cinéma Ideal'],
    [{ venue_name: 'Sofa' }, null, 'Sofa'],
    [{}, null, null],
  ])('the place is kept: %j', async (fields, venueId, venueName) => {
    await show(fields)
    expect(note()).toMatchObject({ venueId, venueName })
  })

  it('the length given overrules the runtime, also in what v2 sees', async () => {
    await show({ duration: 90 })
    const seen = await v2Watching()
    expect(seen).toMatchObject({ action: 'checkin', type: 'episode', episode: { title: 'Days Gone Bye' } })
    expect(Date.parse(seen.expires_at)).toBe(s.clock.now() + 90 * minute)
    await s.clock.jump(90 * minute)
    const [newest] = (await s.v2.get('/users/me/history?limit=1')).body
    expect(newest).toMatchObject({ action: 'checkin', episode: { title: 'Days Gone Bye' } })
    expect((await s.get('user/watching', 'robin.hale')).body).toEqual({})
  })
})

describe('a length', () => {
  it.each([1, 1440])('of %s minutes is taken', async (duration) => {
    expect((await show({ duration })).body.timestamps.active_for).toBe(duration * 60)
  })

  it.each([1441, 1e12, '999999999999'])('of %j minutes is refused, and nothing begins', async (duration) => {
    for (const [method, fields] of [
      ['show/checkin', walking],
      ['movie/checkin', guardians],
    ] as const)
      expect((await s.write(method, { ...fields, duration })).body).toEqual({
        status: 'failure',
        error: 'duration should be at most 1440 minutes',
      })
    expect((await s.v2.get('/users/me/watching')).status).toBe(204)
    expect((await s.v2.get('/users/me/history')).status).toBe(200)
  })
})

it('a show is not found by imdb_id alone, which is no field of a check-in', async () => {
  const { body } = await show({ tvdb_id: undefined, imdb_id: 'tt1520211' })
  expect(body).toEqual({ status: 'failure', error: 'tvdb_id or title and year are required' })
})

describe('one at a time', () => {
  it.each([
    [0, 60, '60 minutes', 3600],
    [57, 60, '3 minutes', 180],
    [57.5, 60, '3 minutes', 150],
    [59, 60, '1 minute', 60],
    [59.99, 60, '1 minute', 1],
  ])('after %s of %s minutes the second one has to wait %s', async (passed, duration, words, wait) => {
    await show({ duration })
    await s.clock.jump(Math.round(passed * minute))
    const answer = await s.write('movie/checkin', guardians)
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        status: 'failure',
        error: `There is already a checkin in progress. Either cancel this checkin or wait ${words} before you can check in again.`,
        wait,
      },
    ])
  })

  it('over both generations', async () => {
    await show({ duration: 60 })
    const second = await s.v2.send('POST', '/checkin', { movie: { ids: { trakt: 28 } } })
    expect(second.status).toBe(409)
    await s.v2.send('DELETE', '/checkin')
    await s.v2.send('POST', '/checkin', { movie: { ids: { trakt: 28 } } })
    const { body } = await s.write('show/checkin', walking)
    expect(body.wait).toBe(121 * 60)
    expect((await s.get('user/watching', 'robin.hale')).body).toMatchObject({
      type: 'movie',
      action: 'checkin',
      movie: {
        title: 'Guardians of the Galaxy',
        imdb_id: 'tt2015381',
        url: 'http://trakt.tv/movie/guardians-of-the-galaxy-2014',
      },
    })
  })

  it('is refused while something is scrobbled', async () => {
    await s.v2.send('POST', '/scrobble/start', { movie: { ids: { trakt: 28 } }, progress: 50 })
    expect((await show({})).body.wait).toBe(60.5 * 60)
  })
})

describe('cancelling', () => {
  it('takes back what is of the kind, and succeeds also when nothing is', async () => {
    const cancelled = { status: 'success', message: 'cancelled check in' }
    await show({})
    expect((await s.write('movie/cancelcheckin')).body).toEqual(cancelled)
    expect((await v2Watching()).action).toBe('checkin')
    expect((await s.write('show/cancelcheckin')).body).toEqual(cancelled)
    expect(await v2Watching()).toBeUndefined()
    expect((await s.write('show/cancelcheckin')).body).toEqual(cancelled)
    expect(shelf()?.added).toEqual([])
  })

  it('leaves a scrobble alone, and a play whose time is over', async () => {
    await s.v2.send('POST', '/scrobble/start', { movie: { ids: { trakt: 28 } }, progress: 10 })
    await s.write('movie/cancelcheckin')
    expect((await v2Watching()).action).toBe('scrobble')
    await s.clock.jump(121 * minute)
    await show({ duration: 1 })
    await s.clock.jump(minute)
    await s.write('show/cancelcheckin')
    expect(shelf()?.added).toHaveLength(1)
  })
})
