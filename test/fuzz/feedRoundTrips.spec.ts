// Parse after print for the lists of v2 that feeds are made of: what the embedded Trakt writes of anything at all is what the feeds tell.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { heldShowOf, heldThingOf } from '../../main/demo/api/collection.ts'
import { watchingRowOf } from '../../main/demo/api/checkin.ts'
import { commentOf } from '../../main/demo/api/comments.ts'
import { lastActivitiesOf, parts, type Stamp } from '../../main/demo/api/lastActivities.ts'
import { listedOf, ratedOf } from '../../main/demo/api/library.ts'
import { listOf as listRowOf } from '../../main/demo/api/lists.ts'
import { activityOf, knownOf, socialOf } from '../../main/demo/api/network.ts'
import { upNextOf } from '../../main/demo/api/sync.ts'
import { playOf, settingsOf } from '../../main/demo/api/users.ts'
import { empty, json as reply } from '../../main/demo/call.ts'
import { runtimeOf } from '../../main/demo/catalogue/catalogue.ts'
import type { Playable } from '../../main/demo/catalogue/model.ts'
import type { ListEntry as DemoEntry } from '../../main/demo/deeds.ts'
import { connections, sharingText } from '../../main/demo/item.ts'
import { demoUser } from '../../main/demo/people.ts'
import * as v2 from '../../main/demo/wire.ts'
import type { Activity, ActivityAction, Feed, ListEntry } from '../../preload/contract/activity.ts'
import { fuzzTimeout } from './fuzzRuns.ts'
import {
  at as anyTime,
  id,
  madeUpEntry,
  madeUpItem,
  madeUpList,
  madeUpMovie,
  madeUpPerson,
  madeUpProgress,
  madeUpRunning,
  playedAt,
  words,
} from './madeUp.ts'
import { hearing, holdsFor, listOf } from './printed.ts'
import { detail, now, v2Told as told } from './told.ts'

/** Of all cases, each of them. */
const share = 1 / 20
const holds = holdsFor(share)
vi.setConfig({ testTimeout: fuzzTimeout(share) })

const minute = 60_000
/** Until now: what is yet to come, Trakt has not noted. */
const at = anyTime.map((time) => Math.min(time, now))
/** Within the length of what runs, more or less. */
const soon = fc.integer({ min: 1, max: 600 }).map((minutes) => now + minutes * minute)
const over = playedAt.map((time) => Math.min(time, now))
const playedBy = fc.constantFrom('scrobble', 'checkin', 'watch')
const actionOf = { scrobble: 'scrobble', checkin: 'checkin', watch: 'seen' } as const

const me = told.person(demoUser)
const settings = reply(200, settingsOf(demoUser, { connections, sharingText }, detail))

type Row = Omit<Activity, 'key'>
const newestFirst = <T extends { readonly at: number }>(rows: readonly T[]): T[] => rows.toSorted((a, b) => b.at - a.at)

/** Everything that the lists of a feed tell of these deeds, each list to its last page; every row can be read. */
async function read(
  { feed, people }: { readonly feed: Feed; readonly people?: readonly string[] },
  actions: readonly ActivityAction[],
  answers: Parameters<typeof hearing>[0],
): Promise<readonly Activity[]> {
  const { activity } = (await hearing({ '/users/settings': settings, ...answers })).service
  const found = await activity.sources({ feed, types: [], actions, ...(people && { people }) })
  if (!found.ok || found.value.kind !== 'sources') throw new Error(`no sources: ${JSON.stringify(found)}`)
  const rows: Activity[] = []
  for (const source of found.value.sources) {
    for (let after: string | null = null, first = true; first || after !== null; first = false) {
      const page = await source.page(after)
      if (!page.ok) throw new Error(`${source.name}: ${JSON.stringify(page.failure)}`)
      expect(page.value.unread).toBe(0)
      rows.push(...page.value.rows)
      after = page.value.next
    }
  }
  return rows
}

/** The rows but for their keys, which have only to differ. */
function expectRows(rows: readonly Activity[], wanted: readonly Row[]) {
  expect(rows.map(({ key: _any, ...row }) => row)).toEqual(wanted)
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
}

