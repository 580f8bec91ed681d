// What waits to be sent: when it goes, what becomes of it, and that nobody else's is touched.
import { describe, expect, it } from 'vitest'
import type { Failure } from '../../preload/contract/failure.ts'
import { createIntents } from '../../main/checkin/intents.ts'
import { openJournal } from '../../main/journal/journal.ts'
import { fakeAppendFile } from '../fakes/appendFile.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { dune, episode, severance } from '../fakes/items.ts'
import { fakeLog } from '../fakes/log.ts'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'

const offline: Failure = { kind: 'offline', sent: false }
const lost: Failure = { kind: 'timeout', afterMs: 30_000 }
const down = { failure: offline } as const

type Machine = Awaited<ReturnType<typeof machine>>

/** Nothing reaches Trakt until `online`. */
function unplug({ trakt }: Machine): () => void {
  const verbs = ['checkIn', 'cancelCheckIn', 'watching', 'history', 'removeHistory', 'addPlay'] as const
  for (const verb of verbs) trakt.faults[verb] = Array.from({ length: 10_000 }, () => down)
  return () => {
    for (const verb of verbs) trakt.faults[verb] = []
  }
}
const queue = ({ parts }: Machine) => parts().intents.view()
const notices = ({ parts }: Machine) => parts().notices.map(({ kind }) => kind)

