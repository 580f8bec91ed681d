// The help, laid out: everything in one page, or one verb with its options and examples.
import { exitCodes } from './answer.ts'
import { columnsOf, padded, wrapped } from './columns.ts'
import { optionWords, valueWords, verbSummary, verbWords } from './helpWords.ts'
import { locale, say } from './say.ts'
import { type OptionName, type Verb, type VerbName, verbNames, verbs } from './verbs.ts'

type Row = readonly [string, string]

/** Columns of a page. */
const widest = 120

/** Lines of text. `of` null: everything. */
export const help = (of: VerbName | null): readonly string[] => (of === null ? everything() : about(of))

const everything = (): readonly string[] => [
  ...paragraph(say('help.intro')),
  ...paragraph(say('help.running')),
  '',
  ...section(say('help.usage'), [
    ['marquee', say('help.bare')],
    [say('help.usageAny'), ''],
  ]),
  ...section(
    say('help.verbs'),
    verbNames.map((name): Row => [name, verbSummary(name)]),
  ),
  ...section(say('help.options'), optionRows({ help: { takes: null }, version: { takes: null } })),
  ...section(say('help.examples'), verbWords('checkin').examples.slice(0, 2)),
  ...section(
    say('help.codes'),
    codes.map((code): Row => [String(code), say(`help.code${code}`)]),
  ),
  ...paragraph(say('help.hint')),
]

const codes = Object.values(exitCodes).toSorted((a, b) => a - b)

function about(name: VerbName): readonly string[] {
  const { usage, more, examples } = verbWords(name)
  const { options } = verbs[name]
  return [
    ...paragraph(say('help.title', { verb: name, summary: verbSummary(name) })),
    '',
    ...section(
      say('help.usage'),
      usage.map((line): Row => [line, '']),
    ),
    ...(more.length === 0 ? [] : [...more.flatMap(paragraph), '']),
    ...section(say('help.options'), optionRows({ ...options, help: { takes: null } })),
    ...section(say('help.examples'), examples),
  ].slice(0, -1)
}

const optionRows = (options: Verb['options']): readonly Row[] =>
  Object.entries(options).map(([name, { takes }]) => [
    `--${name}${takes === null ? '' : ` <${valueWords(takes)}>`}`,
    // Every name in the table is one of its own.
    optionWords(name as OptionName),
  ])

const paragraph = (text: string): readonly string[] => wrapped(text, widest, locale().tag)

/** Two columns below a heading, and an empty line. What is too long for the second one goes on below its beginning. */
function section(heading: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return []
  const width = Math.max(...rows.map(([left]) => columnsOf(left)))
  const lines = rows.flatMap(([left, right]) => {
    const [first = '', ...rest] = wrapped(right, widest - width - 4, locale().tag)
    return [`  ${padded(left, width)}  ${first}`, ...rest.map((line) => `  ${padded('', width)}  ${line}`)]
  })
  return [heading, ...lines.map((line) => line.trimEnd()), '']
}
