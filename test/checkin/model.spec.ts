// Random lives of the machine: deeds, faults, lost answers, restarts and time, and what must hold after every one of them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Capabilities } from '../../preload/contract/account.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { Paused } from '../../preload/contract/model.ts'
import type { Entry } from '../../main/journal/entry.ts'
import type { OwnScrobble } from '../../main/state/kept.ts'
import { isTarget, targetOf } from '../../main/checkin/sameItem.ts'
import { episodeItem } from '../fakes/items.ts'
import { fuzzRuns, fuzzTimeout } from '../fuzz/fuzzRuns.ts'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'

type Step =
  | { readonly do: 'start'; readonly what: 'dune' | 'severance' }
  | { readonly do: 'scrobble'; readonly what: 'dune' | 'severance'; readonly from: number }
  | { readonly do: 'seek' | 'pause' | 'stop'; readonly at: number }
  | { readonly do: 'resume' }
  /** A player somewhere begins something else, or stops whatever runs. */
  | { readonly do: 'elsewhere'; readonly what: 'begins' | 'stops' }
  /** Marquee is not running for a while. */
  | { readonly do: 'off'; readonly minutes: number }
  | { readonly do: 'choose'; readonly choice: 'replace' | 'wait' | 'dismiss' }
  | { readonly do: 'cancel' | 'undo' | 'callOff' | 'look' | 'restart' }
  | { readonly do: 'pass'; readonly minutes: number }
  | {
      readonly do: 'fault'
      readonly verb: (typeof faulty)[number]
      readonly failure: Failure | 'crash'
      readonly effect: boolean
    }

const faulty = ['checkIn', 'cancelCheckIn', 'watching', 'history', 'scrobble', 'positions'] as const

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
      verb: fc.constantFrom(...faulty),
      failure,
      effect: fc.boolean(),
    }),
  },
)

const percent = fc.constantFrom(0, 0.4, 1, 30, 79.9, 80, 97, 100)
const scrobbling: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('scrobble' as const),
      what: fc.constantFrom('dune' as const, 'severance' as const),
      from: percent,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('seek' as const, 'pause' as const, 'stop' as const), at: percent }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resume' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('off' as const), minutes: fc.constantFrom(1, 20, 51, 90, 200) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      verb: fc.constant('scrobble' as const),
      failure,
      effect: fc.boolean(),
    }),
  },
  { weight: 8, arbitrary: step },
)
const withPlayer: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: scrobbling },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('elsewhere' as const),
      what: fc.constantFrom('begins' as const, 'stops' as const),
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
    case 'scrobble':
      wishes[one.what] += 1
      await parts().checkIns.start({ ...(one.what === 'dune' ? wantDune : wantSeverance), scrobbleFrom: one.from })
      break
    case 'seek':
    case 'pause':
    case 'stop':
      await parts().checkIns[one.do](one.at)
      break
    case 'resume': {
      const { paused } = parts().store.getState()
      // Resumed here, what a player started would be ours.
      if (paused && !isTarget(paused.item, targetOf(other)))
        await parts().checkIns.start({ target: targetOf(paused.item), scrobbleFrom: paused.progress })
      break
    }
    case 'elsewhere': {
      const now = all.clock.now()
      if (one.what === 'stops') trakt.playing = null
      else trakt.playing = { item: other, action: 'scrobble', startedAt: now, expiresAt: now + minutes(50) }
      break
    }
    case 'off':
      await all.clock.jump(minutes(one.minutes))
      await restarted(all)
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

/** What only a player elsewhere plays. */
const other = episodeItem(1, 1)

/** What the user does to a scrobble; it may end then without having been watched. */
const deeds = ['start', 'scrobble', 'seek', 'pause', 'stop', 'resume', 'cancel', 'undo', 'choose']

/** The scrobbles of ours that are gone although the user did nothing are in history, or the user was told. */
function nothingIsLost(all: Machine, before: readonly OwnScrobble[]): void {
  const now = all.parts().kept.get().scrobbles
  for (const own of before) {
    if (now.some((one) => one.begunAt === own.begunAt && isTarget(one.item, targetOf(own.item)))) continue
    const made = all.trakt.rows.some(
      // The same thing again within the hour is a duplicate, which counts as done.
      (row) =>
        isTarget(row.item, targetOf(own.item)) &&
        row.action === 'scrobble' &&
        row.watchedAt > own.begunAt - minutes(61),
    )
    const said = all.told.some(
      (notice) => notice.kind === 'scrobbleMissed' && isTarget(notice.item, targetOf(own.item)),
    )
    expect(made || said, 'a scrobble of ours that ran to its end is history, or it is said').toBe(true)
  }
}

