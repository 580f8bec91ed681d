// What happens in a run: a list of steps that follows from a seed, and stays sensible whichever of them are left out.
import type { FaultRule } from '../../main/demo/faults.ts'
import type { WaitChoice } from '../../preload/contract/model.ts'
import type { Death } from './orders.ts'
import { seededRandom } from './seededRandom.ts'

/** `hurry`: the next step comes after so many ms, answered or not; missing: when it was answered. `item`: an index of chaosItems. */
export type Asked = { readonly hurry?: number }

export type Step =
  | (Asked & {
      readonly do: 'checkIn'
      readonly item: number
      readonly byNumber?: true
      /** Enter was pressed twice. */
      readonly twice?: true
      readonly minutesAgo?: number
      /** A scrobble that starts at this percent. */
      readonly from?: number
    })
  | (Asked & { readonly do: 'cancel' | 'undo' | 'callOff' | 'signOut' | 'signIn' })
  | (Asked & { readonly do: 'choose'; readonly choice: WaitChoice })
  | (Asked & { readonly do: 'scrobble'; readonly verb: 'seek' | 'pause' | 'stop'; readonly progress: number })
  | (Asked & { readonly do: 'rate'; readonly item: number; readonly rating: number })
  | (Asked & { readonly do: 'watchlist'; readonly item: number })
  | { readonly do: 'refresh' }
  | { readonly do: 'faults'; readonly rules: readonly FaultRule[] }
  | { readonly do: 'skew'; readonly ms: number }
  | { readonly do: 'online'; readonly on: boolean }
  | { readonly do: 'elsewhere'; readonly deed: 'checkIn' | 'cancel'; readonly item: number }
  /** Time passes. */
  | { readonly do: 'pass'; readonly ms: number }
  /** The machine's clock is set by so much. */
  | { readonly do: 'clock'; readonly ms: number }
  | { readonly do: 'suspend'; readonly ms: number }
  /** Quits, and is started again after so long. */
  | { readonly do: 'restart'; readonly ms: number }
  /** Dies there, or at once where there is no `death`; is started again after `ms`. */
  | { readonly do: 'kill'; readonly death: Death | null; readonly ms: number; readonly again?: Death }

export type Schedule = { readonly seed: number; readonly steps: readonly Step[] }

const second = 1_000
const minute = 60_000
const hour = 3_600_000
const day = 86_400_000

