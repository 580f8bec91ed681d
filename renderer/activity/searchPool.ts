// What can be found without asking: rows at hand that were the newest of all kept ones, or of those that hold an earlier text.
import type { FeedRow } from '../../preload/contract/feed.ts'
import { findableOf, finderOf, isNarrower } from '../../preload/contract/searchWords.ts'
import type { Findable } from '../../preload/contract/searchWords.ts'

/** `whole`: there are no more of them. Newest first, and none is missing above the last. */
export type Found = { readonly rows: readonly FeedRow[]; readonly whole: boolean }

export type SearchPool = {
  /** Takes in what main answered, of `limit` at most. Answers it with the rows that were known already as they were. */
  readonly learn: (text: string, rows: readonly FeedRow[]) => Found
  /** null: nothing is known of such rows, or nothing can be looked for. */
  readonly find: (text: string) => Found | null
  readonly forget: () => void
}

/** Answers that are remembered, besides the newest of all: as many as letters that are taken back. */
const remembered = 8

export function createSearchPool(limit: number): SearchPool {
  /** By text, oldest answer first. Blank: of all kept rows. */
  const answers = new Map<string, Found>()
  const texts = new WeakMap<FeedRow, Findable>()
  const known = new Map<string, FeedRow>()

  const textOf = (row: FeedRow): Findable => {
    const text = texts.get(row) ?? findableOf(row.activity)
    texts.set(row, text)
    return text
  }
  /** A row that is drawn already need not be drawn again. */
  const asKnown = (row: FeedRow): FeedRow => {
    const before = known.get(row.activity.key)
    if (before !== undefined && isSame(before, row)) return before
    known.set(row.activity.key, row)
    return row
  }
  return {
    learn: (text, rows) => {
      const found = { rows: rows.map(asKnown), whole: rows.length < limit }
      // Between two keys there is time for it.
      found.rows.forEach(textOf)
      const name = text.trim()
      answers.delete(name)
      answers.set(name, found)
      const oldest = [...answers.keys()].find((one) => one !== '')
      if (answers.size > remembered && oldest !== undefined) answers.delete(oldest)
      return found
    },
    find: (text) => {
      const asked = text.trim()
      const finds = finderOf(asked)
      if (finds === null) return null
      const same = answers.get(asked)
      if (same !== undefined) return same
      let best: Found | null = null
      for (const [name, { rows, whole }] of answers) {
        if (!isNarrower(asked, name)) continue
        const found = { rows: rows.filter((row) => finds(textOf(row))), whole }
        if (best === null || found.rows.length > best.rows.length || found.whole) best = found
      }
      return best
    },
    forget: () => {
      answers.clear()
      known.clear()
    },
  }
}

const isSame = (a: FeedRow, b: FeedRow): boolean =>
  a.veiled === b.veiled &&
  a.activity.at === b.activity.at &&
  a.activity.rating?.value === b.activity.rating?.value &&
  a.activity.text?.text === b.activity.text?.text
