// The catalogue of words: every language has what English has, whole and well formed, and everything in it is said somewhere.
import { describe, expect, it } from 'vitest'
import { languages } from '../../preload/contract/language.ts'
import { sources } from '../contract/sources.ts'
import { alikeEverywhere, alikeIn } from './alike.ts'
import { formsOf, partIn } from './catalogue.ts'
import type { PartName, Words } from './catalogue.ts'
import { areaFaults, keyFaults, messageFaults, sameFaults } from './wordFaults.ts'

const all = sources()
const partNames: readonly PartName[] = ['pages', 'desktop', 'terminal']
const parts = await Promise.all(
  languages.flatMap((language) =>
    partNames.map(async (name) => {
      const [part, english] = await Promise.all([partIn(language, name), partIn('en', name)])
      return [language, name, part, english] as const
    }),
  ),
)

describe.each(parts)('%s, %s', (language, _name, part, english) => {
  it('has the keys that English has', () => {
    expect(keyFaults(part.merged, english.merged)).toEqual([])
  })

  it('has them in the files of their areas, each once', () => {
    expect(areaFaults(part)).toEqual([])
    // A file of an area that English has, and no other.
    expect([...part.areas.keys()].sort()).toEqual([...english.areas.keys()].sort())
  })

  it('has whole texts, with the same names, and the plural forms of the language', () => {
    const faults = Object.entries(part.merged).flatMap(([key, message]) => {
      const of = english.merged[key]
      return of === undefined ? [] : messageFaults(language, key, message, of)
    })
    expect(faults).toEqual([])
  })

  it.each(language === 'en' ? [] : [language])('is translated into %s', () => {
    const alike = [...alikeEverywhere, ...(alikeIn[language] ?? [])]
    expect(sameFaults(part.merged, english.merged, (text) => alike.includes(text))).toEqual([])
  })
})

it.each(languages)('%s calls a rating the same on the desktop and in the pages', async (language) => {
  const [desktop, pages] = await Promise.all([partIn(language, 'desktop'), partIn(language, 'pages')])
  expect(desktop.areas.get('rating')).toEqual(pages.areas.get('rating'))
})

it('every exception is one', () => {
  const texts = (language: string) =>
    parts.filter(([of]) => of === language).flatMap(([, , { merged }]) => Object.values(merged).flatMap(formsOf))
  const idle = Object.entries(alikeIn).flatMap(([language, exceptions]) => {
    const said = new Set(texts(language).map(([, text]) => text))
    return exceptions.filter((text) => !said.has(text)).map((text) => `${language}: ${text}`)
  })
  expect(idle).toEqual([])
})

it('no file of words is too long', () => {
  const long = all.filter(({ path, text }) => path.startsWith('preload/words/') && text.split('\n').length > 301)
  expect(long.map(({ path }) => path)).toEqual([])
})

describe('every key is said', () => {
  /** Where each part is said; the contract has keys that both sides say. */
  const places: Readonly<Record<PartName, RegExp>> = {
    pages: /^(renderer|preload\/contract)\//,
    desktop: /^(main|preload\/contract)\//,
    terminal: /^main\/cli\//,
  }

  it.each(partNames)('%s', async (name) => {
    const text = all
      .filter(({ path }) => places[name].test(path))
      .map((source) => source.text)
      .join('\n')
    const whole = new Set([...text.matchAll(/['"`]([a-z]\w*\.\w+)['"`]/g)].map((match) => match[1]))
    // `area.${what}`: what is filled in is not known here.
    const open = [...text.matchAll(/`([a-z]\w*\.(?:\w|\$\{[^{}`]*\})*)`/g)]
      .map((match) => match[1] ?? '')
      .filter((pattern) => pattern.includes('${'))
      .map((pattern) => new RegExp(`^${pattern.replace('.', '\\.').replaceAll(/\$\{[^{}`]*\}/g, '\\w+')}$`))
    const { merged } = await partIn('en', name)
    const unsaid = Object.keys(merged).filter((key) => !whole.has(key) && !open.some((pattern) => pattern.test(key)))
    expect(unsaid).toEqual([])
  })
})

describe('a fault in a translation is found', () => {
  const text = { one: '{count} thing by {user} …', other: '{count} things by {user} …' }
  const of = (
    language: string,
    message: string | ({ other: string } & Record<string, string>),
    english: string | typeof text = text,
  ) => messageFaults(language, 'a.b', message, english)

  it.each<[string, readonly string[], readonly string[]]>([
    ['a name that is missing', of('de', '{user} hat', '{user} at {time}'), ['a.b: other: {time} is missing']],
    [
      'a name that is another one',
      of('de', '{User}', '{user}'),
      ['a.b: other: {user} is missing', 'a.b: other: {User} is unknown'],
    ],
    ['a brace', of('de', 'Um {time', 'At {time}'), ['a.b: other: has a stray brace', 'a.b: other: {time} is missing']],
    ['three dots', of('de', 'Sucht...', 'Searching…'), ['a.b: other: has three dots for an ellipsis']],
    ['a blank at the end', of('de', 'Suche ', 'Search'), ['a.b: other: begins or ends with a blank']],
    ['a text that is empty', of('de', '', 'Search'), ['a.b: other: is empty']],
    ['a plural that became a text', of('de', '{count} {user}'), ['a.b: is a plural in one of the languages alone']],
    [
      'a form that is missing',
      of('ar', { one: '{user}', two: '{user}', few: '{count} {user}', other: '{count} {user}' }),
      ['a.b: has no form zero', 'a.b: has no form many'],
    ],
    [
      'a form that no number takes',
      of('ja', { one: '{count} {user}', other: '{count} {user}' }),
      ['a.b: no number takes the form one'],
    ],
    // 0 and 1 alike, so the number has to be said.
    [
      'a number that is not said',
      of('fr', { one: 'Une chose de {user}', other: '{count} choses de {user}' }),
      ['a.b: one: {count} is missing'],
    ],
  ])('%s', (_what, found, faults) => {
    expect(found).toEqual(faults)
  })

  it('and what is well is not', () => {
    expect(of('de', { one: 'Eines von {user} …', other: '{count} von {user} …' })).toEqual([])
    expect(of('fr', { one: '{count} de {user}', many: '{count} de {user}', other: '{count} de {user}' })).toEqual([])
    expect(of('ja', { other: '{count} {user}' })).toEqual([])
  })

  it('so is a key too many or too few, one in the wrong file or twice, and what is still English', () => {
    expect(keyFaults({ 'a.b': 'x' }, { 'a.c': 'x' })).toEqual(['a.c is missing', 'a.b is not there in English'])
    const words = { 'queue.one': 'x', 'other.two': 'y' }
    const areas = new Map<string, Words>([
      ['queue', words],
      ['other', { 'other.two': 'z' }],
    ])
    expect(areaFaults({ name: 'pages', merged: { ...words, 'queue.left': 'x', 'Bad.key': 'x' }, areas })).toEqual([
      'other.two lies in queue',
      'queue.left has a file of its own',
      'other.two lies in queue, and in another one',
      'other.two lies in other, and in another one',
      'Bad.key is no area.name',
    ])
    const isAlike = (one: string) => one === 'Trakt'
    expect(
      sameFaults({ a: 'Save', b: 'Trakt', c: '{a}: {b}' }, { a: 'Save', b: 'Trakt', c: '{a}: {b}' }, isAlike),
    ).toEqual(['a: "Save" is as in English'])
  })
})
