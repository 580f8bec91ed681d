// Activity in words: every deed, every feed, times, why something is empty or cannot be had; what a row leads to.
import { describe, expect, it } from 'vitest'
import type { ActivityAction, ActivitySubject, Feed } from '../../preload/contract/activity.ts'
import { feedChoices, feedOf } from '../../renderer/activity/feedChoices.ts'
import {
  actionBarred,
  allActions,
  dateField,
  filterCount,
  peopleBarred,
  rangeIn,
  rangeOf,
  typeBarred,
  withFeed,
} from '../../renderer/activity/filters.ts'
import { entryOf, placeNow, rateableOf, targetOf, titleOf } from '../../renderer/activity/subject.ts'
import { ago, dayName, keptFrom } from '../../renderer/activity/times.ts'
import { emptyWords, gapLine, unavailableWords } from '../../renderer/words/activity.ts'
import { codesOf, deedWords, runWords } from '../../renderer/words/deeds.ts'
import { feedName } from '../../renderer/words/feedName.ts'
import { barredWords, peopleBarredWords } from '../../renderer/words/filters.ts'
import { ada, friendRows, me, people, row } from '../gallery/activityRows.ts'
import { episodeItem, movie, movieItem, show } from '../gallery/media.ts'
import { day, minute, now } from '../gallery/now.ts'
import { oneFailureEach } from '../gallery/oneFailureEach.ts'

const sentence = (of: (typeof friendRows)[number], own = false, veiled = false): string => {
  const { who, did } = deedWords(of.activity, own, veiled)
  return who === null ? did : `${who} ${did}`
}
const severance = episodeItem('severance', 2, 3)
const list = { name: 'Rainy Sundays', slug: 'rainy-sundays', description: null }
const subjects: readonly ActivitySubject[] = [
  movieItem('heat-1995'),
  { kind: 'show', show: show('dark') },
  { kind: 'season', show: show('dark'), season: 0 },
  { kind: 'season', show: show('dark'), season: 2 },
  severance,
  { kind: 'episodes', show: severance.show, episodes: [severance.episode] },
  { kind: 'list', list },
  { kind: 'listEntry', list, entry: movieItem('heat-1995') },
]
const feeds: readonly Feed[] = [
  { kind: 'user' },
  { kind: 'user', username: 'ada' },
  { kind: 'friends' },
  { kind: 'community' },
  { kind: 'movies', movies: [movie('heat-1995')] },
  { kind: 'shows', shows: [show('dark'), show('lost')] },
  { kind: 'seasons', show: show('dark'), season: 2 },
  { kind: 'episodes', show: show('dark'), season: 2, number: 1 },
]

