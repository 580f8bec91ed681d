// Intents alone, on a journal in memory: who sees them, when they are due, and what the user may change of them.
import { describe, expect, it } from 'vitest'
import { createIntents } from '../../main/checkin/intents.ts'
import type { Entry, EntryPatch } from '../../main/journal/entry.ts'
import { openJournal } from '../../main/journal/journal.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { Intent } from '../../preload/contract/intent.ts'
import { fakeAppendFile } from '../fakes/appendFile.ts'
import { fakeClock } from '../fakes/clock.ts'
import { dune } from '../fakes/items.ts'
import { fakeLog } from '../fakes/log.ts'
import { minutes, wantDune, wantSeverance } from './machine.ts'

const offline: Failure = { kind: 'offline', sent: false }
const checkIn: Intent = { kind: 'checkIn', wanted: wantDune }
const rating: Intent = { kind: 'rate', what: { kind: 'movie', movie: dune }, rating: 7 }

async function made() {
  const clock = fakeClock()
  const file = fakeAppendFile()
  let ids = 0
  const who: { owner: string | null } = { owner: 'trakt ada' }
  const journal = await openJournal({
    file,
    log: fakeLog(),
    notify: () => {},
    mark: 0,
    newId: () => `id-${(ids += 1)}`,
  })
  const intents = createIntents({ journal, clock, random: () => 0, owner: () => who.owner, offset: () => 250 })
  const entry = (id: string): Entry => {
    const found = journal.open().find((one) => one.id === id)
    if (!found) throw new Error(`${id} is not there`)
    return found
  }
  /** One in the queue, as if `patch` had become of it. */
  const queued = async (patch: EntryPatch = {}, intent: Intent = checkIn) => {
    await intents.enqueue(intent, clock.now())
    const id = `id-${ids}`
    await journal.set(id, patch)
    return id
  }
  return { clock, file, journal, intents, who, entry, queued, shown: () => intents.queued().map(({ id }) => id) }
}

describe('where nobody is signed in by name', () => {
  it('nothing is written down', async () => {
    const { intents, journal, who } = await made()
    who.owner = null
    expect(await intents.begin(checkIn, 1)).toBeNull()
    await intents.enqueue(checkIn, 1)
    await intents.settle(null, 'confirmed')
    expect(journal.open()).toEqual([])
  })
})

describe('what is being sent for the first time', () => {
  it('is not in the queue until it is left there', async () => {
    const { intents, entry, shown } = await made()
    const first = await intents.begin(checkIn, 1)
    const second = await intents.begin(rating, 2)
    expect(shown()).toEqual([])
    if (!first || !second) throw new Error('nobody is signed in')
    await intents.leave(second, 'waiting', offline)
    expect(shown()).toEqual([second.id])
    expect(entry(first.id)).toMatchObject({ state: 'unsure', failure: null, tries: 0, at: 1, offset: 250 })
    expect(entry(second.id)).toMatchObject({ state: 'waiting', failure: offline, tries: 1 })
  })

  it('is left alone when it was settled meanwhile', async () => {
    const { intents, journal } = await made()
    const begun = await intents.begin(checkIn, 1)
    await intents.settle(begun, 'confirmed')
    if (begun) await intents.leave(begun, 'waiting', offline)
    expect(journal.open()).toEqual([])
  })

  it('is not what is sent again: that stays in sight', async () => {
    const { queued, shown } = await made()
    const met = await queued({ state: 'unsure', failure: { kind: 'conflict', expiresAt: null } })
    const tried = await queued({ state: 'unsure', failure: null, tries: 1 })
    expect(shown()).toEqual([met, tried])
  })
})

describe('an empty queue', () => {
  it('is the same one every time, so that nothing is drawn anew for it', async () => {
    const { intents } = await made()
    expect(intents.queued()).toBe(intents.queued())
    expect(intents.view()).toBe(intents.view())
  })
})

describe('when the next one is due', () => {
  it('is an hour away at the most, to the millisecond', async () => {
    const { intents, clock, entry, queued } = await made()
    const now = clock.now()
    const hour = await queued({ notBefore: now + minutes(60) })
    const more = await queued({ notBefore: now + minutes(60) + 1 })
    expect(intents.dueAt(entry(hour))).toBe(now + minutes(60))
    expect(intents.dueAt(entry(more))).toBe(now)
  })

  it('is not before the longest silence that was asked for, whichever of them met it', async () => {
    const { intents, clock, entry, queued } = await made()
    const ids = [await queued(), await queued(), await queued()]
    const retryAt = clock.now() + minutes(20)
    await intents.postpone(entry(ids[0] ?? ''), 'waiting', { kind: 'rateLimited', retryAt })
    await intents.postpone(entry(ids[1] ?? ''), 'waiting', offline)
    expect(ids.map((id) => intents.dueAt(entry(id)))).toEqual([retryAt, retryAt, retryAt])
  })
})

