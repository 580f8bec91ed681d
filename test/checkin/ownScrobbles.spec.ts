// The scrobbles that Marquee started: told again, seen to their end, never lost, and never mixed up with a player's.
import { describe, expect, it } from 'vitest'
import { dune, episodeItem, movieItem } from '../fakes/items.ts'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'

const lost = { kind: 'timeout', afterMs: 30_000 } as const
/** Severance, 50 minutes long, started at nought. */
const running = async (abilities: Parameters<typeof machine>[1] = {}) => {
  const all = await machine(() => null, abilities)
  await all.parts().checkIns.start({ ...wantSeverance, scrobbleFrom: 0 })
  all.trakt.calls.length = 0
  const count = (call: string) => all.trakt.calls.filter((one) => one === call).length
  return { ...all, count }
}
const toldAgain = { watchingEveryMs: minutes(15), savedPositions: false, removesHistory: false } as const

describe('at its end a scrobble of ours', () => {
  it('becomes history by itself', async () => {
    const { trakt, parts, pass, count } = await running()
    await pass(minutes(49))
    expect(count('scrobble')).toBe(0)
    await pass(minutes(2))
    expect(trakt.calls).toContain('stop 100')
    expect(trakt.rows).toMatchObject([{ action: 'scrobble', item: episodeItem() }])
    expect(parts().state()).toEqual({ step: 'idle', playing: null })
    await pass(minutes(500))
    expect(count('scrobble')).toBe(1)
  })

  it('has the length of a film where nobody knows how long that is', async () => {
    const { trakt, parts, pass } = await machine(() => null, { ...toldAgain, duration: true })
    const target = { form: 'movie', movie: { ...dune, runtimeMinutes: null } } as const
    await parts().checkIns.start({ target, scrobbleFrom: 0 })
    await pass(minutes(100))
    expect(trakt.rows).toEqual([])
    expect(parts().state().step).toBe('watching')
    await pass(minutes(25))
    expect(trakt.rows).toHaveLength(1)
  })

  it('becomes history after a restart', async () => {
    const { trakt, restart, pass, clock } = await running()
    await clock.jump(minutes(20))
    await restart()
    await pass(minutes(31))
    expect(trakt.rows).toHaveLength(1)
  })

  it('is not counted twice when the answer was lost, also over a restart', async () => {
    const { trakt, restart, pass, count } = await running()
    trakt.faults.scrobble = [{ failure: lost, effect: true }]
    await pass(minutes(50))
    expect(trakt.rows).toHaveLength(1)
    await restart()
    await pass(minutes(5))
    expect(trakt.rows).toHaveLength(1)
    expect(count('scrobble')).toBe(1)
  })

  it('is tried again with growing pauses while Trakt cannot be reached', async () => {
    const { trakt, parts, pass, count } = await running()
    trakt.faults.scrobble = Array.from({ length: 4 }, () => ({ failure: { kind: 'offline', sent: false } as const }))
    await pass(minutes(50) + 10_000)
    expect(count('scrobble')).toBe(1)
    await pass(minutes(10))
    expect(count('scrobble')).toBe(5)
    expect(trakt.rows).toHaveLength(1)
    expect(parts().notices).toEqual([])
  })

  it('counts as done when Trakt calls it a duplicate', async () => {
    const { trakt, parts, clock, pass } = await running()
    await clock.jump(minutes(49))
    trakt.rows.push({ historyId: 7, watchedAt: clock.now() - minutes(50), action: 'scrobble', item: episodeItem() })
    await pass(minutes(1))
    expect(trakt.rows).toHaveLength(1)
    expect(parts().kept.get().scrobbles).toEqual([])
    expect(parts().notices).toEqual([])
  })

  it('is told to the user instead when it was missed by more than half an hour', async () => {
    const { trakt, parts, restart, pass, clock, count } = await running()
    const at = clock.now() + minutes(50)
    await clock.jump(minutes(81))
    await restart()
    await pass(0)
    expect(parts().notices).toMatchObject([{ kind: 'scrobbleMissed', item: episodeItem(), at }])
    expect(parts().news).toEqual([{ kind: 'scrobbleMissed', item: episodeItem() }])
    await pass(minutes(500))
    expect(trakt.rows).toEqual([])
    expect(count('scrobble')).toBe(0)
  })

  it('is no news when it was missed here but counted elsewhere', async () => {
    const { trakt, parts, restart, pass, clock } = await running()
    await clock.jump(minutes(81))
    trakt.rows.push({ historyId: 7, watchedAt: clock.now() - minutes(40), action: 'scrobble', item: episodeItem() })
    await restart()
    await pass(0)
    expect(parts().notices).toEqual([])
    expect(parts().kept.get().scrobbles).toEqual([])
  })

  it('does not turn away what the user does while it is being counted: that comes next', async () => {
    for (const choice of ['start', 'replace', 'wait'] as const) {
      const { trakt, parts, clock, pass } = await running()
      if (choice !== 'start') await parts().checkIns.start(wantDune)
      await clock.jump(minutes(50))
      const counting = parts().schedule.tick()
      expect(parts().checkIns.busy()).toBe(true)
      await (choice === 'start' ? parts().checkIns.start(wantDune) : parts().checkIns.choose(choice))
      await counting
      await pass(minutes(1))
      expect(trakt.rows.map((row) => row.action).toSorted()).toEqual(['checkin', 'scrobble'])
      expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: movieItem() } })
    }
  })

  it('waits for the server’s clock, not for one that was set forward', async () => {
    const { trakt, parts, clock, pass, count } = await running()
    const { playing } = trakt
    const day = minutes(24 * 60)
    await clock.jump(day)
    trakt.onCall = () => {
      trakt.playing = playing && { ...playing, startedAt: playing.startedAt + day, expiresAt: playing.expiresAt + day }
      parts().store.set({ serverOffsetMs: -day })
    }
    await pass(0)
    expect(count('scrobble')).toBe(0)
    expect(parts().notices).toEqual([])
    expect(parts().kept.get().scrobbles).toHaveLength(1)
  })

  it('is said to be missed when Trakt refuses it for good', async () => {
    const { trakt, parts, pass } = await running()
    trakt.faults.scrobble = [{ failure: { kind: 'notFound' } }]
    await pass(minutes(51))
    expect(parts().notices).toMatchObject([{ kind: 'scrobbleMissed' }])
    expect(parts().kept.get().scrobbles).toEqual([])
  })

  it('goes first, and then what waited for its end', async () => {
    const { trakt, parts, pass } = await running()
    await parts().checkIns.start(wantDune)
    await parts().checkIns.choose('wait')
    trakt.calls.length = 0
    await pass(minutes(51))
    expect(trakt.rows.map((row) => row.action).toSorted()).toEqual(['checkin', 'scrobble'])
    expect(trakt.calls.indexOf('stop 100')).toBeLessThan(trakt.calls.indexOf('checkIn'))
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: { kind: 'movie' } } })
  })

  it('leaves an open prompt open, and tells it that the way is free', async () => {
    const { parts, pass, clock } = await running()
    await parts().checkIns.start(wantDune)
    const end = clock.now() + minutes(50)
    await pass(minutes(50))
    expect(parts().state()).toEqual({ step: 'blocked', playing: null, wanted: wantDune, until: end })
  })

  it('is not lost when the next is started while Trakt cannot be told, and the next goes on running', async () => {
    const { trakt, parts, pass, clock } = await running()
    trakt.faults.scrobble = [{ failure: lost }]
    await pass(minutes(50))
    const next = { ...wantDune, scrobbleFrom: 0 }
    expect(await parts().checkIns.start(next)).toMatchObject({ kind: 'scrobbling' })
    const until = clock.now() + minutes(155)
    await pass(minutes(1))
    expect(trakt.rows).toMatchObject([{ item: episodeItem() }])
    expect(trakt.playing).toMatchObject({ item: movieItem(), expiresAt: until })
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: movieItem(), expiresAt: until } })
    await pass(minutes(155))
    expect(trakt.rows).toHaveLength(2)
  })

  it('is kept for the next sign-in when the session ended', async () => {
    const { trakt, signOut, signIn, restart, pass } = await running()
    signOut()
    await pass(minutes(55))
    expect(trakt.rows).toEqual([])
    signIn()
    await restart()
    await pass(0)
    expect(trakt.rows).toHaveLength(1)
  })

  it('can still be undone, with the play that it made', async () => {
    const { parts, trakt, pass } = await machine()
    await parts().checkIns.start({ ...wantSeverance, scrobbleFrom: 99.5 })
    await pass(20_000)
    expect(trakt.rows).toHaveLength(1)
    expect(await parts().checkIns.undo()).toEqual({ kind: 'undone', removedFromHistory: true })
    expect(trakt.rows).toEqual([])
  })
})