describe('a check-in that cannot be sent', () => {
  it('is on disk when the user is told that it is saved, and outlives a crash', async () => {
    const all = await machine()
    unplug(all)
    expect(await all.parts().checkIns.start(wantDune)).toEqual({ kind: 'saved', wanted: wantDune, failure: offline })
    await all.restart()
    expect(queue(all)).toMatchObject([
      { intent: { kind: 'checkIn', wanted: wantDune }, state: 'waiting', failure: offline },
    ])
  })

  it('is a check-in still when Trakt comes back before it would be over, and says that it was sent late', async () => {
    const all = await machine()
    const online = unplug(all)
    await all.parts().checkIns.start(wantDune)
    await all.pass(minutes(30))
    online()
    await all.pass(minutes(6))
    expect(all.trakt.playing).toMatchObject({ action: 'checkin', item: { movie: { title: 'Dune' } } })
    expect(all.parts().state().step).toBe('watching')
    expect(queue(all)).toEqual([])
    expect(notices(all)).toEqual(['sentLate'])
    expect(all.parts().news).toMatchObject([{ kind: 'sentLate' }])
  })

  it('goes to the history at its own time when it was over by then', async () => {
    const all = await machine()
    const online = unplug(all)
    const endsAt = all.clock.now() + minutes(155)
    await all.parts().checkIns.start(wantDune)
    await all.pass(minutes(300))
    online()
    await all.pass(minutes(6))
    expect(all.trakt.rows).toMatchObject([{ action: 'watch', watchedAt: endsAt - (endsAt % 60_000) }])
    expect(all.trakt.playing).toBeNull()
    expect(notices(all)).toEqual(['addedToHistory'])
  })

  it('is not added to a history that has it already', async () => {
    const all = await machine()
    all.trakt.faults.checkIn = [{ failure: lost, effect: true }]
    all.trakt.faults.watching = [down]
    expect(await all.parts().checkIns.start(wantDune)).toMatchObject({ kind: 'saved', failure: lost })
    expect(queue(all)).toMatchObject([{ state: 'unsure' }])
    await all.clock.jump(minutes(300))
    await all.pass(minutes(6))
    expect(all.trakt.rows).toHaveLength(1)
    expect(all.trakt.calls).not.toContain('addPlay')
    expect(queue(all)).toEqual([])
  })

  it('is found playing, and not sent again, when the app died before the answer came', async () => {
    const all = await machine()
    all.trakt.faults.checkIn = [{ failure: 'crash', effect: true }]
    await expect(all.parts().checkIns.start(wantDune)).rejects.toThrow('crash')
    await all.restart()
    await all.pass(minutes(1))
    expect(all.parts().state()).toMatchObject({ step: 'watching', playing: { item: { movie: { title: 'Dune' } } } })
    expect(all.trakt.calls.filter((call) => call === 'checkIn')).toHaveLength(1)
    expect(queue(all)).toEqual([])
  })

  it('is sent at the next start when the app died before Trakt got it', async () => {
    const all = await machine()
    all.trakt.faults.checkIn = [{ failure: 'crash' }]
    await expect(all.parts().checkIns.start(wantDune)).rejects.toThrow('crash')
    await all.restart()
    await all.pass(minutes(1))
    expect(all.trakt.playing).toMatchObject({ item: { movie: { title: 'Dune' } } })
  })

  it('waits for its own end when something else plays by then, and counts all the same', async () => {
    const all = await machine()
    const online = unplug(all)
    await all.parts().checkIns.start(wantDune)
    online()
    const now = all.clock.now()
    all.trakt.playing = {
      item: { kind: 'episode', show: severance, episode: episode(1, 1) },
      action: 'checkin',
      startedAt: now,
      expiresAt: now + minutes(50),
    }
    await all.pass(minutes(10))
    expect(queue(all)).toMatchObject([
      { state: 'waiting', failure: { kind: 'conflict' }, nextTryAt: now + minutes(155) + 1_000 },
    ])
    await all.pass(minutes(150))
    expect(all.trakt.rows).toMatchObject([{ action: 'watch', item: { movie: { title: 'Dune' } } }])
  })

  it('is not of the future, however wrong our clock was when it was asked for', async () => {
    const all = await machine()
    const { store } = all.parts()
    store.set({ serverOffsetMs: 3 * 86_400_000 })
    const online = unplug(all)
    await all.parts().checkIns.start(wantDune)
    store.set({ serverOffsetMs: 0 })
    online()
    await all.pass(minutes(6))
    expect(all.trakt.playing).toMatchObject({ item: { movie: { title: 'Dune' } } })
  })

  it('is found where it arrived when our clock had been set days ahead, which Trakt has put right since', async () => {
    const all = await machine()
    const { store } = all.parts()
    store.set({ serverOffsetMs: 3 * 86_400_000 })
    all.trakt.faults.checkIn = [{ failure: lost, effect: true }]
    all.trakt.faults.watching = [down]
    expect(await all.parts().checkIns.start(wantDune)).toMatchObject({ kind: 'saved', failure: lost })
    await all.clock.jump(3 * 86_400_000)
    store.set({ serverOffsetMs: 0 })
    await all.pass(minutes(6))
    expect(all.trakt.rows).toHaveLength(1)
    expect(all.trakt.calls.filter((call) => call === 'checkIn')).toHaveLength(1)
    expect(queue(all)).toEqual([])
  })

  it('is not undone by an Undo that was pressed before it was sent', async () => {
    const all = await machine()
    const online = unplug(all)
    await all.parts().checkIns.start(wantDune)
    online()
    await all.clock.jump(minutes(6))
    const pressed: Promise<unknown>[] = []
    all.trakt.onCall = (name) => {
      if (name === 'checkIn') pressed.push(all.parts().checkIns.undo())
    }
    await all.parts().outbox.tick()
    expect(await Promise.all(pressed)).toEqual([{ kind: 'tooLate' }])
    expect(all.trakt.playing).toMatchObject({ item: { movie: { title: 'Dune' } } })
  })

  it('is not cancelled by a Cancel that was pressed for what played before it was sent', async () => {
    const all = await machine()
    const online = unplug(all)
    await all.parts().checkIns.start(wantDune)
    online()
    await all.clock.jump(minutes(6))
    const now = all.clock.now()
    const item = { kind: 'episode', show: severance, episode: episode(1, 1) } as const
    all.trakt.playing = { item, action: 'checkin', startedAt: now, expiresAt: now + minutes(50) }
    await all.parts().checkIns.look()
    all.trakt.playing = null
    const pressed: Promise<unknown>[] = []
    all.trakt.onCall = (name) => {
      if (name === 'checkIn') pressed.push(all.parts().checkIns.cancel())
    }
    await all.parts().outbox.tick()
    expect(await Promise.all(pressed)).toEqual([{ kind: 'nothingPlaying' }])
    expect(all.trakt.playing).toMatchObject({ item: { movie: { title: 'Dune' } } })
    expect(queue(all)).toEqual([])
  })

  it('does not take the gap in the middle of a replacement', async () => {
    const all = await machine()
    const dune = await all.parts().checkIns.start(wantDune)
    if (dune.kind !== 'checkedIn') throw new Error(dune.kind)
    await all.parts().checkIns.start(wantSeverance)
    await all
      .parts()
      .intents.enqueue(
        { kind: 'checkIn', wanted: { target: { form: 'episode', show: severance, episode: episode(1, 1) } } },
        all.clock.now(),
      )
    all.trakt.faults.cancelCheckIn = [{ failure: lost, effect: true }]
    all.trakt.onCall = (name) => {
      if (name === 'cancelCheckIn') all.trakt.faults.watching = [down, down]
    }
    await all.parts().checkIns.choose('replace')
    all.trakt.onCall = null
    await all.pass(minutes(6))
    expect(all.trakt.playing).toMatchObject({ item: { episode: { season: 2, number: 3 } } })
    expect(queue(all)).toMatchObject([{ failure: { kind: 'conflict' } }])
  })

  it('stays, with the reason, when Trakt says no to it later', async () => {
    const all = await machine()
    const online = unplug(all)
    await all.parts().checkIns.start(wantDune)
    online()
    all.trakt.faults.checkIn = [{ failure: { kind: 'notFound' } }]
    await all.pass(minutes(600))
    expect(queue(all)).toMatchObject([{ state: 'refused', failure: { kind: 'notFound' }, nextTryAt: null }])
    expect(all.parts().news).toMatchObject([{ kind: 'intentRefused' }])
    await all.restart()
    expect(queue(all)).toMatchObject([{ state: 'refused' }])
    await all.parts().intents.send(queue(all)[0]?.id ?? '')
    await all.pass(minutes(1))
    expect(all.trakt.rows).toMatchObject([{ item: { movie: { title: 'Dune' } } }])
  })

  it('is kept once, however often Enter is pressed', async () => {
    const all = await machine()
    unplug(all)
    await all.parts().checkIns.start(wantDune)
    expect(await all.parts().checkIns.start(wantDune)).toMatchObject({ kind: 'saved' })
    expect(queue(all)).toHaveLength(1)
  })

  it('is forgotten on disk before the user is asked what to do about what plays', async () => {
    const all = await machine()
    await all.parts().checkIns.start(wantSeverance)
    const asked = all.parts().checkIns.start(wantDune)
    let isAsked = false
    void asked.then(() => (isAsked = true))
    const { promise, resolve } = Promise.withResolvers<void>()
    all.trakt.onCall = (name) => {
      if (name === 'watching') all.file.gate = promise
    }
    for (let turns = 0; turns < 20; turns += 1) await settle()
    expect(isAsked).toBe(false)
    resolve()
    expect(await asked).toMatchObject({ kind: 'blocked' })
    await all.restart()
    expect(queue(all)).toEqual([])
  })

  it('keeps the time at which somebody said they had begun', async () => {
    const all = await machine()
    unplug(all)
    const now = all.clock.now()
    await all.parts().checkIns.start({ ...wantDune, startedMinutesAgo: 20 })
    expect(queue(all)).toMatchObject([{ at: now - minutes(20) }])
  })

  it('takes another beginning and another message from the user', async () => {
    const all = await machine()
    const online = unplug(all)
    await all.parts().checkIns.start(wantDune)
    const [entry] = queue(all)
    const at = all.clock.now() - minutes(200)
    await all.parts().intents.change(entry?.id ?? '', { at, message: 'late' })
    expect(queue(all)).toMatchObject([{ at, intent: { wanted: { message: 'late' } } }])
    online()
    await all.pass(minutes(6))
    const endsAt = at + minutes(155)
    expect(all.trakt.rows).toMatchObject([{ action: 'watch', watchedAt: endsAt - (endsAt % 60_000) }])
  })

  it('is not sent before the time that Trakt asked for', async () => {
    const all = await machine()
    const retryAt = all.clock.now() + minutes(20)
    all.trakt.faults.checkIn = [{ failure: { kind: 'rateLimited', retryAt } }]
    await all.parts().checkIns.start(wantDune)
    all.trakt.calls.length = 0
    await all.restart()
    await all.pass(minutes(19))
    expect(all.trakt.calls.filter((call) => call === 'checkIn')).toEqual([])
    await all.pass(minutes(2))
    expect(all.trakt.playing).not.toBeNull()
  })

  it('is tried over and over, and is due at once when Trakt answers something else', async () => {
    const all = await machine()
    const online = unplug(all)
    await all.parts().checkIns.start(wantDune)
    await all.pass(minutes(60))
    const tries = all.trakt.lost['watching'] ?? 0
    await all.pass(minutes(60))
    expect(all.trakt.lost['watching'] ?? 0).toBeGreaterThan(tries)
    online()
    await all.parts().checkIns.look()
    expect(all.parts().schedule.nextDueAt()).toBeLessThanOrEqual(all.clock.now())
  })

  it('belongs to who asked: nobody else sees or sends it', async () => {
    const all = await machine()
    const online = unplug(all)
    await all.parts().checkIns.start(wantDune)
    all.signOut()
    online()
    expect(queue(all)).toEqual([])
    await all.pass(minutes(6))
    expect(all.trakt.rows).toEqual([])
    all.signIn()
    await all.pass(minutes(6))
    expect(all.trakt.rows).toHaveLength(1)
  })
})

