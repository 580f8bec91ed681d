// What the machine does by itself, time by time: the wait and each answer to it, what is put back, a look at the end, a new start.
import { describe, expect, it } from 'vitest'
import type { Failure } from '../../preload/contract/failure.ts'
import type { CheckInRequest, Item, Watching } from '../../preload/contract/model.ts'
import { settle } from '../fakes/clock.ts'
import { episodeItem, movieItem } from '../fakes/items.ts'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'

const offline: Failure = { kind: 'offline', sent: false }
const lost: Failure = { kind: 'timeout', afterMs: 30_000 }
const no: Failure = { kind: 'notFound' }

async function made() {
  const all = await machine()
  const now = all.clock.now()
  const plays = (item: Item, ms = minutes(50), action: Watching['action'] = 'checkin'): Watching => ({
    item,
    action,
    startedAt: now,
    expiresAt: now + ms,
  })
  /** What is due now, and every call that it makes. */
  const tick = async () => {
    all.trakt.calls.length = 0
    await all.parts().schedule.tick()
    return [...all.trakt.calls]
  }
  const kept = () => all.parts().kept.get()
  const due = () => all.parts().schedule.nextDueAt()
  const at = (call: string, then: () => void) => {
    all.trakt.onCall = (name) => {
      if (name === call) then()
    }
  }
  return { ...all, now, plays, tick, kept, due, at }
}
/** Severance waits since `lateMs`, with nothing in its way. */
async function waiting(lateMs = 0, wanted: CheckInRequest = wantSeverance) {
  const all = await made()
  const until = all.now - lateMs
  await all.parts().kept.set({ waiting: { wanted, until } })
  all.parts().store.set({ checkIn: { step: 'waiting', playing: null, wanted, until } })
  all.seen.steps.length = 0
  return { ...all, until }
}