describe('a deed', () => {
  it.each(allActions)('has words of others and of oneself, whatever it was about: %s', (action) => {
    for (const subject of subjects) {
      const of = row(ada, action, subject, minute)
      expect(sentence(of)).toMatch(/^Ada Lind [a-z][^{}]+$/)
      expect(sentence(of, true)).toMatch(/^[A-Z][a-z][^{}]*$/)
    }
  })

  it('of oneself begins the sentence', () => {
    const own = (action: ActivityAction, subject: ActivitySubject, more: Parameters<typeof row>[4] = {}) =>
      sentence(row(me, action, subject, minute, more), true)
    expect([
      own('scrobble', severance),
      own('watchlist', { kind: 'season', show: show('dark'), season: 0 }),
      own('collection', { kind: 'season', show: show('dark'), season: 2 }),
      own('item_added', { kind: 'listEntry', list, entry: severance }),
      own('created', { kind: 'list', list }),
      own('rating', movieItem('heat-1995'), { rating: { value: 10, simple: true } }),
      own('rating', { kind: 'show', show: show('dark') }, { rating: { value: 1, simple: true } }),
    ]).toEqual([
      'Watched S2 E3 · Who Is Alive?',
      'Want to watch the specials',
      'Collected season 2',
      'Added S2 E3 · Who Is Alive? to “Rainy Sundays”',
      'Created the list',
      'Love the film',
      'Did not like the show',
    ])
  })

  it('names what it was about', () => {
    expect(friendRows.map((one) => sentence(one))).toEqual([
      'Ada Lind is watching S2 E3 · Who Is Alive?',
      'tom_b rated the film',
      'Ada Lind watched S2 E6 · Fishes',
      'Ada Lind watched S2 E5 · Pop',
      'Ada Lind watched S2 E4 · Honeydew',
      'Ada Lind watched S2 E3 · Sundae',
      expect.stringMatching(/^tom_b commented on S2 E7/),
      expect.stringContaining('checked in to S1 E4'),
      expect.stringMatching(/reviewed the film$/),
      'Ada Lind wants to watch the show',
      'tom_b added the film to “Rainy Sundays”',
      'tom_b created the list',
      'Ada Lind loves season 4',
      expect.stringMatching(/did not like the film$/),
      expect.stringMatching(/^tom_b checked in to S1 E9/),
      expect.stringMatching(/collected 6 episodes · S1 E1 to E6$/),
      'Ada Lind watched the film',
    ])
  })

  it('goes by the number alone while it is veiled', () => {
    const of = row(ada, 'checkin', severance, minute)
    expect(sentence(of)).toContain('Who Is Alive?')
    expect(sentence(of, false, true)).toBe('Ada Lind checked in to S2 E3')
  })

  it('of a run counts its episodes', () => {
    const { activity } = row(ada, 'seen', severance, minute)
    const dark = [1, 2].map((number) => episodeItem('dark', 1, number).episode)
    expect(runWords(activity, dark, false)).toEqual({ who: 'Ada Lind', did: 'watched 2 episodes · S1 E1 to E2' })
    expect(runWords(activity, dark.slice(1), true)).toEqual({ who: null, did: 'Watched 1 episode · S1 E2' })
  })

  it('tells several episodes by their numbers', () => {
    const bear = (...numbers: readonly number[]) => numbers.map((number) => episodeItem('the-bear', 2, number).episode)
    expect(codesOf(bear(3))).toBe('S2 E3')
    expect(codesOf(bear(5, 3, 4))).toBe('S2 E3 to E5')
    expect(codesOf(bear(2, 5))).toBe('S2 E2 and S2 E5')
    expect(codesOf(bear(1, 3, 5, 7, 9))).toBe('S2 E1, S2 E3, S2 E5, and 2 more')
  })
})

describe('a feed', () => {
  it('that matches nothing so far is not said to have nothing', () => {
    const words = (ended: boolean) => emptyWords({ kind: 'friends' }, { filtered: true, ended }).detail
    expect(words(true)).toBe('Friends has nothing of this kind in this time.')
    expect(words(false)).toBe('Nothing of this kind in Friends lately.')
  })
  it.each(feeds)('has a name and words for being empty: $kind', (feed) => {
    expect(feedName(feed)).toMatch(/\S/)
    for (const filtered of [true, false])
      for (const ended of [true, false]) expect(emptyWords(feed, { filtered, ended }).detail).toMatch(/\.$/)
    for (const why of [
      { kind: 'noSuchFeed' },
      { kind: 'noSuchAction', actions: ['review'] },
      { kind: 'private', username: 'ada' },
    ] as const)
      expect(unavailableWords(why, feed)).toMatchObject({
        title: expect.stringMatching(/\S/),
        detail: expect.stringMatching(/\.$/),
      })
  })

  it.each(Object.values(oneFailureEach))('says what is missing and why: $kind', (failure) => {
    expect(gapLine({ source: 'ratings', of: 'ada', failure })).toMatch(/^Missing: Ratings of ada\. [A-Z].*\.$/)
    expect(gapLine({ source: 'history', of: 'ada', failure: { kind: 'keyRefused' } })).not.toContain('key')
  })

  it('counts the titles that it does not name', () => {
    const titles = { kind: 'shows', shows: [show('dark'), show('lost'), show('shogun')] } as const
    expect(feedName(titles)).toBe('Dark and 2 more')
    expect(feedName({ kind: 'seasons', show: show('dark'), season: 2 })).toBe('Dark, season 2')
  })
})

