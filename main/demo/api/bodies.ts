// What the bodies of sync requests have in common: lists of films, shows, seasons and episodes, and the counts in the answer.
import { isObject, type Json } from '../site.ts'

export type Kind = 'movies' | 'shows' | 'seasons' | 'episodes'
export const kinds: readonly Kind[] = ['movies', 'shows', 'seasons', 'episodes']

/** What is missing is empty. null: there is something else than a list. */
export const rowsIn = (body: Json, name: string): readonly unknown[] | null => {
  const value = body[name]
  return value === undefined ? [] : Array.isArray(value) ? value : null
}

/** One thing of a body; `found` is null where Trakt knows no such thing. */
export type Entry<T> = { readonly kind: Kind; readonly body: Json; readonly found: T | null }

/** As the answers repeat it. */
export const notFoundOf = (entries: readonly Entry<unknown>[]) =>
  Object.fromEntries(
    kinds.map((kind) => [
      kind,
      entries.filter((e) => e.kind === kind && e.found === null).map((e) => ({ ids: e.body['ids'] ?? {} })),
    ]),
  )

/** Everything a body names, by `read`, or what is wrong with it. */
export function entriesIn<T>(
  body: Json,
  read: (kind: Kind, one: Json) => readonly Entry<T>[] | { readonly wrong: string },
): readonly Entry<T>[] | { readonly wrong: string } {
  const entries: Entry<T>[] = []
  for (const kind of kinds) {
    const list = rowsIn(body, kind)
    if (!list) return { wrong: kind }
    for (const one of list) {
      if (!isObject(one)) return { wrong: kind }
      const found = read(kind, one)
      if ('wrong' in found) return { wrong: `${kind}: ${found.wrong}` }
      entries.push(...found)
    }
  }
  return entries
}
