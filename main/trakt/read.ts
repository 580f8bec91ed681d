// From a body to a value: it must be JSON and fit its schema; anything else is `unreadable`, with the place.
import * as v from 'valibot'
import type { Failure } from '../../preload/contract/failure.ts'
import { assertNever, err, ok, type Result } from '../../preload/contract/result.ts'
import type { Reply } from './exchange.ts'

export const unreadable = (what: string): Result<never> => err({ kind: 'unreadable', what } satisfies Failure)

/** Reads parsed JSON. `what` names the call; the failure adds where it broke, never what stood there. */
export const readValue =
  <W, T>(what: string, schema: v.GenericSchema<unknown, W>, map: (wire: W) => T) =>
  (value: unknown): Result<T> => {
    const parsed = v.safeParse(schema, value)
    if (parsed.success) return ok(map(parsed.output))
    const path = v.getDotPath(parsed.issues[0])
    return unreadable(path === null ? what : `${what}: ${path}`)
  }

/** Reads the body of a reply by `read`, which gets its JSON. */
export function readBody<T>(what: string, { body }: Reply, read: (value: unknown) => Result<T>): Result<T> {
  switch (body.kind) {
    case 'empty':
      return unreadable(`${what}: empty`)
    case 'html':
      return unreadable(`${what}: HTML`)
    case 'broken':
      return unreadable(`${what}: ${body.why}`)
    case 'json':
      return read(body.value)
    default:
      return assertNever(body)
  }
}
