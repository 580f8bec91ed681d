// What people one follows have watched: the social feed, and each one's history where the key may not read that.
import { describe, expect, it } from 'vitest'
import type { ActivityQuery } from '../../../preload/contract/activity.ts'
import { severance } from '../../fakes/items.ts'
import { json, nothing, page as html } from '../scripted.ts'
import * as wire from './samples.ts'
import { feedWorld, firstPages, paged, privately, query, sourceOf, sourcesOf, value } from './world.ts'

const { now, hour } = wire
const social = '/users/me/following/activities'
const friends = query({ kind: 'friends' })
const deed = (id: number, hours: number, slug: string, more: object = wire.ofEpisode) => ({
  id,
  activity_at: wire.hoursAgo(hours),
  action: 'watch',
  user: wire.user(slug),
  ...more,
})
const follows = (...slugs: readonly string[]) =>
  slugs.map((slug) => ({ followed_at: wire.hoursAgo(9), user: wire.user(slug, { name: `${slug}!` }) }))

describe('the social feed', () => {
  it('is asked for once, page by page, and says who did what', async () => {
    const world = feedWorld({
      [social]: ({ url }) =>
        url.searchParams.get('page') === '2'
          ? paged([deed(2, 2, 'ana', { ...wire.ofMovie, action: 'checkin' })], 2, 2)
          : paged([deed(1, 1, 'sean')], 1, 2),
    })
    const answer = await world.feeds.sources(friends)
    expect(value(answer)).toMatchObject({ leftOut: 0, sources: [{ name: 'social', of: null }] })
    const source = sourceOf(answer)
    const first = value(await source.page(null))
    expect(first).toMatchObject({
      next: '2',
      rows: [{ key: 'history 1', at: now - hour, action: 'seen', type: 'episode', who: { username: 'sean' } }],
    })
    expect(await source.page('2')).toMatchObject({
      value: { next: null, rows: [{ action: 'checkin', type: 'movie', who: { slug: 'ana' } }] },
    })
    expect(world.asked()).toEqual([social, `${social}?page=2`])
  })
  it('says who is VIP and whose profile is protected', async () => {
    const user = (more: object) => ({ ...deed(1, 1, 'sean'), user: wire.user('sean', more) })
    const who = async (more: object) => {
      const world = feedWorld({ [social]: () => json([user(more)]) })
      return (await firstPages(sourcesOf(await world.feeds.sources(friends))))[0]?.who
    }
    expect(await who({})).toMatchObject({ vip: false, isPrivate: false })
    expect(await who({ vip: true })).toMatchObject({ vip: true, isPrivate: false })
    expect(await who({ vip_ep: true, private: true })).toMatchObject({ vip: true, isPrivate: true })
  })
  it('is told of a check-in that runs when it began', async () => {
    const world = feedWorld({ [social]: () => json([deed(1, -1, 'sean', { ...wire.ofMovie, action: 'checkin' })]) })
    const [row] = await firstPages(sourcesOf(await world.feeds.sources(friends)))
    const began = now + hour - 121 * 60_000
    expect(row).toMatchObject({ at: began, startedAt: began })
  })
  it.each<[string, number, object]>([
    ['that is over', 0.5, wire.ofMovie],
    ['of unknown length', -1, { type: 'movie', movie: { title: 'X', ids: { trakt: 4 } } }],
  ])('does not know since when a check-in runs %s', async (_, hours, subject) => {
    const world = feedWorld({ [social]: () => json([deed(1, hours, 'sean', { ...subject, action: 'checkin' })]) })
    const [row] = await firstPages(sourcesOf(await world.feeds.sources(friends)))
    expect(row).not.toHaveProperty('startedAt')
  })
  it('takes neither types nor times, and is not followed beyond the range', async () => {
    const world = feedWorld({ [social]: () => paged([deed(1, 1, 'a'), deed(4, 99, 'd')], 1, 9) })
    const asked = query({ kind: 'friends' }, { types: ['movie'], from: now - 5 * hour })
    const source = sourceOf(await world.feeds.sources(asked))
    expect(await source.page(null)).toMatchObject({ value: { rows: [{}, {}], next: null } })
    expect(world.asked()).toEqual([social])
  })
  it.each<Partial<ActivityQuery>>([{ types: ['movie'] }, { actions: ['checkin'] }])(
    'goes on in the longest pages where few of its rows were asked for (%o)',
    async (narrowed) => {
      const lengths: (string | null)[] = []
      const world = feedWorld({
        [social]: ({ url }) => {
          lengths.push(url.searchParams.get('limit'))
          return paged([deed(1, 1, 'a')], 1, 9)
        },
      })
      const source = sourceOf(await world.feeds.sources({ ...friends, ...narrowed }))
      let after: string | null = null
      for (let n = 0; n < 3; n += 1) after = value(await source.page(after)).next
      expect(world.asked()).toEqual([social, social, `${social}?page=2`])
      expect(lengths).toEqual(['50', '250', '250'])
    },
  )
  it('that fails is no reason to ask everybody', async () => {
    const world = feedWorld({ [social]: () => nothing(503) })
    expect(await world.feeds.sources(friends)).toMatchObject({ ok: false, failure: { kind: 'serverDown' } })
    expect(world.asked()).toEqual([social])
  })
  it('that the edge refuses is no word about the key', async () => {
    const world = feedWorld({ [social]: () => html(403) })
    expect(await world.feeds.sources(friends)).toMatchObject({ failure: { kind: 'edgeBlocked' } })
  })
})

