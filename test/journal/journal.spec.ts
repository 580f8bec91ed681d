// The journal in use: what was acknowledged is there after a restart, in order, and the file stays small.
import { describe, expect, it } from 'vitest'
import { settle } from '../fakes/clock.ts'
import { movieItem } from '../fakes/items.ts'
import { checkInAt } from './checkInAt.ts'
import { plain } from './plain.ts'
import { rig } from './rig.ts'

const held = () => {
  let open = () => {}
  const gate = new Promise<void>((resolve) => (open = resolve))
  return { gate, open }
}
const pending = Symbol('pending')
const stateOf = (promise: Promise<unknown>) => Promise.race([promise, settle().then(() => pending)])

describe('what was added', () => {
  it('is there when the journal is opened again, in order', async () => {
    const { file, journal, notices } = await rig()
    expect((await journal.add(checkInAt(1))).saved).toBe(true)
    await Promise.all([journal.add(checkInAt(2)), journal.add(checkInAt(3))])
    const again = await rig(file, journal.mark())
    expect(again.ats()).toEqual([1, 2, 3])
    expect(plain(again.journal.open())).toEqual(plain(journal.open()))
    expect([...notices, ...again.notices]).toEqual([])
  })

  it('is neither answered nor shown before it is on disk', async () => {
    const { file, journal } = await rig()
    const { gate, open } = held()
    file.gate = gate
    const added = journal.add(checkInAt(1))
    expect(await stateOf(added)).toBe(pending)
    expect(journal.open()).toEqual([])
    open()
    expect((await added).entry).toBe(journal.open()[0])
  })

  it('is not shown early because of something else that is', async () => {
    const { file, journal, ats } = await rig()
    const { entry } = await journal.add(checkInAt(1))
    const { gate, open } = held()
    file.gate = gate
    const added = journal.add(checkInAt(2))
    const set = journal.set(entry.id, { at: 3 })
    expect(ats()).toEqual([3])
    open()
    await Promise.all([added, set])
    expect(ats()).toEqual([3, 2])
  })

  it('goes to the disk together with what came meanwhile', async () => {
    const { file, journal } = await rig()
    await journal.add(checkInAt(0))
    const before = file.appends
    await Promise.all(Array.from({ length: 100 }, (_, at) => journal.add(checkInAt(at + 1))))
    expect(file.appends - before).toBeLessThanOrEqual(2)
    expect((await rig(file)).ats()).toEqual(Array.from({ length: 101 }, (_, at) => at))
  })

  it('comes back with every kind of intent, and no text breaks its line', async () => {
    const { file, journal } = await rig()
    const { intent } = checkInAt(1)
    if (intent.kind !== 'checkIn') throw new Error('no check-in')
    const message = 'one\ntwo\tthree \u2028 "quoted" \ud800 é 🎬'
    await journal.add({
      ...checkInAt(1),
      intent: { ...intent, wanted: { ...intent.wanted, message } },
      notBefore: Infinity,
    })
    const [entry] = (await rig(file)).journal.open()
    expect(entry?.intent).toEqual({ ...intent, wanted: { ...intent.wanted, message } })
    expect(entry?.notBefore).toBe(Number.MAX_SAFE_INTEGER)
  })
})

describe('a change', () => {
  it('is shown at once and kept', async () => {
    const { file, journal } = await rig()
    const { entry } = await journal.add(checkInAt(1))
    const { gate, open } = held()
    file.gate = gate
    const set = journal.set(entry.id, { state: 'unsure', failure: { kind: 'timeout', afterMs: 5 }, tries: 2 })
    expect(journal.open()[0]).toMatchObject({ state: 'unsure', tries: 2, at: 1 })
    expect(await stateOf(set)).toBe(pending)
    open()
    await set
    expect(plain((await rig(file)).journal.open())).toEqual(plain(journal.open()))
  })

  it('of the intent itself is kept', async () => {
    const { file, journal } = await rig()
    const { entry } = await journal.add(checkInAt(1))
    const intent = { kind: 'watchlist', what: movieItem() } as const
    await journal.set(entry.id, { intent, at: 7 })
    expect(plain((await rig(file)).journal.open())).toEqual([{ ...entry, at: 7, intent }])
  })

  it('replaces the list and leaves the old one alone', async () => {
    const { journal } = await rig()
    const { entry } = await journal.add(checkInAt(1))
    const before = journal.open()
    void journal.set(entry.id, { tries: 1 })
    expect(before[0]?.tries).toBe(0)
    expect(journal.open()).not.toBe(before)
  })

  it('of what was settled meanwhile is ignored', async () => {
    const { file, journal } = await rig()
    const { entry } = await journal.add(checkInAt(1))
    await journal.settle(entry.id, 'confirmed')
    await journal.set(entry.id, { tries: 1 })
    await journal.settle(entry.id, 'confirmed')
    const again = await rig(file)
    expect(again.ats()).toEqual([])
    expect(again.notices).toEqual([])
  })

  it('is told once to whoever listens, until they leave', async () => {
    const { journal } = await rig()
    const told: number[] = []
    const leave = journal.onChange(() => told.push(journal.open().length))
    const { entry } = await journal.add(checkInAt(1))
    await journal.set(entry.id, { tries: 1 })
    await journal.settle(entry.id, 'dropped')
    leave()
    await journal.add(checkInAt(2))
    expect(told).toEqual([1, 1, 0])
  })
})

