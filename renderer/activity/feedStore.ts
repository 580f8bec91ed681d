// The Activity tab's own state: the feed on screen, what is searched in it, what lies open, and what came of the last deed.
import { create } from 'zustand'
import type { ActivityQuery } from '../../preload/contract/activity.ts'
import type { FeedRow } from '../../preload/contract/feed.ts'
import { bridge } from '../bridge.ts'
import type { Words } from '../words/words.ts'
import { createFeedPump, nothingRead } from './feedPump.ts'
import type { FeedView } from './feedPump.ts'
import { createSearchPool } from './searchPool.ts'

export type SheetName = 'feed' | 'filter' | 'year'

type FeedState = {
  readonly query: ActivityQuery
  readonly view: FeedView
  /** As typed; blank: the feed itself is shown. */
  readonly text: string
  /** Kept rows that hold the text, or the first of them for now; null: nothing is searched. */
  readonly hits: readonly FeedRow[] | null
  /** The newest kept rows while somebody may be about to search; empty: nobody is. */
  readonly newest: readonly FeedRow[]
  /** They are what main has to say. */
  readonly found: boolean
  /** There may be more of them below. */
  readonly below: boolean
  /** Keys of runs that lie open, and of rows whose veil was lifted. */
  readonly unfolded: ReadonlySet<string>
  readonly revealed: ReadonlySet<string>
  /** The row whose actions lie open. */
  readonly acting: string | null
  readonly sheet: SheetName | null
  /** What came of the last thing done from a row. */
  readonly said: { readonly key: string; readonly words: () => Words; readonly bad: boolean } | null
}

export const ownFeed: ActivityQuery = { feed: { kind: 'user' }, types: [], actions: [] }

const none: ReadonlySet<string> = new Set()

/** A feed that nobody has touched yet. */
const untouched = {
  text: '',
  hits: null,
  newest: [],
  found: false,
  below: false,
  unfolded: none,
  revealed: none,
  acting: null,
  sheet: null,
  said: null,
} as const

export const feedStore = create<FeedState>()(() => ({ query: ownFeed, view: nothingRead, ...untouched }))

const pump = createFeedPump({
  open: (query) => bridge.request('feed.open', query),
  onView: (view) => feedStore.setState({ view }),
})

let isOpen = false

/** While the tab is there. Returns its stop. */
export function startFeed(query: ActivityQuery): () => void {
  const stop = bridge.on('feed', pump.update)
  isOpen = true
  openFeed(query)
  return () => {
    stop()
    isOpen = false
    pump.leave()
    // The next tab may be another account's, and an answer may still be on its way.
    pool = createSearchPool(mostFound)
    void bridge.request('feed.close')
  }
}

/** A feed that is on screen already, or was, stays there until main tells more of it. */
export function openFeed(query: ActivityQuery): void {
  const { query: drawn, view } = feedStore.getState()
  feedStore.setState({ query, ...untouched })
  void pump.open(query, isSame(drawn, query) ? view : undefined)
}
const isSame = (a: ActivityQuery, b: ActivityQuery): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Nobody looks at the tab: its first rows are drawn, so that they are there at once when somebody does. */
export async function peekFeed(query: ActivityQuery, whose: string): Promise<void> {
  if (isOpen) return
  belongTo(whose)
  const kept = await bridge.request('feed.peek', query)
  if (kept !== null && !isOpen && owner === whose)
    feedStore.setState({ query, ...untouched, view: { ...nothingRead, ...kept } })
}

let owner = ''

/** What one account was shown is not for the next one's eyes. */
export function belongTo(whose: string): void {
  if (whose === owner) return
  owner = whose
  pool = createSearchPool(mostFound)
  feedStore.setState({ query: ownFeed, ...untouched, view: nothingRead })
}

/** The most that main answers. */
const mostFound = 200
let pool = createSearchPool(mostFound)

/** Somebody is about to type: the newest rows are fetched, so that the first key finds some without asking. */
export async function prepareSearch(): Promise<void> {
  if (feedStore.getState().text !== '') return
  const mine = pool
  const newest = await bridge.request('feed.search', '')
  if (mine !== pool || feedStore.getState().text !== '') return
  pool.forget()
  feedStore.setState({ newest: pool.learn('', newest).rows.slice(0, drawnAhead) })
}

/** What fits a screen, and some more. */
const drawnAhead = 30

/** Resolves when the next frame is on screen, or at once where none is drawn. */
function nextPaint(): Promise<void> {
  if (document.visibilityState !== 'visible') return Promise.resolve()
  return new Promise((resolve) => requestAnimationFrame(() => window.setTimeout(resolve)))
}

/** What is at hand is shown with the key; main then has the last word. The newest text wins. */
export async function searchFeed(text: string): Promise<void> {
  if (text.trim() === '') return feedStore.setState({ text, acting: null, hits: null, found: false, below: false })
  const known = pool.find(text)
  const shown = known !== null && (known.whole || known.rows.length > 0)
  feedStore.setState({ text, acting: null, found: false, ...(shown ? { hits: known.rows, below: !known.whole } : {}) })
  // Main's answer must not hold up the frame that shows them.
  if (shown) await nextPaint()
  if (feedStore.getState().text !== text) return
  const mine = pool
  const { rows, whole } = mine.learn(text, await bridge.request('feed.search', text))
  if (mine === pool && feedStore.getState().text === text)
    feedStore.setState({ hits: rows, found: true, below: !whole })
}

let readOn: readonly FeedRow[] | null = null

/** Somebody comes to the end of what was found: what is below it. Asked for once, whatever comes of it. */
export async function searchOn(): Promise<void> {
  const { text, hits, found, below } = feedStore.getState()
  if (hits === null || !found || !below || readOn === hits) return
  readOn = hits
  const next = await bridge.request('feed.search', text, hits.length)
  // Another text, or another account.
  if (feedStore.getState().hits !== hits) return
  // What was kept meanwhile stands above, and has moved the others on.
  const known = new Set(hits.map(({ activity }) => activity.key))
  const rows = next.filter(({ activity }) => !known.has(activity.key))
  feedStore.setState({ hits: [...hits, ...rows], below: next.length === mostFound })
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return next
}

export function toggleRun(key: string): void {
  feedStore.setState(({ unfolded }) => ({ unfolded: toggled(unfolded, key) }))
}

export function reveal(key: string): void {
  feedStore.setState(({ revealed }) => ({ revealed: new Set(revealed).add(key) }))
}

/** null closes. What was said belongs to the row that was open. */
export function act(key: string | null): void {
  feedStore.setState({ acting: key, said: null })
}