describe('a wait whose time has come', () => {
  it('shows that it goes on, and is a check-in like any other', async () => {
    const { tick, seen, parts, kept, clock } = await waiting()
    expect(await tick()).toEqual(['checkIn'])
    expect(seen.steps).toEqual(['checkingIn', 'watching'])
    expect(seen.changes.count).toBe(1)
    expect(kept().waiting).toBeNull()
    expect(parts().store.getState().undo).toMatchObject({ until: clock.now() + 30_000 })
    expect(parts().news).toMatchObject([{ kind: 'waitCheckedIn', item: episodeItem() }])
  })

  it('is not due a moment before', async () => {
    const { tick, due, now } = await waiting(-1)
    expect(due()).toBe(now + 1)
    expect(await tick()).toEqual([])
  })

  it('is due by Trakt’s clock', async () => {
    const { due, parts, now } = await waiting(-minutes(5))
    parts().store.set({ serverOffsetMs: 1_000 })
    expect(due()).toBe(now + minutes(5) - 1_000)
  })

  it('is done when it plays already', async () => {
    const { tick, trakt, kept, plays, parts, at } = await waiting()
    at('checkIn', () => (trakt.playing = plays(episodeItem())))
    await tick()
    expect(kept().waiting).toBeNull()
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: episodeItem() } })
    expect(parts().news).toEqual([])
  })

  it('goes on behind what is in its way by then', async () => {
    const { tick, trakt, kept, plays, now, due, parts } = await waiting()
    trakt.playing = plays(movieItem())
    await tick()
    const behind = { ...plays(movieItem()), expiresAt: now + minutes(50) }
    expect(kept().waiting).toEqual({ wanted: wantSeverance, until: now + minutes(50), behind })
    expect(parts().state()).toMatchObject({ step: 'waiting', playing: { item: movieItem() } })
    expect(due()).toBe(now + minutes(50))
  })

  it.each([
    ['no time', null, 60_000, 0],
    ['a time that has passed', -5, -5, 15_000],
    ['a time to come', 7_000, 7_000, 0],
  ])('goes on behind what nobody can name, of which Trakt tells %s', async (_name, inMs, until, pause) => {
    const { tick, trakt, kept, now, due } = await waiting()
    const failure: Failure = { kind: 'conflict', expiresAt: inMs === null ? null : now + inMs }
    trakt.faults.checkIn = [{ failure }, { failure }]
    trakt.faults.watching = [{ failure: offline }, { failure: offline }]
    await tick()
    expect(kept().waiting?.until).toBe(now + until)
    expect(due()).toBe(now + Math.max(until, pause))
  })

  it.each<[string, Failure]>([
    ['no network', offline],
    ['no session', { kind: 'signedOut', reason: 'expired' }],
    ['no answer', lost],
  ])('is tried again after %s', async (_name, failure) => {
    const { tick, trakt, kept, now, due, parts } = await waiting()
    trakt.faults.checkIn = [{ failure }]
    await tick()
    expect(kept().waiting).not.toBeNull()
    expect(parts().state().step).toBe('waiting')
    expect(due()).toBe(now + 15_000)
    expect(parts().notices).toEqual([])
  })

  it('asks history first only where the last try may have arrived', async () => {
    for (const [failure, calls] of [
      [offline, ['checkIn']],
      [lost, ['history', 'checkIn']],
    ] as const) {
      const { tick, trakt, clock } = await waiting()
      trakt.faults.checkIn = [{ failure }]
      await tick()
      await clock.jump(15_000)
      expect(await tick()).toEqual(calls)
      expect(trakt.playing).not.toBeNull()
    }
  })

  it('shows what a look found after an answer that was lost, and what was there before where it found nothing', async () => {
    for (const [isBlind, item] of [
      [true, null],
      [false, movieItem()],
    ] as const) {
      const { tick, trakt, plays, parts, at } = await waiting()
      trakt.faults.checkIn = [{ failure: lost }]
      if (isBlind) trakt.faults.watching = [{ failure: offline }]
      at('checkIn', () => (trakt.playing = plays(movieItem())))
      await tick()
      expect(parts().state().playing?.item ?? null).toEqual(item)
    }
  })

  it('that went through is the end of all pauses', async () => {
    const { tick, trakt, clock, due, parts, kept } = await waiting()
    trakt.faults.checkIn = [{ failure: offline }, { failure: offline }]
    for (const ms of [0, 15_000, 30_000]) {
      await clock.jump(ms)
      await tick()
    }
    expect(kept().waiting).toBeNull()
    trakt.playing = null
    await parts().checkIns.look()
    await parts().kept.set({ waiting: { wanted: wantDune, until: clock.now() } })
    await parts().checkIns.look()
    trakt.faults.checkIn = [{ failure: offline }]
    await tick()
    expect(due()).toBe(clock.now() + 15_000)
  })

  it('ends with its reason where Trakt says no', async () => {
    const { tick, trakt, kept, parts } = await waiting()
    trakt.faults.checkIn = [{ failure: no }]
    await tick()
    expect(kept().waiting).toBeNull()
    expect(parts().notices).toEqual([
      {
        id: expect.stringMatching(/^wait-ended-\d+$/) as string,
        kind: 'waitEnded',
        wanted: wantSeverance,
        failure: no,
      },
    ])
    expect(parts().news).toEqual([{ kind: 'waitEnded', wanted: wantSeverance, failure: no }])
    expect(parts().state()).toEqual({ step: 'idle', playing: null })
  })

  it.each<[string, Failure | null]>([
    ['goes through', null],
    ['is refused', no],
    ['meets something else', { kind: 'conflict', expiresAt: null }],
  ])('and that is called off while it %s stays called off, and nothing is said of it', async (_name, failure) => {
    const { tick, trakt, kept, parts, at } = await waiting()
    at('checkIn', () => void parts().checkIns.callOff())
    if (failure) trakt.faults.checkIn = [{ failure }, { failure }]
    await tick()
    await settle()
    expect(kept().waiting).toBeNull()
    expect(parts().notices).toEqual([])
    expect(parts().state().step).toBe(failure ? 'idle' : 'watching')
  })

  it('is nobody’s when they have left', async () => {
    for (const call of ['checkIn', 'history', 'watching'] as const) {
      const { tick, trakt, kept, parts, at, signOut, clock } = await waiting(call === 'watching' ? minutes(31) : 0)
      if (call === 'history') {
        trakt.faults.checkIn = [{ failure: lost }]
        await tick()
        await clock.jump(15_000)
      }
      at(call, signOut)
      const calls = await tick()
      expect(calls.at(-1)).toBe(call)
      expect(kept().waiting).not.toBeNull()
      expect(parts().news).toEqual([])
    }
  })

  it('leaves an open prompt for something else where it is', async () => {
    const { tick, parts, seen } = await waiting()
    parts().store.set({ checkIn: { step: 'blocked', playing: null, wanted: wantDune, until: null } })
    seen.steps.length = 0
    await tick()
    expect(seen.steps).not.toContain('checkingIn')
    expect(parts().state()).toMatchObject({ step: 'blocked', wanted: wantDune, playing: { item: episodeItem() } })
  })
})