describe('while it runs', () => {
  it('nothing is sent where once is enough', async () => {
    const { pass, count } = await running()
    await pass(minutes(49))
    expect(count('scrobble')).toBe(0)
  })

  it('is told again as often as the account wants, with the progress of the moment', async () => {
    const { trakt, pass } = await running(toldAgain)
    await pass(minutes(49))
    expect(trakt.calls.filter((call) => call.startsWith('start'))).toEqual(['start 30', 'start 60', 'start 90'])
    expect(trakt.playing).not.toBeNull()
    await pass(minutes(2))
    expect(trakt.rows).toHaveLength(1)
  })

  it('goes on after a suspend in which Trakt let go of it', async () => {
    const { trakt, parts, clock, pass } = await running(toldAgain)
    await clock.jump(minutes(30))
    await parts().checkIns.look()
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: episodeItem() } })
    await pass(0)
    expect(trakt.playing).toMatchObject({ item: episodeItem() })
  })

  it('is still ours when it was begun anew after Trakt had let go of it, and Marquee died before it knew', async () => {
    const { trakt, parts, clock, pass, restart } = await running(toldAgain)
    await parts().checkIns.look()
    await clock.jump(minutes(20))
    trakt.faults.scrobble = [{ failure: 'crash', effect: true }]
    await expect(parts().checkIns.start({ ...wantSeverance, scrobbleFrom: 0 })).rejects.toThrow('crash')
    await restart()
    expect(parts().kept.get().scrobbles).toMatchObject([{ begunAt: clock.now() }])
    await pass(minutes(51))
    expect(trakt.rows).toMatchObject([{ action: 'scrobble', item: episodeItem() }])
  })

  it('is not told again when it was ended elsewhere, or something else runs', async () => {
    for (const item of [null, movieItem()]) {
      const { trakt, parts, clock, pass, count } = await running(toldAgain)
      await clock.jump(minutes(10))
      const now = clock.now()
      trakt.playing = item && { item, action: 'scrobble', startedAt: now, expiresAt: now + minutes(155) }
      await parts().checkIns.look()
      await pass(minutes(100))
      expect(count('scrobble')).toBe(0)
      expect(trakt.rows).toEqual([])
    }
  })

  it('tries again when it could not be told', async () => {
    const { trakt, pass } = await running(toldAgain)
    trakt.faults.scrobble = [{ failure: lost }, { failure: lost }]
    await pass(minutes(16))
    expect(trakt.calls.filter((call) => call.startsWith('start'))).toEqual(['start 32'])
  })

  it('is seen to its end though Trakt refused to be told again, and let go of it', async () => {
    const { trakt, restart, pass } = await running(toldAgain)
    trakt.faults.scrobble = [{ failure: { kind: 'notFound' } }]
    await pass(minutes(15))
    await restart()
    await pass(minutes(2))
    expect((await restart()).state()).toMatchObject({ step: 'watching', playing: { item: episodeItem() } })
    await pass(minutes(34))
    expect(trakt.rows).toMatchObject([{ action: 'scrobble', item: episodeItem() }])
  })

  it('the bar does not jump: our own times stay while Trakt’s agree', async () => {
    const { trakt, parts } = await running()
    const before = parts().state().playing
    for (const off of [90_000, -110_000, 119_000]) {
      trakt.playing = trakt.playing && before && { ...trakt.playing, startedAt: 0, expiresAt: before.expiresAt + off }
      await parts().checkIns.look()
      expect(parts().state().playing).toEqual(before)
    }
  })

  it('takes Trakt’s word for the length at the first look', async () => {
    const { trakt, parts, clock, pass } = await running()
    const expiresAt = clock.now() + minutes(42)
    trakt.playing = trakt.playing && { ...trakt.playing, expiresAt }
    await parts().checkIns.look()
    expect(parts().state().playing).toMatchObject({ expiresAt })
    await pass(minutes(43))
    expect(trakt.rows).toHaveLength(1)
  })

  it('is somebody else’s once they moved it', async () => {
    const { trakt, parts, clock, pass, count } = await running()
    await parts().checkIns.look()
    trakt.playing = trakt.playing && { ...trakt.playing, expiresAt: clock.now() + minutes(20) }
    await parts().checkIns.look()
    expect(parts().state().playing?.expiresAt).toBe(trakt.playing?.expiresAt)
    await pass(minutes(100))
    expect(count('scrobble')).toBe(0)
    expect(trakt.rows).toEqual([])
  })

  it('is seen to its end though Trakt lets go of it a minute early', async () => {
    const { trakt, parts, clock, pass } = await running()
    await clock.jump(minutes(49))
    trakt.playing = null
    await parts().checkIns.look()
    expect(parts().state().step).toBe('watching')
    await pass(minutes(2))
    expect(trakt.rows).toHaveLength(1)
  })
})