const plain = { rating: null, text: null } as const
const typeOf = ({ kind }: ListEntry) => (kind === 'season' ? 'show' : kind)
/** A deed about something that may be a show or a season. */
const deed = (action: ActivityAction, one: DemoEntry, time: number, more: Partial<Row> = {}): Row => {
  const subject = told.entry(one)
  return { ...plain, at: time, action, type: typeOf(subject), who: me, subject, ...more }
}
const played = (one: Playable, time: number, more: Pick<Row, 'action' | 'who'> & Partial<Row>): Row => ({
  ...plain,
  at: time,
  type: one.kind,
  subject: told.item(one),
  ...more,
})

const ownId = (entry: DemoEntry) => (entry.kind === 'movie' ? entry.movie.ids.trakt : entry.show.ids.trakt)
const entryOf = (item: Playable): DemoEntry =>
  item.kind === 'movie' ? { kind: 'movie', movie: item } : { kind: 'episodes', show: item.show, episodes: [item] }

/** One row for each thing, as Trakt keeps ratings and wishes. */
const onePerThing = fc
  .uniqueArray(fc.record({ id, at, entry: madeUpEntry, rating: fc.integer({ min: 1, max: 10 }) }), {
    maxLength: 5,
    selector: (row) => ownId(row.entry),
  })
  .map(newestFirst)
const said = fc.record({ id, at, text: words, spoiler: fc.boolean(), review: fc.boolean() })
const stats = fc.record({
  rating: fc.option(fc.integer({ min: 1, max: 10 }), { nil: null }),
  plays: fc.nat(1000),
  completed: fc.nat(1000),
})

