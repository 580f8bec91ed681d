// The index that a rewritten file of many entries begins with: written when it helps, believed when it holds.
import { describe, expect, it } from 'vitest'
import { indexOf } from '../../main/journal/headIndex.ts'
import { readJournal } from '../../main/journal/readJournal.ts'
import { lineOf } from '../../main/journal/record.ts'
import { checkInAt } from './checkInAt.ts'
import { plain } from './plain.ts'
import { rig } from './rig.ts'

const entryOf = (at: number) => ({ ...checkInAt(at), id: `id-${at}` })
const three = [entryOf(1), { ...entryOf(2), offset: -5, failure: { kind: 'notFound' as const } }, entryOf(3)]
const lines = three.map((add, at) => Buffer.from(lineOf({ n: at + 1, add })))
const good = indexOf(three, lines)
const fileOf = (index: unknown, ...more: readonly string[]) =>
  Buffer.concat([Buffer.from(lineOf({ journal: 1, last: 0, index } as never)), ...lines, Buffer.from(more.join(''))])

describe('an index', () => {
  it('stands for the lines that follow it, and what comes after them is read as ever', () => {
    const read = readJournal(fileOf(good, lineOf({ n: 4, settle: 'id-1', how: 'confirmed' })))
    expect(read).toMatchObject({ state: 'good', last: 4, records: 4, indexed: 3 })
    expect(plain(read.entries)).toEqual(three.slice(1))
  })

  it('goes on counting where the file says', () => {
    const late = Buffer.concat([Buffer.from(lineOf({ journal: 1, last: 7, index: good })), ...lines])
    expect(readJournal(late)).toMatchObject({ last: 10, indexed: 3 })
  })

  it.each([
    ['of other bytes', { ...good, crc: good.crc + 1 }],
    ['of fewer bytes than it says', { ...good, bytes: good.bytes + 1 }],
    ['of half a byte', { ...good, bytes: 0.5 }],
    ['without its length', { ...good, bytes: undefined }],
    ['with a column missing', { ...good, owner: undefined }],
    ['with a column too short', { ...good, tries: [0, 0] }],
    ['with intents missing', { ...good, intents: good.intents.slice(0, 5) }],
    ['with a wrong type in a column', { ...good, state: ['waiting', 'asleep', 'waiting'] }],
    ['that is none', 7],
    ['that is nothing', null],
  ])('%s costs nothing: the lines are read', (_name, index) => {
    const read = readJournal(fileOf(index))
    expect(read).toMatchObject({ state: 'good', last: 3, records: 3, indexed: 0 })
    expect(plain(read.entries)).toEqual(three)
  })

  it('does not hide that a line was damaged', () => {
    const bytes = fileOf(good)
    const at = bytes.lastIndexOf('id-2')
    bytes.write('id-9', at)
    const read = readJournal(bytes)
    expect(read).toMatchObject({ state: 'damaged', indexed: 0 })
    expect(plain(read.entries).map(({ id }) => id)).toEqual(['id-1', 'id-3'])
  })
})

describe('a journal of many entries', () => {
  it('is rewritten with an index now and then, and comes back the same', async () => {
    const { file, journal } = await rig()
    const add = (from: number, count: number) =>
      Promise.all(Array.from({ length: count }, (_, at) => journal.add(checkInAt(from + at))))
    const indexed = () => readJournal(file.bytes ?? Buffer.alloc(0)).indexed
    await add(0, 900)
    expect(indexed()).toBe(0)
    await add(900, 200)
    await journal.flushed()
    expect(indexed()).toBe(1_100)
    await add(1_100, 900)
    await journal.flushed()
    expect(indexed()).toBe(1_100)
    await add(2_000, 200)
    await journal.flushed()
    expect(indexed()).toBe(2_200)
    const again = await rig(file, journal.mark())
    expect(plain(again.journal.open())).toEqual(plain(journal.open()))
    expect(again.notices).toEqual([])
  })
})