describe('what a player elsewhere started', () => {
  it('anew, long after ours had ended and could not be told, does not take ours with it', async () => {
    const { trakt, parts, clock, pass } = await running()
    await parts().checkIns.look()
    await clock.jump(minutes(60))
    const now = clock.now()
    // From the middle: it seems to have begun before ours was over.
    trakt.playing = {
      item: episodeItem(),
      action: 'scrobble',
      startedAt: now - minutes(25),
      expiresAt: now + minutes(25),
    }
    await pass(minutes(1))
    expect(trakt.rows).toHaveLength(1)
  })

  it('is shown, and never counted by Marquee', async () => {
    const { trakt, parts, clock, pass } = await machine()
    const now = clock.now()
    trakt.playing = { item: episodeItem(), action: 'scrobble', startedAt: now, expiresAt: now + minutes(50) }
    await parts().checkIns.look()
    expect(parts().state()).toMatchObject({ step: 'watching' })
    await pass(minutes(100))
    expect(trakt.calls).not.toContain('scrobble')
  })

  it('is not ours because we found it running when it was asked for here', async () => {
    const { trakt, parts, clock, pass } = await machine()
    const now = clock.now()
    trakt.playing = { item: episodeItem(), action: 'scrobble', startedAt: now, expiresAt: now + minutes(50) }
    expect(await parts().checkIns.start({ ...wantSeverance, scrobbleFrom: 0 })).toMatchObject({
      kind: 'alreadyPlaying',
    })
    await pass(minutes(100))
    expect(trakt.rows).toEqual([])
  })
})

