// What came after the sources were read: held apart, so that nothing moves under the eyes of who reads.
import type { Activity } from '../../preload/contract/activity.ts'
import type { Line, Placed } from './line.ts'
import { ask, type Reader } from './reader.ts'
import { isPlay } from './sameDeed.ts'

export type Fresh = {
  /** Reads the first page again, and further until what is not new. A failure stays with the reader. */
  readonly look: (reader: Reader, signal: AbortSignal) => Promise<void>
  /** Handed out, waiting to be, or held. */
  readonly isKnown: (row: Activity) => boolean
  /** Keeps rows apart that came up by the way. Newest first. */
  readonly hold: (reader: Reader, rows: readonly Activity[]) => void
  /** How many rows are held. */
  readonly held: () => number
  readonly take: () => void
}

export function createFresh(line: Line, isWanted: (row: Activity) => boolean): Fresh {
  const held = new Map<string, Placed>()
  // The same key with a later time is a row that was renewed: somebody rated anew.
  // A play stays the same one, whatever time a list gives to it: a check-in is told with its end once that has come.
  const isKnown = (row: Activity) => {
    const known = (held.get(row.key) ?? line.find(row.key))?.row
    return known !== undefined && (known.at >= row.at || isPlay(row))
  }

  const hold = (reader: Reader, rows: readonly Activity[]) => {
    const found = rows.filter((row) => !isKnown(row))
    reader.ranks.first -= found.length
    const placed = found.map((row, at) => ({ row, source: reader.index, rank: reader.ranks.first + at }))
    // A row further down than was ever read is no news: it moved up as others went.
    const isNews = ({ row }: Placed) => reader.ended || row.at >= reader.oldest
    for (const one of placed.filter(isNews)) held.set(one.row.key, one)
    line.put(placed.filter((one) => !isNews(one)))
  }

  return {
    isKnown,
    hold,
    look: async (reader, signal) => {
      if (reader.pages === 0 || reader.failed) return
      const found = new Map<string, Activity>()
      let newest = reader.newest
      for (let after: string | null = null; ;) {
        const page = await ask(reader, after, signal)
        if (signal.aborted) return
        reader.failure = page.ok ? null : page.failure
        // What was found is found again next time; placed now, what lies behind it would be taken for known.
        if (!page.ok) return
        const { rows, next } = page.value
        // A list that fits on one page is known whole, and what is not on it any more is gone: who was watching, is not.
        if (after === null && next === null && reader.ended && reader.pages === 1) {
          const keys = new Set(rows.map(({ key }) => key))
          line.remove(({ row, source }) => source === reader.index && !keys.has(row.key))
        }
        for (const row of rows) if (!isKnown(row) && isWanted(row)) found.set(row.key, row)
        if (rows.length > 0) newest = Math.max(newest ?? -Infinity, ...rows.map(({ at }) => at))
        const isPast = rows.some((row) => isKnown(row) || row.at < (reader.newest ?? -Infinity))
        if (next === null || next === after || isPast) break
        after = next
      }
      reader.newest = newest
      hold(reader, [...found.values()])
    },
    held: () => held.size,
    take: () => {
      line.put([...held.values()])
      held.clear()
    },
  }
}
