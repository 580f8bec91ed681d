// The corners of a wait: called off at the last moment, sent by halves, held up, and a Trakt that does not let go.
import { describe, expect, it } from 'vitest'
import { settle } from '../fakes/clock.ts'
import { episodeItem, movieItem } from '../fakes/items.ts'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'

const waiting = async () => {
  const all = await machine()
  await all.parts().checkIns.start(wantDune)
  await all.parts().checkIns.start(wantSeverance)
  await all.parts().checkIns.choose('wait')
  const sends = () => all.trakt.calls.filter((call) => call === 'checkIn').length
  return { ...all, sends }
}
const other = { target: { form: 'episode', show: episodeItem().show, episode: episodeItem(1, 1).episode } } as const

describe('a wait', () => {
  it('that is called off while it meets a new obstacle stays called off', async () => {
    const { parts, trakt, clock, pass } = await waiting()
    await clock.jump(minutes(155))
    trakt.onCall = (name) => {
      if (name !== 'checkIn') return
      trakt.onCall = null
      trakt.playing = {
        item: movieItem(),
        action: 'scrobble',
        startedAt: clock.now(),
        expiresAt: clock.now() + minutes(9),
      }
      void parts().checkIns.callOff()
    }
    await pass(0)
    expect(parts().kept.get().waiting).toBeNull()
    expect(parts().state().step).toBe('watching')
  })

  it('asks ever more seldom while Trakt holds on to what should be over', async () => {
    const { trakt, clock, sends, pass } = await waiting()
    await clock.jump(minutes(155))
    const conflict = { kind: 'conflict', expiresAt: clock.now() } as const
    trakt.faults.checkIn = Array.from({ length: 500 }, () => ({ failure: conflict }))
    const stuck = { item: movieItem(), action: 'checkin', startedAt: 0, expiresAt: clock.now() } as const
    Object.assign(trakt, { watching: async () => ({ ok: true, value: stuck }) })
    const before = sends()
    await pass(minutes(10))
    expect(sends() - before).toBeGreaterThan(2)
    expect(sends() - before).toBeLessThanOrEqual(10)
  })

  it('is not sent again when its answer was lost, Trakt went away, and it is over by the time Trakt is back', async () => {
    const { trakt, pass } = await waiting()
    const lost = { kind: 'timeout', afterMs: 30_000 } as const
    trakt.faults.checkIn = [{ failure: lost, effect: true }]
    trakt.faults.watching = [{ failure: lost }]
    await pass(minutes(155) + 5_000)
    expect(trakt.rows).toHaveLength(2)
    // Short: over before anybody looks again.
    trakt.playing = null
    await pass(minutes(10))
    expect(trakt.rows).toHaveLength(2)
  })

  it('is not sent after a restart while history cannot be asked whether it was sent before', async () => {
    const { trakt, clock, sends, restart, pass } = await waiting()
    await clock.jump(minutes(156))
    trakt.faults.history = [{ failure: { kind: 'timeout', afterMs: 1 } }]
    await restart()
    const before = sends()
    await pass(0)
    expect(sends()).toBe(before)
    await pass(minutes(1))
    expect(sends()).toBe(before + 1)
  })

  it('is shown, and answered, only once it is on disk', async () => {
    const { parts, document } = await machine()
    await parts().checkIns.start(wantDune)
    await parts().checkIns.start(wantSeverance)
    await settle()
    const disk = Promise.withResolvers<void>()
    const { save } = document
    Object.assign(document, { save: (value: unknown) => disk.promise.then(() => save(value)) })
    let answered = false
    const choosing = parts()
      .checkIns.choose('wait')
      .then(() => (answered = true))
    await settle()
    expect([parts().state().step, answered]).toEqual(['blocked', false])
    disk.resolve()
    await choosing
    expect(parts().state().step).toBe('waiting')
  })

  it('is not held up by the prompt of a later check-in, which stays open', async () => {
    const { parts, trakt, pass } = await waiting()
    await parts().checkIns.start(other)
    expect(parts().state().step).toBe('blocked')
    await pass(minutes(156))
    expect(trakt.playing?.item).toMatchObject({ episode: { season: 2, number: 3 } })
    expect(parts().state()).toMatchObject({
      step: 'blocked',
      wanted: other,
      playing: { item: { episode: { season: 2, number: 3 } } },
    })
  })

  it('can be called off without closing that prompt', async () => {
    const { parts } = await waiting()
    await parts().checkIns.start(other)
    await parts().checkIns.callOff()
    expect(parts().state()).toMatchObject({ step: 'blocked', wanted: other })
  })
})

