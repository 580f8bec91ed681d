// A show's seasons with the next unwatched episode, and the list of what is up next.
import { describe, expect, it } from 'vitest'
import { wireShow } from './samples.ts'
import { json, nothing, type Script, scripted } from './scripted.ts'

const start = Date.UTC(2026, 10, 22, 20, 0, 0)
const past = '2020-01-01T20:00:00.000Z'
const future = '2027-01-01T20:00:00.000Z'

const wireEpisode = (season: number, number: number, first_aired: string | null = past) => ({
  season,
  number,
  title: `${season}x${number}`,
  ids: { trakt: season * 100 + number },
  first_aired,
})
const season = (number: number, ...aired: (string | null)[]) => ({
  number,
  title: `Season ${number}`,
  ids: { trakt: number },
  episodes: aired.map((at, i) => wireEpisode(number, i + 1, at)),
})
const progress = (watched: Record<number, readonly boolean[]>, next: object | null = null) => ({
  aired: 1,
  completed: 1,
  last_watched_at: '2026-11-20T20:00:00.000Z',
  seasons: Object.entries(watched).map(([number, episodes]) => ({
    number: Number(number),
    episodes: episodes.map((completed, i) => ({ number: i + 1, completed })),
  })),
  next_episode: next,
})

const showing =
  (seasons: unknown, seen: () => Response): Script =>
  ({ url }) => {
    if (url.pathname.endsWith('/seasons')) return json(seasons)
    return url.pathname.endsWith('/progress/watched') ? seen() : json(wireShow)
  }
const open = async (seasons: unknown, seen: () => Response) => {
  const trakt = await scripted(showing(seasons, seen))
  const answer = await trakt.account.service.showEpisodes({ trakt: 1 })
  return { trakt, answer, value: answer.ok ? answer.value : null }
}

describe('the end of a series', () => {
  it.each([
    ['ended', true],
    ['canceled', true],
    ['returning series', false],
    [undefined, undefined],
    [7, undefined],
  ])('status %j says %j', async (status, ended) => {
    const trakt = await scripted(({ url }) => {
      if (url.pathname.endsWith('/seasons')) return json([])
      return json(url.pathname.endsWith('/progress/watched') ? progress({}) : { ...wireShow, status })
    })
    const answer = await trakt.account.service.showEpisodes({ trakt: 1 })
    expect(answer.ok && answer.value.ended).toBe(ended)
  })
})

describe("a show's episodes", () => {
  const two = [season(2, past, future, null), season(0, past), season(1, past, past, past)]

  it('come with three requests at once, seasons in order and specials last', async () => {
    const { trakt, value } = await open(two, () => json(progress({ 1: [true, false, false] })))
    expect(trakt.calls().sort()).toEqual(['GET /shows/1', 'GET /shows/1/progress/watched', 'GET /shows/1/seasons'])
    expect(value?.show.title).toBe('Breaking Bad')
    expect(value?.seasons.map(({ number, title, episodes }) => [number, title, episodes.length])).toEqual([
      [1, 'Season 1', 3],
      [2, 'Season 2', 3],
      [0, 'Season 0', 1],
    ])
    expect(value?.seasons[0]?.episodes.map(({ watched }) => watched)).toEqual([true, false, false])
    expect(value?.seasons[1]?.episodes.map(({ aired }) => aired)).toEqual([true, false, false])
  })

  it('are asked for in full with their seasons, and progress with the specials, which do not count', async () => {
    const { trakt } = await open(two, () => json(progress({})))
    const asked = Object.fromEntries(trakt.sent.map(({ url }) => [url.pathname, Object.fromEntries(url.searchParams)]))
    expect(asked).toEqual({
      '/shows/1': { extended: 'full,images' },
      '/shows/1/seasons': { extended: 'episodes,full' },
      '/shows/1/progress/watched': { specials: 'true', count_specials: 'false' },
    })
  })

  it.each([
    ['after the last one watched', progress({ 1: [true, true, false] }), { season: 1, number: 3 }],
    [
      'after the furthest one, although an earlier one was skipped',
      progress({ 1: [true, false, true] }),
      { season: 2, number: 1 },
    ],
    [
      'the skipped one, when nothing comes after',
      progress({ 1: [true, false, true], 2: [true] }),
      { season: 1, number: 2 },
    ],
    ['the first, when nothing was watched', progress({}), { season: 1, number: 1 }],
    ['none, when all that aired was watched', progress({ 1: [true, true, true], 2: [true] }), null],
    [
      'never a special beside regular ones',
      progress({ 1: [true, true, true], 2: [true], 0: [false] }, wireEpisode(0, 1)),
      null,
    ],
    [
      "Trakt's own choice, when it can be watched",
      progress({ 1: [true, false, true] }, wireEpisode(1, 2)),
      { season: 1, number: 2 },
    ],
    [
      "not Trakt's choice, when it is not out yet",
      progress({ 1: [true, true, false] }, wireEpisode(2, 2, future)),
      { season: 1, number: 3 },
    ],
  ])('next is %s', async (_name, seen, next) => {
    expect((await open(two, () => json(seen))).value?.next).toEqual(next)
  })

  it('are specials where there is nothing else', async () => {
    expect((await open([season(0, past, past)], () => json(progress({ 0: [true, false] })))).value?.next).toEqual({
      season: 0,
      number: 2,
    })
  })

  it.each([
    ['is not there', () => nothing(404)],
    ['is not for this key', () => nothing(403)],
    ['is unreadable', () => json([])],
    ['fails', () => nothing(500)],
  ])('open also when the progress %s', async (_name, seen) => {
    const { value } = await open(two, seen)
    expect(value?.next).toEqual({ season: 1, number: 1 })
    expect(value?.seasons[0]?.episodes.some(({ watched }) => watched)).toBe(false)
  })

  it('are aired without a date when Trakt counts them in the progress', async () => {
    const { value } = await open([season(1, null, null)], () => json(progress({ 1: [true] })))
    expect(value?.seasons[0]?.episodes.map(({ aired }) => aired)).toEqual([true, false])
    expect(value?.next).toBeNull()
  })

  it('are aired by the server clock', async () => {
    const trakt = await scripted(({ url }) => {
      const date = { date: 'Sat, 02 Jan 2027 20:00:00 GMT' }
      if (url.pathname.endsWith('/seasons')) return json([season(1, future)], 200, date)
      return url.pathname.endsWith('watched') ? nothing(404, date) : json(wireShow, 200, date)
    })
    expect(await trakt.account.service.showEpisodes({ slug: 'x' })).toMatchObject({
      value: { next: { season: 1, number: 1 } },
    })
  })

  it('of a thousand numbers are one list', async () => {
    const { value } = await open([season(1, ...Array.from({ length: 1200 }, () => past))], () =>
      json(progress({ 1: Array.from({ length: 1199 }, () => true) })),
    )
    expect(value?.next).toEqual({ season: 1, number: 1200 })
  })

  it('of an unknown show are not found', async () => {
    const trakt = await scripted(() => nothing(404))
    expect(await trakt.account.service.showEpisodes({ trakt: 9 })).toEqual({ ok: false, failure: { kind: 'notFound' } })
    expect(await trakt.account.service.showEpisodes({})).toEqual({ ok: false, failure: { kind: 'notFound' } })
  })

  it('are found by an id of another site', async () => {
    const serve = showing([season(1, past)], () => nothing(404))
    const trakt = await scripted((sent, i) =>
      sent.url.pathname === '/search/tvdb/81189' ? json([{ show: wireShow }]) : serve(sent, i),
    )
    expect(await trakt.account.service.showEpisodes({ tvdb: 81189 })).toMatchObject({
      value: { show: { title: 'Breaking Bad' } },
    })
    expect(trakt.calls()[0]).toBe('GET /search/tvdb/81189')
  })
})

