// Scrobbling by hand: what is asked, what Trakt gets, what it did with it, and what is shown.
import { describe, expect, it } from 'vitest'
import { settle } from '../fakes/clock.ts'
import { episodeItem, movieItem } from '../fakes/items.ts'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'

const lost = { kind: 'timeout', afterMs: 30_000 } as const
const refused = { kind: 'invalid', status: 422, message: null } as const
/** Severance, 50 minutes long, running at 40 %. */
const running = async (...options: Parameters<typeof machine>) => {
  const all = await machine(...options)
  await all.parts().checkIns.start({ ...wantSeverance, scrobbleFrom: 40 })
  all.trakt.calls.length = 0
  const snapshot = () => all.parts().store.getState()
  return { ...all, deeds: all.parts().checkIns, snapshot }
}
const forgetful = { savedPositions: false, removesHistory: false } as const
const elsewhere = (now: number) =>
  ({ item: movieItem(), action: 'scrobble', startedAt: now, expiresAt: now + minutes(155) }) as const

describe('a scrobble start by hand', () => {
  it('starts where it is told, nought included, and shows since when and until when', async () => {
    const { parts, trakt, clock } = await machine()
    const outcome = await parts().checkIns.start({ ...wantSeverance, scrobbleFrom: 0 })
    const watching = { action: 'scrobble', startedAt: clock.now(), expiresAt: clock.now() + minutes(50) }
    expect(outcome).toMatchObject({ kind: 'scrobbling', watching })
    expect(parts().state()).toMatchObject({ step: 'watching', playing: watching })
    expect(trakt.calls).toContain('start 0')
  })

  it('passes on the sharing and the length that were given', async () => {
    const { parts, trakt } = await machine(() => null, { duration: true })
    const asked: unknown[] = []
    const real = trakt.scrobble
    Object.assign(trakt, {
      scrobble: (...args: Parameters<typeof real>) => {
        asked.push(args[1])
        return real(...args)
      },
    })
    const sharing = { twitter: true }
    await parts().checkIns.start({ ...wantSeverance, scrobbleFrom: 50, durationMinutes: 80, sharing })
    expect(asked).toMatchObject([{ progress: 50, durationMinutes: 80, sharing }])
    expect(trakt.playing?.expiresAt).toBe(parts().state().playing?.expiresAt)
    await parts().checkIns.pause(60)
    await parts().checkIns.start({ ...wantSeverance, scrobbleFrom: 60 })
    expect(asked).toMatchObject([{}, { durationMinutes: 80, sharing }, { durationMinutes: 80, sharing }])
  })

  it('looks first, and meets the wait prompt when something else runs', async () => {
    const { parts, trakt, clock } = await machine()
    trakt.playing = elsewhere(clock.now())
    expect(await parts().checkIns.start({ ...wantSeverance, scrobbleFrom: 10 })).toMatchObject({ kind: 'blocked' })
    expect(trakt.calls).not.toContain('scrobble')
    expect(await parts().checkIns.choose('replace')).toMatchObject({ kind: 'scrobbling' })
    expect(trakt.calls).toContain('start 10')
  })

  it('waits for its turn when the user says so', async () => {
    const { parts, trakt, clock, pass } = await machine()
    trakt.playing = { ...elsewhere(clock.now()), expiresAt: clock.now() + minutes(5) }
    await parts().checkIns.start({ ...wantSeverance, scrobbleFrom: 10 })
    await parts().checkIns.choose('wait')
    await pass(minutes(6))
    expect(trakt.playing).toMatchObject({ item: { kind: 'episode' }, action: 'scrobble' })
    expect(parts().news).toMatchObject([{ kind: 'waitCheckedIn' }])
  })

  it('is not sent again when its answer was lost', async () => {
    const { parts, trakt } = await machine()
    trakt.faults.scrobble = [{ failure: lost, effect: true }]
    expect(await parts().checkIns.start({ ...wantSeverance, scrobbleFrom: 10 })).toMatchObject({ kind: 'scrobbling' })
    expect(trakt.calls.filter((call) => call === 'scrobble')).toHaveLength(1)
  })

  it('that Trakt refused is not taken for ours when a player starts the same thing', async () => {
    const { parts, trakt, clock, pass } = await machine()
    trakt.faults.scrobble = [{ failure: refused }]
    expect(await parts().checkIns.start({ ...wantSeverance, scrobbleFrom: 10 })).toEqual({
      kind: 'failed',
      failure: refused,
    })
    trakt.playing = { ...elsewhere(clock.now()), item: episodeItem() }
    await pass(minutes(200))
    expect(trakt.rows).toEqual([])
  })

  it('is found to be ours later when nobody could tell at first', async () => {
    const { parts, trakt, clock, pass } = await machine()
    trakt.faults.scrobble = [{ failure: lost, effect: true }]
    trakt.onCall = (name) => {
      if (name === 'scrobble') trakt.faults.watching = [{ failure: lost }]
    }
    const outcome = await parts().checkIns.start({ ...wantSeverance, scrobbleFrom: 10 })
    expect(outcome).toEqual({ kind: 'failed', failure: lost })
    trakt.onCall = null
    expect(parts().schedule.nextDueAt()).toBeLessThanOrEqual(clock.now())
    await pass(minutes(1))
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { action: 'scrobble' } })
    await pass(minutes(50))
    expect(trakt.rows).toMatchObject([{ action: 'scrobble' }])
  })

  it('can be undone wherever it started, without counting as watched', async () => {
    for (const scrobbleFrom of [0, 40, 95]) {
      const { parts, trakt } = await machine()
      await parts().checkIns.start({ ...wantSeverance, scrobbleFrom })
      expect(await parts().checkIns.undo()).toEqual({ kind: 'undone', removedFromHistory: false })
      expect(trakt).toMatchObject({ playing: null, saved: [], rows: [] })
      expect(parts().kept.get().scrobbles).toEqual([])
    }
  })
})

