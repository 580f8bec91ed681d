// Each deed to its end: the steps it shows, what it leaves in the journal, and what it says has changed.
import { describe, expect, it } from 'vitest'
import type { Failure } from '../../preload/contract/failure.ts'
import type { CheckInRequest, Item } from '../../preload/contract/model.ts'
import { settle } from '../fakes/clock.ts'
import { episodeItem, movieItem, severance } from '../fakes/items.ts'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'
import { targetOf } from '../../main/checkin/sameItem.ts'

const offline: Failure = { kind: 'offline', sent: false }
const lost: Failure = { kind: 'timeout', afterMs: 30_000 }
const no: Failure = { kind: 'notFound' }
const never: Failure = { kind: 'signedOut', reason: 'never' }

type Machine = Awaited<ReturnType<typeof machine>>
const plays = ({ clock }: Machine, item: Item, action: 'checkin' | 'scrobble' = 'checkin', ms = minutes(50)) =>
  ({ item, action, startedAt: clock.now(), expiresAt: clock.now() + ms }) as const
const undoOf = ({ parts }: Machine) => parts().store.getState().undo
const queue = ({ parts }: Machine) => parts().intents.view()
/** What was checked in runs, and everything that was noted so far is forgotten. */
async function watching(wanted: CheckInRequest = wantDune, abilities: Parameters<typeof machine>[1] = {}) {
  const all = await machine(() => null, abilities)
  await all.parts().checkIns.start(wanted)
  await settle()
  all.seen.steps.length = 0
  all.seen.changes.count = 0
  all.trakt.calls.length = 0
  return all
}
/** Dune runs, and Severance was asked for. */
async function asked() {
  const all = await watching()
  await all.parts().checkIns.start(wantSeverance)
  all.seen.steps.length = 0
  all.trakt.calls.length = 0
  return all
}
const leaveAt = (all: Machine, call: string) => {
  all.trakt.onCall = (name) => {
    if (name === call) all.signOut()
  }
}

it('nobody who is not signed in does anything', async () => {
  const all = await machine()
  const { checkIns } = all.parts()
  all.signOut()
  expect(await checkIns.start(wantDune)).toEqual({ kind: 'failed', failure: never })
  expect(await checkIns.cancel()).toEqual({ kind: 'failed', failure: never })
  expect(await checkIns.undo()).toEqual({ kind: 'failed', failure: never })
  expect(await checkIns.sendWaiting(wantDune)).toEqual({ kind: 'failed', failure: never, playing: undefined })
  expect(all.trakt.calls).toEqual([])
  expect(all.seen.steps).toEqual([])
})

describe('while a deed is under way', () => {
  it('each other one says so at once, and does nothing', async () => {
    const all = await asked()
    const { checkIns } = all.parts()
    const deed = Promise.withResolvers<null>()
    const going = checkIns.during(() => deed.promise, null)
    const gaveUp = { kind: 'failed', failure: { kind: 'cancelled' } }
    expect(await checkIns.start(wantDune)).toEqual({ kind: 'busy' })
    expect(await checkIns.cancel()).toEqual(gaveUp)
    expect(await checkIns.undo()).toEqual(gaveUp)
    expect(await checkIns.choose('dismiss')).toBeNull()
    expect(await checkIns.choose('replace')).toBeNull()
    expect(all.parts().state().step).toBe('blocked')
    deed.resolve(null)
    await going
    expect(all.trakt.calls).toEqual([])
  })

  it('an answer to the prompt waits for one that nobody sees', async () => {
    const all = await asked()
    const { checkIns } = all.parts()
    const deed = Promise.withResolvers<void>()
    const going = checkIns.unseen(() => deed.promise)
    const chosen = checkIns.choose('replace')
    await settle()
    expect(all.trakt.calls).toEqual([])
    deed.resolve()
    await going
    expect(await chosen).toMatchObject({ kind: 'checkedIn' })
  })

  it('what is dropped from the queue is dropped once all the same', async () => {
    const all = await machine()
    await all.parts().intents.enqueue({ kind: 'checkIn', wanted: wantDune }, all.clock.now())
    await all.parts().intents.set('intent-1', { state: 'unsure', tries: 1, failure: lost })
    await all.parts().checkIns.drop('intent-1')
    expect(queue(all)).toMatchObject([{ intent: { kind: 'cancel', target: targetOf(movieItem()) } }])
    await all.parts().intents.enqueue({ kind: 'checkIn', wanted: wantSeverance }, all.clock.now())
    const deed = Promise.withResolvers<null>()
    const going = all.parts().checkIns.during(() => deed.promise, null)
    await all.parts().checkIns.drop('intent-3')
    expect(queue(all)).toHaveLength(1)
    deed.resolve(null)
    await going
  })
})

