// Rows that were read while a list is missing, with what is kept of those that the missing list may tell of.
import type { Activity } from '../../preload/contract/activity.ts'
import { applies } from '../activity/applies.ts'
import { foldDeeds } from '../activity/foldDeeds.ts'
import { createLine } from '../activity/line.ts'

/** `of`: whose list it is; null: anybody's. */
export type Missing = { readonly of: string | null }

/** May a row be one of theirs? Who was watching when it was kept, is not any more. */
export const mayTellOf =
  (missing: readonly Missing[]) =>
  (row: Activity): boolean =>
    row.action !== 'watching' &&
    missing.some(({ of }) => of === null || applies({ types: [], actions: [], people: [of] }, row))

/** In order. One deed is one row, also where a list that was read and a kept row both tell of it. */
export function besideKept(read: readonly Activity[], kept: readonly Activity[]): readonly Activity[] {
  const line = createLine()
  line.put(kept.map((row, rank) => ({ row, source: 1, rank })))
  line.put(read.map((row, rank) => ({ row, source: 0, rank })))
  return foldDeeds(line.all())
}
