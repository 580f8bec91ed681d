// Which item a numbered command means, even when the list moved on while the menu was open.
import type { Item, Snapshot } from '../../preload/contract/model.ts'
import type { Command } from './commands.ts'

/** Tells items of one list apart; made of ids and numbers only, so that it fits into a command id. */
export function fingerprint(item: Item): string {
  if (item.kind === 'movie') return `m${item.movie.ids.trakt ?? item.movie.ids.slug ?? hash(item.movie.title)}`
  const { show, episode } = item
  return `s${show.ids.trakt ?? show.ids.slug ?? hash(show.title)}-${episode.season}-${episode.number}`.replaceAll(
    /[^\w-]/g,
    '_',
  )
}

/** FNV-1a; the title itself may hold characters that a command id must not. */
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
