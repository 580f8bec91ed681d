// Pieces of v2 addresses: what somebody or something is called there, made safe to stand in a path.
import type { Ids } from '../../../preload/contract/model.ts'

/** A path segment, or null where there is none: `.` and `..` would lead to another address. */
export const segment = (id: string): string | null =>
  /^\.{0,2}$/.test(id.trim()) || id.length > 300 ? null : encodeURIComponent(id.trim().toWellFormed())

/** What the addresses of a film or a show take; null: it carries only other sites' ids. */
export function ownId({ trakt, slug, imdb }: Ids): string | null {
  const id = trakt ?? slug ?? imdb
  return id === undefined ? null : segment(String(id))
}
