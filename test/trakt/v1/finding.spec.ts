// Search and look-up over API v1.
import { describe, expect, it } from 'vitest'
import type { Found, LookUp } from '../../../main/trakt/service.ts'
import type { Failure } from '../../../preload/contract/failure.ts'
import type { Result } from '../../../preload/contract/result.ts'
import { type Answers, fails, reading } from './fakeAsk.ts'
import { episode, movie, show } from './samples.ts'

const titles = (found: Result<readonly Found[]>) =>
  found.ok &&
  found.value.map((hit) => {
    switch (hit.kind) {
      case 'movie':
        return `movie ${hit.movie.title}`
      case 'show':
        return `show ${hit.show.title}`
      case 'episode':
        return `${hit.show.title} ${hit.episode.season}x${hit.episode.number}`
    }
  })
const offline: Failure = { kind: 'offline', sent: false }
const unknown = fails({ kind: 'notFound' })

describe('a search', () => {
  const named = (title: string, more: object = {}) => ({ title, url: `http://t/show/${title.toLowerCase()}`, ...more })
  const searching = async (
    shows: unknown,
    movies: unknown,
    options: { limit?: number; year?: number; only?: 'movie' | 'show' } = {},
    text = 'dark',
  ) => {
    const trakt = reading(({ method }) => (method === 'search/shows' ? shows : movies))
    return { ...trakt, found: await trakt.reads.search(text, { limit: 10, ...options }) }
  }

  it('asks for shows and films at once, for more than is wanted, and by plain text', async () => {
    const { asked } = await searching([], [], {}, '  Schitt’s   Creek: (pilot)\u0000 ')
    expect(asked).toEqual([
      'search/shows?query=Schitt%E2%80%99s+Creek%3A+%28pilot%29&limit=20',
      'search/movies?query=Schitt%E2%80%99s+Creek%3A+%28pilot%29&limit=20',
    ])
  })
  it.each([
    ['show', 'search/shows'],
    ['movie', 'search/movies'],
  ] as const)('for a %s only asks once', async (only, method) => {
    const { asked } = await searching([show], [movie], { only, limit: 50 }, 'x')
    expect(asked).toEqual([`${method}?query=x&limit=50`])
  })
  it('for nothing asks nothing', async () => {
    const { asked, found } = await searching([show], [movie], {}, ' \n')
    expect([asked, found]).toEqual([[], { ok: true, value: [] }])
  })
  it('lets the lists take turns, with exact titles first', async () => {
    const { found } = await searching(
      [named('Dark Matter'), named('In the Dark'), named('Dark')],
      [named('The Dark'), named('Darkest Hour')],
    )
    expect(titles(found)).toEqual([
      'movie The Dark',
      'show Dark',
      'show Dark Matter',
      'show In the Dark',
      'movie Darkest Hour',
    ])
  })
  it('puts the asked year first', async () => {
    const { found } = await searching([named('Dark', { year: 2017 })], [named('Dark', { year: 2005 })], { year: 2005 })
    expect(titles(found)).toEqual(['movie Dark', 'show Dark'])
  })
  it('gives as many as wanted, and nothing twice', async () => {
    const many = Array.from({ length: 9 }, (_, i) => named(`Show ${i}`, { tvdb_id: i + 1 }))
    expect(titles((await searching([...many, ...many], [], { limit: 20 })).found)).toHaveLength(9)
    expect(titles((await searching(many, [], { limit: 3 })).found)).toHaveLength(3)
  })
  it('tells things without any id apart by title and year', async () => {
    const bare = (year: number) => ({ title: 'Dark', year })
    expect(titles((await searching([bare(1), bare(2), bare(1)], [])).found)).toHaveLength(2)
  })
  it.each([
    [[], {}],
    [{}, []],
  ])('understands %j and %j as nothing', async (shows, movies) => {
    expect((await searching(shows, movies)).found).toEqual({ ok: true, value: [] })
  })
  it.each([[[null, show, { year: 1 }, 'x', 3]], [{ 1: show }]])('leaves out what is broken: %j', async (shows) => {
    expect(titles((await searching(shows, [])).found)).toEqual(['show The Walking Dead'])
  })
  it.each([['x'], [null], [4], [[3]], [{ a: 1 }]])('is unreadable when it is %j', async (shows) => {
    expect((await searching(shows, [])).found).toEqual({ ok: false, failure: { kind: 'unreadable', what: 'search' } })
  })
  it('fails when half of it fails: part of an answer would look like all of it', async () => {
    expect((await searching([show], fails(offline))).found).toEqual({ ok: false, failure: offline })
  })
})