describe('some of those one follows', () => {
  it('are read one by one, whoever else there is, and whom one does not follow is nobody', async () => {
    const world = feedWorld({
      '/users/me/following': () => json(follows('sean', 'ana', 'bo')),
      '/users/ana/history': () => json([wire.play(2, 2)]),
    })
    const answer = await world.feeds.sources({ ...friends, people: ['Ana', 'bo', 'stranger'] })
    expect(value(answer)).toMatchObject({ leftOut: 0, sources: [{ of: 'ana' }, { of: 'bo' }] })
    expect(await firstPages(sourcesOf(answer))).toMatchObject([{ who: { username: 'ana' } }])
    expect([...new Set(world.asked())]).toEqual(['/users/me/following', '/users/ana/history', '/users/bo/history'])
  })
  it('tell of titles by what people one follows did, and nobody else’s words are read', async () => {
    const world = feedWorld()
    const titles = query({ kind: 'shows', shows: [severance] }, { people: ['ana'] })
    const names = async (asked: typeof titles) => sourcesOf(await world.feeds.sources(asked)).map(({ name }) => name)
    expect(await names(titles)).toEqual(['watching', 'social'])
    expect(await names({ ...titles, people: ['justin'] })).toEqual(['watching', 'social', 'history'])
  })
})

describe('without the social feed', () => {
  const people = (slugs: readonly string[], total = slugs.length) => ({
    '/users/me/following': () => paged(follows(...slugs), 1, 1, total),
  })
  const refused = { [social]: () => json({}, 403) }

  it.each<[string, () => Response]>([
    ['401', () => nothing(401)],
    ['403', () => json({}, 403)],
    ['404', () => nothing(404)],
    ['426', () => nothing(426)],
  ])('refused by %s, the histories of those one follows are read, and that is no trouble', async (_, answer) => {
    const world = feedWorld({
      [social]: answer,
      ...people(['sean', 'ana']),
      '/users/sean/history': () => json([wire.play(1, 1)]),
      '/users/ana/history': () => json([wire.play(2, 2, { ...wire.ofMovie, action: 'checkin' })]),
    })
    const answered = await world.feeds.sources(friends)
    expect(value(answered)).toMatchObject({
      leftOut: 0,
      sources: [
        { name: 'history', of: 'sean' },
        { name: 'history', of: 'ana' },
      ],
    })
    const rows = await firstPages(sourcesOf(answered))
    expect(rows).toMatchObject([
      { key: 'history 1', action: 'scrobble', who: { username: 'sean', name: 'sean!' } },
      { key: 'history 2', action: 'checkin', who: { username: 'ana' } },
    ])
    expect(world.troubles.filter(Boolean)).toEqual([])
    expect(world.signedOut).toEqual([])
    expect([...new Set(world.asked())]).toEqual([
      social,
      '/users/me/following',
      '/users/sean/history',
      '/users/ana/history',
    ])
  })
  it('the address is not asked for again, nor soon whom one follows', async () => {
    const world = feedWorld({ ...refused, ...people(['sean']) })
    await world.feeds.sources(friends)
    await world.feeds.sources(friends)
    expect(world.asked()).toEqual([social, '/users/me/following'])
  })
  it('Trakt narrows by type and range', async () => {
    const world = feedWorld({ ...refused, ...people(['sean']) })
    const asked = query({ kind: 'friends' }, { types: ['episode', 'list'], from: now - hour })
    await firstPages(sourcesOf(await world.feeds.sources(asked)))
    expect(world.asked().at(-1)).toBe('/users/sean/history/episodes?start_at=2026-11-22T19:00:00.000Z')
  })
  it('at most 25 are read, and the rest is told', async () => {
    const slugs = Array.from({ length: 30 }, (_, n) => `user-${n}`)
    const world = feedWorld({ ...refused, ...people(slugs, 412) })
    const answer = value(await world.feeds.sources(friends))
    expect(answer.kind === 'sources' && [answer.sources.length, answer.leftOut]).toEqual([25, 387])
    expect(answer.kind === 'sources' && answer.sources.at(-1)?.of).toBe('user-24')
  })
  it('somebody who cannot be read counts as left out', async () => {
    const world = feedWorld({
      ...refused,
      '/users/me/following': () => json([...follows('sean'), { user: null }, ...follows('..')]),
    })
    expect(value(await world.feeds.sources(friends))).toMatchObject({ leftOut: 2, sources: [{ of: 'sean' }] })
  })
  it.each<[string, () => Response, string]>([
    ['as a protected profile', privately, 'notFound'],
    ['by 403', () => json({}, 403), 'keyRefused'],
  ])('somebody who is refused %s is missing, and nobody else', async (_, answer, kind) => {
    const world = feedWorld({ ...refused, ...people(['sean', 'ana']), '/users/sean/history': answer })
    const [sean, ana] = sourcesOf(await world.feeds.sources(friends))
    expect(await sean?.page(null)).toEqual({ ok: false, failure: { kind } })
    expect((await ana?.page(null))?.ok).toBe(true)
    expect(world.troubles.filter(Boolean)).toEqual([])
  })
  it('fails when nobody says whom one follows', async () => {
    const world = feedWorld({ ...refused, '/users/me/following': () => nothing(502) })
    expect(await world.feeds.sources(friends)).toMatchObject({ failure: { kind: 'serverDown' } })
  })
})
