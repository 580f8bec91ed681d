// Which hit of a search is meant.
import { describe, expect, it } from 'vitest'
import { pick, plainTitle } from '../../main/cli/pick.ts'
import type { UpNextEntry } from '../../preload/contract/model.ts'
import type { SearchHit } from '../../preload/contract/search.ts'
import { dune, episode, severance } from '../fakes/items.ts'

const movie = (title: string, year: number, trakt: number): SearchHit => ({
  key: `movie:${trakt}`,
  media: { kind: 'movie', movie: { ...dune, title, year, ids: { trakt, imdb: `tt00000${trakt}` } } },
  target: null,
  reason: 'movie',
})
const show = (title: string, year: number, trakt: number): SearchHit => ({
  key: `show:${trakt}`,
  media: { kind: 'show', show: { ...severance, title, year, ids: { trakt, slug: `slug-${trakt}` } } },
  target: null,
  reason: 'choose',
})
const inProgress = (hit: SearchHit): UpNextEntry => ({
  item: { kind: 'episode', show: hit.media.kind === 'show' ? hit.media.show : severance, episode: episode(1, 2) },
  lastWatchedAt: 0,
  completed: 1,
  aired: 9,
})

const uk = show('The Office', 2001, 1)
const us = show('The Office', 2005, 2)
const fargo = movie('Fargo', 1996, 3)
const fargoShow = show('Fargo', 2014, 4)
const how = { id: null, first: false, showsOnly: false }
const picked = (
  hits: readonly SearchHit[],
  text: string,
  more: Partial<typeof how> | { id: string } = {},
  upNext: UpNextEntry[] = [],
) => {
  const found = pick(hits, text, upNext, { ...how, ...more })
  return found.kind === 'one' ? found.hit.key : found.kind === 'several' ? found.hits.map(({ key }) => key) : null
}

describe('of the hits', () => {
  it('an exact title goes before a better hit', () =>
    expect(picked([movie('Dune: Part Two', 2024, 8), movie('Dune', 2021, 9)], 'dune')).toBe('movie:9'))
  it('the best is meant when no title is exact', () =>
    expect(picked([show('Severance', 2022, 5), show('Sever', 2020, 6)], 'severa s1e2')).toBe('show:5'))
  it('none is meant when there is none', () => expect(picked([], 'dune')).toBeNull())
  it('those with the same exact title are equally likely', () => {
    expect(picked([uk, us, show('The Office Olympics', 2006, 7)], 'the office s2e1')).toEqual(['show:1', 'show:2'])
    expect(picked([fargo, fargoShow], 'fargo')).toEqual(['movie:3', 'show:4'])
  })
  it('those with the same title as the best are, when none is exact', () =>
    expect(picked([uk, us], 'offic')).toEqual(['show:1', 'show:2']))
  it('the year decides', () => {
    expect(picked([uk, us], 'the office 2005')).toBe('show:2')
    expect(picked([movie('Blade Runner', 1982, 5), movie('Blade Runner 2049', 2017, 6)], 'blade runner 2049')).toBe(
      'movie:6',
    )
  })
  it('what is in progress decides', () => {
    expect(picked([uk, us], 'the office', {}, [inProgress(us)])).toBe('show:2')
    expect(picked([uk, us], 'the office', {}, [inProgress(us), inProgress(uk)])).toEqual(['show:1', 'show:2'])
    // But not against an exact title.
    expect(picked([movie('The Off', 2000, 9), us], 'the off', {}, [inProgress(us)])).toBe('movie:9')
  })
  it('the first of the equal ones is taken when that will do', () => {
    expect(picked([uk, us], 'the office', { first: true })).toBe('show:1')
    expect(picked([uk, us], 'the office', { first: true }, [inProgress(us)])).toBe('show:2')
  })
  it('an id decides: as it was listed, or Trakt’s, or IMDb’s', () => {
    for (const id of ['show:2', '2', 'slug-2']) expect(picked([uk, us], 'the office', { id })).toBe('show:2')
    expect(picked([fargo, fargoShow], 'fargo', { id: 'tt000003' })).toBe('movie:3')
    expect(picked([uk, us], 'the office', { id: 'show:9' })).toBeNull()
  })
  it('only shows are, where an episode is to follow', () =>
    expect(picked([fargo, fargoShow], 'fargo', { showsOnly: true })).toBe('show:4'))
  it('the first is, of a link or an id', () =>
    expect(picked([uk, us], 'https://trakt.tv/shows/the-office')).toBe('show:1'))
})

it('titles are the same without case, accents, signs and a leading article', () => {
  expect(plainTitle('The Office (US)')).toBe(plainTitle('office us'))
  expect(plainTitle('Amélie')).toBe(plainTitle('amelie'))
  expect(plainTitle('Law & Order')).toBe(plainTitle('law and order'))
  expect(plainTitle('進撃の巨人')).toBe('進撃の巨人')
  expect(plainTitle('Theodora')).not.toBe(plainTitle('dora'))
})