describe('checking in', () => {
  it('shows that it goes on, is settled and said to have changed history', async () => {
    const all = await machine()
    await all.parts().checkIns.start(wantDune)
    await settle()
    expect(all.seen.steps).toEqual(['checkingIn', 'watching'])
    expect(all.seen.settled()).toEqual(['confirmed'])
    expect(all.seen.changes.count).toBe(1)
  })

  it('to what plays already shows it, is settled and changes no history', async () => {
    const all = await watching()
    all.parts().store.set({ checkIn: { step: 'idle', playing: null } })
    expect(await all.parts().checkIns.start(wantDune)).toMatchObject({
      kind: 'alreadyPlaying',
      watching: { item: movieItem() },
    })
    await settle()
    expect(all.parts().state()).toMatchObject({ step: 'watching', playing: { item: movieItem() } })
    expect(all.seen.settled()).toEqual(['confirmed', 'confirmed'])
    expect(all.seen.changes.count).toBe(0)
  })

  it('ends a wait and what was to be put back', async () => {
    const all = await machine()
    const old = plays(all, episodeItem())
    for (const patch of [{ waiting: { wanted: wantSeverance, until: 5 } }, { putBack: old }]) {
      await all.parts().kept.set(patch)
      await all.parts().checkIns.start(wantDune)
      expect(all.parts().kept.get()).toMatchObject({ waiting: null, putBack: null })
    }
  })

  it('against something else is given up for the question, which names it and its end', async () => {
    const all = await watching()
    const until = all.clock.now() + minutes(155)
    expect(await all.parts().checkIns.start(wantSeverance)).toEqual({ kind: 'blocked', until })
    expect(all.parts().state()).toMatchObject({
      step: 'blocked',
      playing: { item: movieItem() },
      wanted: wantSeverance,
      until,
    })
    expect(all.seen.settled()).toEqual(['confirmed', 'givenUp'])
  })

  it.each([null, 77])('against what nobody can name is asked about too (until %s)', async (expiresAt) => {
    const all = await machine()
    all.trakt.faults.checkIn = [
      { failure: { kind: 'conflict', expiresAt } },
      { failure: { kind: 'conflict', expiresAt } },
    ]
    all.trakt.faults.watching = [{ failure: offline }]
    expect(await all.parts().checkIns.start(wantDune)).toEqual({ kind: 'blocked', until: expiresAt })
    expect(all.parts().state()).toMatchObject({ step: 'blocked', playing: null, until: expiresAt })
  })

  it('that fails for certain is refused in the journal, and one that may have arrived is unsure', async () => {
    const refused = await machine()
    refused.trakt.faults.checkIn = [{ failure: no }]
    expect(await refused.parts().checkIns.start(wantDune)).toEqual({ kind: 'failed', failure: no })
    expect(refused.seen.settled()).toEqual(['refused'])
    for (const isBlind of [true, false]) {
      const all = await machine()
      all.trakt.faults.checkIn = [{ failure: lost }]
      if (isBlind) all.trakt.faults.watching = [{ failure: offline }]
      expect(await all.parts().checkIns.start(wantDune)).toMatchObject({ kind: 'saved', failure: lost })
      expect(queue(all)).toMatchObject([{ state: isBlind ? 'unsure' : 'waiting' }])
    }
  })

  it('that waits in the queue says why, and that it is offline where nothing has failed yet', async () => {
    const all = await machine()
    await all.parts().intents.enqueue({ kind: 'checkIn', wanted: wantDune }, all.clock.now())
    expect(await all.parts().checkIns.start(wantDune)).toEqual({ kind: 'saved', wanted: wantDune, failure: offline })
    await all.parts().intents.set('intent-1', { failure: lost })
    expect(await all.parts().checkIns.start(wantDune)).toEqual({ kind: 'saved', wanted: wantDune, failure: lost })
  })

  it.each<[string, Failure | null, Failure, string[], object[]]>([
    ['went through', null, never, ['confirmed'], []],
    ['was refused', no, no, ['refused'], []],
    ['met something else', { kind: 'conflict', expiresAt: 9 }, never, ['givenUp'], []],
    ['was lost', lost, lost, [], [{ state: 'unsure' }]],
  ])(
    'of somebody who has left meanwhile is kept or settled for them: it %s',
    async (_name, failure, said, how, left) => {
      const all = await machine()
      leaveAt(all, 'checkIn')
      if (failure) all.trakt.faults.checkIn = [{ failure }]
      all.trakt.faults.watching = [{ failure: offline }]
      expect(await all.parts().checkIns.start(wantDune)).toEqual({ kind: 'failed', failure: said })
      all.signIn()
      expect(all.seen.settled()).toEqual(how)
      expect(queue(all)).toMatchObject(left)
      expect(undoOf(all)).toBeNull()
      expect(all.seen.changes.count).toBe(0)
    },
  )

  it('of somebody who has left, of which a look showed that it did not arrive, waits for them', async () => {
    const all = await machine()
    leaveAt(all, 'checkIn')
    all.trakt.faults.checkIn = [{ failure: lost }]
    await all.parts().checkIns.start(wantDune)
    all.signIn()
    expect(queue(all)).toMatchObject([{ state: 'waiting' }])
  })
})

