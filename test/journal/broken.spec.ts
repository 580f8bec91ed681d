// A journal whose file or disk is not as it should be: what can be read is kept, what is wrong is said, nothing is overwritten.
import { describe, expect, it } from 'vitest'
import { lineOf } from '../../main/journal/record.ts'
import { fakeAppendFile } from '../fakes/appendFile.ts'
import { movieItem } from '../fakes/items.ts'
import { checkInAt } from './checkInAt.ts'
import { plain } from './plain.ts'
import { rig } from './rig.ts'
import { targetOf } from '../../main/checkin/sameItem.ts'

/** A journal of `count` check-ins, and its lines. */
async function written(count = 4) {
  const { file, journal, text } = await rig()
  for (let at = 1; at <= count; at += 1) await journal.add(checkInAt(at))
  return { file, mark: journal.mark(), lines: text().split('\n').slice(0, -1) }
}
const fileOf = (text: string) => fakeAppendFile(Buffer.from(text))
const kinds = (notices: readonly { readonly kind: string }[]) => notices.map(({ kind }) => kind)
const setAside = { kind: 'fileSetAside', file: 'journal', keptAs: 'journal.corrupt-1.log' }

describe('a torn end', () => {
  it('is cut off and said in the log; what was acknowledged stays', async () => {
    const { file, lines, mark } = await written()
    file.bytes = Buffer.concat([file.bytes ?? Buffer.of(), Buffer.from(lines[4]?.slice(0, 50) ?? '')])
    const again = await rig(file, mark)
    expect(again.ats()).toEqual([1, 2, 3, 4])
    expect(again.notices).toEqual([])
    expect(again.log.lines.join('\n')).toContain('warn journal.torn')
    expect(file.asides.size).toBe(0)
    await again.journal.add(checkInAt(5))
    const third = await rig(file, again.journal.mark())
    expect(third.ats()).toEqual([1, 2, 3, 4, 5])
    expect(third.log.lines).toEqual([])
  })

  it('that only lacks its newline is whole', async () => {
    const { file } = await written()
    file.bytes = (file.bytes ?? Buffer.of()).subarray(0, -1)
    const again = await rig(file)
    expect(again.ats()).toEqual([1, 2, 3, 4])
    await again.journal.add(checkInAt(5))
    expect((await rig(file)).ats()).toEqual([1, 2, 3, 4, 5])
  })

  it('of something that was acknowledged is damage: kept aside, told, and looked up', async () => {
    const { file, mark } = await written()
    const bytes = (file.bytes ?? Buffer.of()).subarray(0, -40)
    file.bytes = bytes
    const again = await rig(file, mark)
    expect(again.journal.open().map(({ at, state }) => ({ at, state }))).toEqual(
      [1, 2, 3].map((at) => ({ at, state: 'unsure' })),
    )
    expect(kinds(again.notices)).toEqual(['journalOld', 'fileSetAside'])
    expect([...file.asides.values()]).toEqual([Buffer.from(bytes)])
  })

  it('that is a whole line with a wrong checksum may have been acknowledged: kept aside and told', async () => {
    const { lines } = await written()
    const file = fileOf(`${lines.join('\n').slice(0, -1)}x\n`)
    const again = await rig(file)
    expect(again.ats()).toEqual([1, 2, 3])
    expect(again.notices).toEqual([expect.objectContaining(setAside)])
  })
})

