// A show opened over API v1, and what is up next.
import { describe, expect, it } from 'vitest'
import type { Failure } from '../../../preload/contract/failure.ts'
import type { Ids } from '../../../preload/contract/model.ts'
import { type Answers, fails, hoursAgo, reading } from './fakeAsk.ts'
import { row, show, stream } from './samples.ts'

const offline: Failure = { kind: 'offline', sent: false }
const past = hoursAgo(100)
const future = hoursAgo(-100)
const one = (number: number, more: object = {}) => ({ number, title: `No. ${number}`, first_aired: past, ...more })
const full = (...seasons: object[]) => ({ ...show, seasons })
const season = (number: unknown, ...episodes: unknown[]) => ({ season: number, episodes })

const opening = async (answers: Answers, ids: Ids = { tvdb: 153021, slug: 'the-walking-dead' }) => {
  const { reads, asked } = reading(answers)
  const answer = await reads.showEpisodes(ids)
  const value = answer.ok ? answer.value : null
  const shape = value?.seasons.map(({ number, episodes }) => [
    number,
    episodes
      .map(({ episode, watched, aired }) => `${episode.number}${aired ? 'a' : ''}${watched ? 'w' : ''}`)
      .join(' '),
  ])
  return { asked, answer, shape, next: value?.next }
}

describe("a show's episodes", () => {
  it('come in one answer, in order, specials last, with what was watched', async () => {
    const { asked, shape, next } = await opening(() =>
      full(
        season(2, one(1), one(2, { first_aired: future }), one(3, { first_aired: 0 })),
        season(0, one(1)),
        season('1', one(2, { watched: false }), one(1, { watched: true })),
      ),
    )
    expect(asked).toEqual(['optional show/summary/153021/extended'])
    expect(shape).toEqual([
      [1, '1aw 2a'],
      [2, '1a 2 3'],
      [0, '1a'],
    ])
    expect(next).toEqual({ season: 1, number: 2 })
  })
  it.each([
    ['all was watched', [one(1, { watched: true })], null],
    ['the first was skipped', [one(1), one(2, { watched: 1 }), one(3)], { season: 1, number: 3 }],
    ['nothing has aired', [one(1, { first_aired: future })], null],
    [
      'one was watched of which nobody knows when it aired',
      [one(1, { first_aired: '', watched: true }), one(2)],
      { season: 1, number: 2 },
    ],
  ])('have their next where %s', async (_, episodes, next) => {
    expect((await opening(() => full(season(1, ...episodes)))).next).toEqual(next)
  })
  it.each([
    ['number', { number: 4 }],
    ['episode', { number: '', episode: '4' }],
    ['num', { number: null, num: 4 }],
  ])('are numbered by `%s`', async (_, more) => {
    expect((await opening(() => full(season(1, one(0, more))))).shape).toEqual([[1, '4a']])
  })
  it('aired by true time where the server tells it', async () => {
    const { shape } = await opening(() =>
      full(
        season(
          1,
          one(1, { first_aired: future, first_aired_utc: past }),
          one(2, { first_aired: past, first_aired_utc: future }),
        ),
      ),
    )
    expect(shape).toEqual([[1, '1a 2']])
  })
  it('are each there once, and broken ones not at all', async () => {
    const { shape } = await opening(() =>
      full(season(1, one(1), one(1, { title: 'again' }), null, 'x', { title: 'no number' })),
    )
    expect(shape).toEqual([[1, '1a']])
  })

  it.each([
    ['no seasons', show],
    ['seasons that only count', full({ season: 1, episodes: 6 })],
    ['seasons that only number', full({ season: 1, episodes: [1, 2] })],
    ['a blank for seasons', { ...show, seasons: {} }],
  ])('are asked season by season where the summary has %s', async (_, summary) => {
    const { asked, shape } = await opening(({ method, path = [] }) => {
      if (method === 'show/summary') return summary
      if (method === 'show/seasons')
        return [2, 1, 0, 3, 4].map((number) => ({ season: number, episodes: 1, url: '', images: {} }))
      return path[1] === 3 ? {} : [one(1, { season: path[1] === 0 ? '' : path[1] })]
    })
    expect(asked).toEqual([
      'optional show/summary/153021/extended',
      'optional show/seasons/153021',
      ...[2, 1, 0, 3, 4].map((number) => `optional show/season/153021/${number}`),
    ])
    expect(shape).toEqual([
      [1, '1a'],
      [2, '1a'],
      [4, '1a'],
      [0, '1a'],
    ])
  })
  it('are none for a show that has none yet', async () => {
    const { answer } = await opening(({ method }) => (method === 'show/summary' ? show : []))
    expect(answer).toMatchObject({ ok: true, value: { seasons: [], next: null } })
  })

  it.each<[Ids, string]>([
    [{ tvdb: 153021, slug: 'x' }, '153021'],
    [{ slug: 'the-walking-dead', imdb: 'tt1520211' }, 'the-walking-dead'],
    [{ imdb: 'tt1520211' }, '153021'],
  ])('of a show with %o are asked by %s', async (ids, name) => {
    const { asked } = await opening(({ method }) => (method === 'search/shows' ? [show] : full(season(1, one(1)))), ids)
    expect(asked.at(-1)).toBe(`optional show/summary/${name}/extended`)
  })
  it.each<Ids>([{ trakt: 1, tmdb: 3 }, { imdb: 'tt404' }])('of a show with %o are not found', async (ids) => {
    const { answer } = await opening(() => [], ids)
    expect(answer).toEqual({ ok: false, failure: { kind: 'notFound' } })
  })
  it.each(['show/summary', 'show/seasons', 'show/season'])('fail where %s fails', async (broken) => {
    const { answer } = await opening(({ method }) => {
      if (method === broken) return fails(offline)
      return method === 'show/summary' ? show : [{ season: 1 }]
    })
    expect(answer).toEqual({ ok: false, failure: offline })
  })
  it.each([[{}], [[]]])('are not found where the summary is %j', async (summary) => {
    expect((await opening(() => summary)).answer).toEqual({ ok: false, failure: { kind: 'notFound' } })
  })
  it('are unreadable where the summary names no show', async () => {
    const { answer } = await opening(() => ({ seasons: [] }))
    expect(answer).toEqual({ ok: false, failure: { kind: 'unreadable', what: 'show' } })
  })
})