describe('moving', () => {
  it('starts it again where it was moved to', async () => {
    const { deeds, trakt, clock, snapshot } = await running()
    const watching = { startedAt: clock.now() - minutes(35), expiresAt: clock.now() + minutes(15) }
    expect(await deeds.seek(70)).toMatchObject({ kind: 'running', watching })
    expect(trakt.calls).toEqual(['watching', 'scrobble', 'start 70'])
    expect(snapshot().checkIn).toMatchObject({ step: 'watching', playing: watching })
  })

  it('counts as done when only the answer was lost', async () => {
    const { deeds, trakt } = await running()
    trakt.faults.scrobble = [{ failure: lost, effect: true }]
    expect(await deeds.seek(70)).toMatchObject({ kind: 'running' })
    expect(trakt.calls.filter((call) => call === 'scrobble')).toHaveLength(1)
  })

  it('leaves it where it was when Trakt did not do it', async () => {
    for (const failure of [lost, refused]) {
      const { deeds, trakt, snapshot } = await running()
      const before = snapshot().checkIn.playing
      trakt.faults.scrobble = [{ failure }]
      expect(await deeds.seek(70)).toEqual({ kind: 'failed', failure })
      expect(snapshot().checkIn.playing).toEqual(before)
    }
  })

  it('survives a crash between Trakt and the disk: it is still ours', async () => {
    const { deeds, trakt, restart, pass } = await running()
    trakt.faults.scrobble = [{ failure: 'crash', effect: true }]
    await expect(deeds.seek(70)).rejects.toThrow('crash')
    await restart()
    await pass(minutes(16))
    expect(trakt.rows).toMatchObject([{ action: 'scrobble' }])
  })

  it('of what is paused moves the position that Trakt keeps too', async () => {
    const { deeds, trakt, snapshot } = await running()
    await deeds.pause(45)
    trakt.calls.length = 0
    expect(await deeds.seek(60)).toMatchObject({ kind: 'paused', paused: { progress: 60 }, kept: true })
    expect(snapshot().paused?.progress).toBe(60)
    expect(trakt.calls).toEqual(['watching', 'scrobble', 'pause 60'])
    expect(trakt.saved).toMatchObject([{ progress: 60 }])
  })

  it('of what is paused stays here where Trakt takes no position', async () => {
    const late = await running()
    await late.deeds.pause(45)
    expect(await late.deeds.seek(85)).toMatchObject({ kind: 'paused', paused: { progress: 85 }, kept: false })
    const forgets = await running(() => null, forgetful)
    await forgets.deeds.pause(45)
    forgets.trakt.calls.length = 0
    expect(await forgets.deeds.seek(60)).toMatchObject({ kind: 'paused', paused: { progress: 60 }, kept: false })
    expect([late.snapshot().paused?.progress, forgets.snapshot().paused?.progress]).toEqual([85, 60])
    expect([late.trakt.saved[0]?.progress, forgets.trakt.calls]).toEqual([45, []])
  })

  it('of what is paused to its very beginning leaves the least that Trakt keeps', async () => {
    const { deeds, trakt, snapshot } = await running()
    await deeds.pause(45)
    expect(await deeds.seek(0)).toMatchObject({ kind: 'paused', paused: { progress: 0 }, kept: true })
    expect([snapshot().paused?.progress, trakt.saved[0]?.progress]).toEqual([0, 1])
  })

  it('of what is paused leaves it where it was when Trakt could not be told', async () => {
    const { deeds, trakt, snapshot } = await running()
    await deeds.pause(45)
    trakt.faults.scrobble = [{ failure: lost }]
    expect(await deeds.seek(60)).toEqual({ kind: 'failed', failure: lost })
    trakt.faults.watching = [{ failure: lost }]
    expect(await deeds.seek(60)).toEqual({ kind: 'failed', failure: lost })
    expect([snapshot().paused?.progress, trakt.saved[0]?.progress]).toEqual([45, 45])
  })

  it('of what is paused counts as done when only the answer was lost', async () => {
    const { deeds, trakt, snapshot } = await running()
    await deeds.pause(45)
    trakt.faults.scrobble = [{ failure: lost, effect: true }]
    expect(await deeds.seek(60)).toMatchObject({ kind: 'paused', paused: { progress: 60 }, kept: true })
    expect([snapshot().paused?.progress, trakt.saved[0]?.progress]).toEqual([60, 60])
  })

  it('of what is paused does not end what a player plays meanwhile', async () => {
    const { deeds, trakt, clock } = await running()
    await deeds.pause(45)
    trakt.playing = elsewhere(clock.now())
    expect(await deeds.seek(60)).toEqual({ kind: 'nothingPlaying' })
    expect(trakt.playing).not.toBeNull()
  })
})

