// What is said of activity: who did what, what a feed is called, why one is empty or cannot be had.
import type {
  Activity,
  ActivityAction,
  ActivityType,
  Feed,
  ListEntry,
  Person,
} from '../../preload/contract/activity.ts'
import type { FeedGap, FeedUnavailable } from '../../preload/contract/feed.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { Episode } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { episodeCode, episodeLine } from '../describe.ts'
import type { Barred, PeopleBarred } from '../activity/filters.ts'
import { failureWords } from './failure.ts'
import type { Words } from './words.ts'

export const typeNames: Readonly<Record<ActivityType, string>> = {
  episode: 'Episodes',
  movie: 'Films',
  show: 'Shows',
  list: 'Lists',
}

export const actionNames: Readonly<Record<ActivityAction, string>> = {
  watching: 'Watching now',
  checkin: 'Check-ins',
  scrobble: 'Scrobbles',
  seen: 'Marked as watched',
  rating: 'Ratings',
  watchlist: 'Watchlist',
  collection: 'Collected',
  shout: 'Comments',
  review: 'Reviews',
  created: 'New lists',
  item_added: 'Added to lists',
}

export const personName = ({ name, username }: Pick<Person, 'name' | 'username'>): string => name ?? username

/** Of others, and of oneself, where the sentence begins with it. */
const verbs: Readonly<Record<ActivityAction, readonly [string, string]>> = {
  watching: ['is watching', 'Watching'],
  checkin: ['checked in to', 'Checked in to'],
  scrobble: ['watched', 'Watched'],
  seen: ['watched', 'Watched'],
  rating: ['rated', 'Rated'],
  watchlist: ['wants to watch', 'Want to watch'],
  collection: ['collected', 'Collected'],
  shout: ['commented on', 'Commented on'],
  review: ['reviewed', 'Reviewed'],
  created: ['created', 'Created'],
  item_added: ['added', 'Added'],
}

function verbOf({ action, rating }: Activity, own: boolean): string {
  if (action === 'rating' && rating?.simple === true) {
    if (rating.value > 5) return own ? 'Love' : 'loves'
    return own ? 'Did not like' : 'did not like'
  }
  return verbs[action][own ? 1 : 0]
}

function entryWords(entry: ListEntry, veiled: boolean): string {
  switch (entry.kind) {
    case 'movie':
      return 'the film'
    case 'show':
      return 'the show'
    case 'season':
      return entry.season === 0 ? 'the specials' : `season ${entry.season}`
    case 'episode':
      return veiled ? episodeCode(entry.episode.season, entry.episode.number) : episodeLine(entry.episode)
    default:
      return assertNever(entry)
  }
}

/** "S1 E1 to E4" where they follow one another, else the first few of them. Any order; never empty. */
export function codesOf(episodes: readonly Episode[]): string {
  const order = [...episodes].sort((a, b) => a.season - b.season || a.number - b.number)
  const [first, last] = [order[0], order.at(-1)]
  if (first === undefined || last === undefined) return ''
  const code = (of: Episode): string => episodeCode(of.season, of.number)
  if (order.length === 1) return code(first)
  const inRow = order.every((one, at) => one.season === first.season && one.number === first.number + at)
  if (inRow && first.season > 0) return `${code(first)} to E${last.number}`
  const shown = order.slice(0, 3).map(code).join(', ')
  return order.length > 3 ? `${shown} and ${order.length - 3} more` : shown
}

const count = (n: number): string => (n === 1 ? '1 episode' : `${n} episodes`)

function objectOf({ subject }: Activity, veiled: boolean): string {
  switch (subject.kind) {
    case 'list':
      return 'the list'
    case 'listEntry':
      return `${entryWords(subject.entry, veiled)} to “${subject.list.name}”`
    case 'episodes':
      return `${count(subject.episodes.length)} · ${codesOf(subject.episodes)}`
    case 'movie':
    case 'show':
    case 'season':
    case 'episode':
      return entryWords(subject, veiled)
    default:
      return assertNever(subject)
  }
}

/** In two parts, because a name may run from the right. `who` null: oneself. */
export type Deed = { readonly who: string | null; readonly did: string }

/** "Ada" "rated S2 E3 · Who Is Alive?". `veiled`: an episode goes by its number. */
export function deedWords(activity: Activity, own: boolean, veiled: boolean): Deed {
  return { who: own ? null : personName(activity.who), did: `${verbOf(activity, own)} ${objectOf(activity, veiled)}` }
}

/** "Ada" "watched 4 episodes · S1 E1 to E4", of a run whose newest row is `first`. */
export function runWords(first: Activity, episodes: readonly Episode[], own: boolean): Deed {
  return {
    who: own ? null : personName(first.who),
    did: `${verbOf(first, own)} ${count(episodes.length)} · ${codesOf(episodes)}`,
  }
}

