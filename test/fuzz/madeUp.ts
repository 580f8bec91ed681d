// Films, shows, episodes, people, lists and rows of activity that no catalogue has: made up within what Trakt could hold.
import fc from 'fast-check'
import { runtimeOf } from '../../main/demo/catalogue/catalogue.ts'
import type { DemoEpisode, DemoIds, DemoMovie, DemoSeason, DemoShow } from '../../main/demo/catalogue/model.ts'
import type { DemoList, ListEntry, Subject } from '../../main/demo/deeds.ts'
import type { Person } from '../../main/demo/people.ts'
import { isAired, progressFrom, type Progress } from '../../main/demo/progress.ts'
import type { Row, RowAction } from '../../main/demo/rows.ts'
import { typesOfAction } from '../../preload/contract/activity.ts'

/** Any script, trimmed, at most a line. */
export const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((text) => text.trim().toWellFormed())
  .filter((text) => text !== '')
export const id = fc.integer({ min: 1, max: 2 ** 40 })
/** 2000 to 2100, epoch ms: whole seconds, as v1 has them. */
export const at = fc.integer({ min: 946_684_800, max: 4_102_444_800 }).map((seconds) => seconds * 1000)
/** Plays are kept to the minute. */
export const playedAt = at.map((time) => time - (time % 60_000))
/** Some titles are numbers: `24`. */
const slug = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 2500 }).map(String) },
)
const imdb = fc.integer({ min: 1, max: 99_999_999 }).map((n) => `tt${String(n).padStart(7, '0')}`)
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 })
const ids: fc.Arbitrary<DemoIds> = fc.record({
  trakt: id,
  slug,
  imdb: orNull(imdb),
  tmdb: orNull(id),
  tvdb: orNull(id),
})
const year = fc.integer({ min: 1888, max: 2035 })
const minutes = fc.integer({ min: 1, max: 600 })
/** Whole minutes, as the catalogue has them; 1928 to 2096, but for the second that v1 takes for "unknown". */
const aired = fc.integer({ min: -22_000_000, max: 66_000_000 }).map((n) => (n || 1) * 60_000)

export const madeUpMovie: fc.Arbitrary<DemoMovie> = fc.record({
  kind: fc.constant('movie'),
  title: words,
  year,
  ids,
  runtime: minutes,
  genre: fc.constant('drama'),
  aliases: fc.constant([]),
  rank: fc.constant(1),
})

export const madeUpShow: fc.Arbitrary<DemoShow> = fc.record({
  kind: fc.constant('show'),
  title: words,
  year,
  ids,
  runtime: minutes,
  network: words,
  genre: fc.constant('anime'),
  aliases: fc.constant([]),
  rank: fc.constant(1),
  seasons: fc.constant([]),
})

export const madeUpEpisode: fc.Arbitrary<DemoEpisode> = fc.record({
  kind: fc.constant('episode'),
  show: madeUpShow,
  season: fc.nat({ max: 200 }),
  number: fc.nat({ max: 3_000 }),
  numberAbs: orNull(fc.integer({ min: 1, max: 5_000 })),
  title: words,
  ids: ids.map(({ slug: _none, ...rest }) => rest),
  runtime: orNull(minutes),
  firstAired: orNull(aired),
})

const episodes = fc
  .tuple(madeUpShow, fc.array(madeUpEpisode, { minLength: 1, maxLength: 4 }))
  .map(([show, all]) => ({ kind: 'episodes', show, episodes: all.map((one) => ({ ...one, show })) }) as const)
/** What can be played. */
export const madeUpItem = fc.oneof(madeUpMovie, madeUpEpisode)

/** What is running, for as long as it lasts and two minutes more or one less: its times are a little off, as Trakt's are. */
export const madeUpRunning = (now: number) =>
  fc
    .record({
      item: madeUpItem,
      minutes: fc.nat({ max: 600 }),
      action: fc.constantFrom('checkin', 'scrobble'),
      offSeconds: fc.integer({ min: -59, max: 120 }),
    })
    .map(({ item, minutes, action, offSeconds }) => {
      // An episode without a length of its own has that of its show.
      const length = runtimeOf(item)
      const startedAt = now - Math.min(minutes, length - 1) * 60_000
      return { item, action, startedAt, expiresAt: startedAt + length * 60_000 + offSeconds * 1000 }
    })

