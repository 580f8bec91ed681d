// Random lives of intents: every one of them about an episode of its own, so that each can be followed to its end in the history.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Failure } from '../../preload/contract/failure.ts'
import type { CheckInOutcome, CheckInRequest } from '../../preload/contract/model.ts'
import { isTarget } from '../../main/checkin/sameItem.ts'
import { episode, severance } from '../fakes/items.ts'
import { fuzzRuns, fuzzTimeout } from '../fuzz/fuzzRuns.ts'
import { machine, minutes } from './machine.ts'

const faulty = ['checkIn', 'cancelCheckIn', 'watching', 'history', 'addPlay', 'removeHistory'] as const

type Step =
  | { readonly do: 'start' | 'cancel' | 'undo' | 'drop' | 'restart' | 'look' }
  | { readonly do: 'choose'; readonly choice: 'replace' | 'dismiss' }
  | { readonly do: 'pass' | 'off'; readonly minutes: number }
  | {
      readonly do: 'fault'
      readonly verb: (typeof faulty)[number]
      readonly failures: readonly { readonly failure: Failure | 'crash'; readonly effect: boolean }[]
    }

const failure = fc.oneof(
  fc.record({ failure: fc.constant<Failure | 'crash'>('crash'), effect: fc.boolean() }),
  fc.record({
    failure: fc.constantFrom<Failure>(
      { kind: 'offline', sent: true },
      { kind: 'timeout', afterMs: 30_000 },
      { kind: 'serverDown', status: 500, retryAt: 0 },
      { kind: 'unreadable', what: 'check-in' },
    ),
    effect: fc.boolean(),
  }),
  fc.record({
    failure: fc.constantFrom<Failure>({ kind: 'offline', sent: false }, { kind: 'edgeBlocked' }),
    effect: fc.constant(false),
  }),
)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<Step>({ do: 'start' }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('cancel', 'undo', 'drop', 'restart', 'look') }) as fc.Arbitrary<Step>,
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('choose' as const),
      choice: fc.constantFrom('replace' as const, 'dismiss' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('pass' as const, 'off' as const),
      minutes: fc.constantFrom(0, 1, 20, 51, 200),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      verb: fc.constantFrom(...faulty),
      failures: fc.array(failure, { minLength: 1, maxLength: 4 }),
    }),
  },
)

/** What the user was told last of one intent. `open`: nothing yet, because the app died first. */
type Told = 'counts' | 'doesNot' | 'open'

async function live(steps: readonly Step[]) {
  const all = await machine()
  const { trakt, parts } = all
  const told = new Map<number, Told>()
  let last = 0
  const wanted = (number: number): CheckInRequest => ({
    target: { form: 'episode', show: severance, episode: episode(1, number) },
  })
  const numberOf = (want: CheckInRequest) => (want.target.form === 'episode' ? want.target.episode.number : 0)
  const restart = async () => {
    for (;;) {
      try {
        await all.restart()
        return
      } catch (error) {
        if (!(error instanceof Error) || error.message !== 'crash') throw error
      }
    }
  }
  const playing = () => {
    const { playing: plays } = parts().state()
    return plays?.item.kind === 'episode' ? plays.item.episode.number : null
  }
  const learn = (number: number, outcome: CheckInOutcome) => {
    const counts = outcome.kind === 'checkedIn' || outcome.kind === 'saved' || outcome.kind === 'alreadyPlaying'
    if (outcome.kind !== 'busy') told.set(number, counts ? 'counts' : 'doesNot')
  }
  const perform = async (one: Step): Promise<void> => {
    switch (one.do) {
      case 'start': {
        last += 1
        const number = last
        told.set(number, 'open')
        learn(number, await parts().checkIns.start(wanted(number)))
        break
      }
      case 'cancel': {
        const unsent = parts()
          .intents.queued()
          .findLast(({ intent, at }) => intent.kind === 'checkIn' && at + minutes(50) > all.clock.now())
        const number = playing() ?? (unsent?.intent.kind === 'checkIn' ? numberOf(unsent.intent.wanted) : null)
        if (number === null) break
        const before = told.get(number)
        told.set(number, 'open')
        const { kind } = await parts().checkIns.cancel()
        told.set(number, kind === 'cancelled' || kind === 'saved' ? 'doesNot' : (before ?? 'open'))
        break
      }
      case 'undo': {
        const { undo } = parts().store.getState()
        const number = undo?.item.kind === 'episode' ? undo.item.episode.number : null
        if (number === null) break
        const before = told.get(number)
        told.set(number, 'open')
        const { kind } = await parts().checkIns.undo()
        told.set(number, kind === 'undone' || kind === 'saved' ? 'doesNot' : (before ?? 'open'))
        break
      }
      case 'drop': {
        const [entry] = parts().intents.queued()
        if (!entry) break
        // A cancellation that is dropped may have been done already.
        const number = entry.intent.kind === 'checkIn' ? numberOf(entry.intent.wanted) : null
        const cancelled = entry.intent.kind === 'cancel' ? numberOf(entry.intent) : null
        await parts().checkIns.drop(entry.id)
        if (number !== null) told.set(number, 'doesNot')
        if (cancelled !== null) told.set(cancelled, 'open')
        break
      }
      case 'choose': {
        const prompt = parts().state()
        if (prompt.step !== 'blocked') break
        const number = numberOf(prompt.wanted)
        // Whatever stands in the way at that moment is replaced, whether or not the prompt could name it.
        const stands = trakt.playing && trakt.playing.expiresAt > all.clock.now() ? trakt.playing.item : null
        const old = stands?.kind === 'episode' ? stands.episode.number : null
        if (one.choice === 'replace') {
          told.set(number, 'open')
          if (old !== null) told.set(old, 'open')
        }
        const outcome = await parts().checkIns.choose(one.choice)
        if (!outcome) break
        learn(number, outcome)
        if (old !== null && outcome.kind === 'checkedIn') told.set(old, 'doesNot')
        break
      }
      case 'look':
        await parts().checkIns.look()
        break
      case 'restart':
        await restart()
        break
      case 'pass':
        await all.pass(minutes(one.minutes))
        break
      case 'off':
        await all.clock.jump(minutes(one.minutes))
        await restart()
        break
      case 'fault':
        trakt.faults[one.verb] = [...one.failures]
        break
    }
  }
  for (const one of steps) {
    await perform(one).catch(async (error: Error) => {
      if (error.message !== 'crash') throw error
      await restart()
    })
  }
  for (const verb of faulty) trakt.faults[verb] = []
  await parts().checkIns.choose('dismiss')
  for (let turns = 0; turns < 12; turns += 1) await all.pass(minutes(60))
  await restart()
  await all.pass(minutes(60))

  expect(parts().intents.queued(), 'nothing is stuck').toEqual([])
  for (let number = 1; number <= last; number += 1) {
    const { target } = wanted(number)
    const rows = trakt.rows.filter((row) => isTarget(row.item, target)).length
    const said = told.get(number)
    expect(rows, `episode ${number} is not doubled`).toBeLessThanOrEqual(1)
    if (said === 'counts') expect(rows, `episode ${number} is not lost`).toBe(1)
    if (said === 'doesNot') expect(rows, `episode ${number} does not count`).toBe(0)
  }
}

describe('an intent, whatever happens', () => {
  it(
    'ends in exactly the history that the user was told of',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
          await live(steps)
        }),
        fuzzRuns(0.5),
      )
    },
    fuzzTimeout(0.5),
  )
})
