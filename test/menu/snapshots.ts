// Snapshots to draw menus from: a signed-in account at 20:00 UTC, changed by the part that a spec is about.
import type { IntentState, QueuedIntent } from '../../preload/contract/intent.ts'
import type { EpisodeItem, MovieItem, Snapshot, Watching } from '../../preload/contract/model.ts'
import { initialSnapshot } from '../../main/state/initialSnapshot.ts'
import { capabilities } from '../fakes/capabilities.ts'

export const now = Date.UTC(2026, 10, 22, 20, 0, 0)
export const minute = 60_000

const poster = { path: null, tint: '#333333' }

export const episode = (title = 'Severance', season = 2, number = 3, trakt = 153): EpisodeItem => ({
  kind: 'episode',
  show: { title, year: 2022, ids: { trakt }, runtimeMinutes: 50, poster },
  episode: {
    season,
    number,
    numberAbs: null,
    title: 'Who Is Alive?',
    ids: {},
    runtimeMinutes: 50,
    firstAiredAt: null,
  },
})

export const movie = (title = 'Dune', year: number | null = 2021): MovieItem => ({
  kind: 'movie',
  movie: { title, year, ids: { trakt: 287 }, runtimeMinutes: 155, poster },
})

export const watching = (changes: Partial<Watching> = {}): Watching => ({
  item: episode(),
  action: 'checkin',
  startedAt: now - 10 * minute,
  expiresAt: now + 40 * minute,
  ...changes,
})

const queued = (id: string, state: IntentState): QueuedIntent => ({
  id,
  at: now - minute,
  intent: { kind: 'checkIn', wanted: { target: { form: 'movie', movie: movie().movie } } },
  state,
  failure: { kind: 'offline', sent: false },
  nextTryAt: state === 'refused' ? null : now + minute,
})
/** A queue of entries in these states. */
export const queue = (...states: readonly IntentState[]): readonly QueuedIntent[] =>
  states.map((state, at) => queued(`queued-${at}`, state))

const signedIn: Snapshot['account'] = {
  state: 'signedIn',
  username: 'ada',
  name: null,
  vip: false,
  demo: false,
  server: null,
  avatar: null,
  protection: 'keychain',
  connections: [],
  watchingText: null,
  capabilities,
}

export const snapshot = (changes: Partial<Snapshot> = {}): Snapshot => ({
  ...initialSnapshot({ platform: 'linux', version: '0.1.0', hasKey: true }),
  account: signedIn,
  ...changes,
})
