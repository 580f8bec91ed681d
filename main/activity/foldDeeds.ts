// Duplicates folded: one deed that several sources tell of is one row.
import type { Activity } from '../../preload/contract/activity.ts'
import type { Placed } from './line.ts'
import { sameDeed } from './sameDeed.ts'

/** Nothing is longer, so nobody has to look further back. */
const longestMs = 86_400_000

const isWatching = ({ row }: Placed) => row.action === 'watching'

/** A source that tells of two plays means two: it was counted twice. */
const isTwin = (a: Placed, b: Placed) =>
  (a.source !== b.source || isWatching(a) || isWatching(b)) && sameDeed(a.row, b.row)

/** What twins have in common for sure; null: has none. */
function groupOf({ who, subject }: Activity): string | null {
  if (subject.kind === 'movie') return `${who.slug} movie`
  return subject.kind === 'episode' ? `${who.slug} ${subject.episode.season}x${subject.episode.number}` : null
}

/** Rows in order, without those that tell again what a newer one told. What somebody is watching gives way to what became of it. */
export function foldDeeds(line: readonly Placed[]): readonly Activity[] {
  const dropped = new Set<Placed>()
  const groups = new Map<string, Placed[]>()
  for (const placed of line) {
    const group = groupOf(placed.row)
    if (group === null) continue
    const mates = groups.get(group) ?? []
    groups.set(group, mates)
    const firstNear = mates.findIndex(({ row }) => row.at - placed.row.at <= longestMs)
    mates.splice(0, firstNear < 0 ? mates.length : firstNear)
    const twins = mates.filter((mate) => isTwin(mate, placed))
    if (isWatching(placed) ? twins.length > 0 : !twins.every(isWatching)) {
      dropped.add(placed)
      continue
    }
    for (const twin of twins) dropped.add(twin)
    mates.push(placed)
  }
  return line.filter((placed) => !dropped.has(placed)).map(({ row }) => row)
}
