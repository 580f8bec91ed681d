// Which language is spoken: the user's choice, or the first of the system's that Marquee knows.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages, localeOf } from '../../preload/contract/language.ts'

describe('the language', () => {
  it.each([
    [['en-GB', 'de'], { language: 'en', tag: 'en-GB' }],
    [['tlh', 'en_US'], { language: 'en', tag: 'en-US' }],
    [['zh-Hans-CN'], { language: 'en', tag: 'en' }],
    [[], { language: 'en', tag: 'en' }],
    [['', '*', 'C', 'POSIX', 'en-AU'], { language: 'en', tag: 'en-AU' }],
  ])('of a system that says %j', (preferred, expected) => {
    expect(localeOf('system', preferred)).toEqual(expected)
  })

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
    )
  })
})