describe('a bad line', () => {
  it('in the middle costs only itself: the file is kept aside whole, and told', async () => {
    const { lines, mark } = await written()
    const bad = lines.with(2, 'deadbeef {"n":2}').join('\n') + '\n'
    const file = fileOf(bad)
    const again = await rig(file, mark)
    expect(again.ats()).toEqual([1, 3, 4])
    expect(again.notices).toEqual([expect.objectContaining(setAside)])
    expect(file.asides.get('journal.corrupt-1.log')).toEqual(Buffer.from(bad))
    expect(again.text()).not.toContain('deadbeef')
    const third = await rig(file, again.journal.mark())
    expect(third.ats()).toEqual([1, 3, 4])
    expect(third.notices).toEqual([])
  })

  it('at the head costs nothing else', async () => {
    const { lines } = await written()
    for (const head of ['', 'deadbeef {"journal":1}', '\0\0\0\0']) {
      const again = await rig(fileOf([head, ...lines.slice(1), ''].join('\n')))
      expect(again.ats()).toEqual([1, 2, 3, 4])
      expect(again.notices).toEqual([expect.objectContaining(setAside)])
    }
  })

  it('or none at all at the head costs nothing either', async () => {
    const { lines } = await written()
    const again = await rig(fileOf([...lines.slice(1), ''].join('\n')))
    expect(again.ats()).toEqual([1, 2, 3, 4])
    expect(again.notices).toEqual([expect.objectContaining(setAside)])
  })

  it.each([
    ['text', 'no journal at all'],
    ['zeros', '\0'.repeat(5_000)],
    ['empty lines', '\n\n\n'],
    ['no checksum', '{"journal":1}\n'],
  ])('and nothing else (%s) starts anew', async (_name, text) => {
    const file = fileOf(text)
    const again = await rig(file)
    expect(again.ats()).toEqual([])
    expect(again.notices).toEqual([expect.objectContaining(setAside)])
    await again.journal.add(checkInAt(1))
    expect((await rig(file)).ats()).toEqual([1])
    expect(file.asides.get('journal.corrupt-1.log')?.toString()).toBe(text)
  })

  const entry = { ...checkInAt(2), id: 'other' }
  it.each<[string, unknown]>([
    ['an intent that does not fit', { n: 3, add: { ...entry, intent: { kind: 'dance' } } }],
    [
      'an item without a title',
      { n: 3, add: { ...entry, intent: { kind: 'watchlist', what: { kind: 'movie', movie: {} } } } },
    ],
    ['no intent', { n: 3, add: { ...entry, intent: null } }],
    ['no owner', { n: 3, add: { ...entry, owner: undefined } }],
    ['a state nobody knows', { n: 3, add: { ...entry, state: 'lost' } }],
    ['a failure nobody knows', { n: 3, add: { ...entry, failure: { kind: 'bored' } } }],
    ['an id that is taken', { n: 3, add: { ...entry, id: 'first' } }],
    ['a number that was there already', { n: 1, add: entry }],
    ['no number', { add: entry }],
    ['a change of what is not there', { n: 3, set: 'nobody', to: { tries: 1 } }],
    ['a change of the owner', { n: 3, set: 'first', to: { owner: 'trakt eve' } }],
    ['a change that does not fit', { n: 3, set: 'first', to: { tries: 'many' } }],
    ['settling what is not there', { n: 3, settle: 'nobody', how: 'confirmed' }],
    ['nothing anybody knows', { n: 3, dance: true }],
    ['a list', []],
  ])('whose checksum holds, but with %s, is damage too', async (_name, content) => {
    const head = lineOf({ journal: 1, last: 0 })
    const first = lineOf({ n: 1, add: { ...checkInAt(1), id: 'first' } })
    const last = lineOf({ n: 9, add: { ...checkInAt(9), id: 'last' } })
    const file = fileOf(`${head}${first}${lineOf(content as never)}${last}`)
    const again = await rig(file)
    expect(again.ats()).toEqual([1, 9])
    expect(again.journal.open()[0]?.owner).toBe('trakt ada')
    expect(again.notices).toEqual([expect.objectContaining(setAside)])
    expect(file.asides.size).toBe(1)
  })
})

