// What is said after watching, in the window and in the notification: what comes next, and never what an episode is called.
import { describe, expect, it } from 'vitest'
import { finishedNote } from '../../main/finishedNote.ts'
import type { After, ComesNext } from '../../preload/contract/after.ts'
import { timeOfDay, timeText } from '../../renderer/settings/timeOfDay.ts'
import { afterSpoken, nextWords, rated, watchedEyebrow } from '../../renderer/words/after.ts'
import { ratingName } from '../../renderer/words/ratingName.ts'
import { dayName, quietSpan } from '../../renderer/words/notifications.ts'
import { dune, episode, episodeItem, movieItem, severance } from '../fakes/items.ts'

const after = (next: ComesNext, more: Partial<After> = {}): After => ({
  key: 'k',
  item: episodeItem(2, 3),
  endedAt: 0,
  lengthMs: 50 * 60_000,
  rating: { step: 'asked' },
  next,
  ...more,
})
const said = (one: After) => {
  const { title, body } = finishedNote(one)
  return [title, body]
}
/** A Saturday, at noon where any spec runs. */
const airsAt = Date.UTC(2026, 10, 28, 12)

describe('what comes next', () => {
  it('is named by its number', () => {
    const next = after({ kind: 'episode', item: episodeItem(2, 4) })
    expect(nextWords(next)).toBeNull()
    expect(said(next)).toEqual(['Watched to the end', 'Severance S2E3. Next is S2E4.'])
  })

  it('of another season ends this one', () => {
    const next = after({ kind: 'episode', item: episodeItem(3, 1) })
    expect(nextWords(next)).toBe('Season 2 is finished.')
    expect(said(next)[1]).toBe('Severance S2E3. Season 2 is finished. Next is S3E1.')
  })

  it('with a date says the day', () => {
    const next = after({ kind: 'announced', item: episodeItem(2, 4), airsAt })
    expect(nextWords(next)).toMatch(/^New: S2 E4 on .*28/)
    expect(said(next)[1]).toMatch(/^Severance S2E3\. S2E4 comes on .*28/)
    expect(nextWords(after({ kind: 'announced', item: episodeItem(3, 1), airsAt }))).toMatch(
      /^Season 2 is finished\. New/,
    )
  })

  it('is nothing any more at the end of the season, of the series, or of what there is', () => {
    expect(nextWords(after({ kind: 'seasonOver' }))).toBe('Season 2 is finished.')
    expect(said(after({ kind: 'seasonOver' }))[1]).toBe('Severance S2E3. Season 2 is finished.')
    expect(nextWords(after({ kind: 'showOver' }))).toBe('You finished Severance.')
    expect(said(after({ kind: 'showOver' }))).toEqual(['You finished Severance', 'Severance S2E3.'])
    expect(nextWords(after({ kind: 'caughtUp' }))).toBe('You are up to date.')
    expect(said(after({ kind: 'caughtUp' }))).toEqual(['Watched to the end', 'Severance S2E3.'])
  })

  it('of a film is nothing', () => {
    const film = after({ kind: 'unknown' }, { item: movieItem() })
    expect([nextWords(film), ...said(film)]).toEqual([null, 'Watched to the end', 'Dune (2021).'])
  })
})

describe('the notification', () => {
  it('tells no title of an episode, and keeps a name from the right in its place', () => {
    const show = { ...severance, title: 'باب الحارة' }
    const of = (number: number) =>
      ({ kind: 'episode', show, episode: episode(2, number, { title: 'She dies' }) }) as const
    const one = after({ kind: 'episode', item: of(4) }, { item: of(3) })
    expect(said(one).join()).not.toContain('dies')
    expect(said(one)[1]).toBe('\u2066\u2068باب الحارة\u2069 S2E3\u2069. Next is S2E4.')
    expect(said({ ...one, next: { kind: 'showOver' } })[0]).toBe('You finished \u2068باب الحارة\u2069')
  })

  it('offers a rating only where one is asked for, and leads to it', () => {
    const asks = finishedNote(after({ kind: 'unknown' }))
    expect([asks.command, asks.rating?.commands.length, asks.rating?.commands[9]]).toEqual([
      'show-rating',
      10,
      'rate:10:s154997-2-3',
    ])
    const calm = finishedNote(after({ kind: 'unknown' }, { rating: { step: 'none' } }))
    expect([calm.command, calm.rating, calm.action]).toEqual(['show-window', undefined, undefined])
  })

  it('cuts a title that has no end', () => {
    const item = movieItem({ ...dune, title: 'A'.repeat(500) })
    expect(said(after({ kind: 'unknown' }, { item }))[1]?.length).toBeLessThan(120)
  })
})

it('the card says how long it was, what a rating means, and whether it was sent', () => {
  expect([watchedEyebrow(50 * 60_000), watchedEyebrow(0)]).toEqual(['Watched · 50 min', 'Watched to the end'])
  expect([ratingName(1), ratingName(10), ratingName(11)]).toEqual(['Weak Sauce', 'Totally Ninja!', ''])
  expect([rated(8, false), rated(8, true)]).toEqual([
    'Rated 8 of 10',
    'Rated 8 of 10. Sent as soon as Trakt can be reached.',
  ])
  expect(afterSpoken(after({ kind: 'unknown' }))).toBe(
    'Watched to the end: Severance, S2 E3 · Episode 3. You can rate it.',
  )
})

describe('quiet hours', () => {
  it.each([
    ['00:00', 0],
    ['07:05', 425],
    ['23:59', 1_439],
    ['24:00', null],
    ['7:00', null],
    ['12:60', null],
    ['', null],
  ])('%j is %j minutes after midnight', (text, minutes) => {
    expect(timeOfDay(text)).toBe(minutes)
    if (minutes !== null) expect(timeText(minutes)).toBe(text)
  })

  it('say when they end where that is not plain', () => {
    expect(quietSpan({ from: 720, to: 840 })).toBeNull()
    expect(quietSpan({ from: 1_380, to: 420 })).toContain('next morning')
    expect(quietSpan({ from: 420, to: 420 })).toBe('All day.')
  })

  it('name the days in the language of the user', () => {
    expect([0, 1, 6].map((day) => dayName(day, 'en-GB'))).toEqual(['Sun', 'Mon', 'Sat'])
    expect(dayName(0, 'de')).toBe('So')
  })
})