describe('settling', () => {
  it('takes the entry away, also after a restart', async () => {
    const { file, journal } = await rig()
    const { entry } = await journal.add(checkInAt(1))
    await journal.add(checkInAt(2))
    const settled = journal.settle(entry.id, 'confirmed')
    expect(journal.open().map(({ at }) => at)).toEqual([2])
    await settled
    expect((await rig(file)).ats()).toEqual([2])
  })

  it('is on disk when `flushed` resolves', async () => {
    const { file, journal } = await rig()
    const { entry } = await journal.add(checkInAt(1))
    void journal.settle(entry.id, 'confirmed')
    await journal.flushed()
    expect((await rig(file)).ats()).toEqual([])
  })
})

describe('the file', () => {
  it('is not made for nothing', async () => {
    const { file, journal } = await rig()
    await journal.flushed()
    expect(file.bytes).toBeNull()
  })

  it('shrinks when nothing is open any more, and the numbers go on', async () => {
    const { file, journal } = await rig()
    for (let at = 0; at < 30; at += 1) {
      const { entry } = await journal.add(checkInAt(at))
      await journal.settle(entry.id, 'confirmed')
    }
    await journal.flushed()
    expect(file.bytes?.length).toBeLessThan(5_000)
    const mark = journal.mark()
    expect(mark).toBeGreaterThanOrEqual(60)
    const again = await rig(file, mark)
    expect(again.notices).toEqual([])
    await again.journal.add(checkInAt(1))
    expect(again.journal.mark()).toBeGreaterThan(mark)
  })

  it('that holds nothing any more still knows how far it was', async () => {
    const { file, journal } = await rig()
    await journal.add(checkInAt(1))
    expect(journal.mark()).toBe(1)
    const { entry } = await journal.add({ ...checkInAt(2), owner: 'long'.repeat(2_000) })
    for (const { id } of [entry, ...journal.open()]) await journal.settle(id, 'confirmed')
    await journal.flushed()
    expect(file.bytes?.length).toBeLessThan(100)
    expect((await rig(file, journal.mark())).notices).toEqual([])
  })

  it('stays bounded while one entry is tried for ever', async () => {
    const { file, journal } = await rig()
    const { entry } = await journal.add(checkInAt(1))
    let longest = 0
    for (let tries = 1; tries <= 2_000; tries += 1) {
      await journal.set(entry.id, { tries, failure: { kind: 'offline', sent: false }, notBefore: tries * 1_000 })
      longest = Math.max(longest, file.bytes?.length ?? 0)
    }
    expect(longest).toBeLessThan(70_000)
    expect(plain((await rig(file)).journal.open())).toEqual([
      { ...entry, tries: 2_000, failure: { kind: 'offline', sent: false }, notBefore: 2_000_000 },
    ])
  })

  it('that cannot be compacted is appended to as before', async () => {
    const { file, journal, notices } = await rig()
    await journal.add(checkInAt(0))
    file.failReplaces = true
    for (let at = 1; at < 40; at += 1) {
      const { entry, saved } = await journal.add(checkInAt(at))
      expect(saved).toBe(true)
      await journal.settle(entry.id, 'confirmed')
    }
    const [kept] = journal.open()
    if (kept) await journal.settle(kept.id, 'dropped')
    await journal.add(checkInAt(99))
    expect(notices).toEqual([])
    expect((await rig(file)).ats()).toEqual([99])
  })
})
