// Which language is spoken: the user's choice, or the first of the system's that Marquee knows.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages, localeOf } from '../../preload/contract/language.ts'
import { fuzzRuns } from '../fuzz/fuzzRuns.ts'

describe('the language', () => {
  it.each([
    [['en-GB', 'de'], { language: 'en', tag: 'en-GB' }],
    [['tlh', 'en_US'], { language: 'en', tag: 'en-US' }],
    [['zh-Hans-CN'], { language: 'en', tag: 'en' }],
    [[], { language: 'en', tag: 'en' }],
    [['', '*', 'C', 'POSIX', 'en-AU'], { language: 'en', tag: 'en-AU' }],
    [['c', 'x-private', 'i-klingon', 'zh-Hant-TW', 'fr_CA.UTF-8@euro'], { language: 'fr', tag: 'fr-CA' }],
    [['pt-PT'], { language: 'pt-BR', tag: 'pt-PT' }],
    [['es-419', 'en'], { language: 'es', tag: 'es-419' }],
    [['de-AT-1901'], { language: 'de', tag: 'de-AT-1901' }],
    [['ar-EG'], { language: 'ar', tag: 'ar-EG-u-nu-latn' }],
    [['en-US-u-hc-h23'], { language: 'en', tag: 'en-US-u-hc-h23' }],
  ])('of a system that says %j', (preferred, expected) => {
    expect(localeOf('system', preferred)).toEqual(expected)
  })

  // The year of a film beside it is 2021, and the months of the year that was watched are those of Trakt.
  it.each(['ja-JP-u-ca-japanese', 'fr-u-ca-buddhist', 'ar-SA-u-ca-islamic-nu-arab', 'de-u-nu-deva'])(
    'writes dates of %s in the calendar and the digits of Trakt',
    (preferred) => {
      const { tag } = localeOf('system', [preferred])
      expect(new Intl.DateTimeFormat(tag, { year: 'numeric' }).format(new Date(2021, 6))).toContain('2021')
    },
  )

  it('is the chosen one, whatever the system says, written as where its user lives', () => {
    expect(localeOf('en', ['ja-JP'])).toEqual({ language: 'en', tag: 'en' })
    expect(localeOf('en', ['ja-JP', 'en-CA'])).toEqual({ language: 'en', tag: 'en-CA' })
  })

  it('is always one of ours, with a tag that Intl takes, whatever the system says', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (preferred) => {
        const { language, tag } = localeOf('system', preferred)
        expect(languages).toContain(language)
        expect(() => new Intl.NumberFormat(tag)).not.toThrow()
      }),
      fuzzRuns(0.05),
    )
  })
})
