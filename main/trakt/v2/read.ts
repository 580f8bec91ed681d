// How replies of API v2 are read: JSON by a schema, or nothing at all.
import type { GenericSchema } from 'valibot'
import { ok, type Result } from '../../../preload/contract/result.ts'
import type { Reply } from '../exchange.ts'
import { readBody, readValue, unreadable } from '../read.ts'

/** Reads JSON. `what` names the call; the failure adds where it broke, never what stood there. */
export const readJson = <W, T>(what: string, schema: GenericSchema<unknown, W>, map: (wire: W) => T) => {
  const read = readValue(what, schema, map)
  return (reply: Reply): Result<T> => readBody(what, reply, read)
}

/** Any success will do, as long as it is not a page from somebody else. */
export const readNothing =
  (what: string) =>
  (reply: Reply): Result<void> =>
    reply.body.kind === 'html' ? unreadable(`${what}: HTML`) : ok(undefined)