/** A row of a run that lies open: only which episodes. */
export function childLine({ subject }: Activity, veiled: boolean): string {
  if (subject.kind === 'episodes') return codesOf(subject.episodes)
  return subject.kind === 'episode' ? entryWords(subject, veiled) : ''
}

/** What stands on the button that chooses a feed. */
export function feedName(feed: Feed): string {
  switch (feed.kind) {
    case 'user':
      return feed.username ?? 'Me'
    case 'friends':
      return 'Friends'
    case 'community':
      return 'Everyone'
    case 'movies':
      return severalTitles(feed.movies.map(({ title }) => title))
    case 'shows':
      return severalTitles(feed.shows.map(({ title }) => title))
    case 'seasons':
      return `${feed.show.title}, season ${feed.season}`
    case 'episodes':
      return `${feed.show.title}, ${episodeCode(feed.season, feed.number)}`
    default:
      return assertNever(feed)
  }
}

function severalTitles([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} and ${others.length} more`
}

/** Where rows would be; `filtered`: there may be some without the filters. */
export function emptyWords(feed: Feed, filtered: boolean): Words {
  if (filtered) return { title: 'Nothing matches', detail: `${feedName(feed)} has nothing of this kind in this time.` }
  switch (feed.kind) {
    case 'user':
      return feed.username === undefined
        ? { title: 'Nothing yet', detail: 'What you watch, rate and collect appears here. Check in to begin.' }
        : { title: 'Nothing yet', detail: `What ${feed.username} watches and rates would be here.` }
    case 'friends':
      return { title: 'Quiet here', detail: 'What the people you follow on Trakt watch and rate would be here.' }
    case 'community':
      return { title: 'Quiet here', detail: 'What everyone on this server watches and rates would be here.' }
    case 'movies':
    case 'shows':
    case 'seasons':
    case 'episodes':
      return { title: 'Nothing yet', detail: `Who watches, rates or talks about ${feedName(feed)} would be here.` }
    default:
      return assertNever(feed)
  }
}

export function unavailableWords(why: FeedUnavailable, feed: Feed): Words {
  switch (why.kind) {
    case 'noSuchFeed':
      return {
        title: `${feedName(feed)} cannot be had on this account`,
        detail: 'The server that you are signed in to has no such feed.',
      }
    case 'noSuchAction':
      return {
        title: 'This combination cannot be had',
        detail: `${feedName(feed)} never tells of: ${why.actions.map((action) => actionNames[action]).join(', ')}.`,
      }
    case 'private':
      return {
        title: `${why.username} keeps their activity private`,
        detail: 'Only people whom they have let follow them can see it.',
      }
    default:
      return assertNever(why)
  }
}

const sourceNames: Readonly<Record<string, string>> = {
  feed: 'What is new',
  stream: 'Activity',
  watching: 'What is being watched now',
  history: 'History',
  ratings: 'Ratings',
  watchlist: 'The watchlist',
  collection: 'The collection',
  comments: 'Comments',
  lists: 'Lists',
  social: 'The feed of friends',
}

/** "Missing: Ratings of ada. You are offline." */
export function gapLine({ source, of, failure }: FeedGap): string {
  const name = sourceNames[source] ?? source
  return `Missing: ${name}${of === null ? '' : ` of ${of}`}. ${gapReason(failure)}.`
}

/** One list that is refused says nothing of the key as a whole. */
function gapReason(failure: Failure): string {
  if (failure.kind === 'keyRefused') return 'Trakt does not show it to this app'
  if (failure.kind === 'notFound') return 'It is private, or gone'
  return failureWords(failure, 'background').title
}

/** Why a feed cannot be narrowed to some people, and where that can be had. */
export function peopleBarredWords(barred: PeopleBarred, feed: Feed): string {
  switch (barred) {
    case 'own':
      return 'Unavailable: Me is about you alone. Friends can be narrowed to some people.'
    case 'onePerson':
      return `Unavailable: this feed is about ${feedName(feed)} alone. Friends can be narrowed to some people.`
    case 'everyone':
      return 'Unavailable: Everyone cannot be narrowed to some people. Friends can.'
    case 'season':
      return 'Unavailable: a season cannot be narrowed to some people. Its show can.'
    default:
      return assertNever(barred)
  }
}

/** Why filters cannot be had; `names` are those that cannot. */
export function barredWords(barred: Barred, feed: Feed, names: readonly string[]): string {
  const which = names.length > 3 ? 'What is dashed' : names.join(', ')
  switch (barred) {
    case 'feed':
      return `${which}: ${feedName(feed)} has none.`
    case 'types':
      return `${which}: never about the kinds chosen above.`
    case 'actions':
      return `${which}: never with what is chosen below.`
    default:
      return assertNever(barred)
  }
}