describe('cancelling', () => {
  it('shows that it goes on, is settled, takes the undo along and is said to have changed history', async () => {
    const all = await watching()
    expect(await all.parts().checkIns.cancel()).toEqual({ kind: 'cancelled' })
    await settle()
    expect(all.seen.steps).toEqual(['cancelling', 'idle'])
    expect(all.seen.settled()).toEqual(['confirmed', 'confirmed'])
    expect(undoOf(all)).toBeNull()
    expect(all.seen.changes.count).toBe(1)
  })

  it.each<[string, number, readonly string[]]>([
    ['still runs', 155 * 60_000 - 1, ['watching', 'cancelCheckIn']],
    ['has just come to its end', 155 * 60_000, ['watching', 'cancelCheckIn', 'watching', 'history', 'removeHistory']],
  ])('of what %s when it is cancelled looks into history only where it must', async (_name, ms, calls) => {
    const all = await watching()
    all.trakt.onCall = (name) => {
      if (name === 'cancelCheckIn') void all.clock.jump(ms)
    }
    expect(await all.parts().checkIns.cancel()).toEqual({ kind: 'cancelled' })
    expect(all.trakt.calls).toEqual(calls)
    expect(all.trakt.rows).toEqual([])
  })

  it('of what waits in the queue takes the newest out, and only where nothing is shown', async () => {
    const all = await machine()
    for (const wanted of [wantDune, wantSeverance])
      await all.parts().intents.enqueue({ kind: 'checkIn', wanted }, all.clock.now())
    expect(await all.parts().checkIns.cancel()).toEqual({ kind: 'cancelled' })
    expect(queue(all)).toMatchObject([{ intent: { wanted: wantDune } }])
    const shown = await watching()
    await shown.parts().intents.enqueue({ kind: 'checkIn', wanted: wantSeverance }, shown.clock.now())
    expect(await shown.parts().checkIns.cancel()).toEqual({ kind: 'cancelled' })
    expect(queue(shown)).toMatchObject([{ intent: { wanted: wantSeverance } }])
    const nothing = await machine()
    expect(await nothing.parts().checkIns.cancel()).toEqual({ kind: 'nothingPlaying' })
  })

  it('that has to wait is unsure, and the undo is gone', async () => {
    const all = await watching()
    all.trakt.faults.watching = [{ failure: lost }]
    expect(await all.parts().checkIns.cancel()).toEqual({ kind: 'saved', failure: lost })
    expect(queue(all)).toMatchObject([{ intent: { kind: 'cancel' }, state: 'unsure' }])
    expect(undoOf(all)).toBeNull()
  })

  it.each<[string, (all: Machine) => void]>([
    ['nothing plays any more', (all) => (all.trakt.playing = null)],
    ['something else plays', (all) => (all.trakt.playing = plays(all, episodeItem()))],
    ['it has become a scrobble', (all) => (all.trakt.playing = plays(all, movieItem(), 'scrobble'))],
  ])('is given up where %s', async (_name, become) => {
    const all = await watching()
    become(all)
    const now = all.trakt.playing
    expect(await all.parts().checkIns.cancel()).toEqual({ kind: 'nothingPlaying' })
    expect(all.seen.settled()).toEqual(['confirmed', 'givenUp'])
    expect(all.trakt.playing).toEqual(now)
    expect(all.trakt.calls).toEqual(['watching'])
    expect(all.parts().state().playing?.item ?? null).toEqual(now?.item ?? null)
  })

  it('that Trakt refuses leaves it where it is', async () => {
    const all = await watching()
    all.trakt.faults.cancelCheckIn = [{ failure: no }]
    expect(await all.parts().checkIns.cancel()).toEqual({ kind: 'failed', failure: no })
    expect(all.parts().state()).toMatchObject({ step: 'watching', playing: { item: movieItem() } })
    expect(all.seen.changes.count).toBe(0)
  })

  it('of somebody who has left meanwhile shows them nothing, and is tried again for them', async () => {
    for (const [call, failure] of [
      ['watching', null],
      ['watching', offline],
      ['cancelCheckIn', null],
      ['cancelCheckIn', lost],
    ] as const) {
      const all = await watching()
      all.parts().store.set({ checkIn: { step: 'watching', playing: plays(all, movieItem()) } })
      leaveAt(all, call)
      if (failure) all.trakt.faults[call] = [{ failure }]
      const outcome = await all.parts().checkIns.cancel()
      expect(outcome).toEqual({ kind: 'failed', failure: failure ?? never })
      expect(all.seen.steps.at(-1)).toBe('cancelling')
      all.signIn()
      expect(queue(all)).toMatchObject([{ intent: { kind: 'cancel' } }])
    }
  })

  it('is not over while what has become history meanwhile cannot be taken out', async () => {
    const all = await watching()
    all.trakt.onCall = (name) => {
      if (name !== 'cancelCheckIn') return
      void all.clock.jump(minutes(200))
      all.trakt.faults.removeHistory = [{ failure: lost }]
    }
    expect(await all.parts().checkIns.cancel()).toEqual({ kind: 'saved', failure: lost })
    expect(queue(all)).toMatchObject([{ intent: { kind: 'cancel' }, state: 'unsure' }])
  })
})

