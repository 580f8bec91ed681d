// Twenty thousand rows as the archive keeps them: what the embedded Trakt's people did in two years, in twenty feeds of one owner.
import { createEmbedded } from '../../main/demo/embedded.ts'
import { sqliteArchive } from '../../main/electron/archive.ts'
import { systemClock } from '../../main/electron/systemClock.ts'
import { feedName } from '../../main/feeds/feedName.ts'
import { createItems } from '../../main/trakt/v1/items.ts'
import { createReads } from '../../main/trakt/v1/reads.ts'
import type { Activity, Feed } from '../../preload/contract/activity.ts'
import { fakeLog } from '../fakes/log.ts'
import { answering } from './answering.ts'

const feeds = 20
/** The most that the archive keeps of one. */
const rowsOfFeed = 1_000

/** Files them below `owner` in `file`, the newest thousand of one's own as one's own feed. Nobody may have it open. */
export async function keepRows(file: string, owner: string): Promise<void> {
  const { own, others } = await twoYears()
  if (others.length < (feeds - 1) * rowsOfFeed) throw new Error(`only ${others.length} rows to keep`)
  const archive = sqliteArchive({
    file,
    now: Date.now,
    log: fakeLog(),
    notify: (notice) => {
      throw new Error(`the archive could not be filled: ${notice.kind}`)
    },
  })
  const now = Date.now()
  const keep = (feed: Feed, rows: readonly Activity[], ago: number) =>
    archive.keep(owner, feedName({ feed, types: [], actions: [] }), { rows, at: now - ago * 60_000, ended: true })
  for (let n = feeds - 1; n > 0; n -= 1)
    await keep({ kind: 'user', username: `friend ${n}` }, others.slice((n - 1) * rowsOfFeed, n * rowsOfFeed), n)
  await keep({ kind: 'user' }, own, 0)
  await archive.close()
}

/** Newest first; no row is in both. */
async function twoYears(): Promise<{ readonly own: readonly Activity[]; readonly others: readonly Activity[] }> {
  const { fetch, addresses, v1, stop } = createEmbedded({ clock: systemClock({ onResume: () => () => {} }) })
  let answer: unknown = null
  const items = createItems('https://v1.trakt.test')
  const { activity } = createReads(
    answering(() => answer),
    items,
    Date.now,
    v1.username,
  ).feeds
  const rows = new Map<string, Activity>()
  for (let to = Math.ceil(Date.now() / 1000), before = -1; rows.size > before;) {
    before = rows.size
    const path = `activity/community.json/${v1.apiKey}/all/all/0/${to}?images=1`
    answer = await (await fetch(`${addresses.apiUrl}/${path}`)).json()
    const page = await activity({ feed: { kind: 'community' }, types: [], actions: [] })
    if (!page.ok) throw new Error('the embedded Trakt could not be read')
    for (const row of page.value.rows) rows.set(row.key, row)
    to = Math.floor((page.value.rows.at(-1)?.at ?? 0) / 1000)
  }
  stop()
  const all = [...rows.values()]
  const own = all.filter(({ who }) => who.username === v1.username).slice(0, rowsOfFeed)
  const isOwn = new Set(own)
  return { own, others: all.filter((row) => !isOwn.has(row)) }
}
