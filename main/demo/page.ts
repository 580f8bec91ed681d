// Paging: page and limit as Trakt reads them, and the headers it answers with.
import { json, type Reply } from './call.ts'
import type { Ask } from './site.ts'

type Asked = Pick<Ask, 'query'>

const most = 250
const usual = 10

const whole = (text: string | null, otherwise: number) => {
  const value = text === null || !/^\d{1,9}$/.test(text) ? Number.NaN : Number(text)
  return value >= 1 ? value : otherwise
}

/** Too much is clamped, not refused; nonsense counts as not given. `map` runs only for the page that is sent. */
export const paged = <T>(ask: Asked, rows: readonly T[], map: (row: T) => unknown): Reply =>
  pagedFrom(ask, rows.length, (from, to) => rows.slice(from, to).map(map))

/** The same for rows that are made when they are asked for: those from `from` to before `to`. */
export function pagedFrom(
  { query }: Asked,
  total: number,
  rows: (from: number, to: number) => readonly unknown[],
): Reply {
  const limit = Math.min(most, whole(query.get('limit'), usual))
  const page = whole(query.get('page'), 1)
  return json(200, rows((page - 1) * limit, page * limit), {
    'x-pagination-page': String(page),
    'x-pagination-limit': String(limit),
    'x-pagination-page-count': String(Math.ceil(total / limit)),
    'x-pagination-item-count': String(total),
  })
}

/** All of them at once, where no number was asked for or the number is `all`: as lists were before they had pages [inferred]. */
export function pagedOrWhole<T>(ask: Asked, rows: readonly T[], map: (row: T) => unknown): Reply {
  const limit = ask.query.get('limit')
  return limit === null || limit === 'all' ? json(200, rows.map(map)) : paged(ask, rows, map)
}