describe('undo', () => {
  it('shows that it goes on where something plays, is settled and is said to have changed history', async () => {
    const all = await watching()
    expect(await all.parts().checkIns.undo()).toMatchObject({ kind: 'undone' })
    expect(all.seen.steps).toEqual(['cancelling', 'idle'])
    expect(all.seen.settled()).toEqual(['confirmed', 'confirmed'])
    expect(all.seen.changes.count).toBe(1)
    expect(undoOf(all)).toBeNull()
  })

  it('shows no step where nothing plays', async () => {
    const all = await watching()
    all.trakt.playing = null
    await all.parts().checkIns.look()
    all.seen.steps.length = 0
    await all.parts().checkIns.undo()
    expect(all.seen.steps).not.toContain('cancelling')
  })

  it('takes along the same check-in that waits in the queue, and no other', async () => {
    const all = await watching()
    for (const wanted of [wantDune, wantSeverance])
      await all.parts().intents.enqueue({ kind: 'checkIn', wanted }, all.clock.now())
    await all.parts().checkIns.undo()
    expect(queue(all)).toMatchObject([{ intent: { wanted: wantSeverance } }])
  })

  it('that comes too late changes nothing', async () => {
    const all = await watching()
    await all.parts().intents.enqueue({ kind: 'checkIn', wanted: wantDune }, all.clock.now())
    await all.clock.jump(30_000)
    expect(await all.parts().checkIns.undo()).toEqual({ kind: 'tooLate' })
    expect(all.seen.changes.count).toBe(0)
    expect(queue(all)).toHaveLength(1)
    expect(all.parts().state()).toMatchObject({ step: 'watching', playing: { item: movieItem() } })
  })

  it('that history does not allow is refused in the journal, and takes nothing out of the queue', async () => {
    const all = await watching(wantDune, { removesHistory: false })
    await all.parts().intents.enqueue({ kind: 'checkIn', wanted: wantDune }, all.clock.now())
    all.trakt.playing = null
    expect(await all.parts().checkIns.undo()).toEqual({ kind: 'tooLate' })
    expect(all.seen.settled()).toEqual(['confirmed', 'refused'])
    expect(queue(all)).toHaveLength(1)
    expect(all.seen.changes.count).toBe(0)
    expect(undoOf(all)).toBeNull()
  })

  it('that fails for certain can be pressed again, and leaves what plays where it is', async () => {
    const all = await watching()
    all.trakt.faults.cancelCheckIn = [{ failure: no }]
    expect(await all.parts().checkIns.undo()).toEqual({ kind: 'failed', failure: no })
    expect(undoOf(all)).not.toBeNull()
    expect(all.parts().state()).toMatchObject({ step: 'watching', playing: { item: movieItem() } })
  })

  it('that has to wait is unsure, hides what plays and is gone from the screen', async () => {
    const all = await watching()
    all.trakt.faults.watching = [{ failure: lost }]
    expect(await all.parts().checkIns.undo()).toEqual({ kind: 'saved', failure: lost })
    expect(queue(all)).toMatchObject([{ intent: { kind: 'cancel' }, state: 'unsure' }])
    expect(all.parts().state()).toEqual({ step: 'idle', playing: null })
    expect(undoOf(all)).toBeNull()
    expect(all.seen.changes.count).toBe(0)
  })

  it('of somebody who has left meanwhile shows them nothing', async () => {
    const all = await watching()
    leaveAt(all, 'cancelCheckIn')
    expect(await all.parts().checkIns.undo()).toMatchObject({ kind: 'undone' })
    expect(all.seen.steps).toEqual(['cancelling'])
    expect(all.seen.changes.count).toBe(0)
  })
})

