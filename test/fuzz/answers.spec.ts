// A server that lies: whatever it answers, nothing is thrown, every call ends in a named outcome, and what is told is sound.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TraktAccount } from '../../main/trakt/service.ts'
import { credentialsOf } from '../../main/trakt/v1/credentials.ts'
import { readSession } from '../../main/trakt/v2/keptSession.ts'
import type { FailureKind } from '../../preload/contract/failure.ts'
import { fakeClock } from '../fakes/clock.ts'
import { addresses, type Recorded, type Script, scripted } from '../trakt/scripted.ts'
import { scriptedV1 } from '../trakt/v1/scriptedV1.ts'
import { fuzzRuns, fuzzTimeout } from './fuzzRuns.ts'
import { serviceCalls } from './serviceCalls.ts'
import { type Truth, truthOf } from './truth.ts'
import { type Twist, twist } from './twist.ts'

const named = new Set<FailureKind>([
  'offline',
  'timeout',
  'cancelled',
  'serverDown',
  'rateLimited',
  'signedOut',
  'keyRefused',
  'edgeBlocked',
  'notFound',
  'conflict',
  'duplicate',
  'invalid',
  'accountLimit',
  'locked',
  'vipOnly',
  'unreadable',
  'unexpected',
  'noKey',
])

/** What is wrong with a value that a service told; empty when nothing is. It has to cross the bridge and be shown. */
function unsound(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`]
  if (typeof value === 'function' || typeof value === 'symbol') return [`${path} is a ${typeof value}`]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => [
    ...(/(At|current|now)$/.test(name) && typeof part === 'number' && Math.abs(part) > 8.64e15
      ? [`${path}.${name} is no time`]
      : []),
    ...(name === 'title' && part === '' ? [`${path}.title is empty`] : []),
    ...unsound(part, `${path}.${name}`),
  ])
}

/** Of all cases; each generation has its half. */
const share = 1 / 2

type Made = Recorded & { readonly account: TraktAccount }

const generations = [
  {
    generation: 'v2',
    make: (script: Script, { now }: Truth): Promise<Made> =>
      scripted(script, { clock: fakeClock(now), addresses: { ...addresses, apiUrl: 'https://api.trakt.invalid' } }),
    isKept: ({ vault }: Made) => readSession(vault.kept.get('session') ?? '') !== null,
  },
  {
    generation: 'v1',
    make: (script: Script, { now, credentials }: Truth): Promise<Made> =>
      scriptedV1(script, { clock: fakeClock(now), credentials }),
    isKept: ({ vault }: Made) => {
      const kept = vault.kept.get('passwordSession')
      return kept === undefined || credentialsOf(kept) !== null
    },
  },
] as const

async function settled<T>(work: Promise<T>, { clock }: Made): Promise<T> {
  const state = { done: false }
  const mark = () => void (state.done = true)
  work.then(mark, mark)
  await clock.advance(0)
  // Writes wait their second; a sign-in waits for as long as its code lives.
  for (let waits = 0; !state.done && waits < 400; waits += 1) await clock.advance(waits < 20 ? 1_000 : 60_000)
  if (!state.done) throw new Error('the call does not end')
  return work
}

describe.each(generations)('an account on $generation', ({ generation, make, isKept }) => {
  let truth: Truth
  beforeAll(async () => {
    truth = await truthOf(generation)
  })

  async function hears(index: number, twists: readonly Twist[]): Promise<void> {
    const made = await make(truth.script(twists), truth)
    const call = serviceCalls[index % serviceCalls.length]
    if (!call) throw new Error('no call')
    const answer = await settled(call.run(made.account, new AbortController().signal), made)
    if (answer.ok) {
      expect(unsound(answer.value)).toEqual([])
      expect(structuredClone(answer.value)).toEqual(answer.value)
    } else expect(named).toContain(answer.failure.kind)
    expect(isKept(made)).toBe(true)

    // Nothing of it stays: once the server tells the truth again, so does the account, unless it lost its session for good.
    made.script = truth.script([])
    await made.clock.jump(3_700_000)
    const after = await settled(made.account.service.profile(), made)
    if (made.signedOut.length > 0) expect(after.ok || after.failure.kind).toBe('signedOut')
    else expect(after).toMatchObject({ ok: true, value: { username: 'robin.hale' } })
    made.account.stop()
  }

  it(
    'hears arbitrary answers and stays whole',
    () =>
      fc.assert(
        fc.asyncProperty(fc.nat({ max: 999 }), fc.array(twist, { minLength: 1, maxLength: 4 }), hears),
        fuzzRuns(share),
      ),
    fuzzTimeout(share),
  )

  it('is told the truth where nothing is twisted', async () => {
    for (const index of serviceCalls.keys()) {
      const made = await make(truth.script([]), truth)
      const call = serviceCalls[index]
      const answer = await settled(call?.run(made.account, new AbortController().signal) ?? Promise.reject(), made)
      // What was noted last is what is told: by then other things had been played and paused.
      const fine = answer.ok || ['conflict', 'duplicate', 'notFound', 'invalid'].includes(answer.failure.kind)
      expect([call?.name, fine]).toEqual([call?.name, true])
    }
  })
})