describe('what plays elsewhere', () => {
  it('is shown after an undo, not nothing', async () => {
    const { parts, trakt, clock } = await machine()
    await parts().checkIns.start(wantDune)
    trakt.playing = {
      item: episodeItem(),
      action: 'scrobble',
      startedAt: clock.now(),
      expiresAt: clock.now() + minutes(50),
    }
    expect(await parts().checkIns.undo()).toMatchObject({ kind: 'undone' })
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: { kind: 'episode' } } })
  })

  it('is not cancelled by "finish" from a menu that stood open', async () => {
    const { parts, trakt } = await machine()
    await parts().checkIns.start(wantDune)
    expect(await parts().checkIns.stop(100)).toEqual({ kind: 'nothingPlaying' })
    expect(trakt.playing).not.toBeNull()
    expect(trakt.rows).toHaveLength(1)
  })

  it('is not cancelled and begun anew by "replace" when it is what was wanted', async () => {
    const { parts, trakt, clock } = await machine()
    await parts().checkIns.start(wantDune)
    await parts().checkIns.start(wantSeverance)
    trakt.playing = { item: episodeItem(), action: 'checkin', startedAt: 0, expiresAt: clock.now() + minutes(5) }
    expect(await parts().checkIns.choose('replace')).toMatchObject({ kind: 'alreadyPlaying' })
    expect(trakt.calls).not.toContain('cancelCheckIn')
  })
})

describe('a check-in of one’s own', () => {
  it('overtakes an old one that could not be put back', async () => {
    const { parts, trakt, pass } = await machine()
    await parts().checkIns.start(wantDune)
    await parts().checkIns.start(wantSeverance)
    const offline = { failure: { kind: 'offline', sent: false } } as const
    trakt.faults.checkIn = [offline, offline]
    expect(await parts().checkIns.choose('replace')).toMatchObject({ kind: 'replaceFailed', putBack: false })
    await parts().checkIns.start(other)
    await parts().checkIns.cancel()
    await pass(minutes(10))
    expect(trakt.playing).toBeNull()
  })
})

describe('a bug', () => {
  it('does not leave the screen at a step that never ends', async () => {
    const { parts, trakt } = await machine()
    trakt.faults.checkIn = [{ failure: 'crash' }]
    await expect(parts().checkIns.start(wantDune)).rejects.toThrow('crash')
    expect(parts().state()).toEqual({ step: 'idle', playing: null })
    expect(await parts().checkIns.start(wantDune)).toMatchObject({ kind: 'checkedIn' })
  })
})

describe('a replacement whose answer was lost', () => {
  const lost = { failure: { kind: 'timeout', afterMs: 30_000 } } as const
  /** Dune was cancelled, or not, and Trakt could not be asked which. */
  const unknown = async (effect: boolean) => {
    const all = await machine()
    await all.parts().checkIns.start(wantDune)
    await all.parts().checkIns.start(wantSeverance)
    all.trakt.faults.cancelCheckIn = [{ ...lost, effect }]
    all.trakt.onCall = (name) => {
      if (name === 'cancelCheckIn') all.trakt.faults.watching = [lost]
    }
    expect(await all.parts().checkIns.choose('replace')).toMatchObject({ kind: 'replaceFailed', putBack: null })
    all.trakt.onCall = null
    return all
  }

  it('is finished when the old one turns out to be cancelled', async () => {
    const all = await unknown(true)
    await all.pass(minutes(6))
    expect(all.trakt.playing).toMatchObject({ item: { kind: 'episode' } })
  })

  it('leaves the prompt open when the old one turns out to run', async () => {
    const all = await unknown(false)
    await all.pass(minutes(6))
    expect(all.trakt.playing).toMatchObject({ item: { kind: 'movie' } })
    expect(all.parts().state().step).toBe('blocked')
    expect(all.parts().kept.get().replacing).toBeNull()
  })

  it.each(['dismiss', 'wait'] as const)('puts the old one back when the answer is then “%s”', async (choice) => {
    const all = await unknown(true)
    await all.parts().checkIns.choose(choice)
    await all.pass(minutes(6))
    expect(all.trakt.playing).toMatchObject({ item: { kind: 'movie' } })
  })
})
