// From a reply to a value: the body must be JSON and fit its schema; anything else is `unreadable`, with the place.
import * as v from 'valibot'
import type { Failure } from '../../../preload/contract/failure.ts'
import { assertNever, err, ok, type Result } from '../../../preload/contract/result.ts'
import type { Reply } from '../exchange.ts'

const unreadable = (what: string): Result<never> => err({ kind: 'unreadable', what } satisfies Failure)

/** Reads JSON. `what` names the call; the failure adds where it broke, never what stood there. */
export const readJson =
  <W, T>(what: string, schema: v.GenericSchema<unknown, W>, map: (wire: W) => T) =>
  (reply: Reply): Result<T> => {
    const { body } = reply
    switch (body.kind) {
      case 'empty':
        return unreadable(`${what}: empty`)
      case 'html':
        return unreadable(`${what}: HTML`)
      case 'broken':
        return unreadable(`${what}: ${body.why}`)
      case 'json': {
        const parsed = v.safeParse(schema, body.value)
        if (parsed.success) return ok(map(parsed.output))
        const path = v.getDotPath(parsed.issues[0])
        return unreadable(path === null ? what : `${what}: ${path}`)
      }
      default:
        return assertNever(body)
    }
  }

/** Any success will do, as long as it is not a page from somebody else. */
export const readNothing =
  (what: string) =>
  (reply: Reply): Result<void> =>
    reply.body.kind === 'html' ? unreadable(`${what}: HTML`) : ok(undefined)
