// Snapshots of the gallery: a signed-in account in the middle of a few shows, changed by the part that a state is about.
import { plainDesktop } from '../../preload/contract/desktop.ts'
import { defaultSettings } from '../../preload/contract/settings.ts'
import { noUpdates } from '../../preload/contract/updates.ts'
import type {
  CheckInRequest,
  Item,
  Paused,
  SavedPosition,
  Snapshot,
  Undo,
  UpNextEntry,
  Watching,
} from '../../preload/contract/model.ts'
import { episodeItem, movieItem } from './media.ts'
import { day, minute, now } from './now.ts'
import { capabilities } from '../fakes/capabilities.ts'

const next = (id: string, season: number, number: number, daysAgo: number): UpNextEntry => ({
  item: episodeItem(id, season, number),
  lastWatchedAt: now - daysAgo * day,
  completed: 12,
  aired: 20,
})

export const upNext: readonly UpNextEntry[] = [
  next('severance', 2, 3, 1),
  next('shogun', 1, 6, 2),
  next('frieren-beyond-journey-s-end', 1, 14, 3),
  next('one-piece', 21, 2, 4),
  next('bab-al-hara', 1, 4, 6),
]

export const signedIn: Extract<Snapshot['account'], { state: 'signedIn' }> = {
  state: 'signedIn',
  username: 'mirasato',
  name: 'Mira Sato',
  vip: true,
  demo: false,
  server: null,
  avatar: null,
  protection: 'keychain',
  connections: ['mastodon', 'tumblr'],
  watchingText: 'I’m watching [item]',
  capabilities: { ...capabilities, sharing: ['twitter', 'mastodon', 'tumblr'] },
}

export const base: Snapshot = {
  serverOffsetMs: 0,
  account: signedIn,
  signIn: { step: 'none' },
  checkIn: { step: 'idle', playing: null },
  undo: null,
  queue: [],
  paused: null,
  positions: [],
  after: null,
  lastFeed: null,
  upNext,
  recent: [
    { item: episodeItem('severance', 2, 2), watchedAt: now - 23 * 60 * minute },
    { item: movieItem('parasite-2019'), watchedAt: now - 2 * day },
    { item: episodeItem('frieren-beyond-journey-s-end', 1, 13), watchedAt: now - 3 * day },
  ],
  trouble: null,
  pausedUntil: null,
  settings: defaultSettings,
  locale: { language: 'en', tag: 'en-GB' },
  hotkey: { state: 'registered', active: 'Control+Alt+W', refused: null },
  first: { step: 'none' },
  notices: [],
  updates: noUpdates,
  platform: 'linux',
  desktop: plainDesktop,
  version: '0.1.0',
  hasKey: true,
}

export const watching: Watching = {
  item: episodeItem('severance', 2, 3),
  action: 'checkin',
  startedAt: now - 18 * minute,
  expiresAt: now + 32 * minute,
}

/** An account of a server that speaks API v1. */
export const onServer: typeof signedIn = {
  ...signedIn,
  server: 'trakt.home.example',
  vip: false,
  connections: ['twitter', 'facebook'],
  capabilities: {
    sharing: ['facebook', 'twitter', 'tumblr', 'path'],
    connectsNetworks: false,
    venue: true,
    duration: true,
    backDatedStart: false,
    savedPositions: false,
    messageLimit: 100,
    watchingEveryMs: 15 * minute,
    removesHistory: false,
    feeds: {},
  },
}

/** A short name and a long way to go, beside the long name of `scrobbling`. */
export const halfway: Watching = {
  item: watching.item,
  action: 'scrobble',
  startedAt: now - 21 * minute,
  expiresAt: now + 29 * minute,
}

export const paused: Paused = { item: watching.item, progress: 42, pausedAt: now - 4 * minute }

const left = (id: number, item: Item, progress: number): SavedPosition => ({
  id,
  item,
  progress,
  pausedAt: now - id * day,
})

export const positions: readonly SavedPosition[] = [
  left(1, movieItem('dune-2021'), 41.4),
  left(2, episodeItem('bab-al-hara', 1, 4), 12),
  left(3, movieItem('borat-cultural-learnings-of-america-for-make-benefit-glorious-nation-of-kazakhstan-2006'), 76.9),
]

export const scrobbling: Watching = {
  item: movieItem('borat-cultural-learnings-of-america-for-make-benefit-glorious-nation-of-kazakhstan-2006'),
  action: 'scrobble',
  startedAt: now - 61 * minute,
  expiresAt: now + 23 * minute,
}

export const undo: Undo = { item: watching.item, until: now + 22_000 }

const duneItem = movieItem('dune-2021')
export const wanted: CheckInRequest = { target: { form: 'movie', movie: duneItem.movie } }