describe('what is sent is read for what it is worth', () => {
  const found = async (wire: object) => {
    const answer = await reading(() => wire).reads.lookUp({ by: 'tvdb', id: '1' })
    return answer.ok && answer.value[0]?.kind === 'show' && answer.value[0].show
  }
  it.each([
    ['numbers as texts', { year: '2010', tvdb_id: '153021', runtime: '60' }, { year: 2010, runtimeMinutes: 60 }],
    ['nothing known', { year: 0, runtime: 0 }, { year: null, runtimeMinutes: null }],
    ['empty texts', { year: '', runtime: '' }, { year: null, runtimeMinutes: null }],
    ['numbers out of bounds', { year: 1e9, runtime: -3 }, { year: null, runtimeMinutes: null }],
    ['wrong types', { year: [], runtime: {} }, { year: null, runtimeMinutes: null }],
    ['a title of digits', { title: 24 }, { title: '24' }],
    ['no title', { title: '' }, { title: 'the-walking-dead' }],
    [
      'a picture that may not be fetched',
      { images: { poster: 'http://example.com/p.jpg' } },
      { poster: { path: null } },
    ],
    [
      'a picture of no scheme',
      { images: { poster: '//127.0.0.1:8080/p.jpg' } },
      { poster: { path: Buffer.from('http://127.0.0.1:8080/p.jpg').toString('base64url') } },
    ],
    ['no pictures', { images: [] }, { poster: { path: null } }],
  ])('%s', async (_, wire, read) => {
    expect(await found({ ...show, ...wire })).toMatchObject(read)
  })
  it.each([
    ['all of them', {}, { slug: 'the-walking-dead', imdb: 'tt1520211', tvdb: 153021 }],
    ['texts', { tvdb_id: '153021' }, { slug: 'the-walking-dead', imdb: 'tt1520211', tvdb: 153021 }],
    ['none', { url: '', imdb_id: '', tvdb_id: 0 }, {}],
    ['an address that leads elsewhere', { url: 'http://t/show/..', imdb_id: null, tvdb_id: null }, {}],
    ['a list for a slug', { url: 'http://t/show/a,b', imdb_id: 'nm1', tvdb_id: -1 }, {}],
    ['an address below the show', { url: 'http://t/show/a/season/1?x', imdb_id: [], tvdb_id: 1.5 }, { slug: 'a' }],
  ])('ids: %s', async (_, wire, ids) => {
    const read = await found({ ...show, ...wire })
    expect(read && read.ids).toEqual(ids)
  })
})

