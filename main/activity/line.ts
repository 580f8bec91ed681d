// The line that rows stand in: newest first, and where times are equal in the order of the sources and of their own rows.
import type { Activity } from '../../preload/contract/activity.ts'

/** `source`: its index. `rank`: where in its source the row stands, in no unit; lower is newer. */
export type Placed = { readonly row: Activity; readonly source: number; readonly rank: number }

/** A total order, as no two rows of a source have one rank. */
export const inLine = (a: Placed, b: Placed): number => b.row.at - a.row.at || a.source - b.source || a.rank - b.rank

export type Line = {
  /** In order, all of them. */
  readonly all: () => readonly Placed[]
  readonly find: (key: string) => Placed | undefined
  /** Puts rows where they belong; one whose key is known takes the place of the one that was there. */
  readonly put: (rows: readonly Placed[]) => void
  readonly remove: (isGone: (placed: Placed) => boolean) => void
}

export function createLine(): Line {
  const byKey = new Map<string, Placed>()
  let all: readonly Placed[] = []
  return {
    all: () => all,
    find: (key) => byKey.get(key),
    put: (rows) => {
      const moved = new Set(rows.map(({ row }) => byKey.get(row.key)))
      for (const placed of rows) byKey.set(placed.row.key, placed)
      const kept = moved.size === 1 && moved.has(undefined) ? all : all.filter((placed) => !moved.has(placed))
      // Two runs in order, which is what the sort is quick at.
      all = [...kept, ...rows].sort(inLine)
    },
    remove: (isGone) => {
      const gone = new Set(all.filter(isGone))
      if (gone.size === 0) return
      for (const { row } of gone) byKey.delete(row.key)
      all = all.filter((placed) => !gone.has(placed))
    },
  }
}
