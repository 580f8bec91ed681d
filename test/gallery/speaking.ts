// Lets the deeds of a state, which name what they press in English, find it in the words that are shown.
import type { Locator, Page } from 'playwright-core'
import { directionOf } from '../../preload/contract/language.ts'
import type { Message, Spoken } from '../../preload/contract/language.ts'
import { pages } from '../../preload/words/en/pages.ts'

type Names = { readonly name?: string | RegExp; readonly exact?: boolean }

const textsOf = (message: Message | undefined): readonly string[] =>
  message === undefined ? [] : typeof message === 'string' ? [message] : Object.values(message)

/** Blanks of all kinds are alike. */
const patternOf = (text: string, fill: (name: string) => string): string =>
  text
    .split(/\{(\w+)\}/)
    .map((part, at) =>
      at % 2 === 1 ? fill(part) : part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(/\s+/g, '\\s+'),
    )
    .join('')

const english = Object.entries<Message>(pages).map(([key, message]) => ({ key, texts: textsOf(message) }))
const lettersOf = (text: string): number => text.replaceAll(/\{\w+\}/g, '').match(/\p{L}/gu)?.length ?? 0

/** What stands for a value in other words: itself, isolated or not, or as a message of its own; a number or a time is written anew. */
function valueIn(value: string, spoken: Spoken): string {
  if (/\d[:.,%]|\d /.test(value)) return '.*'
  const own = english.filter(({ texts }) => texts.includes(value)).flatMap(({ key }) => textsOf(spoken.messages[key]))
  return `(?:${[value, ...own].map((text) => `\u2068?${patternOf(text, () => '.*')}\u2069?`).join('|')})`
}

/** Finds in other words what `asked` finds in English. What no message says is data, and stays as it is. */
export function inWords(asked: string | RegExp, exact: boolean, spoken: Spoken): RegExp {
  const translated = english.flatMap(({ key, texts }): readonly string[] => {
    const values = texts.map((text) => valuesOf(text, asked, exact)).find((found) => found !== null)
    if (values === undefined || values === null) return []
    const fill = (name: string): string => {
      const value = values.get(name)
      return value === undefined ? '.*' : valueIn(value, spoken)
    }
    return textsOf(spoken.messages[key]).map((text) => patternOf(text, fill))
  })
  const own = typeof asked === 'string' ? patternOf(asked, () => '.*') : asked.source
  const [from, to] = exact ? ['^', '$'] : ['', '']
  return new RegExp([...new Set([own, ...translated])].map((one) => `${from}${one}${to}`).join('|'), 'i')
}

/** Finds in other words what a state expects in English: what contains it, else what has the longest piece of it. */
export function expectedInWords(expected: string, spoken: Spoken): RegExp {
  const said = expected.toLowerCase()
  const isWhole = (text: string): boolean =>
    text.toLowerCase().includes(said) ||
    (lettersOf(text) > 0 && new RegExp(`^${patternOf(text, () => '.+')}$`, 'i').test(expected))
  const whole = english.filter(({ texts }) => texts.some(isWhole))
  const longestIn = (text: string): number =>
    Math.max(
      0,
      ...text
        .toLowerCase()
        .split(/\{\w+\}/)
        .map((part) => lettersOf(common(part, said))),
    )
  const lengths = english.map(({ texts }) => Math.max(...texts.map(longestIn)))
  const longest = Math.max(3, ...lengths)
  const found = whole.length > 0 ? whole : english.filter((_message, at) => lengths[at] === longest)
  const patterns = found.flatMap(({ key }) => textsOf(spoken.messages[key]).map((text) => patternOf(text, () => '.*')))
  return new RegExp([patternOf(expected, () => '.*'), ...patterns].join('|'), 'i')
}

/** What one has of the other, whole or up to a number: " things were not sent yet". */
function common(part: string, said: string): string {
  if (said.includes(part.trim())) return part.trim()
  const pieces = said.split(/\S*\d\S*/).map((piece) => piece.trim())
  return pieces.find((piece) => piece !== '' && part.includes(piece)) ?? ''
}

/** Null: not said by this English text. What stands for the names in it, where that was asked for ("Show all 4"). */
function valuesOf(text: string, asked: string | RegExp, exact: boolean): ReadonlyMap<string, string> | null {
  const said = text.replaceAll(/\{\w+\}/g, '…')
  if (typeof asked !== 'string') return asked.test(said) ? new Map() : null
  if (exact ? said === asked : said.toLowerCase().includes(asked.toLowerCase())) return new Map()
  if (lettersOf(text) < 3 || !text.includes('{')) return null
  const names = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const match = new RegExp(`^${patternOf(text, () => '(.+)')}$`, 'i').exec(asked)
  return match === null ? null : new Map(names.map((name, at) => [name, match[at + 1] ?? '']))
}

/** What goes on goes the other way where lines run from the right. */
function turned(key: string, { locale }: Spoken): string {
  if (directionOf(locale) === 'ltr') return key
  return key === 'ArrowRight' ? 'ArrowLeft' : key === 'ArrowLeft' ? 'ArrowRight' : key
}

const byText: readonly string[] = ['getByText', 'getByLabel', 'getByPlaceholder', 'getByTitle', 'getByAltText']
const onward: readonly string[] = ['locator', 'first', 'last', 'nth', 'filter']

/** The same page, or a part of it, that takes English names. */
export function speaking<Part extends Page | Locator>(part: Part, spoken: Spoken): Part {
  return new Proxy(part, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key)
      if (typeof value !== 'function') return value
      const call = (...given: readonly unknown[]): unknown => Reflect.apply(value, target, given)
      const name = String(key)
      if (name === 'getByRole')
        return (role: unknown, { name: asked, exact = false, ...rest }: Names = {}) =>
          speaking(
            call(role, { ...rest, ...(asked === undefined ? {} : { name: inWords(asked, exact, spoken) }) }) as Locator,
            spoken,
          )
      if (byText.includes(name))
        return (asked: string | RegExp, { exact = false }: Names = {}) =>
          speaking(call(inWords(asked, exact, spoken)) as Locator, spoken)
      if (name === 'press')
        return (pressed: string, ...rest: readonly unknown[]) => call(turned(pressed, spoken), ...rest)
      return onward.includes(name)
        ? (...given: readonly unknown[]) => speaking(call(...given) as Locator, spoken)
        : call
    },
  })
}