describe('what one has done', () => {
  const own = { feed: { kind: 'user' } } as const

  it(
    'a rating of a film, a show, a season and an episode',
    holds(onePerThing, async (rows) => {
      const answers = { '/users/me/ratings': listOf(rows, (row) => ratedOf(row, detail)) }
      expectRows(
        await read(own, ['rating'], answers),
        rows.map(({ entry, at: time, rating }) =>
          deed('rating', entry, time, { rating: { value: rating, simple: false } }),
        ),
      )
    }),
  )

  it(
    'as many ratings as there are, page by page',
    holds(fc.tuple(madeUpMovie, fc.nat({ max: 130 })), async ([movie, count]) => {
      const rows = Array.from({ length: count }, (_, n) => ({
        at: now - n * minute,
        rating: (n % 10) + 1,
        entry: { kind: 'movie', movie: { ...movie, ids: { ...movie.ids, trakt: n + 1 } } } as const,
      }))
      const all = await read(own, ['rating'], { '/users/me/ratings': listOf(rows, (row) => ratedOf(row, detail)) })
      expect(all.map(({ at: time, rating }) => [time, rating?.value])).toEqual(
        rows.map(({ at: time, rating }) => [time, rating]),
      )
    }),
  )

  it(
    'a wish on the watchlist',
    holds(onePerThing, async (rows) => {
      const printed = rows.map((row, n) => ({ ...row, rank: n + 1 }))
      const answers = {
        '/users/me/watchlist/all/added/desc': listOf(printed, (row) => listedOf(row, row.rating, detail)),
      }
      expectRows(
        await read(own, ['watchlist'], answers),
        rows.map(({ entry, at: time }) => deed('watchlist', entry, time)),
      )
    }),
  )

  it(
    'a film and an episode in the collection',
    holds(
      fc
        .uniqueArray(fc.record({ at, item: madeUpItem }), { maxLength: 5, selector: ({ item }) => item.ids.trakt })
        .map(newestFirst),
      async (rows) => {
        const held = rows.map(({ at: time, item }) => ({ at: time, entry: entryOf(item) }))
        const answers = { '/sync/collection/media': listOf(held, (row) => heldThingOf(row, detail)) }
        expectRows(
          await read(own, ['collection'], answers),
          held.map((row) => deed('collection', row.entry, row.at)),
        )
      },
    ),
  )

  it(
    'a shout and a review',
    holds(
      fc
        .uniqueArray(fc.record({ said, stats, entry: madeUpEntry }), { maxLength: 5, selector: (row) => row.said.id })
        .map((rows) => rows.toSorted((a, b) => b.said.at - a.said.at)),
      async (rows) => {
        const answers = {
          '/users/me/comments/all/all': listOf(rows, (row) => ({
            ...v2.thingOf(row.entry, detail),
            comment: commentOf(demoUser, row.said, row.stats, detail),
          })),
        }
        expectRows(
          await read(own, ['shout', 'review'], answers),
          rows.map(({ entry, said: { at: time, text, spoiler, review } }) =>
            deed(review ? 'review' : 'shout', entry, time, { text: { text, spoiler } }),
          ),
        )
      },
    ),
  )

  it(
    'a play, and a check-in that is not over',
    holds(
      fc.uniqueArray(fc.record({ id, at: fc.oneof(playedAt, soon), action: playedBy, item: madeUpItem }), {
        maxLength: 5,
        selector: (row) => row.id,
      }),
      async (rows) => {
        const plays = rows.map(({ at: watchedAt, ...row }) => ({ ...row, watchedAt }))
        const answers = { '/users/me/history': listOf(plays, (row) => playOf(row, row.item, detail)) }
        const wanted = plays.map(({ action, item, watchedAt }) => {
          // It stands there with its end. Whatever the end may be, it has begun by now.
          const startedAt = Math.min(watchedAt - runtimeOf(item) * minute, now)
          return watchedAt > now
            ? played(item, startedAt, { action: actionOf[action], who: me, startedAt })
            : played(item, watchedAt, { action: actionOf[action], who: me })
        })
        expectRows(await read(own, ['scrobble', 'checkin', 'seen'], answers), newestFirst(wanted))
      },
    ),
  )

  it(
    'what one is watching',
    holds(madeUpRunning(now), async ({ item, ...running }) => {
      const { startedAt } = running
      const answers = { '/users/me/watching': reply(200, watchingRowOf(running, item, detail)) }
      expectRows(await read(own, ['watching'], answers), [
        played(item, startedAt, { action: 'watching', who: me, startedAt }),
      ])
    }),
  )

  it('nothing, while one is watching nothing', async () => {
    expect(await read(own, ['watching'], { '/users/me/watching': empty(204) })).toEqual([])
  })

  it(
    'lists, and what was put on them',
    holds(
      fc.uniqueArray(
        fc.record({
          list: madeUpList,
          id,
          createdAt: at,
          later: fc.nat({ max: 1_000_000 }),
          items: fc.array(fc.record({ at, entry: madeUpEntry }), { maxLength: 4 }),
        }),
        { maxLength: 3, selector: (kept) => kept.id },
      ),
      async (made) => {
        const lists = made.map(({ later, items, ...list }, n) => ({
          ...list,
          items: newestFirst(items.map((item, k) => ({ ...item, id: 10 * n + k + 1, key: 'm1' as const }))),
          // A list has changed last when its newest entry came, or later.
          updatedAt: Math.max(list.createdAt, ...items.map((item) => item.at)) + later * 1000,
        }))
        const rows = await read(own, ['created', 'item_added'], {
          '/users/me/lists': listOf(lists, (kept) => listRowOf(kept, demoUser, detail)),
          ...Object.fromEntries(
            lists.map((kept) => [
              `/users/me/lists/${kept.id}/items/movie,show,season,episode/added/desc`,
              listOf(kept.items, (item) => listedOf({ ...item, rank: 1 }, null, detail)),
            ]),
          ),
        })
        const wanted = lists.flatMap((kept): Activity[] => {
          const common = { ...plain, type: 'list', who: me } as const
          const created = { action: 'created', subject: { kind: 'list', list: kept.list } } as const
          return [
            { key: `list ${kept.id}`, ...common, at: kept.createdAt, ...created },
            ...kept.items.map((item): Activity => ({
              key: `list item ${item.id}`,
              ...common,
              at: item.at,
              action: 'item_added',
              subject: { kind: 'listEntry', list: kept.list, entry: told.entry(item.entry) },
            })),
          ]
        })
        const byKey = (a: Activity, b: Activity) => (a.key < b.key ? -1 : 1)
        expect(rows.toSorted(byKey)).toEqual(wanted.toSorted(byKey))
        expect(rows.map((row) => row.at)).toEqual(newestFirst(rows).map((row) => row.at))
      },
    ),
  )

  it(
    'when it was that something changed',
    holds(
      fc.array(
        fc.tuple(
          fc.constantFrom(
            ...Object.entries(parts).flatMap(([part, names]) => names.map((name) => `${part}.${name}` as Stamp)),
          ),
          at,
        ),
      ),
      async (all) => {
        const moved = Object.fromEntries(all)
        const change = async (stamps: typeof moved) => {
          const answers = { '/sync/last_activities': reply(200, lastActivitiesOf(stamps)) }
          const answer = await (await hearing(answers)).service.activity.lastChange()
          if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
          return answer.value
        }
        const told = await change(moved)
        // Of rows, and of nothing else.
        const isOfRows = (stamp: string) =>
          /^(movies|shows|seasons|episodes)\.(watched|collected|rated|watchlisted|commented)_at$/.test(stamp) ||
          /^(lists|watchlist)\.updated_at$/.test(stamp)
        const counting = Object.entries(moved).filter(([stamp]) => isOfRows(stamp))
        expect(told.at).toBe(Math.max(0, ...counting.map(([, time]) => time)))
        for (const [stamp, time] of Object.entries(moved)) {
          const { text } = await change({ ...moved, [stamp]: time + 1000 })
          expect([stamp, text !== told.text]).toEqual([stamp, isOfRows(stamp)])
        }
      },
    ),
  )

  it(
    'where one stands in every show, told by Trakt',
    holds(
      fc.uniqueArray(madeUpProgress(now), { maxLength: 4, selector: ({ show }) => show.ids.trakt }),
      async (all) => {
        const going = all.filter(({ next }) => next !== null)
        const account = await hearing({ '/sync/progress/up_next': listOf(going, (one) => upNextOf(one, detail)) })
        expect(await account.service.activity.standings()).toEqual({
          ok: true,
          value: going.map(({ show, next }) => ({
            show: { trakt: show.ids.trakt },
            season: next?.season,
            number: next?.number,
          })),
        })
      },
    ),
  )

  it(
    'where one stands in every show, told by what was watched',
    holds(
      fc.uniqueArray(fc.record({ id, at: over, action: playedBy, item: madeUpItem }), {
        maxLength: 5,
        selector: ({ item }) => (item.kind === 'movie' ? item.ids.trakt : item.show.ids.trakt),
      }),
      async (plays) => {
        const account = await hearing({
          '/sync/progress/up_next': empty(403),
          '/sync/history/episodes': listOf(plays, (row) => playOf({ ...row, watchedAt: row.at }, row.item, detail)),
        })
        expect(await account.service.activity.standings()).toEqual({
          ok: true,
          value: plays.flatMap(({ item }) =>
            item.kind === 'episode' && item.season > 0
              ? [{ show: { trakt: item.show.ids.trakt }, season: item.season, number: item.number + 1 }]
              : [],
          ),
        })
      },
    ),
  )
})