describe('the next try', () => {
  it.each([
    [0, [1_000, 1_000, 1_000]],
    [0.5, [1_000, 2_000, 4_000]],
    [1, [2_000, 4_000, 8_000]],
  ])('comes after full jitter of %f below 2, 4, 8 s, never under a second', async (jitter, pauses) => {
    const { intents, clock, entry } = await onItsOwn(jitter)
    for (const pause of pauses) {
      await intents.postpone(entry(), 'waiting', offline)
      expect(intents.dueAt(entry()) - clock.now()).toBe(pause)
    }
  })

  it('comes after five minutes at the most', async () => {
    const { intents, clock, entry } = await onItsOwn(1)
    for (let tries = 0; tries < 40; tries += 1) await intents.postpone(entry(), 'waiting', offline)
    expect(intents.dueAt(entry()) - clock.now()).toBe(minutes(5))
  })

  it('is not far away because a clock was set back', async () => {
    const { intents, clock, entry } = await onItsOwn(1)
    await intents.postpone(entry(), 'waiting', offline)
    await clock.jump(-minutes(3_000))
    expect(intents.dueAt(entry())).toBeLessThanOrEqual(clock.now())
  })
})

/** One intent in a queue, and nothing around it. `jitter`: what chance always says. */
async function onItsOwn(jitter: number) {
  const clock = fakeClock()
  const file = fakeAppendFile()
  const journal = await openJournal({ file, log: fakeLog(), notify: () => {}, mark: 0, newId: () => 'one' })
  const intents = createIntents({ journal, clock, random: () => jitter, owner: () => 'trakt ada', offset: () => 0 })
  await intents.enqueue({ kind: 'checkIn', wanted: wantDune }, clock.now())
  const entry = () => {
    const [one] = intents.queued()
    if (!one) throw new Error('the queue is empty')
    return one
  }
  return { intents, clock, entry }
}

