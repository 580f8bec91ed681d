// Random lives of a session: requests, faults, crashes, clocks and disks in any order, against servers of three kinds. What must never happen is in sessionWorld.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { settle } from '../fakes/clock.ts'
import { fuzzRuns, fuzzTimeout } from '../fuzz/fuzzRuns.ts'
import { type Fault, faults } from './sessionFaults.ts'
import { sessionWorld, type SessionWorld, type WorldOptions } from './sessionWorld.ts'

type Step =
  | { readonly do: 'ask'; readonly kind: 'read' | 'write' }
  | { readonly do: 'go'; readonly which: number; readonly times: number }
  | { readonly do: 'fault'; readonly fault: Fault }
  | { readonly do: 'crash'; readonly isWritten: boolean }
  | { readonly do: 'disk'; readonly full: boolean }
  | { readonly do: 'skew' | 'localClock'; readonly days: number }
  | { readonly do: 'pass'; readonly ms: number; readonly isSuspended: boolean }
  | { readonly do: 'revokeAll' | 'keepAnew' | 'signOut' }
  | { readonly do: 'alone'; readonly faults: readonly Fault[] }

const day = 86_400_000
const days = fc.constantFrom(-40, -8, -2, -0.05, 0.05, 2, 6, 8, 40)
const fault = fc.constantFrom(...faults)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('ask' as const),
      kind: fc.constantFrom('read' as const, 'read' as const, 'read' as const, 'write' as const),
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({ do: fc.constant('go' as const), which: fc.nat(5), times: fc.integer({ min: 1, max: 6 }) }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('fault' as const), fault }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('crash' as const), isWritten: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('disk' as const), full: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('skew' as const, 'localClock' as const), days }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      ms: fc.constantFrom(1_000, 11_000, 31_000, 70_000, 150_000, 3_700_000, 6 * day, 8 * day),
      isSuspended: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('revokeAll' as const, 'keepAnew' as const, 'keepAnew' as const, 'signOut' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('alone' as const), faults: fc.array(fault, { maxLength: 3 }) }) },
)
const kindOfServer: fc.Arbitrary<WorldOptions> = fc.record({
  rotation: fc.constantFrom('strict' as const, 'lenient' as const, 'jealous' as const),
  lagMs: fc.constantFrom(0, 0, 0, 20_000, 100_000),
  ageMs: fc.constantFrom(0, 5.55 * day, 5.7 * day, 7.5 * day),
  isUnproven: fc.boolean(),
})

async function perform(world: SessionWorld, one: Step): Promise<void> {
  switch (one.do) {
    case 'ask':
      void world.ask(one.kind)
      return
    case 'go':
      for (let n = 0; n < one.times; n += 1) await world.go(one.which)
      return
    case 'fault':
      return world.fault(one.fault)
    case 'crash':
      return world.crash(one.isWritten)
    case 'disk':
      return void world.diskFull(one.full)
    case 'skew':
      return void world.skew(one.days * day)
    case 'localClock':
      return world.localClock(one.days * day)
    case 'pass':
      return world.pass(one.ms, one.isSuspended)
    case 'revokeAll':
      return world.trakt.revokeAll()
    case 'keepAnew':
      return world.keepAnew()
    case 'signOut':
      return world.signOut()
    case 'alone': {
      await world.drain()
      const before = world.counts().rounds
      one.faults.forEach(world.fault)
      await settled(world, world.ask())
      expect(world.counts().rounds - before, 'one refresh for one call').toBeLessThanOrEqual(1)
    }
  }
}

/** Lets one call come to its end, and everything that it brings about. */
async function settled<T>(world: SessionWorld, asked: Promise<T>): Promise<T> {
  await world.drain()
  return Promise.race([asked, stuck()])
}

/** A call that has not ended when nothing waits any more never will. */
async function stuck(): Promise<never> {
  await settle()
  throw new Error('a call never ends')
}

async function live(steps: readonly Step[], options: WorldOptions): Promise<void> {
  const world = await sessionWorld(options)
  try {
    for (const one of steps) await perform(world, one)
    await world.drain()
    const { requests, rounds } = world.counts()
    expect(rounds, 'no more refreshes than calls').toBeLessThanOrEqual(requests)
    // In the end, with healthy server and disk: whoever can be signed in is, and whoever cannot is told so.
    const tries: unknown[] = []
    for (let n = 0; n < 4 && tries.at(-1) !== true && !world.isOut(); n += 1) {
      await world.pass(3_700_000, false)
      const wasRecoverable = world.isRecoverable()
      const answer = await settled(world, world.ask())
      tries.push(answer.ok ? true : answer.failure)
      if (wasRecoverable) expect(world.isOut(), 'a session that can be had is kept').toBe(false)
    }
    expect(world.isOut() || tries.at(-1) === true, JSON.stringify(tries)).toBe(true)
  } finally {
    world.stop()
  }
}

describe('whatever happens to a session', () => {
  it(
    'there is one renewal at a time, written before it is used, and an end only when Trakt has made one',
    { timeout: fuzzTimeout(1) },
    async () => {
      await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 40, size: 'max' }), kindOfServer, live), fuzzRuns(1))
    },
  )

  it('a renewed pair that the server has forgotten gives way to the one before it', () =>
    live(
      [
        { do: 'ask', kind: 'read' },
        { do: 'ask', kind: 'read' },
        { do: 'go', which: 3, times: 5 },
        { do: 'fault', fault: 'forgotten' },
        { do: 'pass', ms: 150_000, isSuspended: true },
        { do: 'go', which: 0, times: 1 },
      ],
      { rotation: 'strict', lagMs: 20_000, ageMs: 0, isUnproven: true },
    ))

  it('a clock that is set while Trakt learns of a renewed pair does not end it', () =>
    live(
      [
        { do: 'pass', ms: 6 * day, isSuspended: false },
        { do: 'ask', kind: 'read' },
        { do: 'go', which: 0, times: 5 },
        { do: 'localClock', days: 0.05 },
        { do: 'ask', kind: 'read' },
        { do: 'go', which: 0, times: 4 },
        { do: 'localClock', days: 6 },
      ],
      { rotation: 'strict', lagMs: 100_000, ageMs: 0, isUnproven: false },
    ))
})