describe('what others have done', () => {
  const followed = fc.uniqueArray(fc.record({ person: madeUpPerson, since: at }), {
    maxLength: 5,
    selector: ({ person }) => person.slug,
  })

  it(
    'whom one follows',
    holds(followed, async (rows) => {
      const following = listOf(rows, ({ person, since }) => knownOf('following', person, since, detail))
      const { activity } = (await hearing({ '/users/me/following': following })).service
      expect(await activity.following()).toEqual({ ok: true, value: rows.map(({ person }) => told.person(person)) })
    }),
  )

  it(
    'what those one follows have watched',
    holds(
      fc.uniqueArray(
        fc.record({
          id,
          at: over,
          action: playedBy,
          item: madeUpItem,
          person: madeUpPerson,
          rating: fc.option(fc.integer({ min: 1, max: 10 }), { nil: null }),
        }),
        { maxLength: 5, selector: (row) => row.id },
      ),
      async (rows) => {
        const activities = listOf(newestFirst(rows), ({ person, item, rating, ...play }) =>
          activityOf({ other: person, play: { ...play, watchedAt: play.at }, item, rating }, detail),
        )
        expectRows(
          await read({ feed: { kind: 'friends' } }, [], { '/users/me/following/activities': activities }),
          newestFirst(rows).map(({ at: time, action, item, person }) =>
            played(item, time, { action: actionOf[action], who: told.person(person) }),
          ),
        )
      },
    ),
  )

  it(
    'what one of them has watched',
    holds(
      fc.record({ person: madeUpPerson, id, at: over, action: playedBy, item: madeUpItem }),
      async ({ person, item, ...play }) => {
        const rows = await read({ feed: { kind: 'friends' }, people: [person.slug] }, [], {
          '/users/me/following': listOf([person], (one) => knownOf('following', one, now, detail)),
          [`/users/${person.slug}/history`]: listOf([play], (one) =>
            playOf({ ...one, watchedAt: one.at }, item, detail),
          ),
        })
        expectRows(rows, [played(item, play.at, { action: actionOf[play.action], who: told.person(person) })])
      },
    ),
  )

  it(
    'who somebody is, and the films and shows of their collection',
    holds(
      fc.record({
        person: madeUpPerson,
        films: fc
          .uniqueArray(fc.record({ at, item: madeUpItem }), { maxLength: 4, selector: ({ item }) => item.ids.trakt })
          .map((all) =>
            newestFirst(all.flatMap(({ at: time, item }) => (item.kind === 'movie' ? { at: time, item } : []))),
          ),
        shows: fc.uniqueArray(
          fc.record({
            show: madeUpProgress(now).map(({ show }) => show),
            held: fc.uniqueArray(fc.record({ season: fc.nat(200), number: fc.nat(3000), at }), {
              minLength: 1,
              maxLength: 5,
              selector: ({ season, number }) => `${season}x${number}`,
            }),
          }),
          { maxLength: 3, selector: ({ show }) => show.ids.trakt },
        ),
      }),
      async ({ person, films, shows }) => {
        const who = told.person(person)
        const at = `/users/${person.slug}`
        const rows = await read({ feed: { kind: 'user', username: person.slug } }, ['collection'], {
          [at]: reply(200, v2.personOf(person, detail)),
          [`${at}/collection/movies`]: listOf(films, (row) =>
            heldThingOf({ at: row.at, entry: entryOf(row.item) }, detail),
          ),
          [`${at}/collection/shows`]: listOf(shows, ({ show, held }) => heldShowOf(show, held, detail)),
        })
        const episodes = shows.flatMap(({ show, held }) =>
          held
            .toSorted((a, b) => a.season - b.season || a.number - b.number)
            .map(({ season, number, at: time }): Row => {
              // Only its place is told.
              const nothing = { numberAbs: null, title: null, ids: {}, runtimeMinutes: null, firstAiredAt: null }
              const episode = { season, number, ...nothing }
              const subject = { kind: 'episode', show: told.show(show), episode } as const
              return { ...plain, at: time, action: 'collection', type: 'episode', who, subject }
            }),
        )
        expectRows(rows, [
          ...films.map((row) => deed('collection', entryOf(row.item), row.at, { who })),
          ...newestFirst(episodes),
        ])
      },
    ),
  )
})

