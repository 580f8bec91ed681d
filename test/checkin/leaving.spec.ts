// Somebody signs out in the middle of a deed: what came of it is not shown, not kept, and not done to the next account.
import { describe, expect, it } from 'vitest'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'

/** Signs out, as the app does it, while `call` is under way. */
const leaveDuring = (all: Awaited<ReturnType<typeof machine>>, call: string) => {
  all.trakt.onCall = (name) => {
    if (name !== call) return
    all.signOut()
    all.parts().store.set({ checkIn: { step: 'idle', playing: null }, undo: null })
    void all.parts().kept.set({ waiting: null, undo: null, replacing: null, putBack: null })
  }
}
const nothingLeft = ({ parts }: Awaited<ReturnType<typeof machine>>) => {
  expect(parts().state()).toEqual({ step: 'idle', playing: null })
  expect(parts().store.getState().undo).toBeNull()
  expect(parts().kept.get()).toMatchObject({ waiting: null, undo: null, replacing: null, putBack: null })
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