describe('the question what to do about what plays', () => {
  it('is answered once: there is nothing to choose without it', async () => {
    const all = await watching()
    for (const choice of ['dismiss', 'wait', 'replace'] as const)
      expect(await all.parts().checkIns.choose(choice)).toBeNull()
    expect(all.seen.steps).toEqual([])
    expect(all.parts().kept.get().waiting).toBeNull()
  })

  it('answered by "replace" shows that it goes on', async () => {
    const all = await asked()
    expect(await all.parts().checkIns.choose('replace')).toMatchObject({ kind: 'checkedIn' })
    expect(all.seen.steps).toEqual(['replacing', 'watching'])
    expect(all.parts().state()).toMatchObject({ playing: { item: episodeItem() } })
  })

  it('answered by "replace" by somebody who has left meanwhile shows them nothing', async () => {
    const through = await asked()
    leaveAt(through, 'checkIn')
    expect(await through.parts().checkIns.choose('replace')).toEqual({ kind: 'failed', failure: never })
    expect(through.seen.steps).toEqual(['replacing'])
    const failed = await asked()
    leaveAt(failed, 'watching')
    failed.trakt.faults.watching = [{ failure: offline }]
    expect(await failed.parts().checkIns.choose('replace')).toEqual({ kind: 'failed', failure: offline })
  })

  it('answered by "replace" by nobody fails', async () => {
    const all = await asked()
    all.signOut()
    expect(await all.parts().checkIns.choose('replace')).toEqual({ kind: 'failed', failure: never })
    expect(all.seen.steps).toEqual([])
  })

  it('answered by "wait" shows the wait, unless somebody else is there by then', async () => {
    const all = await asked()
    const until = all.clock.now() + minutes(155)
    expect(await all.parts().checkIns.choose('wait')).toBeNull()
    expect(all.parts().state()).toMatchObject({ step: 'waiting', wanted: wantSeverance, until })
    const left = await asked()
    const chosen = left.parts().checkIns.choose('wait')
    left.signOut()
    await chosen
    expect(left.parts().state().step).toBe('blocked')
  })

  it('answered by "never mind" forgets a replacement of which nobody knows, and leaves everything else', async () => {
    const all = await asked()
    const old = plays(all, movieItem())
    await all.parts().checkIns.choose('dismiss')
    expect(all.parts().kept.get()).toMatchObject({ replacing: null, putBack: null })
    await all.parts().checkIns.start(wantSeverance)
    await all.parts().kept.set({ replacing: { old, wanted: wantSeverance, at: 1 } })
    await all.parts().checkIns.choose('dismiss')
    expect(all.parts().kept.get()).toMatchObject({ replacing: null, putBack: old })
  })
})

describe('calling off a wait', () => {
  it('that there is not writes nothing and shows nothing', async () => {
    const all = await asked()
    await all.parts().checkIns.choose('dismiss')
    all.seen.steps.length = 0
    const { saves } = all.document
    await all.parts().checkIns.callOff()
    expect(all.document.saves).toBe(saves)
    expect(all.seen.steps).toEqual([])
  })

  it('in the middle of a deed leaves the screen to that', async () => {
    const all = await asked()
    await all.parts().checkIns.choose('wait')
    const deed = Promise.withResolvers<null>()
    const going = all.parts().checkIns.during(() => deed.promise, null)
    await all.parts().checkIns.callOff()
    expect(all.parts().state().step).toBe('waiting')
    deed.resolve(null)
    await going
    expect(all.parts().kept.get().waiting).toBeNull()
  })
})

it('a number of the show that plays is already playing', async () => {
  const all = await watching(wantSeverance)
  const wanted: CheckInRequest = { target: { form: 'number', show: severance, season: 2, number: 3 } }
  expect(await all.parts().checkIns.start(wanted)).toMatchObject({ kind: 'alreadyPlaying' })
})