describe('up next', () => {
  const row = (trakt: number, lastWatched: string | null, next: object | null) => ({
    show: { ...wireShow, title: `Show ${trakt}`, ids: { trakt } },
    progress: { aired: 10, completed: 4, last_watched_at: lastWatched, next_episode: next },
  })
  const rows = [
    row(1, '2026-11-01T20:00:00.000Z', wireEpisode(1, 5)),
    row(2, '2026-11-20T20:00:00.000Z', wireEpisode(2, 1)),
    row(3, '2026-11-21T20:00:00.000Z', wireEpisode(1, 2, future)),
    row(4, '2026-11-21T20:00:00.000Z', null),
    row(5, null, wireEpisode(1, 1, null)),
  ]
  const titles = (answer: { ok: boolean; value?: unknown }) =>
    Array.isArray(answer.value) ? answer.value.map((entry) => entry.item.show.title) : answer

  it('is what can be watched now, the show watched last first', async () => {
    const trakt = await scripted(() => json(rows))
    const answer = await trakt.account.service.upNext(5)
    expect(titles(answer)).toEqual(['Show 2', 'Show 1', 'Show 5'])
    expect(answer.ok && answer.value[0]).toMatchObject({
      completed: 4,
      aired: 10,
      lastWatchedAt: Date.UTC(2026, 10, 20, 20),
      item: { kind: 'episode', episode: { season: 2, number: 1 } },
    })
    expect(trakt.calls()).toEqual(['GET /sync/progress/up_next'])
  })

  const history = (...shows: number[]) =>
    json(
      shows.map((trakt, i) => ({
        id: i + 1,
        watched_at: past,
        action: 'checkin',
        type: 'episode',
        episode: wireEpisode(1, 1),
        show: { ...wireShow, title: `Show ${trakt}`, ids: { trakt } },
      })),
    )

  it.each([403, 404, 426])(
    'is composed from history and progress where the list answers %i, and the list is not asked again',
    async (status) => {
      const trakt = await scripted(({ url }) => {
        if (url.pathname === '/sync/progress/up_next') return nothing(status)
        if (url.pathname === '/sync/history/episodes') return history(7, 8, 7, 9)
        if (url.pathname.startsWith('/shows/9/')) return nothing(404)
        return json({
          ...progress({}, wireEpisode(1, 2)),
          last_watched_at: url.pathname.includes('/8/') ? '2026-11-21T20:00:00.000Z' : past,
        })
      })
      expect(titles(await trakt.account.service.upNext(5))).toEqual(['Show 8', 'Show 7'])
      expect(trakt.troubles.every((trouble) => trouble === null)).toBe(true)
      await trakt.account.service.upNext(5)
      expect(trakt.calls().filter((call) => call.endsWith('/up_next'))).toHaveLength(1)
    },
  )

  it('is not composed because of a bad connection', async () => {
    const trakt = await scripted(() => nothing(503))
    expect(await trakt.account.service.upNext(5)).toEqual({
      ok: false,
      failure: { kind: 'serverDown', status: 503, retryAt: start + 30_000 },
    })
    expect(trakt.sent).toHaveLength(1)
  })
})
