// Which rows tell of one deed, and which of them stays.
import { describe, expect, it } from 'vitest'
import { foldDeeds } from '../../main/activity/foldDeeds.ts'
import { sameDeed } from '../../main/activity/sameDeed.ts'
import type { Activity } from '../../preload/contract/activity.ts'
import { dune, episode, episodeItem, movieItem, severance } from '../fakes/items.ts'
import { activity, evening, person } from './activity.ts'

const minute = 60_000
const play = activity()
const noLength = { ...severance, runtimeMinutes: null }
const endless: Activity['subject'] = {
  kind: 'episode',
  show: noLength,
  episode: episode(2, 3, { runtimeMinutes: null }),
}

describe('one deed', () => {
  it.each<[string, Partial<Activity>, boolean]>([
    ['the play that a check-in became', { action: 'checkin' }, true],
    ['the play as somebody marked it', { action: 'seen' }, true],
    ['still running, as long ago as it is long', { action: 'watching', at: evening - 50 * minute }, true],
    ['longer ago than it is long', { at: evening - 51 * minute }, false],
    ['later than it is long', { at: evening + 51 * minute }, false],
    ['by somebody else', { who: person('yuki') }, false],
    ['another episode', { subject: episodeItem(2, 4) }, false],
    ['a film', { subject: movieItem(dune) }, false],
    ['several episodes', { subject: { kind: 'episodes', show: severance, episodes: [episode(2, 3)] } }, false],
    ['a rating', { action: 'rating' }, false],
  ])('%s', (_name, other, same) => {
    expect(sameDeed(play, activity(other))).toBe(same)
    expect(sameDeed(activity(other), play)).toBe(same)
  })

  it('lasts an hour where nobody knows the length', () => {
    const [now, before] = [60, 61].map((minutes) => activity({ subject: endless, at: evening - minutes * minute }))
    expect(sameDeed(activity({ subject: endless }), now!)).toBe(true)
    expect(sameDeed(activity({ subject: endless }), before!)).toBe(false)
  })
})

describe('folding', () => {
  const at = (minutes: number, source: number, action: Activity['action'], more: Partial<Activity> = {}) => ({
    row: activity({ key: `${minutes} ${source} ${action}`, at: evening - minutes * minute, action, ...more }),
    source,
    rank: minutes,
  })
  type Row = ReturnType<typeof at>
  const [later, earlier, watching] = [at(0, 0, 'scrobble'), at(40, 1, 'seen'), at(45, 2, 'watching')]

  it.each<[string, readonly Row[], readonly Row[]]>([
    ['two sources that tell of one play', [later, earlier], [later]],
    ['two plays that one source tells of', [later, at(40, 0, 'scrobble')], [later, at(40, 0, 'scrobble')]],
    ['watching, and then the play', [later, watching], [later]],
    ['watching, and then the play, of one source', [later, at(45, 0, 'watching')], [later]],
    ['watching, which the play was dated before', [at(0, 2, 'watching'), earlier], [earlier]],
    ['watching, told of by two', [at(0, 2, 'watching'), at(1, 3, 'watching')], [at(0, 2, 'watching')]],
    ['all three', [later, earlier, watching], [later]],
    ['the play of an evening and of the next', [later, at(1440, 1, 'seen')], [later, at(1440, 1, 'seen')]],
    ['things that are no plays', [at(0, 0, 'rating'), at(0, 1, 'rating')], [at(0, 0, 'rating'), at(0, 1, 'rating')]],
  ])('%s', (_name, rows, left) => expect(foldDeeds(rows)).toEqual(left.map(({ row }) => row)))

  it('is quick with the films of a life', () => {
    const films = Array.from({ length: 6_000 }, (_, n) =>
      at(n * 120, n % 2, 'seen', { subject: movieItem({ ...dune, ids: { trakt: n } }) }),
    )
    const started = performance.now()
    expect(foldDeeds(films)).toHaveLength(6_000)
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  it('is quick with a season marked at one moment, again and again', () => {
    const marked = Array.from({ length: 6_000 }, (_, n) =>
      at(0, n % 2, 'seen', { key: String(n), subject: episodeItem(1, Math.floor(n / 2)) }),
    )
    const started = performance.now()
    expect(foldDeeds(marked)).toHaveLength(3_000)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
