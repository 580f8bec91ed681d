// What is wrong with the words of a language, beside the English ones. A line for each fault.
import type { Message } from '../../preload/contract/language.ts'
import { formsOf, namesIn } from './catalogue.ts'
import type { Part, Words } from './catalogue.ts'

/** As many numbers as decide the plural of every language here, below a hundred thousand. */
const counts = Array.from({ length: 1_000 }, (_none, n) => n)

type Form = Intl.LDMLPluralRule
/** `needed`: how many of the counts take a form. */
type Plurals = { readonly needed: ReadonlyMap<Form, number>; readonly known: ReadonlySet<Form> }
const plurals = new Map<string, Plurals>()

/** `needed`: what common numbers take. `known`: what numbers up to a million take; what is missing there is `other`. */
function pluralsOf(language: string): Plurals {
  const before = plurals.get(language)
  if (before !== undefined) return before
  const rules = new Intl.PluralRules(language)
  const needed = new Map(
    [...new Set(counts.map((count) => rules.select(count)))].map((form) => [
      form,
      counts.filter((count) => rules.select(count) === form).length,
    ]),
  )
  const known = new Set([...needed.keys(), rules.select(1_000_000), 'other' as const])
  plurals.set(language, { needed, known })
  return { needed, known }
}

/** Keys that are there in one of them alone. */
export function keyFaults(words: Words, english: Words): readonly string[] {
  const only = (a: Words, b: Words) => Object.keys(a).filter((key) => !Object.hasOwn(b, key))
  return [
    ...only(english, words).map((key) => `${key} is missing`),
    ...only(words, english).map((key) => `${key} is not there in English`),
  ]
}

export function messageFaults(language: string, key: string, message: Message, english: Message): readonly string[] {
  const { needed, known } = pluralsOf(language)
  const forms = formsOf(message)
  const isPlural = typeof english !== 'string'
  const names = [...new Set(formsOf(english).flatMap(([, text]) => namesIn(text)))].sort()
  const faults = forms.flatMap(([form, text]) => textFaults(text, english).map((fault) => `${form}: ${fault}`))
  if (isPlural && typeof message !== 'string') {
    const given = new Set(forms.map(([form]) => form))
    faults.push(...[...needed.keys()].filter((form) => !given.has(form)).map((form) => `has no form ${form}`))
    faults.push(...[...given].filter((form) => !known.has(form)).map((form) => `no number takes the form ${form}`))
  } else if (isPlural !== (typeof message !== 'string')) faults.push('is a plural in one of the languages alone')
  for (const [form, text] of forms) {
    const own = namesIn(text)
    // "A thing waits": a form for one number alone need not say it.
    const isSaid = isPlural && needed.get(form) === 1
    const missing = names.filter((name) => !own.includes(name) && !(isSaid && name === 'count'))
    faults.push(...missing.map((name) => `${form}: {${name}} is missing`))
    faults.push(...own.filter((name) => !names.includes(name)).map((name) => `${form}: {${name}} is unknown`))
  }
  return faults.map((fault) => `${key}: ${fault}`)
}

function textFaults(text: string, english: Message): readonly string[] {
  const edges = (of: string) => `${/^\s*/.exec(of)?.[0].length},${/\s*$/.exec(of)?.[0].length}`
  const isEdged = formsOf(english).some(([, of]) => edges(of) === edges(text))
  return [
    ...(text.trim() === '' ? ['is empty'] : []),
    ...(/[{}]/.test(text.replaceAll(/\{\w+\}/g, '')) ? ['has a stray brace'] : []),
    ...(isEdged ? [] : ['begins or ends with a blank']),
    ...(/ {2}/.test(text.trim()) ? ['has two blanks'] : []),
    ...(text.includes('...') ? ['has three dots for an ellipsis'] : []),
    ...(/[\u2068\u2069\ufeff\u200b]/.test(text) ? ['has a character that nobody sees'] : []),
  ]
}

/** What was left as it is in English. `isAlike`: whether that is meant. */
export function sameFaults(words: Words, english: Words, isAlike: (text: string) => boolean): readonly string[] {
  return Object.entries(words).flatMap(([key, message]) => {
    const of = english[key]
    if (of === undefined) return []
    const texts = new Set(formsOf(of).map(([, text]) => text))
    return formsOf(message)
      .filter(([, text]) => texts.has(text) && hasWords(text) && !isAlike(text))
      .map(([, text]) => `${key}: "${text}" is as in English`)
  })
}

const hasWords = (text: string): boolean => /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, ''))

/** Keys that lie in the file of another area, twice, or in no file that is spoken. */
export function areaFaults({ name, merged, areas }: Part): readonly string[] {
  const places = [...areas].flatMap(([area, words]) => Object.keys(words).map((key) => [key, area] as const))
  const twice = places.filter(([key, area]) => places.some(([other, at]) => other === key && at !== area))
  const own = Object.keys(merged).filter((key) => !places.some(([other]) => other === key))
  return [
    ...places.filter(([key, area]) => !key.startsWith(`${area}.`)).map(([key, area]) => `${key} lies in ${area}`),
    ...own.filter((key) => areas.has(key.split('.')[0] ?? '')).map((key) => `${key} has a file of its own`),
    ...twice.map(([key, area]) => `${key} lies in ${area}, and in another one`),
    ...places.filter(([key]) => !Object.hasOwn(merged, key)).map(([key, area]) => `${area}: ${key} is not in ${name}`),
    ...Object.keys(merged)
      .filter((key) => !/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/.test(key))
      .map((key) => `${key} is no area.name`),
  ]
}
