// The lines of a journal, one by one: what counts as one, and what does not though it comes close.
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readJournal } from '../../main/journal/readJournal.ts'
import { lineOf } from '../../main/journal/record.ts'
import { checkInAt } from './checkInAt.ts'

const head = lineOf({ journal: 1, last: 0 })
const entryOf = (at: number) => ({ ...checkInAt(at), id: `id-${at}` })
const addOf = (n: number) => lineOf({ n, add: entryOf(n) })
const read = (...lines: readonly string[]) => readJournal(Buffer.from(lines.join('')))
const ats = ({ entries }: { readonly entries: readonly { readonly at: number }[] }) => entries.map(({ at }) => at)
/** A line of that text, with a checksum that holds. */
const sealed = (text: string) => `${crc32(text).toString(16).padStart(8, '0')} ${text}\n`

it('nothing at all is a good journal of nothing', () => {
  expect(read()).toEqual({ entries: [], last: 0, records: 0, indexed: 0, state: 'good' })
})

describe('the first line', () => {
  it.each([
    ['tells of no version', { last: 0 }],
    ['tells of no record before it', { journal: 1 }],
    ['tells of half a record before it', { journal: 1, last: 0.5 }],
    ['is of a version that never was', { journal: 0, last: 0 }],
    ['says less than nothing', { journal: 1, last: -1 }],
  ])('is none of ours when it %s; the rest is read', (_name, content) => {
    const found = read(lineOf(content as never), addOf(1))
    expect(found).toMatchObject({ state: 'damaged', last: 1, records: 1 })
    expect(ats(found)).toEqual([1])
  })

  it('says from where the numbers go on', () => {
    const late = lineOf({ journal: 1, last: 5 })
    expect(read(late)).toMatchObject({ state: 'good', last: 5, records: 0 })
    expect(read(late, addOf(5))).toMatchObject({ state: 'damaged', last: 5, records: 0 })
    expect(read(late, addOf(6))).toMatchObject({ state: 'good', last: 6, records: 1 })
  })
})

describe('a line', () => {
  it.each([
    ['no JSON', sealed('hello')],
    ['a number', sealed('7')],
    ['nothing', sealed('null')],
    ['a record without a whole number', lineOf({ n: 1.5, add: entryOf(2) })],
    ['a record with a number in words', lineOf({ n: '2', add: entryOf(2) } as never)],
    ['a record with a number below none', lineOf({ n: -1, add: entryOf(2) })],
    ['an entry alone', lineOf({ n: 2, add: entryOf(2) }).replace('\t', ' ')],
    ['an entry whose intent is no JSON', sealed(`${JSON.stringify({ n: 2, add: entryOf(2) })}\tdance`)],
    ['an entry without an intent', sealed(JSON.stringify({ n: 2, add: entryOf(2) }))],
    ['a change of nobody', lineOf({ n: 2, set: 7, to: { tries: 1 } } as never)],
    ['a change into nothing', lineOf({ n: 2, set: 'id-1' } as never)],
    ['settling of nobody', lineOf({ n: 2, settle: 7, how: 'confirmed' } as never)],
  ])('that holds %s costs only itself', (_name, line) => {
    const found = read(head, addOf(1), line, addOf(3))
    expect(found).toMatchObject({ state: 'damaged', last: 3 })
    expect(ats(found)).toEqual([1, 3])
  })

  it('needs a space after its checksum', () => {
    const at = 8
    const line = addOf(2)
    const found = read(head, addOf(1), `${line.slice(0, at)}_${line.slice(at + 1)}`)
    expect(found.state).toBe('damaged')
    expect(ats(found)).toEqual([1])
  })

  it('needs a checksum of hex digits in lower case, even where others would come to the same number', () => {
    let tried = 0
    for (let n = 1; n < 60; n += 1) {
      const [sum = '', text = ''] = [addOf(n).slice(0, 8), addOf(n).slice(8)]
      expect(ats(read(head, sum + text))).toEqual([n])
      const disguised = [
        sum.toUpperCase(),
        sum.replace('9', '`'),
        sum.replace('a', ':'),
        sum.replace(/([1-9])0/, (_all, digit: string) => `${Number(digit) - 1}g`),
        sum.replace(/([0-8])f/, (_all, digit: string) => `${Number(digit) + 1}/`),
      ]
      for (const other of disguised.filter((one) => one !== sum)) {
        tried += 1
        expect([other, ats(read(head, other + text))]).toEqual([other, []])
      }
    }
    expect(tried).toBeGreaterThan(100)
  })
})

it('the offset of a clock comes back as it was written, or not at all, whatever else is changed', () => {
  const add = (n: number, more: object) => lineOf({ n, add: { ...entryOf(n), ...more } })
  const set = (n: number, id: string, to: object) => lineOf({ n, set: id, to })
  const found = read(
    head,
    add(1, { offset: 7 }),
    add(2, {}),
    add(3, { offset: 7 }),
    add(4, {}),
    set(5, 'id-3', { tries: 1 }),
    set(6, 'id-4', { tries: 1 }),
  )
  expect(found.state).toBe('good')
  expect(found.entries.map((entry) => [entry.offset, 'offset' in entry])).toEqual([
    [7, true],
    [undefined, false],
    [7, true],
    [undefined, false],
  ])
  expect(read(head, add(1, { offset: 'late' })).state).toBe('damaged')
  expect(read(head, add(1, {}), set(2, 'id-1', { offset: 9 })).entries[0]?.offset).toBe(9)
})

it('what is settled and changed counts among the records', () => {
  const lines = [
    addOf(1),
    addOf(2),
    lineOf({ n: 3, set: 'id-2', to: { tries: 4 } }),
    lineOf({ n: 4, settle: 'id-1', how: 'confirmed' }),
  ]
  const found = read(head, ...lines)
  expect(found).toMatchObject({ state: 'good', last: 4, records: 4 })
  expect(found.entries.map(({ id, tries }) => [id, tries])).toEqual([['id-2', 4]])
})

describe('a thousand open entries', () => {
  const many = (count: number) => [head, ...Array.from({ length: count }, (_, at) => addOf(at + 1))]
  const bad = (n: number) => sealed(`${JSON.stringify({ n, add: entryOf(n) })}\t"dance"`)

  it('have every intent looked at', () => {
    const found = read(...many(999), bad(1_000))
    expect(found.state).toBe('damaged')
    expect(found.entries).toHaveLength(999)
  })

  it('and one more are taken at the word of their checksums, so that the start stays quick', () => {
    const found = read(...many(1_000), bad(1_001))
    expect(found.state).toBe('good')
    expect(found.entries).toHaveLength(1_001)
  })

  it('and one more still need an intent each', () => {
    const found = read(...many(1_001), sealed(JSON.stringify({ n: 1_002, add: entryOf(1_002) })))
    expect(found.state).toBe('damaged')
    expect(found.entries).toHaveLength(1_001)
  })
})