describe('pausing', () => {
  it('keeps the position, here and on Trakt', async () => {
    const { deeds, trakt, clock, snapshot, restart } = await running()
    const paused = { item: episodeItem(), progress: 45, pausedAt: clock.now() }
    expect(await deeds.pause(45)).toEqual({ kind: 'paused', paused, kept: true })
    expect(snapshot()).toMatchObject({ checkIn: { step: 'idle' }, paused, undo: null })
    expect(trakt).toMatchObject({ playing: null, saved: [{ progress: 45 }] })
    expect((await restart()).store.getState().paused).toEqual(paused)
  })

  it('says that only Marquee remembers it where the account keeps no positions', async () => {
    const { deeds } = await running(() => null, forgetful)
    expect(await deeds.pause(45)).toMatchObject({ kind: 'paused', kept: false })
  })

  it('comes too late from 80 on, and then sends nothing', async () => {
    const { deeds, trakt } = await running()
    expect(await deeds.pause(80)).toEqual({ kind: 'tooLateToPause', progress: 80 })
    expect(trakt.calls).toEqual([])
    expect(trakt.playing).not.toBeNull()
  })

  it('below 1 ends it without a trace', async () => {
    const { deeds, trakt, snapshot } = await running()
    expect(await deeds.pause(0.9)).toMatchObject({ kind: 'tooShort' })
    expect(trakt).toMatchObject({ playing: null, saved: [], rows: [] })
    expect(snapshot()).toMatchObject({ checkIn: { step: 'idle' }, paused: null })
  })

  it('below 1 is over even where the stray position cannot be taken away', async () => {
    const { deeds, trakt, snapshot } = await running()
    trakt.faults.positions = [{ failure: lost }]
    expect(await deeds.pause(0)).toMatchObject({ kind: 'tooShort' })
    expect(snapshot().checkIn.step).toBe('idle')
  })

  it('counts as done when only the answer was lost, and as not done when nothing came of it', async () => {
    const done = await running()
    done.trakt.faults.scrobble = [{ failure: lost, effect: true }]
    expect(await done.deeds.pause(45)).toMatchObject({ kind: 'paused' })
    const not = await running()
    not.trakt.faults.scrobble = [{ failure: lost }]
    expect(await not.deeds.pause(45)).toEqual({ kind: 'failed', failure: lost })
    expect(not.snapshot()).toMatchObject({ checkIn: { step: 'watching' }, paused: null })
    expect(not.parts().kept.get()).toMatchObject({ paused: null, scrobbles: [{ action: 'scrobble' }] })
  })

  it('survives a crash between Trakt and the disk where only Marquee remembers it', async () => {
    const { deeds, trakt, restart } = await running(() => null, forgetful)
    trakt.faults.scrobble = [{ failure: 'crash', effect: true }]
    await expect(deeds.pause(45)).rejects.toThrow('crash')
    const { store } = await restart()
    expect(store.getState()).toMatchObject({ checkIn: { step: 'idle' }, paused: { progress: 45 } })
  })

  it('is over when it goes on, also when that happens elsewhere', async () => {
    const here = await running()
    await here.deeds.pause(45)
    await here.deeds.start({ ...wantSeverance, scrobbleFrom: 45 })
    expect(here.snapshot()).toMatchObject({ checkIn: { step: 'watching' }, paused: null })
    expect(here.trakt.saved).toEqual([])
    const there = await running()
    await there.deeds.pause(45)
    const now = there.clock.now()
    there.trakt.playing = { ...elsewhere(now), item: episodeItem() }
    await there.deeds.look()
    expect(there.snapshot().paused).toBeNull()
  })

  it('is over when something else starts, or plays elsewhere, where Trakt keeps the position', async () => {
    const here = await running()
    await here.deeds.pause(45)
    await here.deeds.start(wantDune)
    expect(here.snapshot().paused).toBeNull()
    const there = await running()
    await there.deeds.pause(45)
    there.trakt.playing = elsewhere(there.clock.now())
    await there.deeds.look()
    expect(there.snapshot().paused).toBeNull()
  })

  it('stays behind whatever else starts, stops or plays where nobody else remembers it', async () => {
    const { deeds, trakt, clock, snapshot, restart } = await running(() => null, forgetful)
    await deeds.pause(45)
    const { paused } = snapshot()
    await deeds.start(wantDune)
    expect(snapshot()).toMatchObject({ checkIn: { step: 'watching' }, paused })
    await deeds.cancel()
    trakt.playing = elsewhere(clock.now())
    await deeds.look()
    expect(await deeds.stop(90)).toMatchObject({ kind: 'scrobbled' })
    expect(snapshot()).toMatchObject({ checkIn: { step: 'idle' }, paused })
    expect((await restart()).store.getState().paused).toEqual(paused)
  })

  it('stays behind something else that is paused too early to be kept', async () => {
    const { deeds, snapshot, parts } = await running(() => null, forgetful)
    await deeds.pause(45)
    const { paused } = snapshot()
    await deeds.start({ ...wantDune, scrobbleFrom: 0 })
    expect(await deeds.pause(0.5)).toMatchObject({ kind: 'tooShort' })
    expect([snapshot().paused, parts().kept.get().paused]).toEqual([paused, paused])
  })

  it('is over when it is gone on with, or ended, whoever remembers it', async () => {
    for (const abilities of [{}, forgetful]) {
      const { deeds, snapshot, parts } = await running(() => null, abilities)
      await deeds.pause(45)
      await deeds.start({ ...wantSeverance, scrobbleFrom: 45 })
      expect(snapshot().paused).toBeNull()
      await deeds.pause(50)
      await deeds.start(wantSeverance)
      expect([snapshot().paused, parts().kept.get().paused]).toEqual([null, null])
    }
  })
})

