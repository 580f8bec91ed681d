// What people type, and what it is understood as.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuery } from '../../main/checkin/readQuery.ts'
import { fuzzRuns } from '../fuzz/fuzzRuns.ts'

const text = (input: string) => {
  const query = readQuery(input)
  if (query.kind !== 'text') throw new Error(`${input} was read as ${query.kind}`)
  return { text: query.text, year: query.year, episode: query.episode }
}

describe('titles with an episode', () => {
  it.each([
    ['walking dead 1x2', 'walking dead', { season: 1, number: 2 }],
    ['walking dead 1X02', 'walking dead', { season: 1, number: 2 }],
    ['severance s02e03', 'severance', { season: 2, number: 3 }],
    ['severance S2 E3', 'severance', { season: 2, number: 3 }],
    ['severance s2 - e3', 'severance', { season: 2, number: 3 }],
    ['severance, season 2 episode 3', 'severance', { season: 2, number: 3 }],
    ['doctor who s0e5', 'doctor who', { season: 0, number: 5 }],
    ['doctor who special 5', 'doctor who', { season: 0, number: 5 }],
    ['dark s2 f3', 'dark', { season: 2, number: 3 }],
    ['dark staffel 2 folge 3', 'dark', { season: 2, number: 3 }],
    ['lupin saison 1 épisode 4', 'lupin', { season: 1, number: 4 }],
    ['la casa de papel t2e3', 'la casa de papel', { season: 2, number: 3 }],
    ['la casa de papel temporada 2 capítulo 3', 'la casa de papel', { season: 2, number: 3 }],
    ['cidade de deus T1 E2', 'cidade de deus', { season: 1, number: 2 }],
    ['葬送のフリーレン シーズン1 第14話', '葬送のフリーレン', { season: 1, number: 14 }],
    ['葬送のフリーレン 第２期３話', '葬送のフリーレン', { season: 2, number: 3 }],
    ['ワンピース 第164話', 'ワンピース', { numberAbs: 164 }],
    ['進撃の巨人2 3話', '進撃の巨人2', { numberAbs: 3 }],
    ['باب الحارة م1 ح4', 'باب الحارة', { season: 1, number: 4 }],
    ['باب الحارة الموسم ١ الحلقة ٤', 'باب الحارة', { season: 1, number: 4 }],
    ['one piece folge 164', 'one piece', { numberAbs: 164 }],
    ['terminator t2', 'terminator t2', null],
    ['studio f 3', 'studio f 3', null],
    ['one piece e164', 'one piece', { numberAbs: 164 }],
    ['one piece ep 164', 'one piece', { numberAbs: 164 }],
    ['one piece episode 1164', 'one piece', { numberAbs: 1164 }],
    ['one piece #164', 'one piece', { numberAbs: 164 }],
    ['the office 2005 s1e1', 'the office', { season: 1, number: 1 }],
  ])('%s', (input, title, episode) => {
    expect(text(input)).toMatchObject({ text: title, episode })
  })

  it('keeps the year beside the episode', () => {
    expect(text('the office 2005 s1e1').year).toBe(2005)
  })
})

describe('titles that only look like an episode or a year', () => {
  it.each([
    ['24', '24', null],
    ['1917', '1917', null],
    ['the 100', 'the 100', null],
    ['s2e3', 's2e3', null],
    ['e164', 'e164', null],
    ['blade runner 2049', 'blade runner', 2049],
    ['dune 2021', 'dune', 2021],
    ['dune (2021)', 'dune', 2021],
    ['2001 a space odyssey', '2001 a space odyssey', null],
    ['apollo 13', 'apollo 13', null],
    ['wall e', 'wall e', null],
    ['the.office/us', 'the.office/us', null],
  ])('%s', (input, title, year) => {
    expect(text(input)).toEqual({ text: title, year, episode: null })
  })

  it('keeps the whole of a title that ends in a year, to search again with', () => {
    expect(readQuery('blade runner 2049')).toMatchObject({ withYear: 'blade runner 2049' })
  })
})

