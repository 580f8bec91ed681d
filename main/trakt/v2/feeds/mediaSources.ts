// What happens around titles: who watches now, what is said, what people one follows did, and one's own plays. Source: A.5, C.
import type { ActivityQuery, Feed, ListEntry, Person } from '../../../../preload/contract/activity.ts'
import type { Failure } from '../../../../preload/contract/failure.ts'
import type { Ids } from '../../../../preload/contract/model.ts'
import { assertNever, err } from '../../../../preload/contract/result.ts'
import type { ActivitySource } from '../../sources.ts'
import { couldHold } from '../../wanted.ts'
import { ownId } from '../address.ts'
import type { Door } from '../door.ts'
import { isNotForUs } from './friendSources.ts'
import { type Listing, pagedSource } from './pagedSource.ts'
import { plays, range } from './personSources.ts'
import { type RowReader, type Rows, numbered, typeOf } from './rows.ts'

/** One title, season or episode: where it lies, and where one's plays of it do. */
type Title = { readonly subject: ListEntry; readonly path: string; readonly plays: string }

function titleOf(subject: ListEntry, ids: Ids): Title | null {
  const id = ownId(ids)
  if (id === null) return null
  const isMovie = subject.kind === 'movie'
  const path = `/${isMovie ? 'movies' : 'shows'}/${id}`
  const at = { subject, plays: `/users/me/history${path}` }
  switch (subject.kind) {
    case 'movie':
    case 'show':
      return { ...at, path }
    case 'season':
      return { ...at, path: `${path}/seasons/${subject.season}` }
    case 'episode':
      return { ...at, path: `${path}/seasons/${subject.episode.season}/episodes/${subject.episode.number}` }
    default:
      return assertNever(subject)
  }
}

/** null among them: a title without an id of Trakt's. Feeds of people are about none. */
function titlesOf(feed: Feed): readonly (Title | null)[] {
  switch (feed.kind) {
    case 'movies':
      return feed.movies.map((movie) => titleOf({ kind: 'movie', movie }, movie.ids))
    case 'shows':
      return feed.shows.map((show) => titleOf({ kind: 'show', show }, show.ids))
    case 'seasons':
      return [titleOf({ kind: 'season', show: feed.show, season: feed.season }, feed.show.ids)]
    case 'episodes': {
      const { show, season, number } = feed
      return [titleOf({ kind: 'episode', show, episode: numbered(season, number) }, show.ids)]
    }
    case 'user':
    case 'friends':
    case 'community':
      return []
    default:
      return assertNever(feed)
  }
}

/** Trakt tells plays of a season or an episode by ids that a number is not: they are picked out of the show's here. */
const playsOf =
  (subject: ListEntry, row: RowReader): RowReader =>
  (raw) => {
    const read = row(raw)
    if (subject.kind !== 'season' && subject.kind !== 'episode') return read
    const season = subject.kind === 'season' ? subject.season : subject.episode.season
    const number = subject.kind === 'episode' ? subject.episode.number : null
    return (
      read?.filter(
        ({ subject: played }) =>
          played.kind === 'episode' &&
          played.episode.season === season &&
          (number === null || played.episode.number === number),
      ) ?? null
    )
  }

export function createMediaSources({ door, rows }: { readonly door: Door; readonly rows: Rows }) {
  // What is not for this key will not be tomorrow either: asked once per session, and said whenever it is missing.
  let refused: Failure | null = null

  const remembering = (source: ActivitySource): ActivitySource => ({
    ...source,
    page: async (after, signal) => {
      if (refused) return err(refused)
      const page = await source.page(after, signal)
      // An unknown title is no word about the key.
      if (!page.ok && isNotForUs(page.failure) && page.failure.kind !== 'notFound') refused = page.failure
      return page
    },
  })

  function sourcesOf({ subject, path, plays: own }: Title, me: Person, query: ActivityQuery) {
    const sources: ActivitySource[] = []
    const make = (listing: Listing) => pagedSource(door, listing, query)
    const watched = typeOf(subject, 'play')
    const said = typeOf(subject)
    const isOpen = (query.people ?? []).length === 0
    if (couldHold(query, ['watching'], [watched]))
      sources.push(make({ name: 'watching', path: `${path}/watching`, row: rows.watcher(subject), pages: 'all' }))
    const words = { name: 'comments', path: `${path}/comments/newest`, row: rows.commentOn(subject) } as const
    // What people one follows said is told of them below; among what everybody said it is looked for only without that.
    if ((isOpen || refused) && couldHold(query, ['shout', 'review'], [said]))
      sources.push(make({ ...words, isSparse: !isOpen }))
    const isSocial =
      couldHold(query, ['seen'], [watched]) || couldHold(query, ['rating', 'watchlist', 'shout', 'review'], [said])
    // There is none for a season.
    if (isSocial && subject.kind !== 'season')
      sources.push(
        remembering(
          make({ name: 'social', path: `${path}/social`, row: rows.social(subject), pages: 'all', hasFallback: true }),
        ),
      )
    if ((isOpen || isAmong(query, me)) && couldHold(query, plays, [watched]))
      sources.push(make({ name: 'history', path: own, query: range(query), row: playsOf(subject, rows.play(me)) }))
    return sources
  }

  /** null: one of the titles has no id that Trakt's addresses take. */
  return (feed: Feed, me: Person, query: ActivityQuery): readonly ActivitySource[] | null => {
    const sources: ActivitySource[] = []
    for (const title of titlesOf(feed)) {
      if (title === null) return null
      sources.push(...sourcesOf(title, me, query))
    }
    return sources
  }
}

const isAmong = ({ people = [] }: ActivityQuery, { username, slug }: Person): boolean =>
  people.some((name) => [username, slug].some((one) => one.toLowerCase() === name.toLowerCase()))
