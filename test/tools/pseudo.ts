// A language that nobody speaks: English with accents, half as long again, in brackets. What is still plain comes from elsewhere.
import type { Locale, Message, Spoken } from '../../preload/contract/language.ts'

/** Dates and numbers are Greek, so that a format in another language shows. */
const locale: Locale = { language: 'en', tag: 'el-GR' }

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = 'áƀçðéƒĝĥíĵķļɱñóþʠŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞɊŔŠŢÚṼŴẊÝŽ'
const accents = new Map([...plain].map((letter, at) => [letter, [...accented][at] ?? letter]))

const isName = /^\{\w+\}$/
const vowels = /[aeiouy]/i

/** Names in braces are kept. Vowels are doubled: about 40 % more, and as few places to break a line as before. */
export function pseudoText(text: string): string {
  const parts = text.split(/(\{\w+\})/).map((part) => (isName.test(part) ? part : [...part].map(pseudoLetter).join('')))
  return `⟦${parts.join('')}⟧`
}

function pseudoLetter(letter: string): string {
  const one = accents.get(letter) ?? letter
  return vowels.test(letter) ? one + one.toLowerCase() : one
}

function pseudoMessage(message: Message): Message {
  if (typeof message === 'string') return pseudoText(message)
  const forms = Object.entries(message).map(([form, text]) => [form, pseudoText(text)] as const)
  // The same forms, `other` among them.
  return Object.fromEntries(forms) as Message
}

export const pseudo = (messages: Readonly<Record<string, Message>>): Spoken => ({
  locale,
  messages: Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, pseudoMessage(message)])),
})
