// What a page has to be told so that it knows the snapshot of now.
import type { Snapshot } from '../../preload/contract/model.ts'

/** The parts that are not the very same; null: there are none. */
export function changedParts(before: Snapshot, now: Snapshot): Partial<Snapshot> | null {
  const changed = Object.entries(now).filter(([key, part]) => !Object.is(before[key as keyof Snapshot], part))
  return changed.length === 0 ? null : (Object.fromEntries(changed) as Partial<Snapshot>)
}
