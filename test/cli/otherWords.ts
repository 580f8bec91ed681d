// The words of a terminal in languages made by hand: recognisable, longer than English, with apostrophes or wide characters.
import type { Language, Locale, Message } from '../../preload/contract/language.ts'
import { terminal } from '../../preload/words/en/terminal.ts'
import type { Translated } from '../../preload/words/message.ts'
import type { TerminalWords } from '../../preload/words/parts.ts'

/** A language that nobody speaks, with the times and numbers of German. */
export const other: Locale = { language: 'xx' as Language, tag: 'de' }

const each = (change: (text: string) => string): Translated<TerminalWords> =>
  Object.fromEntries(
    Object.entries<Message>(terminal).map(([key, message]) => [
      key,
      typeof message === 'string'
        ? change(message)
        : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, change(text)])),
    ]),
    // Of the same keys.
  ) as Translated<TerminalWords>

/** "l’«…»", with an apostrophe that quotes things in shells. */
export const otherWords = each((text) => `l'«${text}»`)

/** Every word twice as wide as it is long. What is typed, and what is filled in, stays as it is. */
export const wideWords = each((text) =>
  text.replaceAll(/`[^`]*`|\{\w+\}|<[^>]*>|--\w+|[a-zA-Z]+|[ ,.;:]+/g, (part) => {
    if (/^[`{<-]/.test(part)) return part
    return /^[a-zA-Z]/.test(part) ? '番組視聴記録'.slice(0, Math.min(6, part.length)) : /[.,;:]/.test(part) ? '、' : ''
  }),
)

export const wordsOf =
  (words: Translated<TerminalWords>) =>
  async (language: Language): Promise<Translated<TerminalWords>> =>
    language === other.language ? words : terminal