describe('a journal of a newer Marquee', () => {
  const newer = `${lineOf({ journal: 2, last: 7 })}something new\n`
  it('is kept for that one, said, and a new one begun', async () => {
    const file = fileOf(newer)
    const { journal, notices } = await rig(file, 7)
    expect(kinds(notices)).toEqual(['fileSetAside'])
    await journal.add(checkInAt(1))
    expect(file.asides.get('journal.corrupt-1.log')?.toString()).toBe(newer)
    const again = await rig(file, journal.mark())
    expect(again.ats()).toEqual([1])
    expect(again.notices).toEqual([])
  })

  it('is never overwritten: where it cannot be kept aside, nothing is written', async () => {
    const file = fileOf(newer)
    file.failSetAsides = true
    const { journal, notices, ats } = await rig(file)
    expect(kinds(notices)).toEqual(['fileUnwritable'])
    expect((await journal.add(checkInAt(1))).saved).toBe(false)
    expect(ats()).toEqual([1])
    expect(Buffer.from(file.bytes ?? []).toString()).toBe(newer)
    file.failSetAsides = false
    expect((await journal.add(checkInAt(2))).saved).toBe(true)
    expect((await rig(file)).ats()).toEqual([1, 2])
    expect(file.asides.size).toBe(1)
  })
})

describe('an old copy', () => {
  it('is told: check-ins are looked up first, ratings and the watchlist wait for the user', async () => {
    const { file, journal } = await rig()
    const failure = { kind: 'offline', sent: false } as const
    const cancel = {
      kind: 'cancel',
      target: targetOf(movieItem()),
      startedAt: 1,
      expiresAt: 2,
      historyId: null,
    } as const
    for (const intent of [
      checkInAt(1).intent,
      cancel,
      { kind: 'rate', what: movieItem(), rating: 9 } as const,
      { kind: 'watchlist', what: movieItem() } as const,
    ])
      await journal.add({ ...checkInAt(1), intent, failure })
    const copy = file.bytes
    await journal.add(checkInAt(5))
    const mark = journal.mark()
    file.bytes = copy
    const again = await rig(file, mark)
    expect(again.notices).toEqual([{ id: 'journal-old', kind: 'journalOld' }])
    const states = again.journal.open().map(({ intent, state, failure: why }) => [intent.kind, state, why])
    expect(states).toEqual([
      ['checkIn', 'unsure', failure],
      ['cancel', 'unsure', failure],
      ['rate', 'refused', null],
      ['watchlist', 'refused', null],
    ])
    // Told once: from now on this is the journal.
    const third = await rig(file, again.journal.mark())
    expect(third.notices).toEqual([])
    expect(plain(third.journal.open())).toEqual(plain(again.journal.open()))
  })

  it('keeps its mark when it cannot be written', async () => {
    const { file, mark } = await written()
    const copy = Buffer.from(file.bytes ?? [])
    file.bytes = copy
    file.failReplaces = true
    const again = await rig(file, mark + 5)
    expect(again.journal.mark()).toBe(mark + 5)
    expect(kinds(again.notices)).toEqual(['journalOld', 'fileUnwritable'])
    expect(file.bytes).toBe(copy)
  })

  it('is not what lies beyond the mark: what Marquee remembers may be older than the journal', async () => {
    const { file, mark } = await written()
    const again = await rig(file, mark - 2)
    expect(again.notices).toEqual([])
    expect(again.journal.open().every(({ state }) => state === 'waiting')).toBe(true)
    expect(again.journal.mark()).toBe(mark)
  })

  it('is also a file that is gone', async () => {
    const { notices } = await rig(fakeAppendFile(), 4)
    expect(kinds(notices)).toEqual(['journalOld'])
  })
})