describe('a wait that comes late', () => {
  it('is sent up to half an hour after its time, and later told', async () => {
    const inTime = await waiting(minutes(30))
    expect(await inTime.tick()).toEqual(['checkIn'])
    const late = await waiting(minutes(30) + 1)
    expect(await late.tick()).toEqual(['watching'])
    expect(late.kept().waiting).toBeNull()
    expect(late.parts().notices).toEqual([
      { id: `wait-missed-${late.until}`, kind: 'waitMissed', wanted: wantSeverance, at: late.until },
    ])
    expect(late.parts().news).toEqual([{ kind: 'waitMissed', wanted: wantSeverance }])
  })

  it('is as late as Trakt’s clock says', async () => {
    const early = await waiting(minutes(31))
    early.at('watching', () => early.parts().store.set({ serverOffsetMs: -minutes(40) }))
    expect(await early.tick()).toEqual(['watching'])
    expect(early.kept().waiting).not.toBeNull()
    expect(early.parts().notices).toEqual([])
    const inTime = await waiting(minutes(31))
    inTime.at('watching', () => inTime.parts().store.set({ serverOffsetMs: -minutes(20) }))
    expect(await inTime.tick()).toEqual(['watching', 'checkIn'])
  })

  it('is not told where Trakt cannot be asked, or it was called off', async () => {
    const blind = await waiting(minutes(31))
    blind.trakt.faults.watching = [{ failure: offline }]
    await blind.tick()
    expect(blind.kept().waiting).not.toBeNull()
    expect(blind.due()).toBe(blind.now + 15_000)
    const off = await waiting(minutes(31))
    off.at('watching', () => void off.parts().checkIns.callOff())
    await off.tick()
    expect(off.parts().notices).toEqual([])
    expect(off.trakt.playing).toBeNull()
  })
})

describe('a wait of an earlier run', () => {
  async function restarted(after: (all: Awaited<ReturnType<typeof made>>) => void = () => {}) {
    const all = await made()
    await all.parts().kept.set({ waiting: { wanted: wantSeverance, until: all.now } })
    after(all)
    await all.restart()
    return all
  }

  it('is shown at once, and looked for in history before it is sent', async () => {
    const { tick, parts } = await restarted()
    expect(parts().state()).toMatchObject({ step: 'waiting' })
    expect(await tick()).toEqual(['history', 'checkIn'])
  })

  it.each([
    ['a minute before', -60_000, 'checkin', true],
    ['longer before', -60_001, 'checkin', false],
    ['by a scrobble', 0, 'scrobble', false],
  ] as const)('is done where history has it %s, or not', async (_name, after, action, isDone) => {
    const { tick, kept, seen, parts } = await restarted(({ trakt, now }) => {
      trakt.rows.push({ historyId: 9, watchedAt: now + after, action, item: episodeItem() })
    })
    seen.changes.count = 0
    expect((await tick()).includes('checkIn')).toBe(!isDone)
    expect(kept().waiting).toBeNull()
    if (isDone) expect(parts().state()).toEqual({ step: 'idle', playing: null })
  })

  it('waits while history cannot be asked for a while, and goes on where it never can', async () => {
    const passing = await restarted()
    passing.trakt.faults.history = [{ failure: offline }]
    expect(await passing.tick()).toEqual(['history'])
    expect(passing.due()).toBe(passing.clock.now() + 15_000)
    const never = await restarted()
    never.trakt.faults.history = [{ failure: no }]
    expect(await never.tick()).toEqual(['history', 'checkIn'])
  })

  it('asks history once, and not again before each try that certainly did not arrive', async () => {
    const { tick, trakt, clock } = await restarted()
    trakt.faults.checkIn = [{ failure: offline }]
    expect(await tick()).toEqual(['history', 'checkIn'])
    await clock.jump(15_000)
    expect(await tick()).toEqual(['checkIn'])
  })

  it('that is called off while history is asked is not sent', async () => {
    const all = await restarted()
    all.at('history', () => void all.parts().checkIns.callOff())
    expect(await all.tick()).toEqual(['history'])
    expect(all.parts().state().step).toBe('idle')
  })
})

