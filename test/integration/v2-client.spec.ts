// The v2 client against the embedded Trakt over real sockets: two independent readings of one API have to agree.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Found } from '../../main/trakt/service.ts'
import type { Movie, Show, Target } from '../../preload/contract/model.ts'
import { type SocketWorld, socketWorld, value } from './socketWorld.ts'

const minute = 60_000

let world: SocketWorld
beforeEach(async () => {
  world = await socketWorld()
})
afterEach(() => world.close())

const titles = (found: readonly Found[]) =>
  found.map((hit) => (hit.kind === 'movie' ? hit.movie.title : hit.show.title))

async function film(text: string): Promise<Movie> {
  const found = value(await world.run(world.account.service.search(text, { limit: 5, only: 'movie' })))[0]
  if (found?.kind !== 'movie') throw new Error(`no film ${text}`)
  return found.movie
}
async function series(text: string): Promise<Show> {
  const found = value(await world.run(world.account.service.search(text, { limit: 5, only: 'show' })))[0]
  if (found?.kind !== 'show') throw new Error(`no show ${text}`)
  return found.show
}
const checkIn = (target: Target) => world.run(world.account.service.checkIn({ target }))
const watching = () => world.run(world.account.service.watching())

describe('checking in', () => {
  beforeEach(async () => {
    await world.signIn()
  })

  it('shows as watching, blocks another with its end, and is cancelled', async () => {
    const dune = await film('dune')
    const answer = value(await checkIn({ form: 'movie', movie: dune }))
    expect(answer.item).toMatchObject({ kind: 'movie', movie: { title: 'Dune' } })
    expect(answer.expiresAt).toBeGreaterThan(world.clock.now() + 60 * minute)
    expect(answer.historyId).toBeGreaterThan(0)

    const now = value(await watching())
    expect(now).toMatchObject({
      action: 'checkin',
      expiresAt: answer.expiresAt,
      item: { kind: 'movie', movie: { ids: { trakt: dune.ids.trakt } } },
    })
    expect(now?.startedAt).toBeLessThanOrEqual(world.clock.now())

    expect(await checkIn({ form: 'movie', movie: await film('arrival') })).toEqual({
      ok: false,
      failure: { kind: 'conflict', expiresAt: answer.expiresAt },
    })
    expect(value(await world.run(world.account.service.cancelCheckIn()))).toBeUndefined()
    expect(value(await watching())).toBeNull()
    expect((await world.run(world.account.service.cancelCheckIn())).ok).toBe(true)
  })

  it('works in the other three forms', async () => {
    const show = await series('breaking bad')
    const { seasons } = value(await world.run(world.account.service.showEpisodes(show.ids)))
    const episode = seasons[0]?.episodes[0]?.episode
    if (!episode) throw new Error('no episode')
    const onePiece = await series('one piece')
    const targets: readonly [Target, object][] = [
      [
        { form: 'episode', show, episode },
        { season: 1, number: 1 },
      ],
      [
        { form: 'number', show, season: 2, number: 3 },
        { season: 2, number: 3 },
      ],
      [
        { form: 'absolute', show: onePiece, numberAbs: 164 },
        { season: 9, number: 21, title: 'Light the Fire of Shandia! Wiper the Warrior' },
      ],
    ]
    for (const [target, expected] of targets) {
      expect(value(await checkIn(target)).item).toMatchObject({ kind: 'episode', episode: expected })
      await world.run(world.account.service.cancelCheckIn())
    }
  })

  it('to a number that does not exist is not found', async () => {
    const show = await series('breaking bad')
    expect(await checkIn({ form: 'number', show, season: 1, number: 99 })).toEqual({
      ok: false,
      failure: { kind: 'notFound' },
    })
  })

  it('becomes history when it is over, and the entry can be removed', async () => {
    const { historyId, expiresAt } = value(await checkIn({ form: 'movie', movie: await film('arrival') }))
    await world.clock.jump((expiresAt ?? 0) - world.clock.now() + minute)
    expect(value(await watching())).toBeNull()
    const played = value(await world.run(world.account.service.history({ limit: 1 })))[0]
    expect(played).toMatchObject({ historyId, action: 'checkin', item: { kind: 'movie', movie: { title: 'Arrival' } } })
    expect(value(await world.run(world.account.service.removeHistory([historyId ?? 0])))).toEqual({ removed: 1 })
    expect(value(await world.run(world.account.service.history({ limit: 1 })))[0]?.historyId).not.toBe(historyId)
  })

  it('that was recorded although the answer was 500 is seen in watching', async () => {
    world.embedded.faults({ rules: [{ method: 'POST', path: '/checkin', kind: 'status', status: 500, effect: true }] })
    const answer = await checkIn({ form: 'movie', movie: await film('arrival') })
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'serverDown', status: 500 } })
    expect(value(await watching())).toMatchObject({ item: { movie: { title: 'Arrival' } } })
    expect(world.calls.filter((call) => call.startsWith('POST /checkin'))).toHaveLength(1)
  })
})

