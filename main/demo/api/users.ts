// Users: settings, what they watch now, and their history.
import { findMovie, findShow, itemByKey } from '../catalogue/catalogue.ts'
import type { Playable } from '../catalogue/model.ts'
import { json, type Reply } from '../call.ts'
import { connections, sharingText } from '../item.ts'
import { paged } from '../page.ts'
import { people, type Person } from '../people.ts'
import type { Ask, Route } from '../site.ts'
import { avatarUrl, iso, isoMinute, itemOf, personOf, type Detail } from '../wire.ts'
import { playsOf, type Play } from '../world.ts'
import { notFound, watching } from './checkin.ts'
import { watchlistLimit } from './marks.ts'
import { forPerson, visible } from './person.ts'

/** What belongs to the account alone: where it shares, and its words for that. */
export type Own = {
  readonly connections: Readonly<Record<'twitter' | 'mastodon' | 'tumblr', boolean>>
  readonly sharingText: Readonly<Record<'watching' | 'watched', string | null>>
}

export function settingsOf(person: Person, own: Own, detail: Detail) {
  const about = { joined_at: '2013-10-02T20:14:00.000Z', location: '', about: '', gender: null, age: null }
  return {
    user: {
      ...personOf(person, detail),
      ...about,
      ids: {
        slug: person.slug,
        trakt: person.id,
        uuid: `00000000-0000-4000-8000-${String(person.id).padStart(12, '0')}`,
      },
      images: { avatar: { full: avatarUrl(person, detail) } },
    },
    account: { timezone: 'Europe/Lisbon', date_format: 'dmy', time_24hr: true, cover_image: null, display_ads: false },
    connections: { facebook: false, ...own.connections, google: false, apple: false, slack: false, medium: false },
    sharing_text: { ...own.sharingText, rated: '[item] [stars]' },
    limits: {
      list: { count: 100, item_count: 1000 },
      watchlist: { item_count: watchlistLimit },
      favorites: { item_count: 100 },
    },
    permissions: { commenting: true, liking: true, following: true },
    browsing: {},
    updated_at: iso(detail.now),
  }
}

function settings({ user, detail }: Ask): Reply {
  const person = people.find((p) => p.slug === user)
  return person ? json(200, settingsOf(person, { connections, sharingText }, detail)) : notFound()
}

/** `movies`, `shows`, `episodes` or everything; then perhaps one id. Returns null where that id leads nowhere. */
function filterOf(type: string | undefined, id: string | undefined): ((item: Playable) => boolean) | null {
  const ofType = (item: Playable) =>
    type === undefined || type === 'all' || (type === 'movies') === (item.kind === 'movie')
  if (type !== undefined && !['all', 'movies', 'shows', 'episodes', 'seasons'].includes(type)) return null
  if (id === undefined) return ofType
  if (type === 'movies') return same(findMovie(id))
  if (type === 'episodes') return same(/^\d{1,15}$/.test(id) ? itemByKey(`e${Number(id)}`) : null)
  if (type === 'seasons')
    return (item) => item.kind === 'episode' && String(item.ids.trakt - (item.ids.trakt % 1000)) === id
  const show = type === 'shows' ? findShow(id) : null
  return show && ((item) => item.kind === 'episode' && item.show === show)
}

const same = (wanted: Playable | null) => wanted && ((item: Playable) => item === wanted)

/** A date or a date with time; undefined: not given, NaN: not a date. */
const bound = (text: string | null) => (text === null || text === '' ? undefined : Date.parse(text))

export const playOf = (play: Omit<Play, 'item'>, item: Playable, detail: Detail) => ({
  id: play.id,
  watched_at: isoMinute(play.watchedAt),
  action: play.action,
  type: item.kind,
  ...itemOf(item, detail),
})

function history(ask: Ask, user: string): Reply {
  const { world, query, params, detail } = ask
  const filter = filterOf(params['type'], params['id'])
  if (!filter) return notFound()
  const start = bound(query.get('start_at'))
  const end = bound(query.get('end_at'))
  if (Number.isNaN(start) || Number.isNaN(end))
    return json(400, { error: 'bad_request', message: 'start_at and end_at are dates' })
  const rows = playsOf(world, user).flatMap((play) => {
    const item = itemByKey(play.item)
    const inside = (start === undefined || play.watchedAt >= start) && (end === undefined || play.watchedAt <= end)
    return item && inside && filter(item) ? [{ play, item }] : []
  })
  return paged(ask, rows, ({ play, item }) => playOf(play, item, detail))
}

const tails = ['', '/:type', '/:type/:id']

export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/users/settings', auth: 'required', run: settings },
  {
    method: 'GET',
    path: '/users/:user',
    auth: 'optional',
    run: forPerson((ask, person) => json(200, personOf(person, ask.detail))),
  },
  ...visible('watching', (ask, person) => watching(ask, person.slug)),
  ...visible('history', (ask, person) => history(ask, person.slug), tails),
  ...tails.map((tail): Route => {
    return { method: 'GET', path: `/sync/history${tail}`, auth: 'required', run: (ask) => history(ask, ask.user) }
  }),
]