describe('what is to be put back', () => {
  async function away(item: Item = movieItem(), ms = minutes(50)) {
    const all = await made()
    const old = all.plays(item, ms)
    await all.parts().kept.set({ putBack: old })
    return { ...all, old }
  }

  it('is due at once, is shown and told', async () => {
    const { tick, due, kept, parts } = await away()
    expect(due()).toBe(0)
    expect(await tick()).toEqual(['checkIn'])
    expect(kept().putBack).toBeNull()
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: movieItem() } })
    expect(parts().notices).toEqual([
      { id: expect.stringMatching(/^put-back-\d+$/) as string, kind: 'putBack', item: movieItem(), restored: true },
    ])
  })

  it('is told where it cannot be any more, and the screen left alone', async () => {
    const { tick, kept, parts, trakt, plays } = await away()
    parts().store.set({ checkIn: { step: 'watching', playing: plays(episodeItem()) } })
    trakt.faults.checkIn = [{ failure: no }]
    await tick()
    expect(kept().putBack).toBeNull()
    expect(parts().notices).toEqual([
      { id: expect.stringMatching(/^put-back-\d+$/) as string, kind: 'putBack', item: movieItem(), restored: false },
    ])
    expect(parts().state()).toMatchObject({ playing: { item: episodeItem() } })
  })

  it('is tried again where Trakt could not be reached, ever more seldom, and then begins anew', async () => {
    const { tick, kept, due, trakt, now, clock, parts, plays } = await away()
    trakt.faults.checkIn = [{ failure: offline }, { failure: offline }]
    await tick()
    expect(kept().putBack).not.toBeNull()
    expect(due()).toBe(now + 15_000)
    await clock.jump(15_000)
    await tick()
    expect(due()).toBe(now + 45_000)
    await clock.jump(30_000)
    await tick()
    expect(kept().putBack).toBeNull()
    trakt.playing = null
    trakt.faults.checkIn = [{ failure: offline }]
    await parts().kept.set({ putBack: plays(movieItem()) })
    await tick()
    expect(due()).toBe(clock.now() + 15_000)
  })

  it('is not told to whoever came next', async () => {
    const { tick, kept, parts, at, signOut } = await away()
    at('checkIn', signOut)
    await tick()
    expect(kept().putBack).not.toBeNull()
    expect(parts().notices).toEqual([])
  })
})

describe('a replacement of which nobody knows the end', () => {
  async function half() {
    const all = await made()
    const old = all.plays(movieItem())
    await all.parts().kept.set({ replacing: { old, wanted: wantSeverance, at: all.now } })
    return { ...all, old }
  }

  it('is due at once, and tried again later where Trakt cannot be asked', async () => {
    const { tick, due, trakt, kept, now } = await half()
    expect(due()).toBe(0)
    trakt.faults.watching = [{ failure: offline }]
    await tick()
    expect(kept().replacing).not.toBeNull()
    expect(due()).toBe(now + 15_000)
  })

  it('goes on as a wait where nothing plays, after a look into history', async () => {
    const { tick, trakt, kept, now, parts } = await half()
    expect(await tick()).toEqual(['watching'])
    expect(kept()).toMatchObject({ replacing: null, waiting: { wanted: wantSeverance, until: now } })
    expect(parts().state()).toMatchObject({ step: 'waiting' })
    expect(await tick()).toEqual(['history', 'checkIn'])
    expect(trakt.playing).toMatchObject({ item: episodeItem() })
  })

  it.each<[string, Item, boolean]>([
    ['the old one runs', movieItem(), false],
    ['the new one runs', episodeItem(), false],
    ['something else runs', episodeItem(1, 1), true],
  ])('is over where %s', async (_name, item, isTold) => {
    const { tick, trakt, kept, parts, plays } = await half()
    trakt.playing = plays(item)
    await tick()
    expect(kept()).toMatchObject({ replacing: null, waiting: null })
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item } })
    expect(parts().notices).toEqual(
      isTold
        ? [
            {
              id: expect.stringMatching(/^put-back-\d+$/) as string,
              kind: 'putBack',
              item: movieItem(),
              restored: false,
            },
          ]
        : [],
    )
  })

  it('leaves a prompt open where nothing plays, too', async () => {
    const { tick, parts } = await half()
    parts().store.set({ checkIn: { step: 'blocked', playing: null, wanted: wantSeverance, until: null } })
    await tick()
    expect(parts().state().step).toBe('waiting')
  })

  it('leaves a prompt open, which names what plays', async () => {
    const { tick, trakt, parts, plays } = await half()
    parts().store.set({ checkIn: { step: 'blocked', playing: null, wanted: wantSeverance, until: null } })
    trakt.playing = plays(movieItem())
    await tick()
    expect(parts().state()).toMatchObject({ step: 'blocked', playing: { item: movieItem() } })
  })

  it('is taken up at the next start', async () => {
    const { restart, kept, trakt } = await half()
    await restart()
    expect(kept()).toMatchObject({ replacing: null, waiting: { wanted: wantSeverance } })
    expect(trakt.calls).toEqual(['watching'])
  })
})

