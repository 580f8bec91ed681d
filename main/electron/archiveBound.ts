// Keeps the archive's file within its bound: rows of what was looked at longest ago go first.
import type { DatabaseSync } from 'node:sqlite'
import type { Tables } from './archiveTables.ts'

/** Rows dropped in one step, and pages of the index written anew in one: some 20 ms each. */
const rowsAtOnce = 100
const pagesAtOnce = 200
/** Once over the bound, about this much of it is left, so that not every row that is kept has the index written anew. */
const share = 0.9

/** Answers what does one step towards a file of `mostBytes`, pictures and all. The step answers whether there are more. */
export function boundOf(database: DatabaseSync, tables: Tables, mostBytes: number): () => boolean {
  const number = (of: string) => Number(Object.values(database.prepare(of).get() ?? {})[0])
  const pageBytes = number('PRAGMA page_size')
  const bytes = () => (number('PRAGMA page_count') - number('PRAGMA freelist_count')) * pageBytes

  function* shrinking(): Generator<void, void> {
    for (let all = bytes(); all > mostBytes; all = bytes()) {
      const rows = tables.count()
      if (rows === 0) return
      let left = Math.ceil(rows * (1 - (mostBytes * share) / all))
      for (; left > 0 && tables.dropOldest(Math.min(left, rowsAtOnce)); left -= rowsAtOnce) yield
      // The index grows by what is dropped, until it is merged: only then it shows what was won.
      for (let pages = -pagesAtOnce; tables.mergeIndex(pages); pages = pagesAtOnce) yield
    }
  }

  let steps = shrinking()
  return () => {
    const isDone = steps.next().done === true
    if (isDone) steps = shrinking()
    return !isDone
  }
}
