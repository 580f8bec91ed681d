// v2 feeds over a Trakt that answers from a table, with a session that counts its renewals.
import { createDoor } from '../../../main/trakt/v2/door.ts'
import { createFeeds } from '../../../main/trakt/v2/feeds/feeds.ts'
import { createItems } from '../../../main/trakt/v2/items.ts'
import type { ActivitySource, FeedSources, SourcePage } from '../../../main/trakt/sources.ts'
import type { Activity, ActivityQuery, Person } from '../../../preload/contract/activity.ts'
import { ok, type Result } from '../../../preload/contract/result.ts'
import { addresses, json, nothing, recorded, type Sent } from '../scripted.ts'

export const me: Person = {
  username: 'Justin',
  slug: 'justin',
  name: 'Justin Nemeth',
  vip: true,
  isPrivate: false,
  avatar: null,
}

/** By path. What is missing is an empty list. */
export type Answers = Readonly<Record<string, (sent: Sent) => Response>>

export function feedWorld(answers: Answers = {}) {
  const { made, ports } = recorded((sent) => (answers[sent.url.pathname] ?? (() => json([])))(sent))
  let token = 1
  const session = { renewals: 0, disputes: 0 }
  const door = createDoor({
    ...ports,
    addresses,
    userAgent: 'test',
    onServerOffset: ports.events.onServerOffset,
    onTrouble: ports.events.onTrouble,
    tokens: () => ({
      current: async () => ok(`canary-access-${token}`),
      renew: async () => {
        session.renewals += 1
        token += 1
        return ok(`canary-access-${token}`)
      },
      // The token is good: it is the address that is not for this app.
      disputed: async () => {
        session.disputes += 1
        return { kind: 'keyRefused' }
      },
      worked: () => {},
    }),
  })
  const feeds = createFeeds(door, createItems(addresses.apiUrl), { who: async () => ok(me) })
  /** The requests without what all of them carry: `/path?query`. */
  const asked = () =>
    made.sent.map(({ url }) => {
      const query = new URLSearchParams(url.searchParams)
      for (const name of ['extended', 'limit']) query.delete(name)
      return `${url.pathname}${query.size > 0 ? `?${decodeURIComponent(query.toString())}` : ''}`
    })
  return { ...made, made, feeds, session, asked, door }
}

export const query = (feed: ActivityQuery['feed'], more: Partial<ActivityQuery> = {}): ActivityQuery => ({
  feed,
  types: [],
  actions: [],
  ...more,
})

export const value = <T>(answer: Result<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
  return answer.value
}

/** The sources of a feed that can be had. */
export const sourcesOf = (answer: Result<FeedSources>): readonly ActivitySource[] => {
  const made = value(answer)
  if (made.kind !== 'sources') throw new Error(JSON.stringify(made.why))
  return made.sources
}

/** The only source, or the first of several. */
export const sourceOf = (answer: Result<FeedSources>): ActivitySource => {
  const [source] = sourcesOf(answer)
  if (!source) throw new Error('no source')
  return source
}

export const firstPages = async (sources: readonly ActivitySource[]): Promise<readonly Activity[]> =>
  (await Promise.all(sources.map((source) => source.page(null)))).flatMap((page) => value(page).rows)

/** All pages of one source, at most 20. */
export async function allPages(source: ActivitySource): Promise<readonly SourcePage[]> {
  const pages: SourcePage[] = []
  let after: string | null = null
  for (let n = 0; n < 20; n += 1) {
    const page: SourcePage = value(await source.page(after))
    pages.push(page)
    after = page.next
    if (after === null) return pages
  }
  throw new Error('it never ends')
}

/** One page of a paged list. */
export const paged = (rows: readonly unknown[], page = 1, pages = 1, total = rows.length) =>
  json(rows, 200, {
    'x-pagination-page': String(page),
    'x-pagination-page-count': String(pages),
    'x-pagination-item-count': String(total),
  })

export const privately = () => nothing(401, { 'x-private-user': 'true' })
