// Typed text -> one request, and its answer in the order that the typist expects. Links and ids -> exact finds.
import { describe, expect, it } from 'vitest'
import { titleKey } from '../../main/trakt/ranked.ts'
import { searchQuery } from '../../main/trakt/v2/query.ts'
import type { Found } from '../../main/trakt/service.ts'
import { wireEpisode, wireMovie, wireShow } from './samples.ts'
import { json, nothing, scripted } from './scripted.ts'

const film = (trakt: number, title: string, year: number) => ({ type: 'movie', movie: { title, year, ids: { trakt } } })
const series = (trakt: number, title: string, year: number) => ({ type: 'show', show: { title, year, ids: { trakt } } })
const names = (found: readonly Found[]) =>
  found.map((hit) =>
    hit.kind === 'movie' ? `${hit.movie.title} ${hit.movie.year}` : `${hit.show.title} ${hit.show.year}`,
  )

describe('the text', () => {
  it.each([
    ['nothing', '', ''],
    ['spaces', ' \t\n ', ''],
    ['plain words', '  walking   dead ', 'walking dead'],
    [
      'operators',
      'a+b-c&d|e!f(g)h{i}j[k]l^m"n~o*p?q:r/s\\t',
      'a\\+b\\-c\\&d\\|e\\!f\\(g\\)h\\{i\\}j\\[k\\]l\\^m\\"n\\~o\\*p\\?q\\:r\\/s\\\\t',
    ],
    ['right-to-left', 'باب الحارة', 'باب الحارة'],
    ['emoji', '🎬👩‍👩‍👧 film', '🎬👩‍👩‍👧 film'],
    ['combining marks, composed', 'Ame\u0301lie', 'Amélie'],
    ['a broken surrogate', 'a\ud83dz', 'a\ufffdz'],
    ['control characters', 'du\u0000ne\u001b', 'du ne'],
  ])('%s', (_name, typed, query) => {
    expect(searchQuery(typed)).toBe(query)
  })

  it('is cut at 200 characters, never in the middle of one', () => {
    expect([...searchQuery('🎬'.repeat(10_000))]).toHaveLength(200)
    expect(searchQuery('🎬'.repeat(10_000)).isWellFormed()).toBe(true)
  })

  it.each([
    ['The Office', 'office'],
    ['Amélie!', 'amelie'],
    ['  DARK ', 'dark'],
    ['千と千尋の神隠し', '千と千尋の神隠し'],
    ['Spider-Man: No Way Home', 'spider man no way home'],
  ])('title %s counts as %s', (title, key) => {
    expect(titleKey(title)).toBe(titleKey(key))
  })
})

describe('a search', () => {
  it('is one request for films and shows', async () => {
    const trakt = await scripted(() => json([]))
    await trakt.account.service.search('what/if?', { limit: 8 })
    expect(trakt.calls()).toEqual(['GET /search/movie,show'])
    expect(Object.fromEntries(trakt.sent[0]?.url.searchParams ?? [])).toEqual({
      query: 'what\\/if\\?',
      fields: 'title,translations,aliases',
      limit: '16',
      extended: 'full,images',
    })
  })

  it.each([
    [0, '2'],
    [-5, '2'],
    [NaN, '2'],
    [1000, '50'],
  ])('for %d hits asks for %s', async (limit, asked) => {
    const trakt = await scripted(() => json([]))
    await trakt.account.service.search('dune', { limit })
    expect(trakt.sent[0]?.url.searchParams.get('limit')).toBe(asked)
  })

  it('for nothing asks nothing', async () => {
    const trakt = await scripted(() => json([]))
    expect(await trakt.account.service.search(' \u0000 ', { limit: 8 })).toEqual({ ok: true, value: [] })
    expect(trakt.sent).toEqual([])
  })

  const rows = [
    film(1, 'Dune: Part Two', 2024),
    film(2, 'Jodorowsky’s Dune', 2013),
    film(3, 'Dune', 1984),
    series(4, 'Dune', 2000),
    film(5, 'Dune', 2021),
    film(3, 'Dune', 1984),
  ]

  it('puts exact titles first and leaves out doubles', async () => {
    const trakt = await scripted(() => json(rows))
    const answer = await trakt.account.service.search('DUNE', { limit: 4 })
    expect(names(answer.ok ? answer.value : [])).toEqual(['Dune 1984', 'Dune 2000', 'Dune 2021', 'Dune: Part Two 2024'])
  })

  it('puts the asked year before other years', async () => {
    const trakt = await scripted(() => json(rows))
    const answer = await trakt.account.service.search('dune', { limit: 2, year: 2021 })
    expect(names(answer.ok ? answer.value : [])).toEqual(['Dune 2021', 'Dune 1984'])
  })

  it('keeps to one kind when asked', async () => {
    const trakt = await scripted(() => json(rows))
    const answer = await trakt.account.service.search('dune', { limit: 9, only: 'show' })
    expect(trakt.calls()).toEqual(['GET /search/show'])
    expect(names(answer.ok ? answer.value : [])).toEqual(['Dune 2000'])
  })
})