describe('ids and pasted links', () => {
  const look = (lookUp: object, episode: object | null = null) => ({ kind: 'look', lookUp, episode })
  it.each([
    ['tt0903747', look({ by: 'imdb', id: 'tt0903747' })],
    ['https://www.imdb.com/title/tt0903747/?ref_=nv', look({ by: 'imdb', id: 'tt0903747' })],
    ['https://www.imdb.com/de/title/tt0903747/', look({ by: 'imdb', id: 'tt0903747' })],
    ['https://trakt.tv/movies/dune-2021', look({ by: 'slug', type: 'movie', slug: 'dune-2021' })],
    ['app.trakt.tv/shows/severance', look({ by: 'slug', type: 'show', slug: 'severance' })],
    [
      'https://trakt.tv/shows/severance/seasons/2/episodes/3',
      look({ by: 'slug', type: 'show', slug: 'severance' }, { season: 2, number: 3 }),
    ],
    ['https://trakt.tv/episodes/73640', look({ by: 'trakt', id: '73640', type: 'episode' })],
    ['https://www.themoviedb.org/movie/438631-dune', look({ by: 'tmdb', id: '438631', type: 'movie' })],
    [
      'https://www.themoviedb.org/tv/1396-breaking-bad/season/1/episode/2',
      look({ by: 'tmdb', id: '1396', type: 'show' }, { season: 1, number: 2 }),
    ],
    ['https://thetvdb.com/dereferrer/series/81189', look({ by: 'tvdb', id: '81189', type: 'show' })],
    ['http://thetvdb.com/?tab=series&id=81189', look({ by: 'tvdb', id: '81189', type: 'show' })],
  ])('%s', (input, query) => {
    expect(readQuery(input)).toEqual(query)
  })

  it('reads the name in a TVDB series link as a search', () => {
    expect(readQuery('https://thetvdb.com/series/breaking-bad')).toMatchObject({ kind: 'text', text: 'breaking bad' })
  })

  it.each([
    ['https://trakt.tv/people/bryan-cranston', 'notMedia'],
    ['https://trakt.tv/users/justin/lists/x', 'notMedia'],
    ['https://www.imdb.com/name/nm0186505/', 'notMedia'],
    ['https://www.themoviedb.org/person/17419', 'notMedia'],
    ['https://example.com/shows/severance', 'unknownSite'],
    ['https://trakt.tv.evil.example/shows/severance', 'unknownSite'],
    ['https://', 'text'],
  ])('%s leads nowhere', (input, problem) => {
    const query = readQuery(input)
    expect(query.kind === 'deadLink' ? query.problem : query.kind).toBe(problem)
  })
})

describe('anything at all', () => {
  it.each(['', '   ', '\n\t', '\u0000'])('nothing to look for in %j', (input) => {
    expect(readQuery(input)).toEqual({ kind: 'empty' })
  })

  it('cuts 10,000 characters at a whole character', () => {
    const query = text('👩‍🚀'.repeat(4_000))
    expect(query.text.length).toBeLessThanOrEqual(600)
    expect(query.text.isWellFormed()).toBe(true)
  })

  it('keeps right-to-left and combining text', () => {
    expect(text('باب الحارة s1e2')).toMatchObject({ text: 'باب الحارة', episode: { season: 1, number: 2 } })
    expect(text('Ame\u0301lie').text).toBe('Amélie')
  })

  it('never throws, and never yields text that cannot be sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (input) => {
        const query = readQuery(input)
        if (query.kind === 'text') encodeURIComponent(query.text + query.withYear)
        if (query.kind === 'look' && query.lookUp.by === 'slug') encodeURIComponent(query.lookUp.slug)
      }),
      fuzzRuns(0.25),
    )
  })

  it('reads back every season and number that it is given', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(9_999), fc.constantFrom('s%e%', 'S% E%', '%x%'), (season, number, form) => {
        const written = form.replace('%', String(season)).replace('%', String(number))
        expect(text(`severance ${written}`)).toMatchObject({ text: 'severance', episode: { season, number } })
      }),
      fuzzRuns(0.1),
    )
  })
})
