// What the journal writes, and when: no more than it has to, nothing over what it could not read, and never for ever longer.
import { describe, expect, it } from 'vitest'
import { openJournal } from '../../main/journal/journal.ts'
import { lineOf } from '../../main/journal/record.ts'
import { fakeAppendFile } from '../fakes/appendFile.ts'
import { settle } from '../fakes/clock.ts'
import { fakeLog } from '../fakes/log.ts'
import { checkInAt } from './checkInAt.ts'
import { rig } from './rig.ts'

const logged = ({ lines }: { readonly lines: readonly string[] }, event: string) =>
  lines.filter((line) => line.includes(` ${event} `))
/** An entry of so many bytes and some. */
const long = (at: number, bytes: number) => ({ ...checkInAt(at), owner: 'o'.repeat(bytes) })

describe('a journal that is opened', () => {
  it('and good is left as it is', async () => {
    const { file, journal } = await rig()
    await journal.add(checkInAt(1))
    const writes = [file.appends, file.replaces]
    const before = file.bytes
    const again = await rig(file, journal.mark())
    await again.journal.flushed()
    expect([file.appends, file.replaces]).toEqual(writes)
    expect(file.bytes).toBe(before)
    expect(again.log.lines).toEqual([])
  })

  it('for the first time says nothing of it', async () => {
    const { notices, log } = await rig()
    expect([...notices, ...log.lines]).toEqual([])
  })

  it('and empty is begun like a new one', async () => {
    const { file, journal, notices, log } = await rig(fakeAppendFile(Buffer.of()))
    await journal.add(checkInAt(1))
    expect([...notices, ...log.lines]).toEqual([])
    const again = await rig(file, journal.mark())
    expect(again.ats()).toEqual([1])
    expect([...again.notices, ...again.log.lines]).toEqual([])
  })

  it('and damaged has a notice of its own for every file that is kept aside', async () => {
    const { notices } = await rig(fakeAppendFile(Buffer.from('no journal')))
    expect(notices.map(({ id }) => id)).toEqual(['journal-journal.corrupt-1.log'])
  })

  it('and damaged is kept aside once, though it cannot be replaced for a while', async () => {
    const file = fakeAppendFile(Buffer.from('no journal'))
    file.failReplaces = true
    const { journal } = await rig(file)
    expect((await journal.add(checkInAt(1))).saved).toBe(false)
    file.failReplaces = false
    expect((await journal.add(checkInAt(2))).saved).toBe(true)
    expect(file.asides.size).toBe(1)
    expect((await rig(file)).ats()).toEqual([1, 2])
  })

  it('and long, of a newer Marquee, is not even made shorter where it cannot be kept aside', async () => {
    const newer = `${lineOf({ journal: 2, last: 7 })}${'something new\n'.repeat(10_000)}`
    const file = fakeAppendFile(Buffer.from(newer))
    file.failSetAsides = true
    const { journal, ats } = await rig(file)
    const { entry } = await journal.add(checkInAt(1))
    await journal.settle(entry.id, 'dropped')
    await journal.flushed()
    expect(ats()).toEqual([])
    expect(Buffer.from(file.bytes ?? []).toString()).toBe(newer)
  })
})

describe('what is written', () => {
  it('is added to the file, which is never written anew for it', async () => {
    const { file, journal, log } = await rig()
    const { entry } = await journal.add(checkInAt(1))
    const replaces = file.replaces
    for (let tries = 1; tries <= 20; tries += 1) await journal.set(entry.id, { tries })
    await journal.settle(entry.id, 'confirmed')
    expect(file.replaces).toBe(replaces)
    expect(file.appends).toBe(21)
    expect(logged(log, 'journal.appendFailed')).toEqual([])
  })

  it('is the entry that was meant', async () => {
    const { file, journal } = await rig()
    const added = [await journal.add(checkInAt(1)), await journal.add(checkInAt(2)), await journal.add(checkInAt(3))]
    await journal.set(added[1]?.entry.id ?? '', { tries: 5 })
    const tries = [0, 5, 0]
    expect(journal.open().map((entry) => entry.tries)).toEqual(tries)
    expect((await rig(file)).journal.open().map((entry) => entry.tries)).toEqual(tries)
  })

  it('of a change that nobody can see yet is told to nobody', async () => {
    const file = fakeAppendFile()
    let told = 0
    let open = () => {}
    let ids = 0
    const newId = () => `known-${(ids += 1)}`
    const journal = await openJournal({ file, log: fakeLog(), notify: () => {}, mark: 0, newId })
    await journal.add(checkInAt(0))
    const before = journal.open()
    file.gate = new Promise((resolve) => (open = resolve))
    journal.onChange(() => (told += 1))
    const added = journal.add(checkInAt(1))
    const set = journal.set('known-2', { tries: 2 })
    expect(journal.open()).toBe(before)
    expect(told).toBe(0)
    open()
    await Promise.all([added, set])
    expect(journal.open()[1]?.tries).toBe(2)
    expect(told).toBe(1)
  })

  it('beside somebody who only waits for it is written all the same', async () => {
    const { file, journal } = await rig()
    // The first wait has nothing to write; what comes in its wake is one batch.
    const waits = [journal.flushed()]
    const added = journal.add(checkInAt(1))
    waits.push(journal.flushed())
    expect((await added).saved).toBe(true)
    await Promise.all(waits)
    const more = journal.add(checkInAt(2))
    waits.push(
      journal.flushed(),
      journal.add(checkInAt(3)).then(() => {}),
      journal.flushed(),
    )
    await Promise.all([more, ...waits])
    const again = await rig(file)
    expect(again.ats()).toEqual([1, 2, 3])
    expect([...again.notices, ...again.log.lines]).toEqual([])
  })

  it('is nothing where somebody only waits', async () => {
    const { file, journal } = await rig()
    await journal.add(checkInAt(1))
    let isTouched = false
    const { append } = file
    Object.assign(file, { append: (bytes: Uint8Array) => ((isTouched = true), append(bytes)) })
    await journal.flushed()
    await settle()
    expect(isTouched).toBe(false)
  })
})