describe('taking back', () => {
  it('drops what was not sent yet, and tells Trakt nothing', async () => {
    const all = await machine()
    const online = unplug(all)
    await all.parts().checkIns.start(wantDune)
    expect(await all.parts().checkIns.cancel()).toEqual({ kind: 'cancelled' })
    online()
    await all.pass(minutes(400))
    expect(all.trakt.rows).toEqual([])
    expect(all.trakt.calls).not.toContain('cancelCheckIn')
  })

  it('tells Trakt when what is dropped may have arrived', async () => {
    const all = await machine()
    all.trakt.faults.checkIn = [{ failure: lost, effect: true }]
    all.trakt.faults.watching = [down]
    await all.parts().checkIns.start(wantDune)
    await all.parts().checkIns.drop(queue(all)[0]?.id ?? '')
    await all.pass(minutes(6))
    expect(all.trakt.rows).toEqual([])
    expect(all.trakt.playing).toBeNull()
    expect(queue(all)).toEqual([])
  })

  it('shows nothing playing once the cancellation is saved, and cancels as soon as Trakt can be reached', async () => {
    const all = await machine()
    await all.parts().checkIns.start(wantDune)
    const online = unplug(all)
    expect(await all.parts().checkIns.cancel()).toEqual({ kind: 'saved', failure: offline })
    expect(all.parts().state().step).toBe('idle')
    online()
    await all.parts().checkIns.look()
    expect(all.parts().state().step, 'a look in between does not bring it back').toBe('idle')
    await all.pass(minutes(6))
    expect(all.trakt.playing).toBeNull()
    expect(all.trakt.rows).toEqual([])
  })

  it('takes it out of the history when it got there before Trakt could be reached', async () => {
    const all = await machine()
    await all.parts().checkIns.start(wantDune)
    const online = unplug(all)
    await all.parts().checkIns.cancel()
    await all.clock.jump(minutes(200))
    online()
    await all.pass(minutes(6))
    expect(all.trakt.rows).toEqual([])
  })

  it('takes it out of the history when the machine slept between the look and the cancellation', async () => {
    const all = await machine()
    await all.parts().checkIns.start(wantDune)
    all.trakt.onCall = (name) => {
      if (name === 'cancelCheckIn') void all.clock.jump(minutes(200))
    }
    expect(await all.parts().checkIns.cancel()).toEqual({ kind: 'cancelled' })
    expect(all.trakt.rows).toEqual([])
  })

  it('leaves an older and a newer play of the same thing alone', async () => {
    const all = await machine()
    const item = { kind: 'movie', movie: dune } as const
    const now = all.clock.now()
    all.trakt.rows.push({ historyId: 900, watchedAt: now - minutes(500), action: 'checkin', item })
    await all.parts().checkIns.start(wantDune)
    const online = unplug(all)
    await all.parts().checkIns.cancel()
    await all.clock.jump(minutes(200))
    all.trakt.rows.unshift({ historyId: 901, watchedAt: all.clock.now() + minutes(155), action: 'checkin', item })
    online()
    await all.pass(minutes(6))
    expect(all.trakt.rows.map(({ historyId }) => historyId)).toEqual([901, 900])
  })

  it('undoes later what cannot be undone now', async () => {
    const all = await machine()
    await all.parts().checkIns.start(wantSeverance)
    const online = unplug(all)
    expect(await all.parts().checkIns.undo()).toEqual({ kind: 'saved', failure: offline })
    expect(all.parts().store.getState().undo).toBeNull()
    online()
    await all.pass(minutes(6))
    expect(all.trakt.rows).toEqual([])
  })

  it('says that it is too late where the history cannot be changed', async () => {
    const all = await machine(() => null, { removesHistory: false })
    await all.parts().checkIns.start(wantDune)
    const online = unplug(all)
    await all.parts().checkIns.cancel()
    await all.clock.jump(minutes(200))
    online()
    await all.pass(minutes(6))
    expect(queue(all)).toMatchObject([{ state: 'refused', failure: { kind: 'overAlready' } }])
  })
})