describe('stopping', () => {
  it('from 80 on counts as watched', async () => {
    const { deeds, trakt, snapshot, pass } = await running()
    expect(await deeds.stop(80)).toEqual({ kind: 'scrobbled', item: episodeItem(), progress: 80 })
    expect(trakt.rows).toMatchObject([{ action: 'scrobble' }])
    expect(snapshot().checkIn.step).toBe('idle')
    await pass(minutes(200))
    expect(trakt.rows).toHaveLength(1)
  })

  it('below 80 does not, and says whether the position is kept', async () => {
    for (const [abilities, kept] of [
      [{}, true],
      [forgetful, false],
    ] as const) {
      const { deeds, trakt, snapshot } = await running(() => null, abilities)
      expect(await deeds.stop(79.9)).toMatchObject({ kind: 'stoppedEarly', progress: 79.9, kept })
      expect(trakt.rows).toEqual([])
      expect(trakt.saved).toHaveLength(kept ? 1 : 0)
      expect(snapshot()).toMatchObject({ checkIn: { step: 'idle' }, paused: null })
    }
  })

  it('below 1 ends it without a trace', async () => {
    const { deeds, trakt } = await running()
    expect(await deeds.stop(0.5)).toMatchObject({ kind: 'tooShort' })
    expect(trakt).toMatchObject({ playing: null, saved: [], rows: [] })
  })

  it('of the same thing again says when the next is possible, and leaves nothing running', async () => {
    const { deeds, trakt, clock } = await running()
    await deeds.stop(90)
    await deeds.start({ ...wantSeverance, scrobbleFrom: 85 })
    const outcome = await deeds.stop(90)
    expect(outcome).toMatchObject({ kind: 'duplicate', watchedAt: clock.now(), againAt: clock.now() + minutes(60) })
    expect(trakt.rows).toHaveLength(1)
    expect(trakt.playing).toBeNull()
    expect(trakt.saved).toEqual([])
  })

  it('is found in history when the answer was lost', async () => {
    const { deeds, trakt } = await running()
    trakt.faults.scrobble = [{ failure: lost, effect: true }]
    expect(await deeds.stop(90)).toMatchObject({ kind: 'scrobbled' })
    expect(trakt.rows).toHaveLength(1)
  })

  it('failed when it still runs, and goes on being ours', async () => {
    const { deeds, trakt, snapshot, pass } = await running()
    trakt.faults.scrobble = [{ failure: lost }]
    expect(await deeds.stop(90)).toEqual({ kind: 'failed', failure: lost })
    expect(snapshot().checkIn.step).toBe('watching')
    await pass(minutes(31))
    expect(trakt.rows).toHaveLength(1)
  })

  it('of what is paused, and was moved, leaves Trakt the new position', async () => {
    const { deeds, trakt, snapshot } = await running()
    await deeds.pause(45)
    expect(await deeds.stop(60)).toMatchObject({ kind: 'stoppedEarly', progress: 60, kept: true })
    expect(snapshot().paused).toBeNull()
    expect(trakt.saved).toMatchObject([{ progress: 60 }])
  })

  it('of what is paused and was moved says so when Trakt could not be told', async () => {
    const { deeds, trakt, snapshot } = await running()
    await deeds.pause(45)
    trakt.faults.scrobble = [{ failure: lost }]
    expect(await deeds.stop(60)).toEqual({ kind: 'failed', failure: lost })
    expect(snapshot().paused?.progress).toBe(45)
  })

  it('of what is paused below 1 leaves nothing of it', async () => {
    for (const abilities of [{}, forgetful]) {
      const { deeds, trakt, snapshot } = await running(() => null, abilities)
      await deeds.pause(45)
      expect(await deeds.stop(0.5)).toMatchObject({ kind: 'tooShort' })
      expect([snapshot().paused, trakt.saved]).toEqual([null, []])
    }
  })

  it('of what is paused counts from 80 on; below, it is just forgotten here', async () => {
    const watched = await running()
    await watched.deeds.pause(79)
    expect(await watched.deeds.stop(85)).toMatchObject({ kind: 'scrobbled', progress: 85 })
    expect(watched.trakt.rows).toHaveLength(1)
    expect(watched.snapshot().paused).toBeNull()
    const early = await running()
    await early.deeds.pause(45)
    expect(await early.deeds.stop(45)).toMatchObject({ kind: 'stoppedEarly', progress: 45, kept: true })
    expect(early.snapshot().paused).toBeNull()
    expect(early.trakt.saved).toHaveLength(1)
  })

  it('of what is paused does not end what a player plays meanwhile', async () => {
    const { deeds, trakt, clock, snapshot } = await running()
    await deeds.pause(79)
    trakt.playing = elsewhere(clock.now())
    expect(await deeds.stop(85)).toEqual({ kind: 'nothingPlaying' })
    expect(trakt.playing).not.toBeNull()
    expect(snapshot().checkIn).toMatchObject({ step: 'watching', playing: { item: { kind: 'movie' } } })
  })

  it('of what is paused below 1 takes no position from what goes on elsewhere', async () => {
    const { deeds, trakt, clock, snapshot } = await running()
    await deeds.pause(45)
    trakt.playing = { ...elsewhere(clock.now()), item: episodeItem() }
    expect(await deeds.stop(0)).toEqual({ kind: 'nothingPlaying' })
    expect([snapshot().checkIn.step, trakt.saved.length]).toEqual(['watching', 1])
  })

  it('in the moment of its end makes it history at once', async () => {
    const { deeds, trakt, clock, parts } = await running()
    await clock.jump(minutes(30))
    expect(await deeds.stop(100)).toMatchObject({ kind: 'scrobbled' })
    expect(trakt.rows).toHaveLength(1)
    expect(parts().kept.get().scrobbles).toEqual([])
  })
})

