// One source of a merge: how far it has been read, and the page that is under way.
import type { Failure } from '../../preload/contract/failure.ts'
import { err, type Result } from '../../preload/contract/result.ts'
import type { Clock } from '../ports.ts'
import type { ActivitySource, SourcePage } from '../trakt/sources.ts'
import type { Placed } from './line.ts'

export type Reader = {
  readonly source: ActivitySource
  readonly index: number
  pages: number
  next: string | null
  ended: boolean
  failed: boolean
  /** Of the last request; also set where only a look for new rows failed. */
  failure: Failure | null
  /** Epoch ms of the oldest row read: no unread row is newer. */
  oldest: number
  /** Epoch ms of the newest row when the source was last read from the top: what is newer came since. null: it had none. */
  newest: number | null
  /** The ranks given so far lie between the two; what is new gets one above, the next page one below. */
  readonly ranks: { first: number; end: number }
  /** Pages in a row that brought nothing of what was asked for, since somebody wanted more; Infinity: it rests because the source said so. */
  barren: number
  underWay: AbortController | null
  /** The page under way has taken longer than anybody waits for. */
  late: boolean
}

export const createReader = (source: ActivitySource, index: number): Reader => ({
  source,
  index,
  pages: 0,
  next: null,
  ended: false,
  failed: false,
  failure: null,
  oldest: Infinity,
  newest: null,
  ranks: { first: 0, end: 0 },
  barren: 0,
  underWay: null,
  late: false,
})

/** A source of which so many pages brought nothing rests until somebody wants more: it may go on like that for hundreds. */
const mostBarren = 4

/** Whether it is read on by itself. */
export const isOpen = ({ ended, failed, barren }: Reader): boolean => !ended && !failed && barren < mostBarren

/** May an unread row of this source stand before `placed`? */
export const mayPrecede = (reader: Reader, { row, source }: Placed): boolean =>
  isOpen(reader) && (reader.oldest > row.at || (reader.oldest === row.at && reader.index < source))

export async function ask(reader: Reader, after: string | null, signal: AbortSignal): Promise<Result<SourcePage>> {
  try {
    return await reader.source.page(after, signal)
  } catch {
    // A bug, or an abort that came as one; the other sources live on.
    return err({ kind: 'unreadable', what: reader.source.name })
  }
}

export type Reading = {
  readonly clock: Clock
  readonly patienceMs: number
  readonly onPage: (page: SourcePage) => void
  /** After the page or the failure, and before either when it is late. Never for a page that was called off. */
  readonly onNews: () => void
}

/** Asks for the next page. */
export async function readOn(reader: Reader, { clock, patienceMs, onPage, onNews }: Reading): Promise<void> {
  const call = new AbortController()
  reader.underWay = call
  void clock.sleep(patienceMs, call.signal).then(
    () => {
      if (reader.underWay !== call) return
      reader.late = true
      onNews()
    },
    () => {},
  )
  const page = await ask(reader, reader.next, call.signal)
  if (reader.underWay !== call) return
  callOff(reader)
  reader.failed = !page.ok
  reader.failure = page.ok ? null : page.failure
  if (page.ok) onPage(page.value)
  onNews()
}

/** Nobody wants the page under way any more; the source is as it was before. */
export function callOff(reader: Reader): void {
  const call = reader.underWay
  reader.underWay = null
  reader.late = false
  call?.abort()
}
