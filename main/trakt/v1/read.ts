// From the value of a v1 answer to one of ours; what the reader does not take is `unreadable`, with the name of the call.
import { ok, type Result } from '../../../preload/contract/result.ts'
import { unreadable } from '../read.ts'
import type { Reader } from '../readers.ts'

export const readBy =
  <W, T>(what: string, reader: Reader<W>, map: (wire: W) => T) =>
  (value: unknown): Result<T> => {
    const wire = reader(value)
    return wire === null ? unreadable(what) : ok(map(wire))
  }
