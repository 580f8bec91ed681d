// The Activity tab in all its states: feeds, runs, veils, actions, gaps, reasons, the sheets, the year.
import type { Page } from 'playwright-core'
import type { FeedActions } from '../../preload/contract/account.ts'
import type { ActivityAction } from '../../preload/contract/activity.ts'
import { typesOfAction } from '../../preload/contract/activity.ts'
import type { FeedUpdate } from '../../preload/contract/feed.ts'
import type { Snapshot } from '../../preload/contract/model.ts'
import { ada, friendRows, ownRows, people, year } from './activityRows.ts'
import type { GalleryWindow } from './fakeBridge.ts'
import { movie, show } from './media.ts'
import { minute, now } from './now.ts'
import { onServer, signedIn } from './snapshots.ts'
import type { GalleryState } from './state.ts'
import { windowState } from './windowStates.ts'

const every = Object.keys(typesOfAction) as readonly ActivityAction[]
const ofShow = every.filter((action) => action !== 'created' && action !== 'item_added')
/** As v2 has them, and as v1. */
const onTrakt: FeedActions = { user: every, friends: every.filter((action) => action !== 'review'), shows: ofShow }
const onV1: FeedActions = {
  ...onTrakt,
  friends: every,
  community: every,
  movies: ofShow,
  seasons: ofShow,
  episodes: ofShow,
}

const account = (of: typeof signedIn, feeds: FeedActions): Snapshot['account'] => ({
  ...of,
  capabilities: { ...of.capabilities, feeds },
})
const friends = { feed: { kind: 'friends' }, types: [], actions: [] } as const

export function feedUpdate(changes: Partial<FeedUpdate>): FeedUpdate {
  return {
    id: 1,
    from: 0,
    rows: [],
    fresh: 0,
    reading: false,
    ended: true,
    gaps: [],
    unread: 0,
    leftOut: 0,
    unavailable: null,
    keptAt: null,
    ...changes,
  }
}

export function pushFeed(page: Page, changes: Partial<FeedUpdate>): Promise<void> {
  return page.evaluate(
    (update) => (window as unknown as GalleryWindow).gallery.push('feed', update),
    feedUpdate(changes),
  )
}

export const openTab = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Activity', exact: true }).click()

type More = {
  readonly update?: Partial<FeedUpdate>
  readonly snapshot?: Partial<Snapshot>
  readonly answers?: GalleryState['answers']
  readonly act?: (page: Page) => Promise<void>
}

const state = (name: string, expects: string, more: More): GalleryState =>
  windowState(
    `activity-${name}`,
    expects,
    { account: account(signedIn, onTrakt), lastFeed: friends, ...more.snapshot },
    {
      answers: { 'feed.open': 1, 'feed.people': { ok: true, value: { following: people } }, ...more.answers },
      act: async (page) => {
        await openTab(page)
        await page.locator('.feed__bar').waitFor()
        if (more.update !== undefined) await pushFeed(page, more.update)
        await more.act?.(page)
      },
    },
  )

const article = (page: Page, name: RegExp) => page.getByRole('article', { name }).first()
const own: Partial<Snapshot> = { lastFeed: null }
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const manyPeople = [
  ...people,
  ...Array.from({ length: 40 }, (_, n) => ({ ...ada, username: `user${n}`, slug: `user${n}`, name: `Person ${n}` })),
]
const firstHit = {
  ok: true,
  value: {
    asked: { kind: 'text' },
    hits: [
      { key: 'a', media: { kind: 'show', show: show('dark') }, target: null, reason: 'choose' },
      { key: 'b', media: { kind: 'movie', movie: movie('dune-2021') }, target: null, reason: 'choose' },
    ],
  },
}

