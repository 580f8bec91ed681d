// The help, laid out: everything in one page, or one verb with its options and examples.
import {
  bareUsage,
  codeWords,
  headings,
  helpHint,
  intro,
  optionWords,
  usageLines,
  valueWords,
  verbWords,
} from './helpWords.ts'
import { type OptionName, type Verb, type VerbName, verbNames, verbs } from './verbs.ts'

type Row = readonly [string, string]

/** Lines of text. `of` null: everything. */
export const help = (of: VerbName | null): readonly string[] => (of === null ? everything() : about(of))

const everything = (): readonly string[] => [
  ...intro,
  '',
  ...section(headings.usage, [
    [usageLines[0] ?? '', bareUsage],
    [usageLines[1] ?? '', ''],
  ]),
  ...section(
    headings.verbs,
    verbNames.map((name): Row => [name, verbWords[name].summary]),
  ),
  ...section(headings.options, optionRows({ help: { takes: null }, version: { takes: null } })),
  ...section(
    headings.examples,
    verbNames.flatMap((name) => verbWords[name].examples.slice(0, name === 'checkin' ? 2 : 0)),
  ),
  ...section(
    headings.codes,
    codeWords.map(([code, means]): Row => [String(code), means]),
  ),
  helpHint,
]

function about(name: VerbName): readonly string[] {
  const { summary, usage, more, examples } = verbWords[name]
  const { options } = verbs[name]
  return [
    `marquee ${name}: ${summary}`,
    '',
    ...section(
      headings.usage,
      usage.map((line): Row => [line, '']),
    ),
    ...(more.length === 0 ? [] : [...more, '']),
    ...section(headings.options, optionRows({ ...options, help: { takes: null } })),
    ...section(headings.examples, examples),
  ].slice(0, -1)
}

const optionRows = (options: Verb['options']): readonly Row[] =>
  Object.entries(options).map(([name, { takes }]) => [
    `--${name}${takes === null ? '' : ` <${valueWords[takes]}>`}`,
    // Every name in the table is one of its own.
    optionWords[name as OptionName],
  ])

/** Two columns below a heading, and an empty line. */
function section(heading: string, rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) return []
  const width = Math.max(...rows.map(([left]) => left.length))
  return [heading, ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd()), '']
}
