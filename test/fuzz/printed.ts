// How a round trip is stated: what the embedded Trakt prints, as the answers that a client hears, for as many cases as asked for.
import fc from 'fast-check'
import { empty, type Reply } from '../../main/demo/call.ts'
import { paged } from '../../main/demo/page.ts'
import type { TraktAccount } from '../../main/trakt/service.ts'
import { type Script, scripted } from '../trakt/scripted.ts'
import { byMethod, scriptedV1 } from '../trakt/v1/scriptedV1.ts'
import { type FakeClock, fakeClock } from '../fakes/clock.ts'
import { fuzzRuns } from './fuzzRuns.ts'

/** The body of a test that checks `same` for its share of all cases, in (0, 1]. */
export const holdsFor =
  (share: number) =>
  <T>(arbitrary: fc.Arbitrary<T>, same: (made: T) => Promise<void>) =>
  (): Promise<void> =>
    fc.assert(fc.asyncProperty(arbitrary, same), fuzzRuns(share))

/** An answer, on its way. */
export const sent = ({ status, headers, body }: Reply): Response => new Response(body, { status, headers })

/** Two writes are a second apart, for which nobody waits here. */
function hastyClock(): FakeClock {
  const clock = fakeClock()
  return { ...clock, sleep: async (ms, signal) => (ms > 1000 ? clock.sleep(ms, signal) : undefined) }
}

type Answers = Readonly<Record<string, Reply | Script>>

const scriptOf = (answer: Reply | Script): Script => (typeof answer === 'function' ? answer : () => sent(answer))

/** An account on v2 that hears these answers, by the path of the address. Nothing else is there. */
export async function hearing(answers: Answers): Promise<TraktAccount> {
  const script: Script = (asked, index) => scriptOf(answers[asked.url.pathname] ?? empty(404))(asked, index)
  return (await scripted(script, { clock: hastyClock() })).account
}

/** The same on v1, by the method and what follows the key: `show/season.json/1/2`. */
export async function hearingV1(answers: Answers): Promise<TraktAccount> {
  const scripts = Object.entries(answers).map(([method, one]) => [method, scriptOf(one)])
  return (await scriptedV1(byMethod(Object.fromEntries(scripts)), { clock: hastyClock() })).account
}

/** One page of a list, as the server parts it. */
export const listOf =
  <T>(rows: readonly T[], print: (row: T) => unknown): Script =>
  ({ url }) =>
    sent(paged({ query: url.searchParams }, rows, print))
