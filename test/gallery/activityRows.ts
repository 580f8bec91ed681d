// Activity of a few people over a few days: every action, long and foreign names, a run, veils, ratings of both kinds.
import type {
  Activity,
  ActivityAction,
  ActivitySubject,
  ActivityType,
  Person,
} from '../../preload/contract/activity.ts'
import type { FeedRow, WatchedYear } from '../../preload/contract/feed.ts'
import type { Item } from '../../preload/contract/model.ts'
import { episodeItem, movie, movieItem, show } from './media.ts'
import { day, minute, now } from './now.ts'

export const person = (username: string, name: string | null, isPrivate = false): Person => ({
  username,
  slug: username,
  name,
  vip: false,
  isPrivate,
  avatar: null,
})

export const me = person('mirasato', 'Mira Sato')
export const ada = person('ada', 'Ada Lind')
const tom = person('tom_b', null)
const salma = person('salma', 'سلمى عبد الرحمن')
const long = person('maximilian', 'Maximilian-Alexander von und zu Hohenstein-Wittelsbach', true)
export const people = [ada, tom, salma, long]

const typeOf = ({ kind }: ActivitySubject): ActivityType => {
  if (kind === 'movie' || kind === 'show') return kind
  return kind === 'list' || kind === 'listEntry' ? 'list' : 'episode'
}

export function row(
  who: Person,
  action: ActivityAction,
  subject: ActivitySubject,
  ago: number,
  more: Partial<Pick<Activity, 'rating' | 'text' | 'startedAt'>> & { readonly veiled?: boolean } = {},
): FeedRow {
  const { veiled = false, ...rest } = more
  const activity: Activity = {
    key: `${who.slug}-${action}-${ago}`,
    at: now - ago,
    action,
    type: typeOf(subject),
    who,
    subject,
    rating: null,
    text: null,
    ...rest,
  }
  return { activity, veiled }
}

export const said = (text: string, spoiler = false) => ({ text: { text, spoiler } })
const stars = (value: number, simple = false) => ({ rating: { value, simple } })
const hour = 60 * minute
const bear = (number: number) => episodeItem('the-bear', 2, number)
const longFilm = movieItem('the-assassination-of-jesse-james-by-the-coward-robert-ford-2007')

export const friendRows: readonly FeedRow[] = [
  row(ada, 'watching', episodeItem('severance', 2, 3), 12 * minute, { startedAt: now - 12 * minute }),
  row(tom, 'rating', movieItem('dune-part-two-2024'), 34 * minute, stars(9)),
  row(ada, 'scrobble', bear(6), 2 * hour),
  row(ada, 'scrobble', bear(5), 3 * hour),
  row(ada, 'scrobble', bear(4), 4 * hour),
  row(ada, 'scrobble', bear(3), 5 * hour),
  row(tom, 'shout', episodeItem('severance', 2, 7), 6 * hour, {
    ...said('So it was her all along, in that very room.', true),
    veiled: true,
  }),
  row(salma, 'checkin', episodeItem('bab-al-hara', 1, 4), 7 * hour),
  row(long, 'review', longFilm, 23 * hour, {
    ...stars(10),
    ...said(
      'It takes its time, and every minute of it is worth having. The light in the train scene alone is a reason to see it on the largest screen that you can find; the rest is the quietest Western there is, told by a voice that knows how it ends and does not hurry to get there.',
    ),
  }),
  row(ada, 'watchlist', { kind: 'show', show: show('shogun') }, 25 * hour),
  row(
    tom,
    'item_added',
    {
      kind: 'listEntry',
      list: { name: 'Rainy Sundays', slug: 'rainy-sundays', description: null },
      entry: { kind: 'movie', movie: movie('amelie-2001') },
    },
    26 * hour,
  ),
  row(
    tom,
    'created',
    { kind: 'list', list: { name: 'Rainy Sundays', slug: 'rainy-sundays', description: null } },
    27 * hour,
  ),
  row(ada, 'rating', { kind: 'season', show: show('the-wire'), season: 4 }, 2 * day, stars(10, true)),
  row(salma, 'rating', movieItem('la-la-land-2016'), 2 * day + hour, stars(1, true)),
  row(tom, 'checkin', episodeItem('shogun', 1, 9), 3 * day, { veiled: true }),
  row(
    long,
    'collection',
    {
      kind: 'episodes',
      show: show('fleabag'),
      episodes: [1, 2, 3, 4, 5, 6].map((number) => episodeItem('fleabag', 1, number).episode),
    },
    4 * day,
  ),
  row(ada, 'seen', movieItem('seven-samurai-1954'), 17 * day),
]

const films = ['arrival-2016', 'heat-1995', 'alien-1979', 'moonlight-2016', 'drive-2011', 'whiplash-2014', 'logan-2017']
const watched = (at: number): Item => {
  const film = films[at % films.length]
  return at % 3 === 0 && film !== undefined ? movieItem(film) : episodeItem('the-wire', 1 + (at % 4), 1 + (at % 10))
}

/** As many as are asked for, three hours apart, newest first. */
export const ownRows = (count: number): readonly FeedRow[] =>
  Array.from({ length: count }, (_, at) => row(me, 'scrobble', watched(at), (at + 1) * 3 * hour))

/** A year in which more is watched in winter, and nothing on some days. */
export const year: WatchedYear = {
  complete: true,
  days: Array.from({ length: 365 }, (_, at) => {
    const wave = Math.cos((at / 365) * 2 * Math.PI) + 1.1
    const plays = (at * 7919) % 5 < 2 ? 0 : Math.round(wave * (((at * 104_729) % 3) + 1))
    return { day: new Date(now - (364 - at) * day).toISOString().slice(0, 10), plays, minutes: plays * 47 }
  }),
  months: Array.from({ length: 12 }, (_, at) => ({
    month: new Date(Date.UTC(2025, 11 + at, 1)).toISOString().slice(0, 7),
    minutes: Math.round((Math.cos((at / 12) * 2 * Math.PI) + 1.1) * 1400),
  })),
}
