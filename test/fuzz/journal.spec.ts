// Journals of any content: whatever happens to the bytes, every record that is whole is there, and nothing is overwritten.
import { isDeepStrictEqual } from 'node:util'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry, EntryPatch } from '../../main/journal/entry.ts'
import { indexOf } from '../../main/journal/headIndex.ts'
import { readJournal } from '../../main/journal/readJournal.ts'
import { type JournalRecord, lineOf } from '../../main/journal/record.ts'
import { fakeAppendFile } from '../fakes/appendFile.ts'
import { checkInAt } from '../journal/checkInAt.ts'
import { plain as plainly } from '../journal/plain.ts'
import { rig } from '../journal/rig.ts'
import { fuzzRuns, fuzzTimeout } from './fuzzRuns.ts'
import { madeUpEntry, madeUpPatch, replay } from './journalDeeds.ts'

type Deed =
  | { readonly kind: 'add'; readonly entry: Omit<Entry, 'id'> }
  | { readonly kind: 'set'; readonly of: number; readonly to: EntryPatch }
  | { readonly kind: 'settle'; readonly of: number }

const deeds = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('add' as const), entry: madeUpEntry }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('set' as const), of: fc.nat(), to: madeUpPatch }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('settle' as const), of: fc.nat() }) },
  ),
  { minLength: 1, maxLength: 12 },
)

/** Deeds as records that follow from one another. */
function recordsOf(list: readonly Deed[], before: readonly JournalRecord[] = []): readonly JournalRecord[] {
  const records = [...before]
  for (const deed of list) {
    const n = records.length + 1
    const open = replay(records)
    const { id } = open[deed.kind === 'add' ? -1 : deed.of % Math.max(1, open.length)] ?? {}
    if (deed.kind === 'add') records.push({ n, add: { ...deed.entry, id: `made-${n}` } })
    else if (id !== undefined)
      records.push(deed.kind === 'set' ? { n, set: id, to: deed.to } : { n, settle: id, how: 'confirmed' })
  }
  return records.slice(before.length)
}
const header = lineOf({ journal: 1, last: 0 })
const fileOf = (records: readonly JournalRecord[]) => Buffer.from(header + records.map(lineOf).join(''))
/** As JSON keeps them: half surrogates and all. */
const plain = (entries: readonly Entry[]): readonly Entry[] =>
  JSON.parse(JSON.stringify(plainly(entries))) as readonly Entry[]

/** The records whose lines are in there, as they were written. */
function whole(bytes: Buffer, records: readonly JournalRecord[]): readonly JournalRecord[] {
  const lines = new Set(bytes.toString('latin1').split('\n'))
  return records.filter((record) => lines.has(Buffer.from(lineOf(record).slice(0, -1)).toString('latin1')))
}

describe('reading a journal', () => {
  it(
    'gives back what was written',
    () => {
      fc.assert(
        fc.property(deeds, (list) => {
          const records = recordsOf(list)
          const read = readJournal(fileOf(records))
          expect(read.state).toBe('good')
          expect(plain(read.entries)).toEqual(plain(replay(records)))
          expect(read.last).toBe(records.at(-1)?.n ?? 0)
        }),
        fuzzRuns(0.25),
      )
    },
    fuzzTimeout(0.25),
  )

  it('cut off at every byte has all that was whole before the cut', () => {
    const [list] = fc.sample(
      deeds.filter((some) => some.length === 8),
      { numRuns: 1, seed: 5 },
    )
    const records = recordsOf(list ?? [])
    const bytes = fileOf(records)
    expect(records.length).toBeGreaterThan(5)
    // Where each record ends, without its newline, and what is open then.
    const ends = records.map((_, at) => fileOf(records.slice(0, at + 1)).length - 1)
    const moments = [[], ...records.map((_, at) => plain(replay(records.slice(0, at + 1))))]
    for (let cut = 1; cut <= bytes.length; cut += 1) {
      const read = readJournal(bytes.subarray(0, cut))
      const kept = ends.filter((end) => end <= cut).length
      const state = cut < header.length - 1 ? 'damaged' : bytes[cut - 1] === 0x0a ? 'good' : 'torn'
      const found = { entries: plain(read.entries), last: read.last, state: read.state }
      const wanted = { entries: moments[kept], last: records[kept - 1]?.n ?? 0, state }
      if (!isDeepStrictEqual(found, wanted)) expect({ cut, ...found }).toEqual({ cut, ...wanted })
    }
  }, 20_000)

  it(
    'with flipped bits has every record that was not hit',
    () => {
      fc.assert(
        fc.property(
          deeds,
          fc.array(fc.tuple(fc.nat(), fc.nat({ max: 7 })), { minLength: 1, maxLength: 4 }),
          (list, flips) => {
            const records = recordsOf(list)
            const bytes = fileOf(records)
            for (const [at, bit] of flips) {
              const place = at % bytes.length
              bytes[place] = (bytes[place] ?? 0) ^ (1 << bit)
            }
            const read = readJournal(bytes)
            const left = whole(bytes, records)
            expect(plain(read.entries)).toEqual(plain(replay(left)))
            if (left.length < records.length) expect(read.state).not.toBe('good')
          },
        ),
        fuzzRuns(0.5),
      )
    },
    fuzzTimeout(0.5),
  )

  it(
    'with anything between, before and after its lines has all of them',
    () => {
      const junk = fc.uint8Array({ maxLength: 40 }).map((some) => Buffer.from(some.filter((byte) => byte !== 0x0a)))
      fc.assert(
        fc.property(deeds, fc.array(fc.tuple(fc.nat(), junk), { minLength: 1, maxLength: 3 }), (list, pieces) => {
          const records = recordsOf(list)
          const lines = [header, ...records.map(lineOf)].map((line) => Buffer.from(line))
          for (const [at, piece] of pieces)
            lines.splice(at % lines.length, 0, Buffer.concat([piece, Buffer.from('\n')]))
          const read = readJournal(Buffer.concat(lines))
          expect(plain(read.entries)).toEqual(plain(replay(records)))
          expect(read.state).toBe('damaged')
        }),
        fuzzRuns(0.25),
      )
    },
    fuzzTimeout(0.25),
  )
})