describe('a look-up', () => {
  const table: Answers = ({ method, path = [], query = {} }) => {
    const name = String(path[0] ?? query['query'])
    if (method === 'movie/summary') return ['tt0372784', '272', 'batman-begins-2005'].includes(name) ? movie : unknown
    if (method === 'show/summary') return ['153021', 'the-walking-dead'].includes(name) ? show : unknown
    if (method === 'show/episode/summary')
      return name === 'the-walking-dead' && path[1] === 1 ? { show, episode } : unknown
    if (method === 'search/shows') return [{ ...show, imdb_id: 'tt9' }, show]
    if (method === 'search/episodes') return [{ show, episode: { ...episode, imdb_id: 'tt1589921' } }]
    return unknown
  }
  it.each<[LookUp, string[], string[]]>([
    [{ by: 'imdb', id: 'tt0372784', type: 'movie' }, ['movie Batman Begins'], ['movie/summary/tt0372784']],
    [
      { by: 'imdb', id: 'tt1520211' },
      ['show The Walking Dead'],
      ['movie/summary/tt1520211', 'show/summary/tt1520211', 'search/shows?query=tt1520211&limit=10'],
    ],
    [
      { by: 'imdb', id: 'tt1520211', type: 'show' },
      ['show The Walking Dead'],
      ['show/summary/tt1520211', 'search/shows?query=tt1520211&limit=10'],
    ],
    [
      { by: 'imdb', id: 'tt1589921', type: 'episode' },
      ['The Walking Dead 1x2'],
      ['search/episodes?query=tt1589921&limit=10'],
    ],
    [
      { by: 'imdb', id: 'tt404' },
      [],
      ['movie/summary/tt404', 'show/summary/tt404', 'search/shows?query=tt404&limit=10'],
    ],
    [{ by: 'tvdb', id: '153021' }, ['show The Walking Dead'], ['show/summary/153021']],
    [{ by: 'tvdb', id: '404', type: 'show' }, [], ['show/summary/404']],
    [{ by: 'tvdb', id: '153021', type: 'movie' }, [], []],
    [{ by: 'tmdb', id: '272' }, ['movie Batman Begins'], ['movie/summary/272']],
    [{ by: 'tmdb', id: '272', type: 'show' }, [], []],
    [{ by: 'tmdb', id: '../x' }, [], []],
    [{ by: 'trakt', id: '1' }, [], []],
    [
      { by: 'slug', type: 'movie', slug: 'batman-begins-2005' },
      ['movie Batman Begins'],
      ['movie/summary/batman-begins-2005'],
    ],
    [
      { by: 'slug', type: 'show', slug: 'the-walking-dead' },
      ['show The Walking Dead'],
      ['show/summary/the-walking-dead'],
    ],
    [{ by: 'slug', type: 'show', slug: 'unheard-of', season: 1 }, [], ['show/summary/unheard-of']],
    [
      { by: 'slug', type: 'show', slug: 'the-walking-dead', season: 1, number: 2 },
      ['The Walking Dead 1x2'],
      ['show/episode/summary/the-walking-dead/1/2'],
    ],
    [
      { by: 'slug', type: 'show', slug: 'the-walking-dead', season: 9, number: 2 },
      [],
      ['show/episode/summary/the-walking-dead/9/2'],
    ],
    [{ by: 'slug', type: 'show', slug: ' ' }, [], []],
  ])('by %o', async (what, found, requests) => {
    const { reads, asked } = reading(table)
    expect(titles(await reads.lookUp(what))).toEqual(found)
    expect(asked).toEqual(requests)
  })
  it.each([
    [{ ...show, imdb_id: 'tt1520211' }, ['show/summary/tt1520211']],
    [{ ...show, imdb_id: 'tt9' }, ['show/summary/tt1520211', 'search/shows?query=tt1520211&limit=10']],
  ])('by a show’s IMDb id needs no search where the summary takes it: %j', async (summary, requests) => {
    const { reads, asked } = reading(({ method }) => (method === 'show/summary' ? summary : []))
    await reads.lookUp({ by: 'imdb', id: 'tt1520211', type: 'show' })
    expect(asked).toEqual(requests)
  })
  it('by a number of Trakt’s own does not find what has that number at TVDB', async () => {
    const { reads } = reading(table)
    expect(await reads.lookUp({ by: 'slug', type: 'show', slug: '153021' })).toEqual({ ok: true, value: [] })
  })
  it('by a slug of digits finds what is called so', async () => {
    const { reads } = reading(() => ({ ...show, title: '24', url: 'http://t/show/24' }))
    expect(titles(await reads.lookUp({ by: 'slug', type: 'show', slug: '24' }))).toEqual(['show 24'])
  })
  it.each<LookUp>([
    { by: 'imdb', id: 'tt1', type: 'movie' },
    { by: 'imdb', id: 'tt1' },
    { by: 'tvdb', id: '1' },
    { by: 'slug', type: 'show', slug: 'a', season: 1, number: 1 },
  ])('by %o fails when the server cannot be reached', async (what) => {
    expect(await reading(() => fails(offline)).reads.lookUp(what)).toEqual({ ok: false, failure: offline })
  })
  it.each([[{}], [[]]])('finds nothing at %j', async (blank) => {
    expect(await reading(() => blank).reads.lookUp({ by: 'tvdb', id: '1' })).toEqual({ ok: true, value: [] })
  })
  it('keeps what one way found when the other fails', async () => {
    const { reads } = reading(({ method }) => (method === 'movie/summary' ? movie : fails(offline)))
    expect(titles(await reads.lookUp({ by: 'imdb', id: 'tt0372784' }))).toEqual(['movie Batman Begins'])
  })
})
