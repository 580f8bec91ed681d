// How a message is said: names filled, plural forms chosen, numbers written and titles isolated as the language wants it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Locale } from '../../preload/contract/language.ts'
import { createSay, isolated, listIn, percentIn, piecesOf } from '../../preload/words/message.ts'
import { fuzzRuns } from '../fuzz/fuzzRuns.ts'

const english: Locale = { language: 'en', tag: 'en-GB' }
// The catalogue decides which languages can be chosen; what they do to a message does not depend on it.
const arabic = { language: 'ar', tag: 'ar-u-nu-latn' } as unknown as Locale
const german = { language: 'de', tag: 'de' } as unknown as Locale

const words = {
  plain: 'Nothing playing',
  ends: '{name} ends at {time}.',
  twice: '{name}, {name}!',
  waits: { one: '{count} waits', other: '{count} wait' },
} as const
const say = createSay<typeof words>(words, english)

describe('a message', () => {
  it('is said as it is where nothing is to be filled', () => {
    expect(say('plain')).toBe('Nothing playing')
  })

  it('is filled wherever the name stands, and what is filled in is not filled again', () => {
    expect(say('twice', { name: 'Dune' })).toBe('Dune, Dune!')
    expect(say('ends', { name: '{time} $& $1', time: '21:40' })).toBe('{time} $& $1 ends at 21:40.')
  })

  it('takes the plural form of its count, and the other where the form is missing', () => {
    expect([say('waits', { count: 1 }), say('waits', { count: 2 }), say('waits', { count: 12_000 })]).toEqual([
      '1 waits',
      '2 wait',
      '12,000 wait',
    ])
    const forms = { waits: { few: 'قليل {count}', two: 'اثنان', other: 'غير {count}' }, plain: '', ends: '', twice: '' }
    const sayArabic = createSay<typeof words>(forms, arabic)
    expect([2, 3, 100].map((count) => sayArabic('waits', { count }))).toEqual(['اثنان', 'قليل 3', 'غير 100'])
  })

  it('makes one o’clock singular where its article is plural', () => {
    const at = (ends: string, time: string) =>
      createSay<typeof words>({ ...words, ends }, german)('ends', { name: 'x', time })
    expect(['1:05', '01:05', '13:05', '10:05', '1 h'].map((time) => at('a las {time}', time))).toEqual([
      'a la 1:05',
      'a la 01:05',
      'a las 13:05',
      'a las 10:05',
      'a las 1 h',
    ])
    expect([at('às {time}', '01:05'), at('às {time}', '21:05')]).toEqual(['à 01:05', 'às 21:05'])
    expect(at('{name} las {time}', '2:00')).toBe('x las 2:00')
  })

  it('writes a number as the language does, and a text as it is', () => {
    const inGerman = createSay<typeof words>(words, german)
    expect(inGerman('waits', { count: 12_000 })).toBe('12.000 wait')
    expect(inGerman('ends', { name: '2001', time: 1.5 })).toBe('2001 ends at 1,5.')
  })

  it('isolates a title of the other direction, once', () => {
    expect(say('ends', { name: 'باب الحارة', time: '21:40' })).toBe('\u2068باب الحارة\u2069 ends at 21:40.')
    expect(isolated('\u2068باب\u2069', english)).toBe('\u2068باب\u2069')
    expect(createSay<typeof words>(words, arabic)('ends', { name: 'Dune', time: '9' })).toBe(
      '\u2068Dune\u2069 ends at \u20689\u2069.',
    )
  })

  it('isolates what was put together of titles and numbers, in the direction of the language', () => {
    const named = { name: '\u2068باب\u2069 (\u20682006\u2069)', time: '' }
    expect(say('ends', named)).toBe(`\u2066${named.name}\u2069 ends at .`)
    const sayArabic = createSay<typeof words>(words, arabic)
    expect(sayArabic('ends', named)).toBe(`\u2067${named.name}\u2069 ends at .`)
    expect(sayArabic('ends', { name: '\u2068Dune\u2069', time: '' })).toBe('\u2068Dune\u2069 ends at .')
  })

  it.each([
    ['begins an isolate and does not end it', '\u2068Dune', 'Dune ends'],
    ['ends one that it has not begun', 'Dune\u2069', 'Dune ends'],
    ['ends one before it begins one', '\u2068a\u2069\u2069\u2068b', 'ab ends'],
    ['turns letters around', '\u202eenuD', '\u2068\u202eenuD\u2069 ends'],
    ['isolates a part of itself', '\u2067a\u2069b', '\u2067a\u2069b ends'],
  ])('keeps to itself what a title does to its direction that %s', (_what, name, said) => {
    expect(say('ends', { name, time: '9' })).toBe(`${said} at 9.`)
  })

  it('comes in pieces for a sentence with elements in it', () => {
    expect(piecesOf(words.ends, english)).toEqual([
      { name: 'name' },
      { text: ' ends at ' },
      { name: 'time' },
      { text: '.' },
    ])
    expect(piecesOf(words.waits, english, 1)).toEqual([{ name: 'count' }, { text: ' waits' }])
  })

  it('says any text that is filled in, whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const bare = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '')
        expect(bare(say('ends', { name, time: '' })).includes(bare(name))).toBe(true)
      }),
      fuzzRuns(0.05),
    )
  })
})

describe('numbers and lists', () => {
  it('are those of the language', () => {
    expect([percentIn(79.9, english), percentIn(79.9, german)]).toEqual(['79%', '79\u00a0%'])
    expect(listIn(['a', 'b', 'c'], english)).toBe('a, b and c')
    expect(listIn(['a', 'b', 'c'], german)).toBe('a, b und c')
  })
})