describe('reading a journal that begins with an index', () => {
  const entries = fc.array(madeUpEntry, { minLength: 1, maxLength: 6 })
  /** A rewritten file, whose heads stand in its first line as well, and what was appended to it since. */
  const rewritten = (list: readonly Omit<Entry, 'id'>[], later: readonly Deed[]) => {
    const open = list.map((entry, at) => ({ ...entry, id: `id-${at + 1}` }))
    const adds = open.map((add, at): JournalRecord => ({ n: at + 1, add }))
    const lines = adds.map((record) => Buffer.from(lineOf(record)))
    const first = lineOf({ journal: 1, last: 0, index: indexOf(open, lines) })
    const records = [...adds, ...recordsOf(later, adds)]
    return { records, first, bytes: Buffer.from(first + records.map(lineOf).join('')) }
  }

  it(
    'gives back what its lines say',
    () => {
      fc.assert(
        fc.property(entries, deeds, (list, later) => {
          const { records, bytes } = rewritten(list, later)
          const read = readJournal(bytes)
          expect(read).toMatchObject({ state: 'good', last: records.length, indexed: list.length })
          expect(plain(read.entries)).toEqual(plain(replay(records)))
        }),
        fuzzRuns(0.25),
      )
    },
    fuzzTimeout(0.25),
  )

  it(
    'cut off anywhere, or with flipped bits, has every record that was not hit',
    () => {
      const hits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 7 })), { maxLength: 3 })
      fc.assert(
        fc.property(entries, deeds, hits, fc.nat(), (list, later, flips, cut) => {
          const { records, first, bytes } = rewritten(list, later)
          for (const [at, bit] of flips) bytes[at % bytes.length]! ^= 1 << bit
          const left = bytes.subarray(
            0,
            Buffer.byteLength(first) + (cut % (bytes.length - Buffer.byteLength(first) + 1)),
          )
          const read = readJournal(left)
          const found = whole(left, records)
          expect(plain(read.entries)).toEqual(plain(replay(found)))
          const isWhole = found.length === records.length && left.indexOf(first.trimEnd()) === 0
          if (!isWhole && left.at(-1) !== 0x0a) expect(read.state).not.toBe('good')
        }),
        fuzzRuns(0.5),
      )
    },
    fuzzTimeout(0.5),
  )
})

describe('opening a journal of arbitrary bytes', () => {
  const arbitrary = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.array(fc.json(), { maxLength: 5 }).map((jsons) => Buffer.from(header + jsons.map(lineOfJson).join(''))),
    fc.tuple(deeds, fc.nat(), fc.uint8Array({ maxLength: 60 })).map(([list, at, patch]) => {
      const bytes = fileOf(recordsOf(list))
      bytes.set(patch.subarray(0, bytes.length), at % Math.max(1, bytes.length - patch.length))
      return bytes
    }),
  )

  it(
    'never fails, keeps aside what it cannot read, and goes on',
    async () => {
      await fc.assert(
        fc.asyncProperty(arbitrary, async (bytes) => {
          const before = Buffer.from(bytes)
          const file = fakeAppendFile(bytes)
          const { journal, notices } = await rig(file)
          const told = notices.map(({ kind }) => kind)
          if (readJournal(before).state === 'damaged' || readJournal(before).state === 'newer') {
            expect(told).toEqual(['fileSetAside'])
            expect([...file.asides.values()]).toEqual([before])
          } else expect(told).toEqual([])
          const { entry, saved } = await journal.add(checkInAt(1))
          expect(saved).toBe(true)
          const again = await rig(file, journal.mark())
          expect(plain(again.journal.open())).toEqual(plain(journal.open()))
          expect(plain(again.journal.open()).at(-1)).toEqual(entry)
          expect([...again.notices, ...again.log.lines]).toEqual([])
        }),
        fuzzRuns(0.5),
      )
    },
    fuzzTimeout(0.5),
  )
})

/** Any JSON below a checksum that holds. */
function lineOfJson(json: string): string {
  return `${crc32(json).toString(16).padStart(8, '0')} ${json}\n`
}
