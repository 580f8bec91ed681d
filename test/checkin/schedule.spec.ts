// What happens by itself: the wait, its restart, what comes too late, and never a doubled check-in.
import { describe, expect, it } from 'vitest'
import { settle } from '../fakes/clock.ts'
import { episodeItem } from '../fakes/items.ts'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'

const waiting = async () => {
  const all = await machine()
  await all.parts().checkIns.start(wantDune)
  await all.parts().checkIns.start(wantSeverance)
  await all.parts().checkIns.choose('wait')
  return all
}

describe('waiting', () => {
  it('checks in by itself when the time is up, and says so', async () => {
    const { parts, trakt, pass } = await waiting()
    expect(parts().state()).toMatchObject({ step: 'waiting', wanted: wantSeverance })
    await pass(minutes(156))
    expect(trakt.playing).toMatchObject({ item: { kind: 'episode' } })
    expect(parts().news).toMatchObject([{ kind: 'waitCheckedIn' }])
    expect(parts().state().step).toBe('watching')
  })

  it('survives a restart', async () => {
    const { trakt, restart, pass, parts } = await waiting()
    await restart()
    expect(parts().state()).toMatchObject({ step: 'waiting', wanted: wantSeverance })
    await pass(minutes(156))
    expect(trakt.playing).toMatchObject({ item: { kind: 'episode' } })
  })

  it('is called off for good', async () => {
    const { parts, trakt, restart, pass } = await waiting()
    await parts().checkIns.callOff()
    expect(parts().state().step).toBe('watching')
    await restart()
    await pass(minutes(200))
    expect(trakt.playing).toBeNull()
    expect(trakt.rows).toHaveLength(1)
  })

  it('ends early when what blocked it ends early', async () => {
    const { parts, trakt, pass } = await waiting()
    trakt.playing = null
    await parts().checkIns.look()
    await pass(0)
    expect(trakt.playing).toMatchObject({ item: { kind: 'episode' } })
  })

  it('goes on when something else has begun meanwhile', async () => {
    const { parts, trakt, clock, pass } = await waiting()
    await pass(minutes(154))
    trakt.playing = {
      item: episodeItem(1, 1),
      action: 'checkin',
      startedAt: clock.now(),
      expiresAt: clock.now() + minutes(50),
    }
    await pass(minutes(2))
    expect(parts().state()).toMatchObject({ step: 'waiting', until: trakt.playing.expiresAt })
    await pass(minutes(50))
    expect(trakt.playing).toMatchObject({ item: { episode: { season: 2, number: 3 } } })
  })

  it('tries again while Trakt cannot be reached, with growing pauses', async () => {
    const { parts, trakt, pass } = await waiting()
    trakt.faults.checkIn = Array.from({ length: 4 }, () => ({ failure: { kind: 'offline', sent: false } as const }))
    const before = trakt.calls.filter((call) => call === 'checkIn').length
    await pass(minutes(155) + 10_000)
    expect(trakt.calls.filter((call) => call === 'checkIn').length - before).toBe(1)
    await pass(minutes(10))
    expect(trakt.playing).toMatchObject({ item: { kind: 'episode' } })
    expect(trakt.calls.filter((call) => call === 'checkIn').length - before).toBe(5)
    expect(parts().news).toHaveLength(1)
  })

  it('ends with its reason when Trakt refuses for good', async () => {
    const { parts, trakt, pass } = await waiting()
    trakt.faults.checkIn = [{ failure: { kind: 'notFound' } }]
    await pass(minutes(156))
    expect(parts().notices).toMatchObject([{ kind: 'waitEnded', wanted: wantSeverance, failure: { kind: 'notFound' } }])
    expect(parts().state()).toEqual({ step: 'idle', playing: null })
  })

  it('is no surprise: hours later it is told, not sent', async () => {
    const { trakt, clock, restart, pass, parts } = await waiting()
    await clock.jump(minutes(155 + 31))
    await restart()
    await pass(0)
    expect(trakt.playing).toBeNull()
    expect(parts().notices).toMatchObject([{ kind: 'waitMissed', wanted: wantSeverance }])
    await pass(minutes(500))
    expect(trakt.rows).toHaveLength(1)
  })

  it('is not sent again after a crash between the answer and the disk', async () => {
    const { trakt, document, restart, pass, parts } = await waiting()
    const onDisk = structuredClone(document.value)
    await pass(minutes(156))
    expect(trakt.rows).toHaveLength(2)
    document.value = onDisk
    await restart()
    await pass(minutes(10))
    expect(trakt.rows).toHaveLength(2)
    expect(parts().state().step).toBe('watching')
  })

  it('stays put while nobody is signed in', async () => {
    const { trakt, signOut, signIn, pass, restart } = await waiting()
    signOut()
    await pass(minutes(160))
    expect(trakt.rows).toHaveLength(1)
    signIn()
    await restart()
    await pass(0)
    expect(trakt.playing).toMatchObject({ item: { kind: 'episode' } })
  })

  it('is overtaken by a check-in that the user makes in the meantime', async () => {
    const { parts, trakt, pass } = await waiting()
    await parts().checkIns.cancel()
    const other = { target: { form: 'episode', show: episodeItem().show, episode: episodeItem(1, 1).episode } } as const
    await parts().checkIns.start(other)
    await pass(minutes(200))
    expect(trakt.rows.map((row) => row.item.kind === 'episode' && row.item.episode.season)).toEqual([1])
  })
})

describe('what ends by itself', () => {
  it('leaves the tray when its time is over', async () => {
    const { parts, pass } = await machine()
    await parts().checkIns.start(wantDune)
    await pass(minutes(155) + 2_000)
    expect(parts().state()).toEqual({ step: 'idle', playing: null })
  })

  it('is asked for ever more seldom while Trakt still shows it', async () => {
    const { parts, trakt, pass, clock } = await machine()
    await parts().checkIns.start(wantDune)
    const stuck = { ...(trakt.playing ?? fail()), expiresAt: clock.now() + 1 }
    Object.assign(trakt, { watching: async () => (trakt.calls.push('watching'), { ok: true, value: stuck }) })
    await parts().checkIns.look()
    trakt.calls.length = 0
    await pass(minutes(60))
    expect(trakt.calls.length).toBeGreaterThan(3)
    expect(trakt.calls.length).toBeLessThanOrEqual(18)
  })

  it('wakes nobody while nothing plays', async () => {
    const { parts } = await machine()
    expect(parts().schedule.nextDueAt()).toBeNull()
  })
})

describe('a disk that refuses', () => {
  it('is said, and the wait goes on in memory', async () => {
    const { parts, trakt, document, pass } = await machine()
    document.failSaves = true
    await parts().checkIns.start(wantDune)
    await parts().checkIns.start(wantSeverance)
    await parts().checkIns.choose('wait')
    await settle()
    expect(parts().notices).toContainEqual({ id: 'state-unwritable', kind: 'fileUnwritable', file: 'state' })
    await pass(minutes(156))
    expect(trakt.playing).toMatchObject({ item: { kind: 'episode' } })
  })
})

function fail(): never {
  throw new Error('nothing plays')
}