describe('ratings and the watchlist', () => {
  const what = { kind: 'movie', movie: dune } as const

  it('are kept while Trakt cannot be reached, the last rating of a thing alone', async () => {
    const all = await machine()
    const unreachable = async () => ({ ok: false, failure: offline }) as const
    expect(await all.parts().outbox.tell({ kind: 'rate', what, rating: 7 }, unreachable)).toMatchObject({ ok: true })
    expect(await all.parts().outbox.tell({ kind: 'rate', what, rating: 9 }, unreachable)).toMatchObject({ ok: true })
    expect(queue(all)).toMatchObject([{ intent: { kind: 'rate', rating: 9 } }])
    const given: number[] = []
    Object.assign(all.trakt, {
      activity: {
        ...all.trakt.activity,
        rate: async (_: unknown, rating: number) => (given.push(rating), { ok: true }),
      },
    })
    await all.pass(minutes(1))
    expect(given).toEqual([9])
    expect(queue(all)).toEqual([])
  })

  it('fail at once when Trakt says no', async () => {
    const all = await machine()
    const no = async () => ({ ok: false, failure: { kind: 'notFound' } }) as const
    expect(await all.parts().outbox.tell({ kind: 'watchlist', what }, no)).toMatchObject({ ok: false })
    expect(queue(all)).toEqual([])
  })
})