describe('what happens around a title', () => {
  /** The feed of one title, and where the title lies. */
  function around(entry: DemoEntry): { readonly feed: Feed; readonly path: string } {
    const path = `/${entry.kind === 'movie' ? 'movies' : 'shows'}/${ownId(entry)}`
    if (entry.kind === 'movie') return { feed: { kind: 'movies', movies: [told.movie(entry.movie)] }, path }
    const show = told.show(entry.show)
    switch (entry.kind) {
      case 'show':
        return { feed: { kind: 'shows', shows: [show] }, path }
      case 'season':
        return { feed: { kind: 'seasons', show, season: entry.season }, path: `${path}/seasons/${entry.season}` }
      case 'episodes': {
        const [{ season, number } = { season: 0, number: 0 }] = entry.episodes
        const below = `${path}/seasons/${season}/episodes/${number}`
        return { feed: { kind: 'episodes', show, season, number }, path: below }
      }
    }
  }
  /** Of an episode that was asked for by its place, the feed knows no more than that. */
  function subjectOf(entry: DemoEntry): ListEntry {
    const subject = told.entry(entry)
    if (subject.kind !== 'episode') return subject
    const { season, number } = subject.episode
    const nothing = { numberAbs: null, title: null, ids: {}, runtimeMinutes: null, firstAiredAt: null }
    return { ...subject, episode: { season, number, ...nothing } }
  }
  const watchedType = (entry: DemoEntry) => (entry.kind === 'movie' ? 'movie' : 'episode')
  const noSocial = { '/social': listOf([], () => null) }
  const below = (path: string, answers: Parameters<typeof hearing>[0]) =>
    Object.fromEntries(Object.entries(answers).map(([tail, one]) => [`${path}${tail}`, one]))

  it(
    'who is watching it',
    holds(
      fc.tuple(madeUpEntry, fc.uniqueArray(madeUpPerson, { maxLength: 5, selector: (person) => person.slug })),
      async ([entry, people]) => {
        const { feed, path } = around(entry)
        const watching = reply(
          200,
          people.map((person) => v2.personOf(person, detail)),
        )
        expectRows(
          await read({ feed }, ['watching'], below(path, { '/watching': watching })),
          people.map((person) =>
            deed('watching', entry, now, {
              type: watchedType(entry),
              who: told.person(person),
              subject: subjectOf(entry),
            }),
          ),
        )
      },
    ),
  )

  it(
    'what everybody says of it',
    holds(
      fc.tuple(
        madeUpEntry,
        fc.uniqueArray(fc.record({ said, stats, person: madeUpPerson }), {
          maxLength: 5,
          selector: (row) => row.said.id,
        }),
      ),
      async ([entry, rows]) => {
        const { feed, path } = around(entry)
        const sorted = rows.toSorted((a, b) => b.said.at - a.said.at)
        const comments = listOf(sorted, (row) => commentOf(row.person, row.said, row.stats, detail))
        expectRows(
          await read({ feed }, ['shout', 'review'], below(path, { '/comments/newest': comments, ...noSocial })),
          sorted.map(({ person, said: { at: time, text, spoiler, review } }) =>
            deed(review ? 'review' : 'shout', entry, time, {
              who: told.person(person),
              text: { text, spoiler },
              subject: subjectOf(entry),
            }),
          ),
        )
      },
    ),
  )

  it(
    'what those one follows did with it',
    holds(
      fc.tuple(
        madeUpEntry.filter(({ kind }) => kind !== 'season'),
        fc.uniqueArray(
          fc.record({
            person: madeUpPerson,
            since: at,
            watched: fc.option(
              fc.record({
                plays: fc.nat(1000),
                minutes: fc.nat(100_000),
                at: over,
                rated: fc.option(fc.record({ rating: fc.integer({ min: 1, max: 10 }), at }), { nil: null }),
                said: fc.option(said, { nil: null }),
              }),
              { nil: null },
            ),
            wishedAt: fc.option(at, { nil: null }),
          }),
          { maxLength: 5, selector: ({ person }) => person.slug },
        ),
      ),
      async ([entry, all]) => {
        const rows = all.map((row, n) =>
          row.watched?.said ? { ...row, watched: { ...row.watched, said: { ...row.watched.said, id: n + 1 } } } : row,
        )
        const { feed, path } = around(entry)
        const social = listOf(rows, ({ person, since, ...row }) => socialOf(person, since, row, detail))
        const wanted = rows.flatMap(({ person, watched, wishedAt }): Row[] => {
          const more = { who: told.person(person), subject: subjectOf(entry) }
          const words = watched?.said
          return [
            ...(watched ? [deed('seen', entry, watched.at, { ...more, type: watchedType(entry) })] : []),
            ...(watched?.rated
              ? [
                  deed('rating', entry, watched.rated.at, {
                    ...more,
                    rating: { value: watched.rated.rating, simple: false },
                  }),
                ]
              : []),
            ...(words
              ? [
                  deed(words.review ? 'review' : 'shout', entry, words.at, {
                    ...more,
                    text: { text: words.text, spoiler: words.spoiler },
                  }),
                ]
              : []),
            ...(wishedAt === null ? [] : [deed('watchlist', entry, wishedAt, more)]),
          ]
        })
        const none = { '/comments/newest': listOf([], () => null) }
        const actions = ['seen', 'rating', 'watchlist', 'shout', 'review'] as const
        const history = { [`/users/me/history/${path.split('/').slice(1, 3).join('/')}`]: listOf([], () => null) }
        expectRows(
          await read({ feed }, actions, { ...below(path, { '/social': social, ...none }), ...history }),
          newestFirst(wanted),
        )
      },
    ),
  )

  it(
    'how one has watched it oneself',
    holds(
      fc.record({
        id,
        at: over,
        action: playedBy,
        item: madeUpItem,
        whole: fc.constantFrom('show', 'season', 'itself'),
      }),
      async ({ item, whole, ...play }) => {
        const itself = entryOf(item)
        const entry: DemoEntry =
          item.kind === 'movie' || whole === 'itself'
            ? itself
            : whole === 'show'
              ? { kind: 'show', show: item.show }
              : { kind: 'season', show: item.show, season: item.season }
        // The plays of a whole show, among which another season's are none of this.
        const printed = [item, ...(item.kind === 'episode' ? [{ ...item, season: item.season + 1 }] : [])]
        const { feed, path } = around(entry)
        const history = listOf(printed, (one) =>
          playOf({ ...play, id: one === item ? play.id : play.id + 1, watchedAt: play.at }, one, detail),
        )
        const rows = await read({ feed }, ['scrobble', 'checkin', 'seen'], {
          [`/users/me/history/${item.kind === 'movie' ? 'movies' : 'shows'}/${ownId(entry)}`]: history,
          ...below(path, noSocial),
        })
        expectRows(
          rows,
          (whole === 'show' ? printed : [item]).map((one) =>
            played(one, play.at, { action: actionOf[play.action], who: me }),
          ),
        )
      },
    ),
  )
})