describe('what plays', () => {
  it('is looked at a second after its end by Trakt’s clock, and leaves the screen', async () => {
    const { parts, due, tick, clock, plays, now } = await made()
    parts().store.set({ checkIn: { step: 'watching', playing: plays(movieItem()) }, serverOffsetMs: 2_000 })
    expect(due()).toBe(now + minutes(50) - 2_000 + 1_000)
    await clock.jump(minutes(50) - 2_000 + 999)
    expect(await tick()).toEqual([])
    await clock.jump(1)
    expect(await tick()).toEqual(['watching'])
    expect(parts().state()).toEqual({ step: 'idle', playing: null })
  })

  it('is looked at ever more seldom while Trakt shows it, or cannot be asked; once that ends, at once again', async () => {
    const { parts, due, tick, clock, trakt, plays } = await made()
    trakt.playing = { ...plays(movieItem()), expiresAt: Number.MAX_SAFE_INTEGER }
    const shown = plays(movieItem(), 0)
    const look = async () => {
      parts().store.set({ checkIn: { step: 'watching', playing: shown } })
      await tick()
      return (due() ?? 0) - clock.now()
    }
    await clock.jump(2_000)
    trakt.faults.watching = [{ failure: offline }]
    expect(await look()).toBe(15_000)
    await clock.jump(15_000)
    Object.assign(trakt, { watching: async () => ({ ok: true, value: shown }) })
    expect(await look()).toBe(30_000)
    await clock.jump(30_000)
    Object.assign(trakt, { watching: async () => ({ ok: true, value: plays(episodeItem(), minutes(500)) }) })
    await look()
    Object.assign(trakt, { watching: async () => ({ ok: false, failure: offline }) })
    expect(await look()).toBe(15_000)
  })

  it('is left alone while nobody is signed in, or a deed is under way', async () => {
    const { parts, due, tick, clock, plays, signOut } = await made()
    parts().store.set({ checkIn: { step: 'watching', playing: plays(movieItem()) } })
    await clock.jump(minutes(60))
    const deed = Promise.withResolvers<null>()
    const going = parts().checkIns.during(() => deed.promise, null)
    expect([due(), await tick()]).toEqual([null, []])
    deed.resolve(null)
    await going
    signOut()
    expect([due(), await tick()]).toEqual([null, []])
  })
})

describe('the undo', () => {
  it('is over after its time, whoever is signed in', async () => {
    const { parts, due, tick, clock, kept, signOut, now } = await made()
    await parts().checkIns.start(wantDune)
    signOut()
    expect(due()).toBe(now + 30_000)
    await clock.jump(29_999)
    await tick()
    expect(parts().store.getState().undo).not.toBeNull()
    await clock.jump(1)
    await tick()
    expect([parts().store.getState().undo, kept().undo]).toEqual([null, null])
  })

  it('of an earlier run is open for as long as it was, or forgotten', async () => {
    const { parts, clock, restart, kept, now } = await made()
    await parts().checkIns.start(wantDune)
    await clock.jump(10_000)
    await restart()
    expect(parts().store.getState().undo).toEqual({ item: movieItem(), until: now + 30_000 })
    await clock.jump(20_000)
    const { saves } = (await restart(), { saves: kept().undo })
    expect([parts().store.getState().undo, saves]).toEqual([null, null])
  })
})

