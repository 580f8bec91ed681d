// What a message is: a text with {names} to be filled, or one text for each plural form of {count}; and how it is said.
import { directionOf, type Locale, type Message } from '../contract/language.ts'

type Plural = Exclude<Message, string>
/** By key, `area.name`. */
export type Messages = Readonly<Record<string, Message>>

/** The same messages in another language. */
export type Translated<M> = { readonly [Key in keyof M]: M[Key] extends string ? string : Plural }

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never
type TextsOf<M> = M extends string ? M : M[keyof M]
/** What has to be given to a message: the names in its braces, and always `count` for a plural. */
export type Names<M> = NamesIn<TextsOf<M>> | (M extends string ? never : 'count')

/** A text goes in as it is: years, numbers of seasons and ids are texts. A number is written as the language writes it. */
export type Value = string | number
export type Given<M> = [Names<M>] extends [never]
  ? []
  : [given: { readonly [Name in Names<M>]: Name extends 'count' ? number : Value }]

/** Says the message of that key. What is given is typed by the English text. */
export type Say<M> = <Key extends keyof M & string>(key: Key, ...given: Given<M[Key]>) => string

/** A message in pieces, for a sentence with elements in it: texts, and names to be filled by whoever draws it. */
export type Piece = { readonly text: string } | { readonly name: string }

const name = /\{(\w+)\}/g

export function createSay<M extends Messages>(messages: Translated<M>, locale: Locale): Say<M> {
  return (key, ...[given = {}]) => {
    const values: Readonly<Record<string, Value>> = given
    const text = textOf(messages[key], values['count'], locale)
    return atOne(text, values).replaceAll(name, (whole, of: string) => {
      const value = values[of]
      if (value === undefined) return whole
      return typeof value === 'number' ? numberIn(value, locale) : isolated(value, locale)
    })
  }
}

const hours = { las: 'la', às: 'à' } as const

/** One o'clock is singular in Spanish and Portuguese: "a la 1:05", "à 1:05". */
const atOne = (text: string, values: Readonly<Record<string, Value>>): string =>
  text.replaceAll(/(las|às) \{(\w+)\}/g, (whole, article: keyof typeof hours, of: string) =>
    /^0?1:\d\d/.test(String(values[of])) ? `${hours[article]} {${of}}` : whole,
  )

export function piecesOf(message: Message, locale: Locale, count?: number): readonly Piece[] {
  return textOf(message, count, locale)
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{\w+\}$/.test(part) ? { name: part.slice(1, -1) } : { text: part }))
}

function textOf(message: Message, count: Value | undefined, { tag }: Locale): string {
  if (typeof message === 'string') return message
  const form = typeof count === 'number' ? rulesOf(tag).select(count) : 'other'
  return message[form] ?? message.other
}

const rules = new Map<string, Intl.PluralRules>()
function rulesOf(tag: string): Intl.PluralRules {
  const known = rules.get(tag) ?? new Intl.PluralRules(tag)
  rules.set(tag, known)
  return known
}

const numbers = new Map<string, Intl.NumberFormat>()
/** Making a format costs as much as drawing a row: each is made once. */
export function numberIn(value: number, { tag }: Locale, options: Intl.NumberFormatOptions = {}): string {
  const key = `${tag} ${JSON.stringify(options)}`
  const known = numbers.get(key) ?? new Intl.NumberFormat(tag, options)
  numbers.set(key, known)
  return known.format(value)
}

/** 0 to 100 -> "45%", "45 %"; never more than is over. */
export const percentIn = (progress: number, locale: Locale): string =>
  numberIn(Math.floor(progress) / 100, locale, { style: 'percent' })

const lists = new Map<string, Intl.ListFormat>()
/** "a, b and c". */
export function listIn(parts: readonly string[], locale: Locale): string {
  const known = lists.get(locale.tag) ?? new Intl.ListFormat(locale.tag)
  lists.set(locale.tag, known)
  return known.format(parts.map((part) => isolated(part, locale)))
}

/** Scripts written from right to left, and the controls that turn a text around or embed it until somebody ends them. */
const turning =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u202a\u202b\u202d\u202e]/u

/** One isolate and nothing beside it. */
const isIsolate = /^[\u2066-\u2068][^\u2066-\u2069]*\u2069$/

/**
 * A title of the other direction would turn what stands beside it around, so it is isolated (U+2068 … U+2069). In a language
 * from right to left everything is: a year or a number at the edge of a title has no direction of its own.
 * What was put together of isolates already goes in the direction of the language (U+2066 or U+2067): "title (2021)".
 */
export function isolated(text: string, locale: Locale): string {
  if (text === '' || isIsolate.test(text)) return text
  const isFromRight = directionOf(locale) === 'rtl'
  // What somebody has called a film may end an isolate of ours, or begin one that goes on through the rest of the sentence.
  const whole = isClosed(text) ? text : text.replaceAll(/[\u2066-\u2069]/g, '')
  if (whole.includes('\u2068')) return `${isFromRight ? '\u2067' : '\u2066'}${whole}\u2069`
  return isFromRight || turning.test(whole) ? `\u2068${whole}\u2069` : whole
}

function isClosed(text: string): boolean {
  let open = 0
  for (const [sign] of text.matchAll(/[\u2066-\u2069]/g)) {
    open += sign === '\u2069' ? -1 : 1
    if (open < 0) return false
  }
  return open === 0
}
