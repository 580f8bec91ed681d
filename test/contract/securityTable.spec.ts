// docs/security.md: every spec that it names is there and has the test that it names, and no item of Electron's list is left out.
import { describe, expect, it } from 'vitest'
import { readProjectFile, sources } from './sources.ts'

const page = readProjectFile('docs/security.md')
const rowsOf = (name: string) =>
  (page.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? '')
    .split('\n')
    .filter((line) => /^\| (?!item |what |-)/.test(line))
    .map((line) =>
      line
        .split(' | ')
        .map((cell) => cell.replace(/^\| | \|$/g, '').trim())
        .filter((cell) => cell !== '|'),
    )
const checklist = rowsOf('checklist')
const parsers = rowsOf('parsers')

const shown = [...checklist, ...parsers].flatMap(([item = '', , by = '']) =>
  by.split('<br>').flatMap((part) => {
    const [, file = '', names = ''] = /^`(test\/[^`]+\.spec\.ts)` · (.+)$/.exec(part) ?? []
    return names.split('; ').map((name) => [item, file, name] as const)
  }),
)
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe('every row', () => {
  it('has its three cells', () => {
    expect(parsers.length).toBeGreaterThan(10)
    for (const cells of [...checklist, ...parsers]) expect([cells[0], cells.length]).toEqual([cells[0], 3])
  })

  it.each(shown)('%s: %s has "%s"', (_item, file, name) => {
    expect(readProjectFile(file)).toMatch(new RegExp(`(['"\`])${escaped(name)}\\1`))
  })
})

it('every item of the official list has its row', () => {
  const numbers = checklist.map(([item = '']) => /^(\d+) /.exec(item)?.[1]).filter((number) => number !== undefined)
  expect(numbers).toEqual(Array.from({ length: 20 }, (_none, n) => String(n + 1)))
})

it('every file that is said to read from outside is there', () => {
  const known = new Set(sources().map(({ path }) => path))
  const named = parsers.flatMap(([, by = '']) => [...by.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''))
  expect(named.filter((path) => !known.has(path))).toEqual([])
})

it('every shipped file that parses what it did not write is in a row', () => {
  // JSON, and values by a schema: where either is done, something from outside comes in.
  const parsing = sources().filter(
    ({ path, text }) =>
      /^(?:main|preload|renderer)\//.test(path) && /\bJSON\.parse\(|\bsafeParse\(|\bparseJson\(/.test(text),
  )
  const covered = (path: string) =>
    page.includes(`\`${path}\``) || coveredByAnswers.test(path) || ownData.includes(path)
  expect(parsing.map(({ path }) => path).filter((path) => !covered(path))).toEqual([])
})

/** Reached by every answer that is made up: the client's way from bytes to values. */
const coveredByAnswers = /^main\/trakt\/(?:exchange|read|wire|v1\/failures|v2\/oauth)\.ts$/
/** What they parse they or the build have written themselves a moment before. */
const ownData = ['main/demo/embedded.ts', 'main/demo/faulty.ts', 'main/electron/protocol.ts']