describe('a scrobble of ours that is replaced', () => {
  it('is not counted, and its place is kept', async () => {
    const { trakt, parts, clock, pass } = await running()
    await clock.jump(minutes(20))
    await parts().checkIns.start(wantDune)
    await parts().checkIns.choose('replace')
    await pass(minutes(200))
    expect(trakt.rows).toMatchObject([{ action: 'checkin' }])
    expect(trakt.saved).toMatchObject([{ progress: 40 }])
  })

  it('is ours again when it had to be put back', async () => {
    const { trakt, parts, pass } = await running()
    await pass(minutes(20))
    await parts().checkIns.start(wantDune)
    trakt.faults.checkIn = [{ failure: { kind: 'notFound' } }]
    expect(await parts().checkIns.choose('replace')).toMatchObject({ kind: 'replaceFailed', putBack: true })
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: episodeItem() } })
    await pass(minutes(31))
    expect(trakt.rows).toMatchObject([{ action: 'scrobble' }])
  })
})

describe('undo on an account whose history cannot be changed', () => {
  it('cancels, and does not touch history', async () => {
    const { trakt, parts } = await machine(() => null, toldAgain)
    await parts().checkIns.start(wantDune)
    expect(await parts().checkIns.undo()).toEqual({ kind: 'undone', removedFromHistory: false })
    expect(trakt.playing).toBeNull()
    await parts().checkIns.start({ ...wantSeverance, scrobbleFrom: 0 })
    expect(await parts().checkIns.undo()).toEqual({ kind: 'undone', removedFromHistory: false })
    expect(trakt.calls).not.toContain('removeHistory')
  })

  it('is too late once it is history', async () => {
    const { trakt, parts, pass } = await machine(() => null, toldAgain)
    await parts().checkIns.start({ ...wantSeverance, scrobbleFrom: 99.5 })
    await pass(20_000)
    expect(await parts().checkIns.undo()).toEqual({ kind: 'tooLate' })
    expect(trakt.rows).toHaveLength(1)
    expect(parts().store.getState().undo).toBeNull()
  })
})
