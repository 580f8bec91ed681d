// Titles in the tray: short, whole characters, and in their own direction.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speak } from '../../main/menu/say.ts'
import { itemName, ratingName, timeLeft, wantedName } from '../../main/menu/words.ts'
import { desktop } from '../../preload/words/en/desktop.ts'
import { shorten } from '../../preload/words/shorten.ts'
import { episode, minute, movie, now } from './snapshots.ts'
import { fuzzRuns } from '../fuzz/fuzzRuns.ts'

speak({ language: 'en', tag: 'en-GB' }, desktop)

describe('a title in the tray', () => {
  it('stays as it is when it is short', () => expect(shorten('Severance', 9)).toBe('Severance'))
  it('ends in an ellipsis when it is long', () => expect(shorten('Severance', 6)).toBe('Sever…'))
  it('is never cut inside a character that people see as one', () => expect(shorten('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2)).toBe('👨‍👩‍👧‍👦…'))
  it('is one line', () => expect(shorten('a\n\tb\u2028c', 20)).toBe('a b c'))
  it('is isolated when it is written from right to left', () => {
    expect(itemName(movie('باب الحارة', null))).toBe('\u2068باب الحارة\u2069')
    expect(itemName(episode('باب الحارة'))).toBe('\u2068باب الحارة\u2069 S2E3')
  })
  it('cannot close the isolation from inside', () => expect(shorten('باب\u2069 x', 20)).toBe('باب x'))
  it('stays short whatever it is', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 2, max: 60 }), (text, max) => {
        const cut = shorten(text, max)
        expect([...new Intl.Segmenter().segment(cut)].length).toBeLessThanOrEqual(max)
        expect(cut.length).toBeLessThanOrEqual(max * 16)
      }),
      fuzzRuns(0.05),
    ))
})

describe('an item in one line', () => {
  it('is the show and the number', () => expect(itemName(episode())).toBe('Severance S2E3'))
  it('says Special for season 0', () => expect(itemName(episode('Sherlock', 0, 2))).toBe('Sherlock Special 2'))
  it('is a film with its year, where there is one', () => {
    expect(itemName(movie())).toBe('Dune (2021)')
    expect(itemName(movie('Dune', null))).toBe('Dune')
  })
  it('names an absolute number', () =>
    expect(wantedName({ target: { form: 'absolute', show: episode('One Piece').show, numberAbs: 164 } })).toBe(
      'One Piece episode 164',
    ))
})

it.each([
  [0, 'under a minute left'],
  [59_999, 'under a minute left'],
  [minute, '1 min left'],
  [60 * minute, '1 h left'],
  [125 * minute + 1, '2 h 5 min left'],
])('%d ms left reads %j', (ms, words) => expect(timeLeft(ms, now)).toBe(`${words}, until 20:00`))

it('a rating has its number and its name', () => {
  expect([1, 8, 10, 11].map(ratingName)).toEqual(['1 · Weak Sauce', '8 · Great', '10 · Totally Ninja!', '11'])
})