/** With one to eight episodes in its seasons, specials perhaps among them; all of them know it. */
export const madeUpShowInFull: fc.Arbitrary<DemoShow> = fc
  .tuple(
    madeUpShow,
    fc.uniqueArray(madeUpEpisode, {
      minLength: 1,
      maxLength: 8,
      selector: ({ season, number }) => `${season}x${number}`,
    }),
  )
  .map(([bare, all]) => {
    const seasons: DemoSeason[] = []
    const show: DemoShow = { ...bare, seasons }
    const known = all.map((episode) => ({ ...episode, show })).toSorted((a, b) => a.number - b.number)
    const numbers = [...new Set(known.map(({ season }) => season))].toSorted((a, b) => a - b)
    for (const number of numbers)
      seasons.push({ number, id: number + 1, episodes: known.filter(({ season }) => season === number) })
    return show
  })

/** How far somebody is in a show. What is not out yet nobody has seen. */
export const madeUpProgress = (now: number): fc.Arbitrary<Progress> =>
  madeUpShowInFull.chain((show) => {
    const out = show.seasons.flatMap(({ episodes: all }) => all.filter((episode) => isAired(episode, now)))
    return fc
      .subarray(out)
      .chain((seen) => fc.tuple(...seen.map((episode) => playedAt.map((time) => [episode, time] as const))))
      .map((seen) => progressFrom(show, new Map(seen), seen.length, now))
  })

/** Nobody is called by what leads elsewhere below `/users`. */
export const madeUpPerson: fc.Arbitrary<Person> = fc.record({
  id,
  slug: slug.filter((name) => name !== 'me' && name !== 'settings'),
  username: words,
  name: words,
  vip: fc.boolean(),
  isProtected: fc.boolean(),
  ratesSimply: fc.boolean(),
  follows: fc.constant([]),
  olderPlays: fc.constant(0),
  threads: fc.constant([]),
  films: fc.constant([]),
  positions: fc.constant([]),
})

export const madeUpList: fc.Arbitrary<DemoList> = fc.record({ name: words, slug, description: words })
/** A film, a show, a season or one episode: what can be rated, wished for, listed and spoken of. */
export const madeUpEntry: fc.Arbitrary<ListEntry> = fc.oneof(
  madeUpMovie.map((movie) => ({ kind: 'movie', movie }) as const),
  madeUpShow.map((show) => ({ kind: 'show', show }) as const),
  fc.tuple(madeUpShow, fc.nat({ max: 60 })).map(([show, season]) => ({ kind: 'season', show, season }) as const),
  episodes.map((one) => ({ ...one, episodes: one.episodes.slice(0, 1) })),
)

/** What an action can be about, several episodes only where v1 tells of several. */
function subjectOf(action: RowAction): fc.Arbitrary<Subject> {
  if (action === 'created') return madeUpList.map((made) => ({ kind: 'list', list: made }))
  if (action === 'item_added')
    return fc.tuple(madeUpList, madeUpEntry).map(([made, about]) => ({ kind: 'listEntry', list: made, entry: about }))
  const several = action === 'seen' || action === 'collection'
  const some = episodes.map((one) => (several ? one : { ...one, episodes: one.episodes.slice(0, 1) }))
  const movie = madeUpMovie.map((made) => ({ kind: 'movie', movie: made }) as const)
  const show = madeUpShow.map((made) => ({ kind: 'show', show: made }) as const)
  return typesOfAction[action].includes('show') ? fc.oneof(some, movie, show) : fc.oneof(some, movie)
}

const actions = Object.keys(typesOfAction) as readonly RowAction[]

export const madeUpRow: fc.Arbitrary<Row> = fc.constantFrom(...actions).chain((action) =>
  fc.record({
    id,
    at: fc.integer({ min: 1, max: 4_000_000_000 }).map((seconds) => seconds * 1000),
    who: madeUpPerson,
    action: fc.constant(action),
    subject: subjectOf(action),
    rating: action === 'rating' ? fc.integer({ min: 1, max: 10 }) : fc.constant(null),
    text:
      action === 'shout' || action === 'review' ? fc.record({ text: words, spoiler: fc.boolean() }) : fc.constant(null),
  }),
)
