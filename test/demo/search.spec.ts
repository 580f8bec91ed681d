// Search on the embedded Trakt: fields, escapes, scores, ids.
import { describe, expect, it } from 'vitest'
import { fold, parseQuery } from '../../main/demo/search.ts'
import { startSession } from './session.ts'

const s = await startSession()
const find = async (query: string, types = 'movie,show', more = '') =>
  (await s.get(`/search/${types}?query=${encodeURIComponent(query)}&limit=5${more}`)).body as {
    type: string
    score: number
    [key: string]: Record<string, unknown> | string | number
  }[]
const titles = async (query: string, types?: string, more?: string) =>
  (await find(query, types, more)).map((hit) => (hit[hit.type] as { title: string; year?: number }).title)

describe('search', () => {
  it.each([
    ['severance', 'Severance'],
    ['seve', 'Severance'],
    ['walking dead', 'The Walking Dead'],
    ['breking', undefined],
    ['amelie', 'Amélie'],
    ['spirited away', '千と千尋の神隠し'],
    ['千と千尋', '千と千尋の神隠し'],
    ['باب', 'باب الحارة'],
    ['우영우', '이상한 변호사 우영우'],
    ['dr strangelove', 'Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb'],
    ['50/50', '50/50'],
    ['50\\/50', '50/50'],
    ['wall-e', 'WALL·E'],
    ['the matrix 1999', 'The Matrix'],
    ['GAME OF', 'Game of Thrones'],
  ])('"%s" finds %s first', async (query, title) => {
    expect((await titles(query))[0]).toBe(title)
  })

  it('gives two things of the same name, both', async () => {
    expect((await find('dune', 'movie')).slice(0, 2).map((h) => (h['movie'] as { year: number }).year)).toEqual([
      2021, 1984,
    ])
    expect((await find('the office', 'show')).map((h) => (h['show'] as { year: number }).year)).toEqual([2005, 2001])
  })

  it('takes an unescaped minus for "without", an escaped one for a letter', async () => {
    expect(await titles('dune -part')).not.toContain('Dune: Part Two')
    expect(await titles('dune \\-part')).toEqual(['Dune: Part Two', 'Dune'])
    expect(parseQuery('a -b \\-c d-e')).toEqual({ wanted: ['a', 'c', 'd', 'e'], not: ['b'] })
  })

  it('scores fall, and the types are those that were asked for', async () => {
    const hits = await find('the', 'movie,show,episode')
    expect(hits.map((h) => h.score)).toEqual(hits.map((h) => h.score).sort((a, b) => b - a))
    expect(await titles('severance', 'movie')).toEqual([])
    expect((await find('Ozymandias', 'episode'))[0]).toMatchObject({
      type: 'episode',
      episode: { season: 5, number: 14 },
      show: { title: 'Breaking Bad' },
    })
  })

  it('looks only where `fields` says', async () => {
    expect(await titles('Sen to Chihiro', 'movie', '&fields=title')).toEqual([])
    expect(await titles('Sen to Chihiro', 'movie', '&fields=title,aliases')).toEqual(['千と千尋の神隠し'])
  })

  it.each(['', '   ', '\\', '"', '🍿', '-', '((('])('"%s" finds nothing and breaks nothing', async (query) => {
    expect(await titles(query)).toEqual([])
  })

  it('lets 10,000 characters come', async () => {
    expect(await titles('a'.repeat(10_000))).toEqual([])
  })

  it('finds exactly, at most three', async () => {
    const exact = (await s.get('/search/movie/exact?query=DUNE')).body
    expect(exact.map((h: { movie: { year: number } }) => h.movie.year)).toEqual([2021, 1984])
    expect((await s.get('/search/show/exact?query=sever')).body).toEqual([])
  })

  it.each([
    ['imdb', 'tt0903747', 'show'],
    ['tvdb', '153021', 'show'],
    ['tmdb', '118340', 'movie'],
    ['trakt', '856373?type=episode', 'episode'],
  ])('looks up %s %s as a %s', async (kind, id, type) => {
    expect((await s.get(`/search/${kind}/${id}`)).body.map((h: { type: string }) => h.type)).toEqual([type])
  })

  it('an id that nobody has is an empty list; a type that nobody knows is not found', async () => {
    expect((await s.get('/search/imdb/tt9999999')).body).toEqual([])
    expect((await s.get('/search/podcast?query=x')).status).toBe(404)
  })

  it('folds accents, case and punctuation', () => {
    expect(fold("  What's UP, Œuf & Amélie?  ")).toBe('whats up œuf and amelie')
  })
})
