// One person's lists as a source of activity: when each was made, and what was put on them.
import type { Activity, ActivityQuery, ListEntry, Person } from '../../../../preload/contract/activity.ts'
import { ok, type Result } from '../../../../preload/contract/result.ts'
import type { ActivitySource, SourcePage } from '../../sources.ts'
import { idOf, objectOf } from '../../readers.ts'
import { couldHold } from '../../wanted.ts'
import type { Door } from '../door.ts'
import { askPage, readRows } from './pagedSource.ts'
import type { Rows } from './rows.ts'
import { instantOf } from '../wire.ts'
import { listOf, type WireList } from './wire.ts'

const longest = 250
/** Entries a page. */
const usualLength = 50

/** A page of a list's entries, from 1, none of which is newer than `upTo`, epoch ms. */
type Unread = { readonly list: WireList; readonly page: number; readonly upTo: number }

/**
 * Where reading stands. A list changed last when its newest entry came, or later: so the page whose entries may be the
 * newest is read first, and all rows down to what the next one may hold are known then.
 */
type Walk = {
  /** Newest first. */
  readonly left: readonly Unread[]
  /** Rows known and not handed out yet, newest first. */
  readonly known: readonly Activity[]
}

/** `atOnce`: pages of entries that the opening of a feed may cost; the others are read when more is wanted. */
export function listsSource(
  { door, rows }: { readonly door: Door; readonly rows: Rows },
  { id, who }: { readonly id: string; readonly who: Person },
  query: ActivityQuery,
  atOnce: number,
): ActivitySource {
  const walks = new Map<string, Walk>()
  let pagesRead = 0
  const path = `/users/${id}/lists`
  const about = { name: 'lists', hasFallback: id !== 'me' } as const

  const rowOf = (list: WireList, at: number, deed: { readonly key: string; readonly entry: ListEntry | null }) => {
    const named = { name: list.name, slug: list.slug, description: list.description }
    const { key, entry } = deed
    const row: Activity = {
      key,
      at,
      action: entry ? 'item_added' : 'created',
      type: 'list',
      who,
      subject: entry ? { kind: 'listEntry', list: named, entry } : { kind: 'list', list: named },
      rating: null,
      text: null,
    }
    return row
  }

  const added =
    (list: WireList) =>
    (raw: unknown): readonly Activity[] | null => {
      const item = objectOf(raw)
      const itemId = idOf(item?.['id'])
      const at = instantOf(item?.['listed_at'])
      // People can be listed, too.
      if (item?.['type'] === 'person') return []
      const entry = rows.entry(raw)
      return itemId === null || at === null || !entry ? null : [rowOf(list, at, { key: `list item ${itemId}`, entry })]
    }

  /** Hands out what is known for certain, and keeps the rest for the next page. */
  function pageOf({ left, known }: Walk, unread: number): SourcePage {
    const floor = left[0]?.upTo ?? -Infinity
    const isPast = query.from !== undefined && floor < query.from
    const rest: Walk = { left: isPast ? [] : left, known: known.filter((row) => row.at < floor) }
    const isOver = rest.left.length === 0 && (isPast || rest.known.length === 0)
    const next = isOver ? null : String(walks.size + 1)
    if (next !== null) walks.set(next, rest)
    return { rows: known.filter((row) => row.at >= floor), next, unread }
  }

  async function further(walk: Walk, signal: AbortSignal | undefined): Promise<Result<SourcePage>> {
    const [next, ...others] = walk.left
    if (next === undefined) return ok(pageOf(walk, 0))
    const { list, page, upTo } = next
    const items = `${path}/${list.id}/items/movie,show,season,episode/added/desc`
    return askPage(door, { ...about, path: items }, { page, limit: usualLength, signal }, (raws, more) => {
      const read = readRows(raws, added(list))
      const known = [...walk.known, ...read.rows].sort((a, b) => b.at - a.at)
      const rest = { list, page: page + 1, upTo: Math.min(upTo, read.rows.at(-1)?.at ?? upTo) }
      const left = (more ? [rest, ...others] : others).sort((a, b) => b.upTo - a.upTo)
      pagesRead += 1
      return { ...pageOf({ left, known }, read.unread), rests: pagesRead === atOnce }
    })
  }

  async function first(signal: AbortSignal | undefined): Promise<Result<SourcePage>> {
    const asked = await askPage(door, { ...about, path }, { page: 1, limit: longest, signal }, (raws) => {
      const lists = raws.flatMap((raw) => listOf(raw) ?? [])
      return { lists, unread: raws.length - lists.length }
    })
    if (!asked.ok) return asked
    const { lists, unread } = asked.value
    const known = lists
      .map((list) => rowOf(list, list.createdAt, { key: `list ${list.id}`, entry: null }))
      .sort((a, b) => b.at - a.at)
    const left = couldHold(query, ['item_added'])
      ? lists
          .filter((list) => list.count !== 0)
          .map((list) => ({ list, page: 1, upTo: list.updatedAt }))
          .sort((a, b) => b.upTo - a.upTo)
      : []
    if (left.length === 0) return ok(pageOf({ left, known }, unread))
    const page = await further({ left, known }, signal)
    return page.ok ? ok({ ...page.value, unread: page.value.unread + unread }) : page
  }

  return {
    name: 'lists',
    of: null,
    page: async (after, signal) => {
      if (after === null) return first(signal)
      const walk = walks.get(after)
      // Only this source's own words are ever asked for.
      return walk ? further(walk, signal) : ok({ rows: [], next: null, unread: 0 })
    },
  }
}