describe('times', () => {
  it('are relative today, and the time of day before', () => {
    expect(ago(now - 20_000, now, 'en-GB')).toBe('now')
    expect(ago(now - 12 * minute, now, 'en-GB')).toBe('12 min ago')
    expect(ago(now - 3 * 60 * minute, now, 'en-GB')).toBe('3 h ago')
    expect(ago(now - day, now, 'en-GB')).toBe('20:57')
    // The server's clock may be ahead.
    expect(ago(now + minute, now, 'en-GB')).toBe('now')
  })

  it('have a day with a name', () => {
    expect(dayName(now, now, 'en-GB')).toBe('Today')
    expect(dayName(now - day, now, 'en-GB')).toBe('Yesterday')
    expect(dayName(now - 3 * day, now, 'en-GB')).toBe('Thursday')
    expect(dayName(now - 10 * day, now, 'en-GB')).toBe('Thursday 12 November')
    expect(dayName(now - 365 * day, now, 'en-GB')).toContain('2025')
  })

  it('say how old something is', () => {
    expect([10_000, 5 * minute, 90 * minute, 3 * day].map(keptFrom)).toEqual([
      'Kept from 1 minute ago.',
      'Kept from 5 minutes ago.',
      'Kept from 1 hour ago.',
      'Kept from 3 days ago.',
    ])
  })
})

describe('filters', () => {
  const can = { user: allActions, friends: ['watching', 'rating', 'created'] } as const
  const any = { types: [], actions: [] } as const

  it('are barred by the feed, or by what else is chosen', () => {
    expect(actionBarred('review', 'friends', can, any)).toBe('feed')
    expect(actionBarred('rating', 'friends', can, any)).toBeNull()
    expect(actionBarred('created', 'friends', can, { ...any, types: ['movie'] })).toBe('types')
    expect(actionBarred('watching', 'community', can, any)).toBe('feed')
    expect(typeBarred('list', 'friends', can, any)).toBeNull()
    expect(typeBarred('list', 'friends', can, { ...any, actions: ['rating'] })).toBe('actions')
    expect(typeBarred('list', 'user', { user: ['rating'] }, any)).toBe('feed')
  })

  it('know their range', () => {
    expect(rangeOf('any', '', '')).toEqual({})
    expect(rangeOf('week', '2020-01-01', '')).toEqual({ lastDays: 7 })
    expect(rangeOf('dates', '2026-11-20', '2026-11-21')).toEqual({
      from: Date.UTC(2026, 10, 20),
      to: Date.UTC(2026, 10, 22) - 1,
    })
    expect(rangeOf('dates', '', '')).toEqual({})
    expect(dateField(now)).toBe('2026-11-22')
    for (const range of ['any', 'week', 'month', 'year', 'dates'] as const)
      expect(rangeIn(rangeOf(range, '2026-11-20', ''))).toBe(range)
    expect(rangeIn({ from: now - 7 * day })).toBe('dates')
  })

  it('narrow friends and titles to some people, and say why not the rest', () => {
    expect(peopleBarred({ kind: 'friends' })).toBeNull()
    expect(peopleBarred({ kind: 'shows', shows: [] })).toBeNull()
    expect(peopleBarred({ kind: 'user' })).toBe('own')
    expect(peopleBarred({ kind: 'user', username: 'ada' })).toBe('onePerson')
    expect(peopleBarred({ kind: 'community' })).toBe('everyone')
    expect(peopleBarredWords('onePerson', { kind: 'user', username: 'ada' })).toContain('ada')
  })

  it('that cannot be had for one reason are named in one sentence, while they are few', () => {
    const friends = { kind: 'friends' } as const
    expect(barredWords('feed', friends, ['Reviews', 'Lists'])).toBe('Reviews and Lists: Friends has none.')
    expect(barredWords('types', friends, ['Lists'])).toBe('Lists: never about the kinds chosen above.')
    expect(barredWords('actions', friends, ['A', 'B', 'C', 'D'])).toBe(
      'What is dashed: never with what is chosen below.',
    )
  })

  it('go along to another feed, besides people where it has no others', () => {
    const asked = { feed: { kind: 'friends' }, ...any, types: ['movie'], people: ['ada'], lastDays: 7 } as const
    const shows = { kind: 'shows', shows: [] } as const
    expect(withFeed(asked, shows)).toEqual({ ...asked, feed: shows })
    expect(withFeed(asked, { kind: 'user' })).toEqual({
      feed: { kind: 'user' },
      ...any,
      types: ['movie'],
      lastDays: 7,
    })
  })

  it('are counted', () => {
    expect(filterCount({ feed: { kind: 'user' }, ...any })).toBe(0)
    expect(filterCount({ feed: { kind: 'user' }, types: ['movie'], actions: ['seen'], from: 0, to: 1 })).toBe(3)
    expect(filterCount({ feed: { kind: 'friends' }, ...any, people: ['ada', 'bo'], lastDays: 7 })).toBe(3)
  })
})

