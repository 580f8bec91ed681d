// Whether two things are the same: by the ids that both carry, and only without any by what they are called.
import { describe, expect, it } from 'vitest'
import { isTarget, sameIds, targetOf } from '../../main/checkin/sameItem.ts'
import { itemOf, sameTarget, sameThing } from '../../main/checkin/sameTarget.ts'
import type { Intent } from '../../preload/contract/intent.ts'
import type { Item, Movie, Show, Target } from '../../preload/contract/model.ts'
import { dune, episode, episodeItem, movieItem, severance } from '../fakes/items.ts'

const film = (more: Partial<Movie>): Target => ({ form: 'movie', movie: { ...dune, ...more } })
const byNumber = (season: number, number: number, show: Show = severance): Target => ({
  form: 'number',
  show,
  season,
  number,
})
const absolute = (numberAbs: number, show: Show = severance): Target => ({ form: 'absolute', show, numberAbs })
const byEpisode = (season: number, number: number, show: Show = severance): Target => ({
  form: 'episode',
  show,
  episode: episode(season, number),
})
const other: Show = { ...severance, title: 'Other', ids: { trakt: 1, slug: 'other' } }
const nameless: Show = { ...severance, ids: {} }

describe('ids', () => {
  it.each(['trakt', 'slug', 'imdb', 'tmdb', 'tvdb'] as const)('are compared by %s where both carry one', (key) => {
    const one = { [key]: key === 'slug' || key === 'imdb' ? 'a' : 1 }
    const two = { [key]: key === 'slug' || key === 'imdb' ? 'b' : 2 }
    expect(sameIds(one, one)).toBe(true)
    expect(sameIds(one, two)).toBe(false)
    expect(sameIds(one, {})).toBeNull()
    expect(sameIds({}, one)).toBeNull()
  })

  it('are believed in their order, Trakt’s own first', () => {
    expect(sameIds({ trakt: 1, slug: 'a' }, { trakt: 1, slug: 'b' })).toBe(true)
    expect(sameIds({ trakt: 1, slug: 'a' }, { trakt: 2, slug: 'a' })).toBe(false)
    expect(sameIds({ slug: 'a', imdb: 'tt1' }, { trakt: 2, slug: 'a', imdb: 'tt2' })).toBe(true)
  })
})

describe('a film', () => {
  it('is known by its ids, whatever it is called', () => {
    expect(isTarget(movieItem(), film({ title: 'Wüste', year: 1984 }))).toBe(true)
    expect(isTarget(movieItem(), film({ ids: { trakt: 1 } }))).toBe(false)
  })

  it('without ids is known by title, and by the year where both tell one', () => {
    expect(isTarget(movieItem(), film({ ids: {} }))).toBe(true)
    expect(isTarget(movieItem(), film({ ids: {}, year: null }))).toBe(true)
    expect(isTarget(movieItem({ ...dune, year: null }), film({ ids: {} }))).toBe(true)
    expect(isTarget(movieItem(), film({ ids: {}, year: 1984 }))).toBe(false)
    expect(isTarget(movieItem(), film({ ids: {}, title: 'Tremors' }))).toBe(false)
  })

  it('is no episode, and the other way round', () => {
    expect(isTarget(episodeItem(), film({}))).toBe(false)
    expect(isTarget(movieItem(), byEpisode(2, 3))).toBe(false)
  })
})