describe('a file that is made shorter', () => {
  it('is a long one with few open entries, whether it was written now or before', async () => {
    const { file, journal } = await rig()
    const { entry } = await journal.add(long(1, 70_000))
    for (let tries = 1; tries <= 3; tries += 1) await journal.set(entry.id, { tries })
    const replaces = file.replaces
    const again = await rig(file, journal.mark())
    await again.journal.set(entry.id, { tries: 4 })
    expect(file.replaces).toBe(replaces + 1)
    expect((await rig(file)).journal.open()[0]?.tries).toBe(4)
  })

  it('is not one that is long because much is open', async () => {
    const { file, journal } = await rig()
    const [added] = await Promise.all(Array.from({ length: 20 }, (_, at) => journal.add(long(at, 5_000))))
    const replaces = file.replaces
    expect(file.bytes?.length).toBeGreaterThan(100_000)
    for (let tries = 1; tries <= 30; tries += 1) await journal.set(added?.entry.id ?? '', { tries })
    expect(file.replaces).toBe(replaces)
  })

  it('is one of a start ago in which nothing is open', async () => {
    const { file, journal } = await rig()
    const { entry } = await journal.add(long(1, 5_000))
    const again = await rig(file, journal.mark())
    await again.journal.settle(entry.id, 'confirmed')
    await again.journal.flushed()
    expect(file.bytes?.length).toBeLessThan(100)
  })

  it('is tried for again only when it has grown to twice its length', async () => {
    const { file, journal, log } = await rig()
    await journal.add(checkInAt(0))
    file.failReplaces = true
    for (let at = 1; at <= 200; at += 1) {
      const { entry } = await journal.add(checkInAt(at))
      await journal.settle(entry.id, 'confirmed')
    }
    const [kept] = journal.open()
    await journal.settle(kept?.id ?? '', 'dropped')
    for (let at = 1; at <= 200; at += 1) {
      const { entry } = await journal.add(checkInAt(at))
      await journal.settle(entry.id, 'confirmed')
    }
    const attempts = logged(log, 'journal.notCompacted').length
    expect(attempts).toBeGreaterThanOrEqual(2)
    expect(attempts).toBeLessThanOrEqual(6)
  })
})

describe('the log', () => {
  it('names what the disk said, and how an intent was settled', async () => {
    const { file, journal, log } = await rig()
    const { entry } = await journal.add(checkInAt(1))
    file.failAppends = true
    file.failReplaces = true
    await journal.add(checkInAt(2))
    await journal.settle(entry.id, 'dropped')
    expect(logged(log, 'journal.appendFailed')).toEqual([expect.stringContaining('ENOSPC')])
    expect(logged(log, 'journal.refused')).toEqual(Array(2).fill(expect.stringContaining('ENOSPC')))
    expect(logged(log, 'journal.settled')).toEqual([expect.stringContaining('dropped')])
  })

  it.each([
    ['an error without a code', new Error('what was written')],
    ['no error', 'what was written'],
  ])('says `unknown` and never more of %s', async (_name, error) => {
    const file = { ...fakeAppendFile(), read: () => Promise.reject(error) }
    const log = fakeLog()
    await openJournal({ file, log, notify: () => {}, mark: 0, newId: () => 'one' })
    expect(logged(log, 'journal.refused')).toEqual([expect.stringContaining('unknown')])
    expect(log.lines.join('\n')).not.toContain('what was written')
  })

  it('says that a copy was old, and how much older', async () => {
    const { journal, file } = await rig()
    await journal.add(checkInAt(1))
    const again = await rig(file, 9)
    expect(logged(again.log, 'journal.old')).toEqual([expect.stringContaining('{"last":1,"mark":9}')])
  })
})
