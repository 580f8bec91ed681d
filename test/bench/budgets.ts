// The figures of the bench: what each one means, and what it may be at most.

export type Unit = 'ms' | 'bytes' | 'requests' | 'wakes' | 'timers' | 'rows' | 'files' | 'x'

/** `budget` is the most that is allowed, in `unit`. 1 kB is 1,000 bytes. */
export type Figure = { readonly name: string; readonly unit: Unit; readonly budget: number; readonly means: string }

export const figures = [
  { name: 'palette-open', unit: 'ms', budget: 50, means: 'hotkey to focused palette with Up next painted, p95' },
  {
    name: 'search-paint',
    unit: 'ms',
    budget: 250,
    means: 'last keystroke to its results painted, server at 50 ms, p95',
  },
  { name: 'search-in-flight', unit: 'requests', budget: 1, means: 'most searches at the server at one time' },
  { name: 'checkin-paint', unit: 'ms', budget: 25, means: 'Enter to "Checked in" painted, over a bare fetch, p50' },
  { name: 'main-start', unit: 'ms', budget: 60, means: 'main bundle evaluated to tray created, Electron faked, p50' },
  { name: 'main-bundle', unit: 'bytes', budget: 150_000, means: 'main code loaded before the tray exists, minified' },
  { name: 'window-ready', unit: 'x', budget: 1.4, means: 'window from load to usable, over an empty React page, p50' },
  { name: 'renderer-js', unit: 'bytes', budget: 110_000, means: 'JavaScript of the heaviest page at first load, gzip' },
  { name: 'renderer-css', unit: 'bytes', budget: 12_000, means: 'CSS of the heaviest page at first load, gzip' },
  { name: 'preload-size', unit: 'bytes', budget: 10_000, means: 'preload, minified' },
  { name: 'asar-size', unit: 'bytes', budget: 2_500_000, means: 'app.asar: everything of ours in a package' },
  { name: 'idle-wakes', unit: 'wakes', budget: 60, means: 'main waking up in an hour, hidden and idle' },
  { name: 'idle-timers', unit: 'timers', budget: 0, means: 'timers and frames of hidden pages: pending, or asked for' },
  {
    name: 'client-sequential',
    unit: 'x',
    budget: 1.15,
    means: 'the v2 client over bare fetch, one read at a time, p50',
  },
  {
    name: 'client-concurrent',
    unit: 'x',
    budget: 1.15,
    means: 'the v2 client over bare fetch, 1,000 reads at once, p50',
  },
  { name: 'activity-decode', unit: 'ms', budget: 1, means: 'JSON of a v1 activity answer of 100 items to rows, p50' },
  {
    name: 'feed-search',
    unit: 'ms',
    budget: 16,
    means: 'key in the feed search to its rows, 20,000 kept, painted, p95',
  },
  { name: 'feed-search-slow', unit: 'ms', budget: 50, means: 'the same with the page slowed down four times, p95' },
  {
    name: 'feed-scroll-frame',
    unit: 'ms',
    budget: 25,
    means: 'longest frame of one scroll through thousands of rows, p50',
  },
  { name: 'feed-rows', unit: 'rows', budget: 150, means: 'most rows in the page while it is scrolled' },
  { name: 'feed-heap', unit: 'bytes', budget: 20_000_000, means: 'heap of the page after that, garbage collected' },
  { name: 'feed-first-rows', unit: 'ms', budget: 60, means: 'click on Activity to kept rows painted, Trakt slow, p50' },
  { name: 'archive-start', unit: 'files', budget: 0, means: 'databases opened before the tray stands, signed in' },
  { name: 'journal-append', unit: 'ms', budget: 10, means: 'intent on disk, synced, under 100 intents a second, p95' },
  { name: 'journal-delay', unit: 'ms', budget: 20, means: 'event loop held up meanwhile, p99' },
  {
    name: 'full-start',
    unit: 'x',
    budget: 1.3,
    means: 'start to account and queue known, 20,000 rows and 1,000 intents kept, over nothing kept, p50',
  },
  {
    name: 'window-heap-growth',
    unit: 'bytes',
    budget: 500_000,
    means: 'heap of the window’s page after 200 openings more, garbage collected',
  },
  { name: 'journal-load', unit: 'ms', budget: 50, means: 'journal of 10,000 intents opened at the start, p50' },
] as const satisfies readonly Figure[]

export type FigureName = (typeof figures)[number]['name']