describe('scrobbling', () => {
  beforeEach(async () => {
    await world.signIn()
  })
  const scrobble = async (verb: 'start' | 'pause' | 'stop', progress: number) =>
    world.run(
      world.account.service.scrobble(verb, { target: { form: 'movie', movie: await film('arrival') }, progress }),
    )

  it('starts, pauses with a saved position, resumes, and ends in history', async () => {
    expect(value(await scrobble('start', 10))).toMatchObject({
      action: 'start',
      historyId: null,
      item: { kind: 'movie' },
    })
    expect(value(await watching())).toMatchObject({ action: 'scrobble' })
    expect(value(await scrobble('pause', 40))).toMatchObject({ action: 'pause', historyId: null })
    expect(value(await watching())).toBeNull()
    const saved = value(await world.run(world.account.service.positions())).find(
      ({ item }) => item.kind === 'movie' && item.movie.title === 'Arrival',
    )
    expect(saved?.progress).toBe(40)
    await scrobble('start', 40)
    const stopped = value(await scrobble('stop', 90))
    expect(stopped.action).toBe('scrobble')
    expect(stopped.historyId).toBeGreaterThan(0)
    const again = await scrobble('stop', 95)
    expect(again).toMatchObject({ ok: false, failure: { kind: 'duplicate' } })
    expect(!again.ok && again.failure.kind === 'duplicate' && again.failure.watchedAt).toBeTypeOf('number')
  })

  it('is refused where Trakt refuses it, with its own words', async () => {
    await scrobble('start', 10)
    expect(await scrobble('pause', 85)).toMatchObject({
      failure: { kind: 'invalid', status: 422, message: expect.stringContaining('Use stop') },
    })
    expect(await scrobble('stop', 0.5)).toMatchObject({ failure: { kind: 'invalid', status: 422 } })
  })

  it('forgets a position', async () => {
    await scrobble('start', 10)
    await scrobble('pause', 40)
    for (const { id } of value(await world.run(world.account.service.positions())))
      expect((await world.run(world.account.service.removePosition(id))).ok).toBe(true)
    expect(value(await world.run(world.account.service.positions()))).toEqual([])
    expect((await world.run(world.account.service.removePosition(1))).ok).toBe(true)
  })
})

describe('finding', () => {
  beforeEach(async () => {
    await world.signIn()
  })

  it.each([
    ['dune', 'Dune'],
    ['severance', 'Severance'],
    ['the office', 'The Office'],
    ['باب الحارة', null],
    ['千と千尋', null],
    ['dr. strangelove or: how', null],
  ])('%s', async (text, first) => {
    const found = value(await world.run(world.account.service.search(text, { limit: 6 })))
    expect(found.length).toBeGreaterThan(0)
    if (first) expect(titles(found)[0]).toBe(first)
  })

  it('puts the asked year first', async () => {
    for (const year of [1984, 2021]) {
      const found = value(await world.run(world.account.service.search('dune', { limit: 6, year })))
      expect(found[0]).toMatchObject({ kind: 'movie', movie: { title: 'Dune', year } })
    }
  })

  it.each(['🎬', 'a'.repeat(10_000), '((((', '\\', 'zzzz qqqq', '"\u202e'])('survives %j', async (text) => {
    expect((await world.run(world.account.service.search(text, { limit: 6 }))).ok).toBe(true)
  })

  it('by id and by link', async () => {
    const { lookUp } = world.account.service
    expect(titles(value(await world.run(lookUp({ by: 'imdb', id: 'tt0903747' }))))).toEqual(['Breaking Bad'])
    expect(titles(value(await world.run(lookUp({ by: 'trakt', id: '28', type: 'movie' }))))).toEqual([
      'Guardians of the Galaxy',
    ])
    expect(
      titles(value(await world.run(lookUp({ by: 'slug', type: 'movie', slug: 'guardians-of-the-galaxy-2014' })))),
    ).toEqual(['Guardians of the Galaxy'])
    const episode = { by: 'slug', type: 'show', slug: 'breaking-bad', season: 1, number: 1 } as const
    expect(value(await world.run(lookUp(episode)))).toMatchObject([{ kind: 'episode', episode: { title: 'Pilot' } }])
    expect(value(await world.run(lookUp({ ...episode, number: 99 })))).toEqual([])
    expect(value(await world.run(lookUp({ by: 'imdb', id: 'tt9999999999' })))).toEqual([])
  })

  it('opens a show with its next episode, and moves on when that was watched', async () => {
    const show = await series('one piece')
    const { seasons, next } = value(await world.run(world.account.service.showEpisodes(show.ids)))
    expect(
      seasons.flatMap(({ episodes }) => episodes).find(({ episode }) => episode.numberAbs === 164)?.episode,
    ).toMatchObject({ season: 9, number: 21 })
    if (!next) throw new Error('nothing next')
    const target: Target = { form: 'number', show, ...next }
    await world.run(world.account.service.scrobble('stop', { target, progress: 100 }))
    const after = value(await world.run(world.account.service.showEpisodes(show.ids)))
    expect(after.next).not.toEqual(next)
    const watched = after.seasons
      .find(({ number }) => number === next.season)
      ?.episodes.find(({ episode }) => episode.number === next.number)
    expect(watched?.watched).toBe(true)
  })

  it('lists up next, and each entry is what opening its show proposes', async () => {
    const entries = value(await world.run(world.account.service.upNext(5)))
    expect(entries.length).toBeGreaterThan(2)
    for (const { item } of entries) {
      const { next } = value(await world.run(world.account.service.showEpisodes(item.show.ids)))
      expect([item.show.title, next]).toEqual([
        item.show.title,
        { season: item.episode.season, number: item.episode.number },
      ])
      expect(item.show.poster.path).not.toBeNull()
    }
  })

  it('composes the same list when the key may not read it', async () => {
    const listed = value(await world.run(world.account.service.upNext(3)))
    world.embedded.faults({ rules: [{ path: '/sync/progress/up_next', kind: 'status', status: 403, count: null }] })
    const composed = value(await world.run(world.account.service.upNext(3)))
    expect(composed.map(({ item }) => item.show.title)).toEqual(listed.map(({ item }) => item.show.title))
    expect(world.troubles.at(-1)).toBeNull()
  })
})