describe('Trakt answering again', () => {
  it('brings up what waited for that, and nothing else', async () => {
    const { intents, clock, entry, queued } = await made()
    const later = clock.now() + minutes(5)
    const tried = { tries: 4, notBefore: later }
    const waiting = await queued({ ...tried, failure: offline })
    const rest = [
      await queued({ ...tried, failure: { kind: 'rateLimited', retryAt: later } }),
      await queued({ ...tried, failure: { kind: 'conflict', expiresAt: later } }),
      await queued({ ...tried, failure: offline, state: 'refused' }),
      await queued({ ...tried, failure: null }),
      await queued({ ...tried, failure: offline, tries: 0 }),
    ]
    const before = rest.map(entry)
    intents.reachable()
    expect(entry(waiting)).toMatchObject({ tries: 1, notBefore: 0, failure: offline })
    expect(rest.map(entry)).toEqual(before)
  })

  it('ends the silence of all', async () => {
    const { intents, clock, entry, queued } = await made()
    const [tried, fresh] = [await queued(), await queued()]
    await intents.postpone(entry(tried), 'waiting', offline)
    expect(intents.dueAt(entry(fresh))).toBeGreaterThan(clock.now())
    intents.reachable()
    expect(intents.dueAt(entry(fresh))).toBe(0)
  })
})

describe('"send now"', () => {
  it('makes it due at once, and gives what was refused another chance', async () => {
    const { intents, clock, entry, queued } = await made()
    const refused = await queued({ state: 'refused', failure: { kind: 'notFound' }, notBefore: clock.now() + 5 })
    await intents.send(refused)
    expect(entry(refused)).toMatchObject({ state: 'waiting', notBefore: 0 })
  })

  it('does not forget that it may have arrived', async () => {
    const { intents, entry, queued } = await made()
    const unsure = await queued({ state: 'unsure', failure: offline, tries: 1, notBefore: 7 })
    await intents.send(unsure)
    expect(entry(unsure)).toMatchObject({ state: 'unsure', notBefore: 0 })
  })

  it('is of that one, whatever stands before it', async () => {
    const { intents, entry, queued } = await made()
    const refused = await queued({ state: 'refused', failure: { kind: 'notFound' }, notBefore: 7 })
    const unsure = await queued({ state: 'unsure', failure: offline, tries: 1, notBefore: 7 })
    await intents.send(unsure)
    expect(entry(unsure)).toMatchObject({ state: 'unsure', notBefore: 0 })
    expect(entry(refused)).toMatchObject({ state: 'refused', notBefore: 7 })
  })

  it('of what is not there does nothing', async () => {
    const { intents, entry, queued } = await made()
    const id = await queued({ notBefore: 7 })
    const before = entry(id)
    await intents.send('gone')
    expect(entry(id)).toEqual(before)
  })
})

describe('a change by the user', () => {
  it('is one of that check-in, and of nothing that was not changed', async () => {
    const { intents, entry, queued } = await made()
    const first = await queued()
    const second = await queued({ notBefore: 7 }, { kind: 'checkIn', wanted: { ...wantSeverance, message: 'before' } })
    const untouched = entry(first)
    const { at } = entry(second)
    await intents.change(second, { message: 'after' })
    expect(entry(second)).toMatchObject({
      at,
      notBefore: 0,
      intent: { wanted: { ...wantSeverance, message: 'after' } },
    })
    await intents.change(second, { at: 5 })
    expect(entry(second)).toMatchObject({ at: 5, offset: 250, intent: { wanted: { message: 'after' } } })
    expect(entry(first)).toEqual(untouched)
  })

  it('gives what was refused another chance, and leaves everything else as it stands', async () => {
    const { intents, entry, queued } = await made()
    const refused = await queued({ state: 'refused', failure: { kind: 'notFound' } })
    const unsure = await queued({ state: 'unsure', failure: offline, tries: 1 })
    await intents.change(refused, { message: 'hi' })
    await intents.change(unsure, { message: 'hi' })
    expect(entry(refused)).toMatchObject({ state: 'waiting', failure: null })
    expect(entry(unsure)).toMatchObject({ state: 'unsure', failure: offline })
  })

  it('of anything but a check-in, or of what is gone, does nothing', async () => {
    const { intents, entry, queued } = await made()
    const id = await queued({}, rating)
    const before = entry(id)
    await intents.change(id, { at: 5, message: 'hi' })
    await intents.change('gone', { at: 5 })
    expect(entry(id)).toEqual(before)
  })
})
