// Somebody signs out in the middle of a deed: what came of it is not shown, not kept, and not done to the next account.
import { describe, expect, it } from 'vitest'
import { nothingUnderWay } from '../../main/state/kept.ts'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'

/** Signs out, as the app does it. */
const leaveNow = (all: Awaited<ReturnType<typeof machine>>) => {
  all.signOut()
  all.parts().store.set({ checkIn: { step: 'idle', playing: null }, undo: null, paused: null })
  void all.parts().kept.set(nothingUnderWay)
}
/** The same while `call` is under way. */
const leaveDuring = (all: Awaited<ReturnType<typeof machine>>, call: string) => {
  all.trakt.onCall = (name) => {
    if (name === call) leaveNow(all)
  }
}
const nothingLeft = ({ parts }: Awaited<ReturnType<typeof machine>>) => {
  expect(parts().state()).toEqual({ step: 'idle', playing: null })
  expect(parts().store.getState().undo).toBeNull()
  expect(parts().kept.get()).toMatchObject(nothingUnderWay)
}

describe('signing out', () => {
  it('during a check-in leaves neither the check-in nor its undo', async () => {
    const all = await machine()
    leaveDuring(all, 'checkIn')
    expect(await all.parts().checkIns.start(wantDune)).toMatchObject({ kind: 'failed', failure: { kind: 'signedOut' } })
    nothingLeft(all)
  })

  it('during a look leaves nothing playing', async () => {
    const all = await machine()
    await all.parts().checkIns.start(wantDune)
    leaveDuring(all, 'watching')
    await all.parts().checkIns.look()
    nothingLeft(all)
  })

  it('during a cancel or an undo leaves nothing playing', async () => {
    for (const deed of ['cancel', 'undo'] as const) {
      const all = await machine()
      await all.parts().checkIns.start(wantDune)
      leaveDuring(all, 'watching')
      await all.parts().checkIns[deed]()
      nothingLeft(all)
    }
  })

  it('during a replacement leaves nothing to be put back for whoever comes next', async () => {
    const all = await machine()
    await all.parts().checkIns.start(wantDune)
    await all.parts().checkIns.start(wantSeverance)
    all.trakt.faults.checkIn = [
      { failure: { kind: 'timeout', afterMs: 1 } },
      { failure: { kind: 'timeout', afterMs: 1 } },
    ]
    leaveDuring(all, 'checkIn')
    await all.parts().checkIns.choose('replace')
    nothingLeft(all)
  })

  it('during a scrobble start, or while it is counted or told again, leaves nothing of it', async () => {
    const starting = await machine()
    leaveDuring(starting, 'scrobble')
    await starting.parts().checkIns.start({ ...wantDune, scrobbleFrom: 10 })
    nothingLeft(starting)
    for (const after of [minutes(15), minutes(155)]) {
      const running = await machine(() => null, { watchingEveryMs: minutes(15) })
      await running.parts().checkIns.start({ ...wantDune, scrobbleFrom: 0 })
      leaveDuring(running, 'scrobble')
      await running.clock.jump(after)
      await running.parts().schedule.tick()
      nothingLeft(running)
      expect(running.parts().news).toEqual([])
    }
  })

  it('while a wait is being sent leaves nothing behind', async () => {
    const all = await machine()
    await all.parts().checkIns.start(wantDune)
    await all.parts().checkIns.start(wantSeverance)
    await all.parts().checkIns.choose('wait')
    leaveDuring(all, 'checkIn')
    await all.pass(minutes(156))
    nothingLeft(all)
    expect(all.parts().news).toEqual([])
  })
})

describe('signing out while "wait" is being kept', () => {
  it('leaves nothing waiting', async () => {
    const all = await machine()
    await all.parts().checkIns.start(wantDune)
    await all.parts().checkIns.start(wantSeverance)
    const choosing = all.parts().checkIns.choose('wait')
    leaveNow(all)
    await choosing
    nothingLeft(all)
  })
})

describe('a session that ends in the middle', () => {
  it('does not come back to the screen with what was playing', async () => {
    const all = await machine()
    await all.parts().checkIns.start(wantDune)
    all.trakt.faults.watching = [{ failure: { kind: 'signedOut', reason: 'revoked' } }]
    leaveDuring(all, 'watching')
    expect(await all.parts().checkIns.cancel()).toEqual({
      kind: 'failed',
      failure: { kind: 'signedOut', reason: 'revoked' },
    })
    nothingLeft(all)
  })
})