describe('a disk that refuses', () => {
  it('is told once, and everything stays in memory', async () => {
    const { file, journal, notices, ats } = await rig()
    await journal.add(checkInAt(1))
    file.failAppends = file.failReplaces = true
    const added = await Promise.all([journal.add(checkInAt(2)), journal.add(checkInAt(3)), journal.add(checkInAt(4))])
    expect(added.map(({ saved }) => saved)).toEqual([false, false, false])
    await journal.set(added[0].entry.id, { tries: 1 })
    await journal.settle(added[1].entry.id, 'dropped')
    expect(ats()).toEqual([1, 2, 4])
    expect(notices).toEqual([{ id: 'journal-unwritable', kind: 'fileUnwritable', file: 'journal' }])
  })

  it('and takes again is given all of it, with nothing missing in the middle', async () => {
    const { file, journal } = await rig()
    await journal.add(checkInAt(1))
    const mark = journal.mark()
    file.failAppends = file.failReplaces = true
    file.tearAt = 30
    await journal.add(checkInAt(2))
    expect(journal.mark()).toBe(mark)
    // What a start would find now: the torn bytes, and everything acknowledged.
    expect((await rig(fakeAppendFile(file.bytes), mark)).ats()).toEqual([1])
    file.failAppends = file.failReplaces = false
    expect((await journal.add(checkInAt(3))).saved).toBe(true)
    const again = await rig(file, journal.mark())
    expect(again.ats()).toEqual([1, 2, 3])
    expect([...again.notices, ...again.log.lines]).toEqual([])
  })

  it('only for what is long gets a shorter file at once', async () => {
    const { file, journal, notices } = await rig()
    await journal.add(checkInAt(1))
    file.failAppends = true
    file.tearAt = 10
    expect((await journal.add(checkInAt(2))).saved).toBe(true)
    expect(notices).toEqual([])
    expect((await rig(file)).ats()).toEqual([1, 2])
  })

  it('is asked once more before the end', async () => {
    const { file, journal } = await rig()
    const { entry } = await journal.add(checkInAt(1))
    await journal.add(checkInAt(2))
    file.failAppends = file.failReplaces = true
    await journal.settle(entry.id, 'confirmed')
    file.failAppends = file.failReplaces = false
    await journal.flushed()
    expect((await rig(file)).ats()).toEqual([2])
  })

  it('while others wait answers all of them, and writes nothing twice', async () => {
    const { file, journal } = await rig()
    await journal.add(checkInAt(1))
    let open = () => {}
    file.gate = new Promise((resolve) => (open = resolve))
    file.failAppends = 'once'
    const first = journal.add(checkInAt(2))
    const later = [journal.add(checkInAt(3)), journal.add(checkInAt(4))]
    open()
    expect((await Promise.all([first, ...later])).map(({ saved }) => saved)).toEqual([true, true, true])
    const again = await rig(file)
    expect(again.ats()).toEqual([1, 2, 3, 4])
    expect(again.notices).toEqual([])
  })

  it('in the way of a repair is told, and what could be read is shown', async () => {
    const { lines } = await written()
    const bad = lines.with(2, 'deadbeef {}').join('\n') + '\n'
    const file = fileOf(bad)
    file.failReplaces = true
    const { notices, ats } = await rig(file)
    expect(ats()).toEqual([1, 3, 4])
    expect(kinds(notices)).toEqual(['fileSetAside', 'fileUnwritable'])
    expect(Buffer.from(file.bytes ?? []).toString()).toBe(bad)
  })

  it('that does not let it be read is told, and the file is never touched', async () => {
    const { file, mark } = await written()
    const before = file.bytes
    file.failReads = true
    const { journal, notices, ats } = await rig(file, mark)
    expect(kinds(notices)).toEqual(['fileUnwritable'])
    expect((await journal.add(checkInAt(9))).saved).toBe(false)
    await journal.flushed()
    expect(ats()).toEqual([9])
    expect(file.bytes).toBe(before)
    expect(journal.mark()).toBe(mark)
  })
})

it('entries stay as they were, whatever their state', async () => {
  const { file, journal } = await rig()
  for (const state of ['waiting', 'unsure', 'refused'] as const) await journal.add({ ...checkInAt(1), state })
  expect(plain((await rig(file, journal.mark())).journal.open())).toEqual(plain(journal.open()))
})

it('more entries than are read at once come back the same', async () => {
  const { file, journal } = await rig()
  await Promise.all(Array.from({ length: 1_500 }, (_, at) => journal.add(checkInAt(at))))
  const [first] = journal.open()
  await journal.set(first?.id ?? '', { tries: 3 })
  const again = await rig(file)
  expect(plain(again.journal.open())).toEqual(plain(journal.open()))
  const [some] = again.journal.open()
  expect(some?.intent).toBe(some?.intent)
})
