// The palette in all its states.
import type { Page } from 'playwright-core'
import type { Snapshot } from '../../preload/contract/model.ts'
import type { SearchAnswer, SearchHit } from '../../preload/contract/search.ts'
import { listening } from './listening.ts'
import { episodeItem, movie, show, showEpisodes } from './media.ts'
import { base, halfway, positions, undo, wanted, watching } from './snapshots.ts'
import type { GalleryState } from './state.ts'

const state = (
  name: string,
  expects: string,
  changes: Partial<Snapshot>,
  more: Partial<Pick<GalleryState, 'act' | 'answers'>> = {},
): GalleryState => ({
  name: `palette-${name}`,
  view: 'palette',
  expects,
  snapshot: { ...base, ...changes },
  answers: {},
  ...more,
})

const film = (id: string): SearchHit => ({
  key: `m:${id}`,
  media: { kind: 'movie', movie: movie(id) },
  target: { form: 'movie', movie: movie(id) },
  reason: 'movie',
})
const series = (id: string, season: number, number: number, reason: SearchHit['reason']): SearchHit => {
  const item = episodeItem(id, season, number)
  return {
    key: `s:${id}`,
    media: { kind: 'show', show: item.show },
    target: { form: 'episode', show: item.show, episode: item.episode },
    reason,
  }
}
const found = (
  hits: readonly SearchHit[],
  asked: SearchAnswer['asked'] = { kind: 'text' },
): { ok: true; value: SearchAnswer } => ({
  ok: true,
  value: { asked, hits },
})

/** The card of a success leaves by itself after seconds; in the gallery, however slow this machine is, it stays. */
export const cardStays = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { setTimeout: start } = window
    Object.assign(window, {
      setTimeout: (then: () => void, ms = 0) => (ms >= 1_500 && ms <= 5_000 ? 0 : start(then, ms)),
      cardMayLeave: () => Object.assign(window, { setTimeout: start }),
    })
  })
/** From its next start on, its time runs as it does for users. */
export const cardMayLeave = (page: Page): Promise<void> =>
  page.evaluate(() => void (window as unknown as { readonly cardMayLeave: () => void }).cardMayLeave())

const type =
  (text: string) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('combobox').fill(text)
  }
const results = found([
  film('dune-2021'),
  film('dune-part-two-2024'),
  film('dune-1984'),
  series('severance', 2, 3, 'next'),
  series('game-of-thrones', 1, 1, 'first'),
  { key: 's:dark', media: { kind: 'show', show: show('dark') }, target: null, reason: 'choose' },
])
const scripts = found([
  series('bab-al-hara', 1, 4, 'next'),
  series('frieren-beyond-journey-s-end', 1, 14, 'next'),
  film('borat-cultural-learnings-of-america-for-make-benefit-glorious-nation-of-kazakhstan-2006'),
  series('i-ve-been-killing-slimes-for-300-years-and-maxed-out-my-level', 1, 1, 'first'),
])
const opened = (id: string, next: { season: number; number: number } | null): Record<string, unknown> => ({
  'show.open': { ok: true, value: showEpisodes(id, next) },
})

export const paletteStates: readonly GalleryState[] = [
  state('up-next', 'Up next', { checkIn: { step: 'watching', playing: watching } }),
  state('empty', 'Up next is empty', { upNext: [] }),
  state('signed-out', 'Trakt ended this session', { account: { state: 'signedOut', reason: 'revoked' } }),
  state('results', 'Part Two', {}, { answers: { 'search.find': results }, act: type('dune') }),
  state(
    'scripts',
    'Borat',
    {},
    { answers: { 'search.find': scripts }, act: type('باب الحارة 🏜️ e\u0301\u0302\u0303') },
  ),
  state('nothing', 'Nothing found', {}, { answers: { 'search.find': found([]) }, act: type('qwxyz') }),
  state(
    'no-episode',
    'No such episode',
    {},
    {
      answers: { 'search.find': found([], { kind: 'number', season: 1, number: 99 }) },
      act: type('severance 1x99'),
    },
  ),
  state(
    'search-failed',
    'You are offline',
    {},
    {
      answers: { 'search.find': { ok: false, failure: { kind: 'offline', sent: false } } },
      act: type('dune'),
    },
  ),
  state('searching', 'Nothing is playing', {}, { act: type('x'.repeat(10_000)) }),
  state(
    'sending',
    'Up next',
    {},
    {
      act: async (page) => {
        await page.getByRole('combobox').press('Enter')
      },
    },
  ),
  state(
    'more',
    'I started',
    {},
    {
      act: async (page) => {
        await page.getByRole('button', { name: 'More options' }).click()
        await page.getByLabel('I started').fill('12')
      },
    },
  ),
  state(
    'episodes',
    'Choose an episode',
    {},
    {
      answers: opened('severance', { season: 2, number: 3 }),
      act: async (page) => {
        await page.getByRole('combobox').press('ArrowRight')
      },
    },
  ),
  state(
    'episodes-anime',
    'Choose an episode',
    { upNext: base.upNext.slice(3) },
    {
      answers: opened('one-piece', { season: 21, number: 2 }),
      act: async (page) => {
        await page.getByRole('combobox').press('ArrowRight')
      },
    },
  ),
  state(
    'episodes-failed',
    'Trakt is having trouble',
    {},
    {
      answers: {
        'show.open': {
          ok: false,
          failure: { kind: 'serverDown', status: 503, retryAt: base.recent[0]?.watchedAt ?? 0 },
        },
      },
      act: async (page) => {
        await page.getByRole('combobox').press('ArrowRight')
      },
    },
  ),
  state(
    'blocked',
    'Replace it',
    {
      checkIn: { step: 'blocked', playing: watching, wanted, until: watching.expiresAt },
    },
    { act: listening },
  ),
  state('waiting', 'Call it off', {
    checkIn: { step: 'waiting', playing: watching, wanted, until: watching.expiresAt },
  }),
  state('saved', 'Resume 41%', { positions }, { answers: { 'search.find': results }, act: type('dune') }),
  state(
    'scrobbling',
    'Running as a scrobble',
    { undo },
    {
      answers: { 'checkin.start': { kind: 'scrobbling', watching: halfway } },
      act: async (page) => {
        await cardStays(page)
        await page.getByRole('combobox').press('Shift+Enter')
        await page.getByRole('region', { name: 'Running as a scrobble' }).hover()
      },
    },
  ),
  state(
    'success',
    'ends',
    { undo },
    {
      answers: { 'checkin.start': { kind: 'checkedIn', watching } },
      act: async (page) => {
        await cardStays(page)
        await page.getByRole('combobox').press('Enter')
        await page.getByRole('region', { name: 'Checked in' }).hover()
      },
    },
  ),
]