async function live(steps: readonly Step[], abilities: Partial<Capabilities> = {}) {
  const all = await machine(() => null, abilities)
  const { trakt, parts } = all
  // What the user may take credit for: each start and each replacement is one wish, and one row at the most.
  const wishes = { dune: 0, severance: 0 }
  let player = false
  let asked = 0
  let byHand = 0
  for (const one of steps) {
    const before = parts().kept.get().scrobbles
    await perform(all, one, wishes).catch(async (error: Error) => {
      if (error.message !== 'crash') throw error
      await restarted(all)
    })
    const after = trakt.calls.filter((call) => call === 'cancelCheckIn').length
    if (one.do === 'cancel' || one.do === 'undo' || (one.do === 'choose' && one.choice === 'replace')) asked += 1
    // One that could not be sent is sent later, and one whose answer was lost is sent again.
    const again = trakt.lost['cancelCheckIn'] ?? 0
    expect(after, 'nothing is cancelled without being asked to').toBeLessThanOrEqual(asked + again)
    const rows = (want: typeof wantDune) => trakt.rows.filter((row) => isTarget(row.item, want.target)).length
    expect(rows(wantDune), 'no play of Dune without a wish').toBeLessThanOrEqual(wishes.dune)
    expect(rows(wantSeverance), 'no play of Severance without a wish').toBeLessThanOrEqual(wishes.severance)
    expect(['idle', 'watching', 'blocked', 'waiting']).toContain(parts().state().step)
    const waits = parts().kept.get().waiting !== null
    if (parts().state().step !== 'blocked')
      expect(parts().state().step === 'waiting', 'what waits is shown').toBe(waits)
    const { paused } = parts().store.getState()
    expect(paused, 'what is paused is shown, and survives').toEqual(shownOf(parts().kept.get().paused))
    player ||= one.do === 'elsewhere'
    if (!player && !deeds.includes(one.do)) nothingIsLost(all, before)
    // By hand it may be stopped like any other; by itself Marquee never counts what a player started.
    if (deeds.includes(one.do)) byHand = trakt.rows.filter((row) => isTarget(row.item, targetOf(other))).length
    expect(trakt.rows.filter((row) => isTarget(row.item, targetOf(other)))).toHaveLength(byHand)
  }
  // In the end, with a healthy Trakt, the machine agrees with it.
  for (const verb of faulty) trakt.faults[verb] = []
  await parts().checkIns.choose('dismiss')
  await parts().checkIns.callOff()
  await parts().checkIns.look()
  await sentAll(all)
  const playing = (await trakt.watching()) as { readonly value: typeof trakt.playing }
  // Ours is shown to its end, though Trakt was not told again in time or lets go of it a little early.
  const ours = playing.value === null && parts().kept.get().scrobbles.length > 0
  if (!ours) expect(parts().state().playing?.item).toEqual(playing.value?.item)
  // Nobody but Marquee scrobbles here: what runs is ours, and is seen to its end.
  const last = parts().kept.get().scrobbles
  if (!player && playing.value?.action === 'scrobble') expect(last.length).toBeGreaterThan(0)
  await all.pass(minutes(400))
  expect(parts().kept.get().scrobbles).toEqual([])
  if (!player) nothingIsLost(all, last)
  expect(trakt.rows.filter((row) => isTarget(row.item, targetOf(other)))).toHaveLength(byHand)
}

/** Everything that waits to be sent is tried again within five minutes. */
async function sentAll(all: Machine): Promise<void> {
  for (let turns = 0; turns < 20 && all.parts().intents.queued().some(isPending); turns += 1) await all.pass(minutes(6))
  await all.parts().checkIns.look()
}
const isPending = ({ state, failure }: Entry) => state !== 'refused' && failure?.kind !== 'conflict'

const shownOf = (paused: Paused | null) =>
  paused && { item: paused.item, progress: paused.progress, pausedAt: paused.pausedAt }

describe('whatever happens', () => {
  it(
    'nothing is doubled, nothing is cancelled unasked, and what is shown becomes true',
    { timeout: fuzzTimeout(0.15) },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
          await live(steps)
        }),
        fuzzRuns(0.15),
      )
    },
  )

  it.each([
    ['an account that keeps positions', {}],
    [
      'an account that wants to be told again',
      { watchingEveryMs: minutes(15), savedPositions: false, removesHistory: false },
    ],
  ])('on %s no scrobble is lost or doubled', { timeout: fuzzTimeout(0.4) }, async (_, abilities) => {
    await fc.assert(
      fc.asyncProperty(fc.array(scrobbling, { maxLength: 14 }), async (steps) => {
        await live(steps, abilities)
      }),
      fuzzRuns(0.4),
    )
  })

  it('what a player elsewhere started is never counted by Marquee', { timeout: fuzzTimeout(0.25) }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(withPlayer, { maxLength: 14 }), async (steps) => {
        await live(steps)
      }),
      fuzzRuns(0.25),
    )
  })
})
