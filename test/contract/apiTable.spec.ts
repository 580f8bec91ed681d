// docs/api.md: every spec it names is there and has the test it names, and nothing that the documents list is left out.
import { describe, expect, it } from 'vitest'
import { deprecatedMethods, methodIndex } from '../fixtures/sources/methodIndex.ts'
import { readProjectFile } from './sources.ts'

const page = readProjectFile('docs/api.md')
const between = (name: string) => page.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? ''
const proof = between('proof')

/** `endpoint | form | sample | shown by | known from` */
const rows = proof
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (endpoint|-)/.test(line))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim())
      .slice(1, -1),
  )

const shown = rows.flatMap(([endpoint = '', form = '', , by = '']) =>
  by.split('<br>').flatMap((part) => {
    const [, file = '', names = ''] = /^`(test\/[^`]+\.spec\.ts)` · (.+)$/.exec(part) ?? []
    return names.split('; ').map((name) => [`${endpoint} ${form}`, file, name.replaceAll('\\|', '|')] as const)
  }),
)

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe('every row', () => {
  it('has its five cells, a spec among them, and says how it is known', () => {
    expect(rows.length).toBeGreaterThan(60)
    for (const cells of rows) {
      expect(cells).toHaveLength(5)
      expect(cells[4]).toMatch(/\b(document|contract|client|clients|reported|inferred)\b/)
    }
  })

  it.each(shown)('%s: %s has "%s"', (_row, file, name) => {
    // A test has its name in quotes; those made by a table have a word of it there.
    expect(readProjectFile(file)).toMatch(new RegExp(`(['"\`])${escaped(name)}\\1`))
  })
})

describe('every sample', () => {
  const samples = rows.map((cells) => cells[2] ?? '').join(' ')
  it.each(['scrobbleStart', 'scrobblePause', 'scrobbleStop'])('of %s has its row', (name) => {
    const text = readProjectFile(`test/fixtures/sources/${name}.ts`)
    for (const [, form = ''] of text.matchAll(/^ {4}name: '(.+)',$/gm))
      expect(samples).toContain(`\`${name}\`: ${form}`)
  })
  it.each([
    'scrobbleDuplicate',
    'showCheckin',
    'showCheckinShare',
    'showCheckinRefused',
    'showScrobble',
    'activityShows',
    'activityShowsActions',
    'activityUser',
    'activityUserActions',
  ])('%s has its row', (name) => expect(samples).toContain(`\`${name}\``))
})

it('every method of the index is in a row or among the unused', () => {
  const unused = new Set([...between('unused').matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? ''))
  const inRows = (method: string) => new RegExp(`/${escaped(method)}(?![a-z]|/[a-z])`).test(proof)
  for (const method of [...methodIndex, ...deprecatedMethods])
    expect([method, inRows(method) !== unused.has(method)]).toEqual([method, true])
})
