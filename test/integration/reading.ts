// One answer of an API, read with each of its fields spoilt in turn, over a real socket.
import type { Call, Reply } from '../../main/demo/call.ts'
import type { TraktService } from '../../main/trakt/service.ts'
import type { Result } from '../../preload/contract/result.ts'
import { spoilt, uselessWays } from '../fixtures/spoilt.ts'
import type { SocketWorld } from './socketWorld.ts'

export type Reading = {
  readonly name: string
  /** The address whose answer is spoilt ends so. */
  readonly path: string
  readonly before?: (service: TraktService) => Promise<unknown>
  readonly call: (service: TraktService) => Promise<Result<unknown>>
  /** The fields that the answer cannot do without, as in `Spoilt.path`. */
  readonly needs: readonly string[]
  /** Fields without which it may be readable or not: nobody can say what they would mean. */
  readonly either?: readonly string[]
  /** Where a row that nobody can read is counted and not a failure: whether the answer says so. */
  readonly isShort?: (value: unknown) => boolean
}

/** What became of it otherwise than it should: `field way: outcome`, empty when all went well. `cases` is how many were tried. */
export async function spoilEach(
  world: SocketWorld,
  { path, before, call, needs, either = [], isShort }: Reading,
): Promise<{ readonly wrong: readonly string[]; readonly cases: number }> {
  const { service } = world.account
  if (before) await world.run(before(service))
  const answered: Reply[] = []
  const isMeant = ({ url }: Call) => url.pathname.endsWith(path)
  world.alter.reply = (reply, call) => {
    if (isMeant(call)) answered.push(reply)
    return reply
  }
  const whole = await world.run(call(service))
  if (!whole.ok) throw new Error(`not even the whole answer is read: ${JSON.stringify(whole.failure)}`)
  const outcome = (answer: Result<unknown>) => {
    if (!answer.ok) return answer.failure.kind
    // What crosses the bridge has to survive it.
    structuredClone(answer.value)
    return isShort?.(answer.value) ? 'unreadable' : 'ok'
  }
  const [first] = answered
  if (!first) throw new Error(`nobody asked for ${path}`)
  let body: unknown
  world.alter.instead = (call) => (isMeant(call) ? { ...first, body: JSON.stringify(body) } : null)
  const wrong: string[] = []
  const cases = spoilt(JSON.parse(first.body ?? 'null'))
  for (const { path: field, way, body: broken } of cases) {
    body = broken
    // Some seconds go by: the limit of reads is not what this is about.
    await world.clock.jump(3_000)
    const became = outcome(await world.run(call(service)))
    const useless = needs.includes(field) && uselessWays.includes(way)
    // A part of what is needed may be what makes it useless: the last id among ids.
    const open = either.includes(field) || needs.some((need) => within(need, field))
    const expected = useless ? ['unreadable'] : open ? ['ok', 'unreadable'] : ['ok']
    if (!expected.includes(became)) wrong.push(`${field} ${way}: ${became}`)
  }
  return { wrong, cases: cases.length }
}

const within = (need: string, field: string) => field === need || field.startsWith(`${need}.`)