export const activityStates: readonly GalleryState[] = [
  state('friends', 'is watching', { update: { rows: friendRows } }),
  state('me', 'Watched', { snapshot: own, update: { rows: ownRows(60), ended: false } }),
  state('reading', 'Reading', {}),
  state('fresh', '8 new', { update: { rows: friendRows, fresh: 8 } }),
  state('unfolded', 'S2 E4', {
    update: { rows: friendRows },
    act: async (page) => {
      await article(page, /The Bear/).press('Enter')
    },
  }),
  state('actions', 'Watch along', {
    update: { rows: friendRows },
    act: async (page) => {
      await article(page, /Severance/).press('Enter')
    },
  }),
  state('rated', 'Rated 8', {
    update: { rows: friendRows },
    answers: { 'feed.rate': { ok: true } },
    act: async (page) => {
      await article(page, /Dune/).press('Enter')
      await article(page, /Dune/).press('8')
    },
  }),
  state('rate-failed', 'You are offline', {
    update: { rows: friendRows },
    answers: { 'feed.rate': { ok: false, failure: { kind: 'offline', sent: false } } },
    act: async (page) => {
      await article(page, /Dune/).press('Enter')
      await article(page, /Dune/).press('0')
    },
  }),
  state('revealed', 'So it was her', {
    update: { rows: friendRows },
    act: async (page) => {
      await button(page, 'Show spoiler').first().click()
    },
  }),
  state('long', 'quietest Western', {
    update: { rows: friendRows },
    act: async (page) => {
      await article(page, /Jesse James/).press('Enter')
      await page.locator('.feed__scroll').evaluate((element) => element.scrollTo({ top: 300 }))
    },
  }),
  state('older', 'Seven Samurai', {
    update: { rows: friendRows },
    act: async (page) => {
      await article(page, /Severance/).press('End')
    },
  }),
  state('kept', 'Kept from 2 hours ago', {
    snapshot: { trouble: { kind: 'offline', sent: false } },
    update: { rows: friendRows, keptAt: now - 130 * minute },
  }),
  state('gaps', 'Missing: Ratings', {
    update: {
      rows: friendRows,
      gaps: [
        { source: 'ratings', of: 'tom_b', failure: { kind: 'timeout', afterMs: 15_000 } },
        { source: 'comments', of: null, failure: { kind: 'serverDown', status: 503, retryAt: now } },
      ],
      leftOut: 12,
      unread: 3,
    },
  }),
  state('failed', 'You are offline', {
    update: { gaps: [{ source: 'social', of: null, failure: { kind: 'offline', sent: false } }] },
  }),
  state('empty', 'Quiet here', { update: {} }),
  state('empty-me', 'Check in to begin', { snapshot: own, update: {} }),
  state('empty-filtered', 'Nothing matches', {
    snapshot: { lastFeed: { ...friends, types: ['movie'], actions: ['rating'], lastDays: 7 } },
    update: {},
  }),
  state('empty-so-far', 'Look further back', {
    snapshot: { lastFeed: { ...friends, types: ['movie'], actions: ['rating'] } },
    update: { ended: false },
  }),
  state('private', 'keeps their activity private', {
    snapshot: { lastFeed: { ...friends, feed: { kind: 'user', username: 'maximilian' } } },
    update: { unavailable: { kind: 'private', username: 'maximilian' } },
  }),
  state('no-such-feed', 'cannot be had on this account', {
    snapshot: { lastFeed: { ...friends, feed: { kind: 'community' } } },
    update: { unavailable: { kind: 'noSuchFeed' } },
  }),
  state('no-such-action', 'This combination', {
    snapshot: { lastFeed: { ...friends, actions: ['review'] } },
    update: { unavailable: { kind: 'noSuchAction', actions: ['review'] } },
  }),
  state('search', 'The Bear', {
    update: { rows: friendRows },
    answers: { 'feed.search': friendRows.slice(2, 6) },
    act: async (page) => {
      await page.getByRole('textbox', { name: /Search/ }).fill('bear')
    },
  }),
  state('search-nothing', 'Nothing kept says', {
    update: { rows: friendRows },
    answers: { 'feed.search': [] },
    act: async (page) => {
      await page.getByRole('textbox', { name: /Search/ }).fill('zorro')
    },
  }),
  state('feeds', 'Everyone I follow', {
    update: { rows: friendRows },
    act: async (page) => {
      await button(page, /^Feed:/).click()
    },
  }),
  state('feeds-shows', 'Show activity', {
    snapshot: { account: account(onServer, onV1) },
    update: { rows: friendRows },
    answers: { 'search.find': firstHit },
    act: async (page) => {
      await button(page, /^Feed:/).click()
      const field = page.getByRole('combobox')
      await field.fill('dark')
      await page.getByRole('option', { name: /Dark/ }).click()
    },
  }),
  state('feeds-no-films', 'No feeds of films', {
    update: { rows: friendRows },
    answers: { 'search.find': firstHit },
    act: async (page) => {
      await button(page, /^Feed:/).click()
      await page.getByRole('combobox').fill('dune')
    },
  }),
  state('filters', 'Any time', {
    update: { rows: friendRows },
    act: async (page) => {
      await button(page, 'Filters').click()
    },
  }),
  state('filters-people', 'Find somebody', {
    snapshot: { lastFeed: { ...friends, people: ['ada', 'user17'], lastDays: 7 } },
    update: { rows: friendRows },
    answers: { 'feed.people': { ok: true, value: { following: manyPeople } } },
    act: async (page) => {
      await button(page, /^Filters/).click()
    },
  }),
  state('filters-me', 'about you alone', {
    snapshot: own,
    update: { rows: ownRows(20) },
    act: async (page) => {
      await button(page, /^Filters/).click()
    },
  }),
  state('filters-barred', 'never about the kinds', {
    snapshot: { lastFeed: { ...friends, types: ['list'], from: now - 7 * 1440 * minute, to: now } },
    update: { rows: friendRows },
    act: async (page) => {
      await button(page, /^Filters/).click()
    },
  }),
  state('year', 'Hours by month', {
    snapshot: own,
    update: { rows: ownRows(20) },
    answers: { 'feed.year': { ok: true, value: year } },
    act: async (page) => {
      await button(page, 'Your year').click()
      await page.getByRole('slider', { name: 'Day' }).press('ArrowLeft')
    },
  }),
  state('year-failed', 'You are offline', {
    snapshot: own,
    update: { rows: ownRows(20) },
    answers: { 'feed.year': { ok: false, failure: { kind: 'offline', sent: false } } },
    act: async (page) => {
      await button(page, 'Your year').click()
    },
  }),
]
