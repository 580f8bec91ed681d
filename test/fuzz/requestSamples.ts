// What a page may truly ask, by request: what arbitrary arguments are twisted from. A request that is missing here is asked
// with made-up arguments alone.
import type { RequestName, Requests } from '../../preload/contract/channels.ts'
import { episode, movie, show } from '../trakt/samples.ts'

const credentials = {
  server: 'https://trakt.example',
  apiKey: '0123456789abcdef0123456789abcdef',
  username: 'robin-hale',
  passwordSha1: '0123456789abcdef0123456789abcdef01234567',
  allowInsecure: false,
}
const everything = {
  hotkey: 'Ctrl+Alt+T',
  theme: 'dark',
  launchAtLogin: true,
  notes: { checkedIn: true, finished: false, wait: true, queue: false, friends: true },
  noteSound: true,
  quietHours: { on: true, from: 1_380, to: 420, days: [0, 6] },
  askRating: false,
  updates: 'auto',
  sharing: { twitter: true, mastodon: false },
  message: 'Watching [item]',
  keepSessionUnprotected: true,
  server: { apiUrl: 'https://api.example', authUrl: 'https://auth.example', clientId: 'key' },
} as const

export const requestSamples: { readonly [N in RequestName]?: readonly Parameters<Requests[N]>[] } = {
  'search.find': [['severance s2e3'], ['https://trakt.tv/movies/dune-2021'], ['tt0903747']],
  'show.open': [[show.ids], [{ trakt: 1 }], [{ slug: '\ud800' }]],
  'checkin.start': [
    [{ target: { form: 'movie', movie } }],
    [{ target: { form: 'episode', show, episode }, message: 'x', sharing: { tumblr: true } }],
    [{ target: { form: 'number', show, season: 1, number: 2 }, startedMinutesAgo: 20 }],
    [{ target: { form: 'absolute', show, numberAbs: 3 }, scrobbleFrom: 30, durationMinutes: 40 }],
    [{ target: { form: 'movie', movie }, venueId: '4b', venueName: 'Kino' }],
  ],
  'scrobble.seek': [[50]],
  'scrobble.pause': [[20.5]],
  'scrobble.stop': [[95]],
  'position.remove': [[1]],
  'wait.choose': [['replace'], ['wait'], ['dismiss']],
  'account.signInWithPassword': [[credentials]],
  'account.setSecret': [['secret'], ['\ud800'], ['']],
  'settings.change': [[everything], [{ theme: 'light' }], [{}]],
  'settings.readFile': [
    [JSON.stringify({ app: 'Marquee', kind: 'settings', format: 1, version: '0.1.0', settings: everything })],
    ['{}'],
  ],
  'settings.applyFile': [
    [1, true],
    [2, false],
  ],
  'hotkey.capturing': [[true], [false]],
  'first.go': [['hotkey'], ['none']],
  'first.listen': [[true]],
  'notice.dismiss': [['settings-1']],
  'open.page': [['activate'], ['movie', movie.ids], ['show', { slug: '\ud800' }], ['upgrade']],
  'window.show': [['window'], ['palette'], ['settings']],
  'palette.height': [[420]],
  'queue.send': [['1']],
  'queue.change': [['1', { at: 1e12, message: 'x' }]],
  'queue.drop': [['1']],
  'feed.open': [
    [{ feed: { kind: 'friends' }, types: [], actions: [] }],
    // A time that no Date can hold.
    [{ feed: { kind: 'user' }, types: [], actions: [], from: 1e300, to: -8.64e15 - 1 }],
    [{ feed: { kind: 'user', username: 'yuki' }, types: ['movie'], actions: ['checkin'], from: 0, to: 1e12 }],
    [{ feed: { kind: 'shows', shows: [show] }, types: ['episode', 'show'], actions: [] }],
    [{ feed: { kind: 'episodes', show, season: 1, number: 1 }, types: [], actions: [] }],
    [{ feed: { kind: 'movies', movies: [movie, movie] }, types: [], actions: ['rating'] }],
  ],
  'feed.search': [['dune'], ['"a* OR'], ['dune', 200]],
  'feed.rate': [
    [{ kind: 'movie', movie }, 10],
    [{ kind: 'episode', show, episode }, 1],
  ],
  'feed.watchlist': [[{ kind: 'show', show }]],
  'after.rate': [['m287071@1700000000000', 8]],
  'after.skip': [['m287071@1700000000000']],
  'app.pause': [[true], [false]],
}
