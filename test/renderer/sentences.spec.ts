// Whole sentences side by side: as the language sets them, and never turned around by the name at the start of one of them.
import { afterEach, expect, it } from 'vitest'
import { english } from '../../preload/contract/language.ts'
import type { Locale } from '../../preload/contract/language.ts'
import { pages } from '../../preload/words/en/pages.ts'
import { say, speak } from '../../renderer/say.ts'
import { failureWords } from '../../renderer/words/failure.ts'
import { sentences, titled } from '../../renderer/words/sentences.ts'

afterEach(() => speak({ locale: english, messages: pages }))

it('stand in their order, without those that are not said', () => {
  expect(sentences('One.', null, 'Two.', 'Three {first}.')).toBe('One. Two. Three {first}.')
  expect([sentences(null, 'One.'), sentences(null)]).toEqual(['One.', ''])
})

it('follow a title, which becomes one', () => {
  expect(titled({ title: 'You are offline', detail: 'Nothing was lost.' })).toBe('You are offline. Nothing was lost.')
})

it('stand as the language has it, without a blank where it has none', () => {
  speak({
    locale: english,
    messages: { ...pages, 'text.sentences': '{first}{second}', 'text.titleThenSentence': '{title}。{sentence}' },
  })
  expect(sentences('一つ。', '二つ。')).toBe('一つ。二つ。')
  expect(titled({ title: '一つ', detail: '二つ。' })).toBe('一つ。二つ。')
})

it('go on in the direction of the language, whatever they begin with', () => {
  // The catalogue decides which languages can be chosen; what they do to sentences does not depend on it.
  speak({ locale: { language: 'ar', tag: 'ar' } as unknown as Locale, messages: pages })
  expect(sentences('Trakt رفض.', 'Dune باق.')).toBe('Trakt رفض. Dune باق.')
  expect(say('failure.insecureAddressDetail', { url: 'x' })).toContain('\u2068x\u2069')
  expect(failureWords({ kind: 'offline', sent: false }, 'queue').detail).not.toContain('\u2068')
})
