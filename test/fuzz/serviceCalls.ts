// Everything that can be asked of an account, as a list to choose from.
import type { TraktAccount } from '../../main/trakt/service.ts'
import type { ActivityQuery } from '../../preload/contract/activity.ts'
import type { Item } from '../../preload/contract/model.ts'
import type { Result } from '../../preload/contract/result.ts'
import { episode, movie, show } from '../trakt/samples.ts'

export type ServiceCall = {
  readonly name: string
  readonly run: (account: TraktAccount, signal: AbortSignal) => Promise<Result<unknown>>
}

const pilot = { form: 'episode', show, episode } as const
const film = { form: 'movie', movie } as const
const filmItem: Item = { kind: 'movie', movie }
const none: Promise<Result<null>> = Promise.resolve({ ok: true, value: null })
const all = { types: [], actions: [] } as const

const call = (name: string, run: ServiceCall['run']): ServiceCall => ({ name, run })

/** The first two pages of everything that a feed is made of, all at once. */
const feed =
  (query: ActivityQuery): ServiceCall['run'] =>
  async ({ service: s }, signal) => {
    const found = await s.activity.sources(query, signal)
    if (!found.ok || found.value.kind !== 'sources') return found
    const pages = await Promise.all(
      found.value.sources.map(async (source) => {
        const first = await source.page(null, signal)
        return first.ok && first.value.next !== null ? source.page(first.value.next, signal) : first
      }),
    )
    return pages.find((page) => !page.ok) ?? { ok: true, value: pages.flatMap((page) => (page.ok ? [page.value] : [])) }
  }

export const serviceCalls: readonly ServiceCall[] = [
  call('profile', ({ service: s }) => s.profile()),
  call('checkIn', ({ service: s }) => s.checkIn({ target: film, message: 'x' })),
  call('checkIn by absolute number', ({ service: s }) =>
    s.checkIn({ target: { form: 'absolute', show, numberAbs: 3 } }),
  ),
  call('cancelCheckIn', ({ service: s }) => s.cancelCheckIn()),
  call('watching', ({ service: s }) => s.watching()),
  call('scrobble start', ({ service: s }) => s.scrobble('start', { target: film, progress: 5 })),
  call('scrobble pause', ({ service: s }) => s.scrobble('pause', { target: film, progress: 50 })),
  call('scrobble stop', ({ service: s }) => s.scrobble('stop', { target: pilot, progress: 90 })),
  call('search', ({ service: s }) => s.search('dune', { limit: 5, year: 2021 })),
  call('look-up by slug', ({ service: s }) =>
    s.lookUp({ by: 'slug', type: 'show', slug: 'breaking-bad', season: 1, number: 1 }),
  ),
  call('look-up by id', ({ service: s }) => s.lookUp({ by: 'imdb', id: 'tt2015381' })),
  call('showEpisodes', ({ service: s }) => s.showEpisodes(show.ids)),
  call('upNext', ({ service: s }) => s.upNext(3)),
  call('history', ({ service: s }) => s.history({ limit: 300, item: filmItem })),
  call('removeHistory', ({ service: s }) => s.removeHistory([1])),
  call('positions', ({ service: s }) => s.positions()),
  call('removePosition', ({ service: s }) => s.removePosition(1)),
  call('addPlay', ({ service: s }) => s.addPlay(filmItem, Date.UTC(2026, 10, 22))),
  call('own feed', feed({ feed: { kind: 'user' }, ...all })),
  call("somebody's feed", feed({ feed: { kind: 'user', username: 'ines.rocha' }, ...all })),
  call("friends' feed", feed({ feed: { kind: 'friends' }, ...all })),
  call('feed of shows', feed({ feed: { kind: 'shows', shows: [show] }, ...all })),
  call('lastChange', ({ service: s }) => s.activity.lastChange()),
  call('standings', ({ service: s }) => s.activity.standings()),
  call('following', ({ service: s }) => s.activity.following()),
  call('rate', ({ service: s }) => s.activity.rate(filmItem, 8)),
  call('addToWatchlist', ({ service: s }) => s.activity.addToWatchlist({ kind: 'show', show })),
  call('activity', ({ service: s }) => s.feeds?.activity({ feed: { kind: 'community' }, ...all }) ?? none),
  call(
    'activity of shows',
    ({ service: s }) => s.feeds?.activity({ feed: { kind: 'shows', shows: [show] }, ...all }) ?? none,
  ),
  call('lastActivity', ({ service: s }) => s.feeds?.lastActivity('robin.hale') ?? none),
  call('network', ({ service: s }) => s.feeds?.network('friends', 'robin.hale') ?? none),
  call('watchingNow', ({ service: s }) => s.feeds?.watchingNow(filmItem) ?? none),
  call('watchingOf', ({ service: s }) => s.feeds?.watchingOf('robin.hale') ?? none),
  call('serverTime', ({ service: s }) => s.feeds?.serverTime() ?? none),
  call('signIn', async (account, signal) => {
    const { step } = await account.signIn(() => {}, signal)
    if (step !== 'finishing' && step !== 'failed' && step !== 'none') throw new Error(`the sign-in ended as ${step}`)
    return { ok: true, value: step }
  }),
]