describe.each(['seek', 'pause', 'stop'] as const)('%s', (verb) => {
  it('does nothing to what a player began meanwhile', async () => {
    const { deeds, trakt, clock, snapshot } = await running()
    const other = elsewhere(clock.now())
    trakt.playing = other
    expect(await deeds[verb](50)).toEqual({ kind: 'nothingPlaying' })
    expect(trakt.playing).toBe(other)
    expect(trakt.calls).toEqual(['watching'])
    expect(snapshot().checkIn).toMatchObject({ playing: { item: { kind: 'movie' } } })
  })

  it('does nothing to a check-in', async () => {
    const { parts, trakt } = await machine()
    await parts().checkIns.start(wantDune)
    expect(await parts().checkIns[verb](50)).toEqual({ kind: 'nothingPlaying' })
    expect(trakt.playing).toMatchObject({ action: 'checkin' })
  })

  it('finds nothing when it had ended elsewhere', async () => {
    const { deeds, trakt, snapshot } = await running()
    trakt.playing = null
    expect(await deeds[verb](50)).toEqual({ kind: 'nothingPlaying' })
    expect(snapshot().checkIn.step).toBe('idle')
  })

  it('is one deed at a time with everything else', async () => {
    const { deeds } = await running()
    const both = await Promise.all([deeds[verb](50), deeds[verb](50), deeds.cancel()])
    expect(both[1]).toEqual({ kind: 'busy' })
    expect(both[2]).toEqual({ kind: 'failed', failure: { kind: 'cancelled' } })
  })

  it('says why when Trakt cannot be asked, and changes nothing', async () => {
    const { deeds, trakt, snapshot } = await running()
    trakt.faults.watching = [{ failure: lost }]
    const before = snapshot().checkIn
    expect(await deeds[verb](50)).toEqual({ kind: 'failed', failure: lost })
    expect(snapshot().checkIn).toEqual(before)
  })

  it('is not possible while nobody is signed in', async () => {
    const { deeds, signOut } = await running()
    signOut()
    expect(await deeds[verb](50)).toMatchObject({ kind: 'failed', failure: { kind: 'signedOut' } })
  })

  it('leaves nothing behind when somebody signs out meanwhile', async () => {
    const { deeds, trakt, signOut, parts } = await running()
    trakt.onCall = (name) => {
      if (name !== 'scrobble') return
      signOut()
      parts().store.set({ checkIn: { step: 'idle', playing: null }, undo: null, paused: null })
      void parts().kept.set({ scrobbles: [], paused: null, starting: null, undo: null })
    }
    expect(await deeds[verb](50)).toMatchObject({ kind: 'failed', failure: { kind: 'signedOut' } })
    await settle()
    expect(parts().kept.get()).toMatchObject({ scrobbles: [], paused: null, starting: null })
    expect(parts().store.getState()).toMatchObject({ checkIn: { step: 'idle' }, paused: null })
  })

  it('leaves an open prompt open', async () => {
    const { deeds, snapshot } = await running()
    await deeds.start(wantDune)
    expect(snapshot().checkIn.step).toBe('blocked')
    await deeds[verb](50)
    expect(snapshot().checkIn).toMatchObject({ step: 'blocked', wanted: wantDune })
    expect(snapshot().checkIn.playing === null).toBe(verb !== 'seek')
  })
})