describe('the feeds to choose from', () => {
  const choosing = { can: { user: [], friends: [], shows: [] }, people, text: '', hits: [], picked: null } as const

  it('are mine, friends’, and each of the people; what cannot be had says so', () => {
    const choices = feedChoices(choosing)
    expect(choices.map(({ title }) => title).slice(0, 4)).toEqual(['Me', 'Friends', 'Everyone', 'Ada Lind'])
    expect(choices.find(({ title }) => title === 'Everyone')).toMatchObject({
      disabled: true,
      line: expect.stringContaining('no such feed'),
    })
  })

  it('are found by any part of a name, titles among them', () => {
    const hits = [
      { key: 'h', media: { kind: 'movie', movie: movie('heat-1995') }, target: null, reason: 'movie' },
    ] as const
    expect(feedChoices({ ...choosing, text: 'lin', hits }).map(({ title }) => title)).toEqual(['Ada Lind', 'Heat'])
    expect(feedChoices({ ...choosing, text: 'heat', hits })[0]).toMatchObject({ disabled: true })
    expect(feedChoices({ ...choosing, text: 'lin', hits, picked: 'show' }).map(({ title }) => title)).toEqual(['Heat'])
  })

  it('are of shows, a season or an episode', () => {
    const one = [show('dark')]
    expect(feedOf('show', one, '', '')).toMatchObject({ kind: 'shows' })
    expect(feedOf('show', one, '2', '')).toMatchObject({ kind: 'seasons', season: 2 })
    expect(feedOf('show', one, '2', '4')).toMatchObject({ kind: 'episodes', season: 2, number: 4 })
    expect(feedOf('show', one, '', '4')).toBeNull()
    expect(feedOf('show', one, 'two', '')).toBeNull()
    expect(feedOf('show', [], '', '')).toBeNull()
    expect(feedOf('movie', [movie('heat-1995')], '', '')).toMatchObject({ kind: 'movies' })
  })
})

describe('a row', () => {
  it('leads to what it is about', () => {
    const entry = { kind: 'season', show: show('dark'), season: 2 } as const
    expect(rateableOf(entry)).toMatchObject({ kind: 'show' })
    expect(targetOf(entry)).toBeNull()
    expect(targetOf(severance)).toMatchObject({ form: 'episode' })
    expect(entryOf({ kind: 'listEntry', list: { name: 'x', slug: 'x', description: null }, entry })).toBe(entry)
    expect(titleOf({ kind: 'list', list: { name: 'x', slug: 'x', description: null } })).toEqual({
      title: 'x',
      year: null,
      poster: null,
    })
  })

  it('knows where somebody is who watches, while it can be known', () => {
    const begun = (action: 'watching' | 'checkin', minutes: number, subject: Parameters<typeof row>[2] = severance) => {
      const { activity } = row(ada, action, subject, minutes * minute)
      return { ...activity, startedAt: activity.at }
    }
    const at = (minutes: number, subject: Parameters<typeof row>[2] = severance) =>
      placeNow(begun('watching', minutes, subject), now)
    const length = severance.episode.runtimeMinutes ?? 0
    expect(at(0)).toBe(0)
    expect(at(length / 2)).toBe(50)
    expect(at(length)).toBeNull()
    expect(at(-3)).toBe(0)
    expect(
      at(1, {
        ...severance,
        show: { ...severance.show, runtimeMinutes: null },
        episode: { ...severance.episode, runtimeMinutes: null },
      }),
    ).toBeNull()
    expect(placeNow(begun('checkin', length / 2), now)).toBe(50)
    // When it ended, or that it was seen to be on: neither says since when.
    for (const action of ['watching', 'checkin', 'scrobble'] as const)
      expect(placeNow(row(ada, action, severance, minute).activity, now)).toBeNull()
  })
})