describe('a look-up', () => {
  it.each([
    [{ by: 'imdb', id: 'tt0903747' }, 'GET /search/imdb/tt0903747', 'movie,show,episode'],
    [{ by: 'tmdb', id: '1396', type: 'show' }, 'GET /search/tmdb/1396', 'show'],
    [{ by: 'tvdb', id: '81189', type: 'show' }, 'GET /search/tvdb/81189', 'show'],
    [{ by: 'trakt', id: ' 1 ', type: 'movie' }, 'GET /search/trakt/1', 'movie'],
  ] as const)('by id: %o', async (what, call, type) => {
    const trakt = await scripted(() => json([{ type: 'show', score: 1000, show: wireShow }]))
    expect(await trakt.account.service.lookUp(what)).toMatchObject({
      ok: true,
      value: [{ kind: 'show', show: { title: 'Breaking Bad' } }],
    })
    expect(trakt.calls()).toEqual([call])
    expect(trakt.sent[0]?.url.searchParams.get('type')).toBe(type)
  })

  it('of a film by its link', async () => {
    const trakt = await scripted(() => json(wireMovie))
    expect(
      await trakt.account.service.lookUp({ by: 'slug', type: 'movie', slug: 'guardians-of-the-galaxy-2014' }),
    ).toMatchObject({
      ok: true,
      value: [{ kind: 'movie', movie: { ids: { trakt: 28 } } }],
    })
    expect(trakt.calls()).toEqual(['GET /movies/guardians-of-the-galaxy-2014'])
  })

  it('of a season by its link is the show', async () => {
    const trakt = await scripted(() => json(wireShow))
    expect(
      await trakt.account.service.lookUp({ by: 'slug', type: 'show', slug: 'breaking-bad', season: 2 }),
    ).toMatchObject({ value: [{ kind: 'show' }] })
    expect(trakt.calls()).toEqual(['GET /shows/breaking-bad'])
  })

  it('of an episode by its link', async () => {
    const trakt = await scripted(({ url }) => json(url.pathname.includes('episodes') ? wireEpisode : wireShow))
    const what = { by: 'slug', type: 'show', slug: 'breaking-bad', season: 1, number: 1 } as const
    expect(await trakt.account.service.lookUp(what)).toMatchObject({
      value: [{ kind: 'episode', show: { title: 'Breaking Bad' }, episode: { title: 'Pilot' } }],
    })
    expect(trakt.calls()).toEqual(['GET /shows/breaking-bad', 'GET /shows/breaking-bad/seasons/1/episodes/1'])
  })

  it.each([
    { by: 'slug', type: 'movie', slug: 'nothing' },
    { by: 'slug', type: 'show', slug: 'nothing', season: 1, number: 99 },
  ] as const)('of what does not exist is empty: %o', async (what) => {
    const trakt = await scripted(() => nothing(404))
    expect(await trakt.account.service.lookUp(what)).toEqual({ ok: true, value: [] })
    expect(trakt.troubles.every((trouble) => trouble === null)).toBe(true)
  })

  it.each(['', ' ', '.', '..', 'x'.repeat(301)])('does not leave its address for %j', async (slug) => {
    const trakt = await scripted(() => json(wireMovie))
    expect(await trakt.account.service.lookUp({ by: 'slug', type: 'movie', slug })).toEqual({ ok: true, value: [] })
    expect(await trakt.account.service.lookUp({ by: 'imdb', id: slug })).toEqual({ ok: true, value: [] })
    expect(trakt.sent).toEqual([])
  })

  it('quotes what would change the address', async () => {
    const trakt = await scripted(() => nothing(404))
    await trakt.account.service.lookUp({ by: 'slug', type: 'movie', slug: '../users/me?x=1#y' })
    expect(trakt.calls()).toEqual(['GET /movies/..%2Fusers%2Fme%3Fx%3D1%23y'])
  })
})