describe('a new start', () => {
  it('without anything to take up only looks', async () => {
    const { restart, trakt, document } = await made()
    const { saves } = document
    await restart()
    expect(trakt.calls).toEqual(['watching'])
    expect(document.saves).toBe(saves)
  })

  it('that finds a deed under way leaves the screen to it', async () => {
    const { parts, plays, trakt } = await made()
    await parts().kept.set({ waiting: { wanted: wantDune, until: 1 } })
    trakt.faults.watching = [{ failure: offline }]
    parts().store.set({ checkIn: { step: 'cancelling', playing: plays(movieItem()) } })
    const deed = Promise.withResolvers<null>()
    const going = parts().checkIns.during(() => deed.promise, null)
    await parts().schedule.restore()
    expect(parts().state().step).toBe('cancelling')
    deed.resolve(null)
    await going
  })
})

describe('a look', () => {
  it('where nobody is signed in shows and asks nothing', async () => {
    const { parts, signOut, trakt } = await made()
    signOut()
    expect(await parts().checkIns.look()).toEqual({ ok: true, value: null })
    expect(trakt.calls).toEqual([])
  })

  it('that fails changes nothing, and what waits in the queue waits on', async () => {
    const { parts, trakt, plays, seen, clock } = await made()
    const shown = { step: 'watching', playing: plays(movieItem()) } as const
    parts().store.set({ checkIn: shown })
    await parts().intents.enqueue({ kind: 'checkIn', wanted: wantSeverance }, clock.now())
    await parts().intents.set('intent-1', { failure: offline, tries: 4, notBefore: clock.now() + 9_000 })
    trakt.faults.watching = [{ failure: offline }]
    await parts().checkIns.look()
    expect(parts().state()).toBe(shown)
    expect(seen.changes.count).toBe(0)
    expect(parts().intents.view()).toMatchObject([{ nextTryAt: clock.now() + 9_000 }])
  })

  it('that a deed overtook shows nothing, whether that has ended or not', async () => {
    for (const ends of [true, false]) {
      const { parts, trakt, plays, at } = await made()
      trakt.playing = plays(movieItem())
      const deed = Promise.withResolvers<null>()
      let going: Promise<unknown> = Promise.resolve()
      at('watching', () => (going = parts().checkIns.during(() => (ends ? Promise.resolve(null) : deed.promise), null)))
      expect(await parts().checkIns.look()).toMatchObject({ ok: true, value: { item: movieItem() } })
      expect(parts().state()).toEqual({ step: 'idle', playing: null })
      deed.resolve(null)
      await going
    }
    const { parts, trakt, plays } = await made()
    trakt.playing = plays(movieItem())
    const deed = Promise.withResolvers<null>()
    const going = parts().checkIns.during(() => deed.promise, null)
    await parts().checkIns.look()
    expect(parts().state().step).toBe('idle')
    deed.resolve(null)
    await going
  })

  it.each<[string, Item | null, Item | null, number]>([
    ['nothing, as before', null, null, 0],
    ['something new', null, movieItem(), 0],
    ['the same as before', movieItem(), movieItem(), 0],
    ['something else than before', movieItem(), episodeItem(), 1],
    ['that it is over', movieItem(), null, 1],
  ])('that finds %s says whether history has changed', async (_name, before, after, changes) => {
    const { parts, trakt, plays, seen } = await made()
    parts().store.set({
      checkIn: before ? { step: 'watching', playing: plays(before) } : { step: 'idle', playing: null },
    })
    trakt.playing = after && plays(after)
    await parts().checkIns.look()
    expect(seen.changes.count).toBe(changes)
    expect(parts().state().playing?.item ?? null).toEqual(after)
  })

  it('moves the time of a wait to when the way is free', async () => {
    for (const [playing, until, expected] of [
      [episodeItem(), 5, null],
      [movieItem(), 5, minutes(50)],
      [null, minutes(5), 0],
      [null, -5, -5],
    ] as const) {
      const { parts, trakt, plays, kept, now } = await waiting(-until)
      trakt.playing = playing && plays(playing)
      await parts().checkIns.look()
      expect(kept().waiting?.until ?? null).toBe(expected === null ? null : now + expected)
    }
  })
})
