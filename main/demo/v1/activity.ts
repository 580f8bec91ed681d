// The activity streams of API v1: whose rows, about what, of which kinds, from when to when. At most 100, newest first.
import { json, type Reply } from '../call.ts'
import type { ListEntry } from '../deeds.ts'
import { canSee, followersOf, followingOf, friendsOf, personBySlug } from '../friends.ts'
import { people, type Person } from '../people.ts'
import { rowsOf, typeOf, type Row } from '../rows.ts'
import type { World } from '../world.ts'
import { failure, seconds, unknown, type V1Ask, type V1Method } from './ask.ts'
import { movieAt, showAt, wholeOf, type Named } from './named.ts'
import { itemOf, type ItemShape } from './activityItem.ts'
import { visiblePerson } from './visible.ts'

const most = 100

type Fits = (row: Row) => boolean
/** What of the address is left for actions and times, and which rows were asked for by the part before. */
type Asked = { readonly fits: Fits; readonly rest: readonly string[] }

const entryOf = ({ subject }: Row): ListEntry | null =>
  subject.kind === 'list' ? null : subject.kind === 'listEntry' ? subject.entry : subject

/** null: everything. A list of names, or the word for all of them. */
const wordsOf = (text: string | undefined) => (text === undefined || text === 'all' ? null : new Set(text.split(',')))

function byTypes(args: readonly string[]): Named<Asked> {
  const types = wordsOf(args[0])
  return { item: { fits: (row) => !types || types.has(typeOf(row)), rest: args.slice(1) } }
}

/** Titles of a comma list; unknown ones among known ones are left out. null: all of them. */
function titles<T>(text: string | undefined, find: (title: string) => T | null, what: string): Named<Set<T> | null> {
  if (text === undefined) return { reply: failure('title is required') }
  if (text === 'all') return { item: null }
  const found = new Set(text.split(',').flatMap((title) => find(title) ?? []))
  return found.size === 0 ? { reply: unknown(what) } : { item: found }
}

function byMovies(args: readonly string[]): Named<Asked> {
  const named = titles(args[0], movieAt, 'movie')
  if ('reply' in named) return named
  const fits: Fits = (row) => {
    const entry = entryOf(row)
    return entry?.kind === 'movie' && (named.item?.has(entry.movie) ?? true)
  }
  return { item: { fits, rest: args.slice(1) } }
}

/** Shows; their seasons; their episodes: as many numbers follow the title, each a comma list or `all`. */
const byShows =
  (numbers: 0 | 1 | 2) =>
  (args: readonly string[]): Named<Asked> => {
    const named = titles(args[0], showAt, 'show')
    if ('reply' in named) return named
    if (args.length <= numbers) return { reply: failure(numbers === 1 ? 'season is required' : 'episode is required') }
    const seasons = numbers > 0 ? wordsOf(args[1]) : null
    const episodes = numbers > 1 ? wordsOf(args[2]) : null
    const fits: Fits = (row) => {
      const entry = entryOf(row)
      if (!entry || entry.kind === 'movie' || !(named.item?.has(entry.show) ?? true)) return false
      if (numbers === 0) return true
      if (entry.kind === 'season') return numbers === 1 && (seasons?.has(String(entry.season)) ?? true)
      if (entry.kind === 'show') return false
      return entry.episodes.some(
        (e) => (seasons?.has(String(e.season)) ?? true) && (episodes?.has(String(e.number)) ?? true),
      )
    }
    return { item: { fits, rest: args.slice(1 + numbers) } }
  }

const narrowed = { shows: byShows(0), movies: byMovies, seasons: byShows(1), episodes: byShows(2) } as const

/** `start` and `end` in Unix seconds, as they were asked for. */
export const streamOf = (
  rows: readonly Row[],
  { start, end }: { readonly start?: number | undefined; readonly end?: number | undefined },
  shape: ItemShape,
) => ({
  timestamps: {
    start: start ?? seconds(rows.at(-1)?.at ?? shape.now),
    ...(end !== undefined && { end }),
    current: seconds(shape.now),
  },
  activity: rows.map((row) => itemOf(row, shape)),
})

function stream(ask: V1Ask, whose: readonly Person[], asked: Named<Asked>): Reply {
  if ('reply' in asked) return asked.reply
  const { fits, rest } = asked.item
  const { now, world, user, query, imageBase } = ask
  const actions = wordsOf(rest[0])
  const [start, end] = [rest[1], rest[2]].map((text) => (text === undefined ? undefined : wholeOf(text)))
  if (start === null || end === null) return failure('start_ts and end_ts should be timestamps')
  const rows = whose
    .filter((person) => canSee(world, user, person))
    .flatMap((person) => rowsOf(world, person, now))
    .filter((row) => {
      const at = seconds(row.at)
      const inside = (start === undefined || at >= start) && (end === undefined || at <= end)
      return inside && (!actions || actions.has(row.action)) && fits(row)
    })
    .sort((a, b) => b.at - a.at || b.id - a.id)
    .slice(0, most)
  const shape = { min: isOn(query.get('min')), pictures: isOn(query.get('images')) ? imageBase : null, imageBase, now }
  return json(200, streamOf(rows, { start, end }, shape))
}

const isOn = (text: string | null) => text === '1' || text === 'true'

type Whose = (world: World, person: Person) => readonly Person[]
const known: Readonly<Record<string, Whose>> = {
  friends: friendsOf,
  friendsme: (world, person) => [person, ...friendsOf(world, person)],
  following: followingOf,
  followers: followersOf,
}

/** Whom the one who asks knows; credentials were checked at the gate. */
function ofKnown(ask: V1Ask, of: Whose): Reply {
  const self = personBySlug(ask.user)
  return stream(ask, self ? of(ask.world, self) : [], byTypes(ask.args))
}

function ofUser(ask: V1Ask, narrow: (args: readonly string[]) => Named<Asked>): Reply {
  const named = visiblePerson(ask, ask.args[0])
  return 'reply' in named ? named.reply : stream(ask, [named.item], narrow(ask.args.slice(1)))
}

const read = (name: string, auth: V1Method['auth'], run: V1Method['run']): V1Method => ({
  name: `activity/${name}`,
  kind: 'read',
  auth,
  run,
})

export const activityMethods: readonly V1Method[] = [
  read('community', 'optional', (ask) => stream(ask, people, byTypes(ask.args))),
  read('user', 'optional', (ask) => ofUser(ask, byTypes)),
  ...Object.entries(known).map(([name, of]) => read(name, 'required', (ask) => ofKnown(ask, of))),
  ...Object.entries(narrowed).flatMap(([name, narrow]) => [
    read(name, 'optional', (ask) => stream(ask, people, narrow(ask.args))),
    read(`user/${name}`, 'optional', (ask) => ofUser(ask, narrow)),
  ]),
]
