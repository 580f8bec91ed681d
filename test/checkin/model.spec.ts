// Random lives of the machine: deeds, faults, lost answers, restarts and time, and what must hold after every one of them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Failure } from '../../preload/contract/failure.ts'
import { isTarget } from '../../main/checkin/sameItem.ts'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'

type Step =
  | { readonly do: 'start'; readonly what: 'dune' | 'severance' }
  | { readonly do: 'choose'; readonly choice: 'replace' | 'wait' | 'dismiss' }
  | { readonly do: 'cancel' | 'undo' | 'callOff' | 'look' | 'restart' }
  | { readonly do: 'pass'; readonly minutes: number }
  | {
      readonly do: 'fault'
      readonly verb: 'checkIn' | 'cancelCheckIn' | 'watching' | 'history'
      readonly failure: Failure | 'crash'
      readonly effect: boolean
    }

const failure = fc.constantFrom<Failure | 'crash'>(
  'crash',
  { kind: 'offline', sent: true },
  { kind: 'offline', sent: false },
  { kind: 'timeout', afterMs: 30_000 },
  { kind: 'serverDown', status: 500, retryAt: 0 },
  { kind: 'unreadable', what: 'check-in' },
  { kind: 'notFound' },
)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('start' as const),
      what: fc.constantFrom('dune' as const, 'severance' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('choose' as const),
      choice: fc.constantFrom('replace' as const, 'wait' as const, 'dismiss' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom('cancel' as const, 'undo' as const, 'callOff' as const, 'look' as const, 'restart' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('pass' as const), minutes: fc.constantFrom(0, 1, 20, 51, 156, 600) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      verb: fc.constantFrom('checkIn' as const, 'cancelCheckIn' as const, 'watching' as const, 'history' as const),
      failure,
      effect: fc.boolean(),
    }),
  },
)

type Machine = Awaited<ReturnType<typeof machine>>

/** A start can crash too; each crash uses up its fault, so this ends. */
async function restarted(all: Machine): Promise<void> {
  for (;;) {
    try {
      await all.restart()
      return
    } catch (error) {
      if (!(error instanceof Error) || error.message !== 'crash') throw error
    }
  }
}

async function perform(all: Machine, one: Step, wishes: { dune: number; severance: number }): Promise<void> {
  const { trakt, parts } = all
  switch (one.do) {
    case 'start':
      wishes[one.what] += 1
      await parts().checkIns.start(one.what === 'dune' ? wantDune : wantSeverance)
      break
    case 'choose': {
      await parts().checkIns.choose(one.choice)
      break
    }
    case 'cancel':
      await parts().checkIns.cancel()
      break
    case 'undo':
      await parts().checkIns.undo()
      break
    case 'callOff':
      await parts().checkIns.callOff()
      break
    case 'look':
      await parts().checkIns.look()
      break
    case 'restart':
      await restarted(all)
      break
    case 'pass':
      await all.pass(minutes(one.minutes))
      break
    case 'fault': {
      // An answer that says "no such thing" is never sent after the effect.
      const { failure } = one
      const answered =
        failure !== 'crash' && (failure.kind === 'notFound' || (failure.kind === 'offline' && !failure.sent))
      const effect = one.effect && !answered
      trakt.faults[one.verb] = [{ failure, effect }]
      break
    }
  }
}

async function live(steps: readonly Step[]) {
  const all = await machine()
  const { trakt, parts } = all
  // What the user may take credit for: each start and each replacement is one wish, and one row at the most.
  const wishes = { dune: 0, severance: 0 }
  for (const one of steps) {
    const cancelled = trakt.calls.filter((call) => call === 'cancelCheckIn').length
    await perform(all, one, wishes).catch(async (error: Error) => {
      if (error.message !== 'crash') throw error
      await restarted(all)
    })
    const after = trakt.calls.filter((call) => call === 'cancelCheckIn').length
    const deeds = one.do === 'cancel' || one.do === 'undo' || (one.do === 'choose' && one.choice === 'replace')
    expect(after - cancelled, 'nothing is cancelled without being asked to').toBeLessThanOrEqual(deeds ? 1 : 0)
    const rows = (want: typeof wantDune) => trakt.rows.filter((row) => isTarget(row.item, want.target)).length
    expect(rows(wantDune), 'no play of Dune without a wish').toBeLessThanOrEqual(wishes.dune)
    expect(rows(wantSeverance), 'no play of Severance without a wish').toBeLessThanOrEqual(wishes.severance)
    expect(['idle', 'watching', 'blocked', 'waiting']).toContain(parts().state().step)
    const waits = parts().kept.get().waiting !== null
    if (parts().state().step !== 'blocked')
      expect(parts().state().step === 'waiting', 'what waits is shown').toBe(waits)
  }
  // In the end, with a healthy Trakt, the machine agrees with it.
  trakt.faults.checkIn = trakt.faults.cancelCheckIn = trakt.faults.watching = trakt.faults.history = []
  await parts().checkIns.choose('dismiss')
  await parts().checkIns.look()
  const playing = (await trakt.watching()) as { readonly value: typeof trakt.playing }
  expect(parts().state().playing?.item).toEqual(playing.value?.item)
}

describe('whatever happens', () => {
  it('nothing is doubled, nothing is cancelled unasked, and what is shown becomes true', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        await live(steps)
      }),
      { numRuns: 400 },
    )
  })
})
