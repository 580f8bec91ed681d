// What a rewritten file of many entries begins with: all their heads side by side, which are read in one go, and where their
// intents lie in the lines that follow. It says nothing that the lines do not say too: where it does not hold, they are read.
import { crc32 } from 'node:zlib'
import type { Entry } from './entry.ts'
import { type EntryHead, isEntryHead } from './isEntry.ts'
import { LazyEntry } from './lazyEntry.ts'
import { tab } from './record.ts'

/** Fewer are as quickly read line by line. */
export const fewestIndexed = 1_000

type Heads = { readonly [Name in keyof EntryHead]-?: readonly (EntryHead[Name] | null)[] }

/** `crc`: of the `bytes` after the first line. `intents`: where each begins and ends in them. */
export type HeadIndex = Heads & { readonly bytes: number; readonly crc: number; readonly intents: readonly number[] }

/** `lines`: those of `entries`, one each. */
export function indexOf(entries: readonly Entry[], lines: readonly Buffer[]): HeadIndex {
  const content = Buffer.concat(lines)
  let end = 0
  const intents = lines.flatMap((line) => {
    const start = end
    end += line.length
    return [start + line.indexOf(tab) + 1, end - 1]
  })
  return {
    bytes: content.length,
    crc: crc32(content),
    id: entries.map(({ id }) => id),
    owner: entries.map(({ owner }) => owner),
    at: entries.map(({ at }) => at),
    offset: entries.map(({ offset }) => offset ?? null),
    state: entries.map(({ state }) => state),
    failure: entries.map(({ failure }) => failure),
    tries: entries.map(({ tries }) => tries),
    notBefore: entries.map(({ notBefore }) => notBefore),
    intents,
  }
}

/** The entries that `index` speaks of, whose lines begin at `from`, and where they end; null: it does not hold for what stands there. */
export function readIndex(
  index: unknown,
  file: Buffer,
  from: number,
): { readonly entries: readonly LazyEntry[]; readonly end: number } | null {
  if (!isIndex(index)) return null
  const lines = file.subarray(from, from + index.bytes)
  if (lines.length !== index.bytes || crc32(lines) !== index.crc) return null
  const entries: LazyEntry[] = []
  for (const [at, id] of index.id.entries()) {
    const head: unknown = {
      id,
      owner: index.owner[at],
      at: index.at[at],
      offset: index.offset[at] ?? undefined,
      state: index.state[at],
      failure: index.failure[at],
      tries: index.tries[at],
      notBefore: index.notBefore[at],
    }
    const start = index.intents[2 * at]
    const end = index.intents[2 * at + 1]
    if (!isEntryHead(head) || start === undefined || end === undefined) return null
    entries.push(new LazyEntry(head, { file, start: from + start, end: from + end }))
  }
  return { entries, end: from + index.bytes }
}

const columns = ['id', 'owner', 'at', 'offset', 'state', 'failure', 'tries', 'notBefore', 'intents'] as const

/** Its checksum holds, so a Marquee has written it: what each column is made of is asked of each head. */
function isIndex(value: unknown): value is HeadIndex {
  if (typeof value !== 'object' || value === null || !('bytes' in value) || !Number.isSafeInteger(value.bytes))
    return false
  return columns.every((name) => Array.isArray(Reflect.get(value, name)))
}