describe('an episode', () => {
  const bare = (season: number, number: number): Target => ({
    form: 'episode',
    show: severance,
    episode: episode(season, number, { ids: {} }),
  })

  it('is known by its ids, whatever its numbers are', () => {
    expect(isTarget(episodeItem(2, 3), { ...byEpisode(2, 3), show: other } as Target)).toBe(true)
    expect(isTarget(episodeItem(2, 3), byEpisode(2, 4))).toBe(false)
  })

  it('without ids is known by its show and both numbers', () => {
    expect(isTarget(episodeItem(2, 3), bare(2, 3))).toBe(true)
    expect(isTarget(episodeItem(2, 3), bare(1, 3))).toBe(false)
    expect(isTarget(episodeItem(2, 3), bare(2, 4))).toBe(false)
    expect(isTarget(episodeItem(2, 3), { ...bare(2, 3), show: other } as Target)).toBe(false)
    expect(isTarget(episodeItem(2, 3), { ...bare(2, 3), show: nameless } as Target)).toBe(true)
  })

  it('is the one that numbers of its show ask for', () => {
    expect(isTarget(episodeItem(2, 3), byNumber(2, 3))).toBe(true)
    expect(isTarget(episodeItem(2, 3), byNumber(1, 3))).toBe(false)
    expect(isTarget(episodeItem(2, 3), byNumber(2, 4))).toBe(false)
    expect(isTarget(episodeItem(2, 3), byNumber(2, 3, other))).toBe(false)
    expect(isTarget(episodeItem(2, 3), byNumber(2, 3, { ...nameless, year: 1999 }))).toBe(false)
  })

  it('is the one of an absolute number only where it carries that', () => {
    const item: Item = { kind: 'episode', show: severance, episode: episode(2, 3, { numberAbs: 12 }) }
    expect(isTarget(item, absolute(12))).toBe(true)
    expect(isTarget(item, absolute(13))).toBe(false)
    expect(isTarget(episodeItem(2, 3), absolute(12))).toBe(false)
  })
})

describe('two targets', () => {
  it('name something in full, or only a number', () => {
    expect(itemOf(film({}))).toEqual(movieItem())
    expect(itemOf(byEpisode(2, 3))).toEqual(episodeItem(2, 3))
    expect(itemOf(byNumber(2, 3))).toBeNull()
    expect(itemOf(absolute(3))).toBeNull()
    for (const item of [movieItem(), episodeItem()]) expect(itemOf(targetOf(item))).toEqual(item)
  })

  it.each<[Target, Target, boolean]>([
    [film({}), film({}), true],
    [film({}), film({ ids: { trakt: 1 } }), false],
    [byEpisode(2, 3), byNumber(2, 3), true],
    [byEpisode(2, 3), byNumber(2, 4), false],
    [byNumber(2, 3), byNumber(2, 3), true],
    [byNumber(2, 3), byNumber(2, 4), false],
    [byNumber(2, 3), byNumber(1, 3), false],
    [byNumber(2, 3), byNumber(2, 3, other), false],
    [byNumber(2, 3, nameless), byNumber(2, 3), false],
    [absolute(3), absolute(3), true],
    [absolute(3), absolute(4), false],
    [absolute(3), absolute(3, other), false],
    [absolute(3, nameless), absolute(3), false],
    [byNumber(1, 3), absolute(3), false],
    [film({}), byNumber(2, 3), false],
  ])('are the same or not, whichever comes first (%#)', (a, b, same) => {
    expect(sameTarget(a, b)).toBe(same)
    expect(sameTarget(b, a)).toBe(same)
  })
})

describe('two intents', () => {
  const checkIn = (target: Target): Intent => ({ kind: 'checkIn', wanted: { target } })
  const cancel = (item: Item): Intent => ({
    kind: 'cancel',
    target: targetOf(item),
    startedAt: 1,
    expiresAt: 2,
    historyId: null,
  })
  const show = (one: Show) => ({ kind: 'show', show: one }) as const
  const rate = (what: Extract<Intent, { kind: 'rate' }>['what']): Intent => ({ kind: 'rate', what, rating: 7 })
  const want = (what: Extract<Intent, { kind: 'watchlist' }>['what']): Intent => ({ kind: 'watchlist', what })

  it.each<[Intent, Intent, boolean]>([
    [checkIn(film({})), cancel(movieItem()), true],
    [checkIn(byNumber(2, 3)), cancel(episodeItem(2, 3)), true],
    [checkIn(byNumber(2, 4)), cancel(episodeItem(2, 3)), false],
    [rate(movieItem()), want(movieItem()), true],
    [rate(episodeItem()), checkIn(byEpisode(2, 3)), true],
    [rate(show(severance)), want(show(severance)), true],
    [rate(show(severance)), want(show(other)), false],
    [rate(show(nameless)), want(show(severance)), false],
    [rate(show(severance)), rate(episodeItem()), false],
    [rate(show(severance)), checkIn(film({})), false],
  ])('are about the same thing or not, whichever comes first (%#)', (a, b, same) => {
    expect(sameThing(a, b)).toBe(same)
    expect(sameThing(b, a)).toBe(same)
  })
})
