// Clocks that are set: a wait is neither lost nor sent by a clock that is wrong, and nothing stops for days.
import { describe, expect, it } from 'vitest'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'

const day = 24 * 60 * 60_000
const waiting = async () => {
  const all = await machine()
  await all.parts().checkIns.start(wantDune)
  await all.parts().checkIns.start(wantSeverance)
  await all.parts().checkIns.choose('wait')
  return all
}

describe('a clock that was set forward by days', () => {
  it('does not make a wait count as missed: the server says how late it is', async () => {
    const { clock, trakt, parts, pass } = await waiting()
    const { playing } = trakt
    await clock.jump(3 * day)
    // The server's clock was not set; every answer carries it.
    trakt.onCall = () => {
      trakt.playing = playing && { ...playing, expiresAt: playing.expiresAt + 3 * day }
      parts().store.set({ serverOffsetMs: -3 * day })
    }
    await pass(0)
    expect(parts().notices).toEqual([])
    expect(parts().state()).toMatchObject({ step: 'waiting', wanted: wantSeverance })
  })

  it('does not count a wait as missed while Trakt cannot be asked', async () => {
    const { clock, trakt, parts, pass } = await waiting()
    await clock.jump(3 * day)
    trakt.faults.watching = [{ failure: { kind: 'offline', sent: false } }]
    await pass(0)
    expect(parts().notices).toEqual([])
    expect(parts().kept.get().waiting).not.toBeNull()
  })
})

describe('a clock that was set back by days', () => {
  it('does not keep the undo open', async () => {
    const { clock, parts, pass } = await machine()
    await parts().checkIns.start(wantDune)
    await clock.jump(-3 * day)
    expect(await parts().checkIns.undo()).toEqual({ kind: 'tooLate' })
    await pass(0)
    expect(parts().store.getState().undo).toBeNull()
  })

  it('does not hold up what is to be tried again', async () => {
    const { clock, trakt, parts, pass } = await waiting()
    trakt.faults.checkIn = [{ failure: { kind: 'offline', sent: false } }]
    await pass(minutes(155) + 100)
    await clock.jump(-3 * day)
    parts().store.set({ serverOffsetMs: 3 * day })
    await pass(minutes(1))
    expect(trakt.calls.filter((call) => call === 'checkIn').length).toBe(4)
  })
})
