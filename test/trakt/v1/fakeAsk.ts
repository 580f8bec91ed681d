// An Ask that answers from a table, and the reading half of a v1 service that asks it.
import type { Ask, Read } from '../../../main/trakt/v1/ask.ts'
import { createItems } from '../../../main/trakt/v1/items.ts'
import { createReads } from '../../../main/trakt/v1/reads.ts'
import type { Failure } from '../../../preload/contract/failure.ts'
import { err } from '../../../preload/contract/result.ts'

export const serverNow = Date.UTC(2026, 10, 22, 20, 0, 0)
/** Unix seconds, so many hours before now. */
export const hoursAgo = (hours: number) => serverNow / 1000 - hours * 3600

type Asked = Pick<Read<unknown>, 'method' | 'path' | 'query' | 'auth'>
/** What a server answers: a value for `read`, or a failure. */
export type Answers = (asked: Asked) => unknown

export const fails = (failure: Failure) => ({ isFailure: true, failure }) as const
const isFailing = (answer: unknown): answer is ReturnType<typeof fails> =>
  typeof answer === 'object' && answer !== null && 'isFailure' in answer

/** `asked` lists the requests as `method/piece/piece?query`, one with credentials as `optional method…` or `required method…`. */
export function reading(answers: Answers) {
  const asked: string[] = []
  const ask: Ask = {
    write: async () => {
      throw new Error('reads write nothing')
    },
    read: async ({ method, path = [], query = {}, auth, read }) => {
      const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString()
      asked.push(
        `${auth === 'none' ? '' : `${auth} `}${[method, ...path].join('/')}${search === '' ? '' : `?${search}`}`,
      )
      const answer = answers({ method, path, query, auth })
      return isFailing(answer) ? err(answer.failure) : read(answer)
    },
  }
  return { asked, reads: createReads(ask, createItems('http://127.0.0.1:8080'), () => serverNow, 'justin') }
}