describe('up next', () => {
  const named = (title: string, tvdb_id: number) => ({ ...show, title, tvdb_id, url: '' })
  const entry = (media: object, next: unknown, more: object = {}) => ({
    show: media,
    progress: { percentage: 50, aired: 10, completed: '5', left: 5 },
    next_episode: next,
    ...more,
  })
  const next = { season: 2, num: 3, title: 'Save the Last One', first_aired: past }
  const upNext = async (progress: unknown, activity: unknown = stream(), limit = 10) => {
    const { reads, asked } = reading(({ method }) => (method === 'user/progress/watched' ? progress : activity))
    const answer = await reads.upNext(limit)
    return { asked, answer, titles: answer.ok && answer.value.map(({ item }) => item.show.title) }
  }

  it('is the next episode of each show with how far one is', async () => {
    const { asked, answer } = await upNext([entry(show, next)])
    expect(asked).toContain('optional user/progress/watched/justin/all/activity/full')
    expect(answer).toMatchObject({
      ok: true,
      value: [
        {
          item: { kind: 'episode', show: { title: 'The Walking Dead' }, episode: { season: 2, number: 3 } },
          lastWatchedAt: null,
          completed: 5,
          aired: 10,
        },
      ],
    })
  })
  it('leaves out shows that have no next episode, or none yet', async () => {
    const rows = [
      entry(named('A', 1), false),
      entry(named('B', 2), { ...next, first_aired: future }),
      entry(named('C', 3), { ...next, first_aired: 0 }),
      entry(named('D', 4), []),
    ]
    expect((await upNext(rows)).titles).toEqual(['C'])
  })
  it('has what was watched last first, then what the server put first', async () => {
    const seen = (tvdb_id: number, hours: number) =>
      row({
        id: tvdb_id,
        timestamp: hoursAgo(hours),
        type: 'episode',
        action: 'scrobble',
        show: named('Any', tvdb_id),
        episode: { season: 2, number: 2 },
      })
    const rows = [1, 2, 3, 4].map((id) => entry(named(`S${id}`, id), next))
    const history = stream(seen(2, 5), seen(4, 1))
    expect((await upNext(rows, history)).titles).toEqual(['S4', 'S2', 'S1', 'S3'])
    expect((await upNext(rows, history, 2)).titles).toEqual(['S4', 'S2'])
    expect((await upNext(rows, fails(offline))).titles).toEqual(['S1', 'S2', 'S3', 'S4'])
  })
  it('tells a show whose name is a number from the one of that number', async () => {
    const ofNumber = named('The number', 24)
    const ofName = { title: 'The name', year: 2001, url: 'http://trakt.tv/show/24' }
    const seen = (media: object, id: number, hours: number) =>
      row({
        id,
        timestamp: hoursAgo(hours),
        type: 'episode',
        action: 'scrobble',
        show: media,
        episode: { season: 2, number: 2 },
      })
    const { answer } = await upNext(
      [entry(ofNumber, next), entry(ofName, next)],
      stream(seen(ofNumber, 1, 5), seen(ofName, 2, 1)),
    )
    expect(answer.ok && answer.value.map(({ item, lastWatchedAt: at }) => [item.show.title, at])).toEqual([
      ['The name', hoursAgo(1) * 1000],
      ['The number', hoursAgo(5) * 1000],
    ])
  })
  it.each([[[]], [{}]])('is nothing at %j', async (answer) => {
    expect((await upNext(answer)).titles).toEqual([])
  })
  it('leaves out rows that are broken', async () => {
    expect((await upNext([null, { show: {} }, entry(show, next, { progress: [] })])).titles).toEqual([
      'The Walking Dead',
    ])
  })
  it('fails as the server says, and is unreadable where it is no list', async () => {
    expect((await upNext(fails(offline))).answer).toEqual({ ok: false, failure: offline })
    expect((await upNext('x')).answer).toEqual({ ok: false, failure: { kind: 'unreadable', what: 'up next' } })
  })
})
