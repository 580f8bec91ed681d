// Compares what Trakt holds at the end with the books.
import type { EmbeddedState } from '../../main/demo/embedded.ts'
import type { Notice } from '../../preload/contract/model.ts'
import { nameOf, nameOfTarget } from './child/seen.ts'
import { nameOfKey } from './items.ts'
import type { Ledger } from './ledger.ts'
import type { Breach, Name } from './orders.ts'

export type Fault = { readonly kind: Breach; readonly detail: string }

/** What the user was told will not be. */
function toldGone(notices: readonly Notice[]): ReadonlySet<Name> {
  const gone = new Set<Name>()
  for (const notice of notices) {
    if (notice.kind === 'waitEnded' || notice.kind === 'waitMissed' || notice.kind === 'checkInFailed')
      gone.add(nameOfTarget(notice.wanted.target))
    if (notice.kind === 'scrobbleMissed' || (notice.kind === 'putBack' && !notice.restored))
      gone.add(nameOf(notice.item))
  }
  return gone
}

/** `refused`: what stands in the queue with Trakt's own no beside it. */
export function judge(
  { world, user }: EmbeddedState,
  ledger: Ledger,
  notices: readonly Notice[],
  refused: ReadonlySet<Name>,
  firstId: number,
): Fault[] {
  const faults: Fault[] = []
  const shelf = world.shelves[user]
  if (!shelf) throw new Error(`Trakt does not know ${user}`)
  const counts = new Map<Name, number>()
  for (const play of shelf.added) {
    if (play.id < firstId) continue
    const name = nameOfKey(play.item)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const excused = toldGone(notices)
  for (const [name, { least, most, owed, why }] of ledger.plays) {
    const count = counts.get(name) ?? 0
    const must = owed === null ? least : 1
    const story = `${name} is in the history ${count} times (${why.join('; ')})`
    if (count > most) faults.push({ kind: most === 0 ? 'surprise' : 'doubled', detail: story })
    if (count < must && !excused.has(name) && !refused.has(name)) faults.push({ kind: 'lost', detail: story })
  }
  for (const pair of ledger.pairs) {
    const isThere = pair.some((name) => (counts.get(name) ?? 0) > 0 || excused.has(name) || refused.has(name))
    if (!isThere) faults.push({ kind: 'lost', detail: `neither ${pair[0]} nor ${pair[1]}, which was to replace it` })
  }
  for (const [name, count] of counts)
    if (!ledger.plays.has(name)) faults.push({ kind: 'surprise', detail: `nobody asked for ${name}, ${count} times` })
  if (shelf.removed.length > 0)
    faults.push({ kind: 'surprise', detail: `${shelf.removed.length} older plays were taken out of the history` })
  for (const [name, right] of ledger.ratings) {
    const found = shelf.ratings.find(({ item }) => nameOfKey(item) === name)?.rating ?? null
    if (!right.has(found) && !refused.has(name))
      faults.push({ kind: 'lost', detail: `${name} is rated ${found}, and not ${[...right].join(' or ')}` })
  }
  for (const [name, right] of ledger.wishes) {
    const found = shelf.wishes.some(({ item }) => nameOfKey(item) === name)
    if (!right.has(found) && !refused.has(name))
      faults.push({ kind: 'lost', detail: `${name} is ${found ? '' : 'not '}on the watchlist` })
  }
  return faults
}
