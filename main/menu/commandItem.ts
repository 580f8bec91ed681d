// Which item a numbered command means, even when the list moved on while the menu was open.
import type { Ids, Item, Snapshot } from '../../preload/contract/model.ts'
import type { Command, ItemCommand } from './commands.ts'

/** Tells items of one list apart; made of ids and numbers only, so that it fits into a command id. */
export function fingerprint(item: Item): string {
  if (item.kind === 'movie') return `m${keyOf(item.movie)}`
  const { show, episode } = item
  return `s${keyOf(show)}-${episode.season}-${episode.number}`
}

/** The id of a deed on this very item. */
export const meaning = (name: ItemCommand, item: Item): string => `${name}:${fingerprint(item)}`

/** The id that rates this very item; `value` 1 to 10. */
export const rating = (value: number, item: Item): string => `rate:${value}:${fingerprint(item)}`

/** Was the command drawn for this item? An id without a fingerprint, from an earlier version, means whatever is there. */
export const isMeant = (command: { readonly fingerprint: string | null }, item: Item): boolean =>
  command.fingerprint === null || command.fingerprint === fingerprint(item)

/** Trakt's own id where it gave one; API v1 gives other sites' ids, or none. */
const keyOf = ({ ids, title, year }: { readonly ids: Ids; readonly title: string; readonly year: number | null }) =>
  ids.trakt ?? hash(ids.slug ?? ids.imdb ?? ids.tvdb?.toString() ?? ids.tmdb?.toString() ?? `${title} ${year}`)

/** FNV-1a; the text itself may hold characters that a command id must not. */
function hash(text: string): string {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return `h${(h >>> 0).toString(36)}`
}

/** The item to check in to. null: no longer in the list, and nothing else may be checked in to in its place. */
export function commandItem(
  command: Extract<Command, { readonly index: number }>,
  snapshot: Pick<Snapshot, 'upNext' | 'recent'>,
): Item | null {
  const items: readonly Item[] =
    command.name === 'checkin-next' ? snapshot.upNext.map((e) => e.item) : snapshot.recent.map((r) => r.item)
  const there = items[command.index]
  if (command.fingerprint === null) return there ?? null
  if (there && fingerprint(there) === command.fingerprint) return there
  return items.find((item) => fingerprint(item) === command.fingerprint) ?? null
}