export function createSchedule(seed: number): Schedule {
  const random = seededRandom(seed)
  const int = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  const pick = <T>(list: readonly [T, ...T[]]): T => list[int(0, list.length - 1)] ?? list[0]
  const chance = (share: number) => random() < share
  /** One of them, by its weight. */
  const weighed = <T>(list: readonly (readonly [number, () => T])[]): T => {
    let at = random() * list.reduce((sum, [weight]) => sum + weight, 0)
    const hit = list.find(([weight]) => (at -= weight) < 0) ?? list[0]
    if (!hit) throw new Error('nothing to choose from')
    return hit[1]()
  }
  // Each check-in is to something else, so that history tells them apart.
  let next = int(0, 149)
  const fresh = () => (next += 1)
  const hurry = (): Asked => (chance(0.2) ? { hurry: pick([0, 0, 100, 700, 1500, 12_000]) } : {})
  const someTime = () =>
    weighed([
      [4, () => int(1, 30) * second],
      [4, () => int(1, 40) * minute],
      [2, () => int(40, 150) * minute],
    ])
  const away = () =>
    weighed([
      [5, () => int(0, 20) * second],
      [4, () => int(1, 60) * minute],
      [2, () => int(1, 8) * hour],
      [1, () => int(1, 9) * day],
    ])
  const rule = (): FaultRule => {
    const where = weighed<Partial<FaultRule>>([
      [6, () => ({ method: 'POST', path: '/checkin' })],
      [2, () => ({ method: 'DELETE', path: '/checkin' })],
      [4, () => ({ method: 'GET', path: '/users/me/watching' })],
      [2, () => ({ method: 'GET', path: '/sync/history/**' })],
      [2, () => ({ method: 'POST', path: '/sync/history' })],
      [1, () => ({ method: 'POST', path: '/sync/history/remove' })],
      [2, () => ({ method: 'POST', path: '/scrobble/**' })],
      [2, () => ({ method: 'POST', path: '/sync/**' })],
      [2, () => ({ path: '/oauth/token' })],
      [1, () => ({ path: '/users/settings' })],
      [4, () => ({})],
    ])
    const what = weighed<Partial<FaultRule>>([
      [2, () => ({ kind: 'hang' })],
      [3, () => ({ kind: 'resetBefore' })],
      [4, () => ({ kind: 'resetAfter' })],
      [3, () => ({ kind: 'status', status: pick([500, 502, 503, 504, 520, 521, 522]), effect: true })],
      [3, () => ({ kind: 'status', status: pick([500, 502, 503, 504, 520]), effect: false })],
      [3, () => ({ kind: 'status', status: 429, retryAfter: pick([1, 2, 10, 60, 300, 3600]) })],
      [1, () => ({ kind: 'status', status: 429, retryAfter: null })],
      [1, () => ({ kind: 'status', status: 503, retryAfter: pick([5, 120]) })],
      [2, () => ({ kind: 'html', status: pick([403, 503]), effect: chance(0.2) })],
      [2, () => ({ kind: 'truncated' })],
      [1, () => ({ kind: pick(['mistyped', 'empty'] as const) })],
      [1, () => ({ kind: 'status', status: 401 })],
      [0.5, () => ({ kind: 'status', status: pick([403, 404, 420, 422, 423, 426]) })],
      [2, () => ({ kind: 'pass', latencyMs: pick([300, 3_000, 12_000, 45_000]) })],
    ])
    return {
      ...where,
      ...what,
      ...(chance(0.3) ? { skip: int(1, 3) } : {}),
      ...(chance(0.5) ? { count: int(2, 6) } : {}),
      ...(chance(0.2) && what.kind !== 'pass' ? { latencyMs: pick([200, 2_000, 8_000]) } : {}),
    }
  }
  const death = (): Death =>
    weighed<Death>([
      [4, () => ({ at: 'file', nth: int(1, 24), when: pick(['before', 'half', 'after']) })],
      [1, () => ({ at: 'send', nth: int(1, 8) })],
      [2, () => ({ at: 'heard', nth: int(1, 8) })],
      [3, () => ({ at: 'done', nth: int(1, 8) })],
      [2, () => ({ at: 'answer', nth: int(1, 8) })],
    ])
  const checkIn = (): Step => ({
    do: 'checkIn',
    item: fresh(),
    ...(chance(0.15) ? { byNumber: true } : {}),
    ...(chance(0.15) ? { twice: true } : {}),
    ...weighed<object>([
      [10, () => ({})],
      [1, () => ({ minutesAgo: int(1, 15) })],
      [1, () => ({ from: int(0, 95) })],
    ]),
    ...hurry(),
  })
  const deed = (): Step =>
    weighed<Step>([
      [8, checkIn],
      [3, () => ({ do: 'cancel', ...hurry() })],
      [2, () => ({ do: 'undo', ...hurry() })],
      [3, () => ({ do: 'choose', choice: pick(['replace', 'replace', 'wait', 'dismiss']), ...hurry() })],
      [0.5, () => ({ do: 'callOff', ...hurry() })],
      [2, () => ({ do: 'scrobble', verb: pick(['seek', 'pause', 'stop', 'stop']), progress: int(0, 100), ...hurry() })],
      [1, () => ({ do: 'rate', item: int(0, 5), rating: int(1, 10), ...hurry() })],
      [0.5, () => ({ do: 'watchlist', item: int(0, 5), ...hurry() })],
      [0.4, () => ({ do: 'signOut', ...hurry() })],
      [0.5, () => ({ do: 'refresh' })],
      [1, () => ({ do: 'elsewhere', deed: pick(['checkIn', 'checkIn', 'cancel']), item: fresh() })],
    ])
  const trouble = (): Step =>
    weighed<Step>([
      [6, () => ({ do: 'faults', rules: Array.from({ length: int(1, 3) }, rule) })],
      [2, () => ({ do: 'faults', rules: [] })],
      [2, () => ({ do: 'online', on: false })],
      [2, () => ({ do: 'online', on: true })],
      [5, () => ({ do: 'pass', ms: someTime() })],
      [1, () => ({ do: 'suspend', ms: away() })],
      [0.5, () => ({ do: 'clock', ms: pick([-1, 1]) * pick([2 * minute, hour, 3 * day]) })],
      [0.5, () => ({ do: 'skew', ms: pick([-1, 1]) * pick([5 * second, 3 * minute, 2 * hour]) })],
      [1, () => ({ do: 'restart', ms: away() })],
      [
        4,
        () => ({
          do: 'kill',
          death: chance(0.85) ? death() : null,
          ms: away(),
          ...(chance(0.3) ? { again: death() } : {}),
        }),
      ],
    ])
  /** Dies in the middle of the very next thing that is asked. */
  const deathIn = (): Step => ({
    do: 'kill',
    death: weighed<Death>([
      [4, () => ({ at: 'file', nth: int(1, 14), when: pick(['before', 'half', 'after']) })],
      [2, () => ({ at: 'heard', nth: int(1, 3) })],
      [4, () => ({ at: 'done', nth: int(1, 3) })],
      [3, () => ({ at: 'answer', nth: int(1, 3) })],
    ]),
    ms: away(),
    ...(chance(0.2) ? { again: death() } : {}),
  })
  /** Trakt does what it is asked, says nothing of it, and cannot be asked for a while. */
  const lostAnswers = (): Step => {
    const count = () => int(1, 30)
    const lost = (): Partial<FaultRule> =>
      pick<Partial<FaultRule>>([
        { kind: 'resetAfter' },
        { kind: 'status', status: 502, effect: true },
        { kind: 'truncated' },
        { kind: 'html', status: 503, effect: true },
      ])
    const silent = (): Partial<FaultRule> =>
      pick<Partial<FaultRule>>([
        { kind: 'hang' },
        { kind: 'resetBefore' },
        { kind: 'status', status: 503 },
        { kind: 'html', status: 403 },
      ])
    const write = pick(['POST', 'POST', 'DELETE'] as const)
    return {
      do: 'faults',
      rules: [
        { method: write, ...lost(), ...(chance(0.3) ? { count: 2 } : {}) },
        { method: 'GET', path: '/users/me/watching', ...silent(), count: count(), skip: int(0, 1) },
        ...(chance(0.5)
          ? [{ method: 'GET', path: '/sync/history/**', ...silent(), count: count() } satisfies FaultRule]
          : []),
      ],
    }
  }
  const plainCheckIn = (): Step => ({ do: 'checkIn', item: fresh() })
  const replacement = (): Step[] => [plainCheckIn(), plainCheckIn()]
  const replace: Step = { do: 'choose', choice: 'replace' }
  /** Things that go wrong together. */
  const incident = (): Step[] =>
    weighed<Step[]>([
      [4, () => [deathIn(), chance(0.6) ? plainCheckIn() : deed()]],
      [3, () => [lostAnswers(), plainCheckIn(), { do: 'pass', ms: someTime() }]],
      [
        1,
        () => [plainCheckIn(), lostAnswers(), pick([{ do: 'cancel' }, { do: 'undo' }]), { do: 'pass', ms: someTime() }],
      ],
      [1, () => [lostAnswers(), plainCheckIn(), { do: 'kill', death: null, ms: away() }]],
      [2, () => [...replacement(), deathIn(), replace]],
      [2, () => [...replacement(), lostAnswers(), replace, { do: 'pass', ms: someTime() }]],
      [1, () => [...replacement(), { do: 'faults', rules: [rule(), rule()] }, replace]],
      [
        3,
        () => [
          { do: 'online', on: false },
          plainCheckIn(),
          ...(chance(0.5) ? [deed()] : []),
          chance(0.5) ? { do: 'pass', ms: someTime() } : { do: 'kill', death: null, ms: away() },
          ...(chance(0.5) ? [deed()] : []),
          { do: 'online', on: true },
        ],
      ],
      [1, () => [plainCheckIn(), deathIn(), pick([{ do: 'cancel' }, { do: 'undo' }])]],
    ])
  const steps: Step[] = []
  const length = int(6, 18)
  while (steps.length < length) {
    if (chance(0.25)) {
      steps.push(...incident())
      continue
    }
    const step = chance(0.5) ? deed() : trouble()
    steps.push(step)
    // What was asked for is often answered by a prompt.
    if (step.do === 'checkIn' && chance(0.25))
      steps.push({ do: 'choose', choice: pick(['replace', 'wait', 'dismiss']) })
    if (step.do === 'signOut') steps.push({ do: 'signIn' })
  }
  return { seed, steps }
}
