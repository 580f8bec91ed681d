// One name for all queries that ask for the same: what a feed's kept rows are filed under.
import type { ActivityQuery, Feed } from '../../preload/contract/activity.ts'
import type { Ids } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'

const idOf = ({ ids, title }: { readonly ids: Ids; readonly title: string }) =>
  String(ids.trakt ?? ids.slug ?? ids.imdb ?? ids.tvdb ?? ids.tmdb ?? title)

function placeOf(feed: Feed): readonly (string | number)[] {
  switch (feed.kind) {
    case 'user':
      return feed.username === undefined ? ['me'] : [feed.username.toLowerCase()]
    case 'friends':
    case 'community':
      return []
    case 'movies':
      return feed.movies.map(idOf).sort()
    case 'shows':
      return feed.shows.map(idOf).sort()
    case 'seasons':
      return [idOf(feed.show), feed.season]
    case 'episodes':
      return [idOf(feed.show), feed.season, feed.number]
    default:
      return assertNever(feed)
  }
}

/** What came later stands last and only where it says something: rows that are kept already keep their name. */
export function feedName({ feed, types, actions, people = [], lastDays, from, to }: ActivityQuery): string {
  const later = people.length === 0 && lastDays === undefined ? [] : [people.toSorted(), lastDays ?? null]
  return JSON.stringify([
    feed.kind,
    placeOf(feed),
    types.toSorted(),
    actions.toSorted(),
    from ?? null,
    to ?? null,
    ...later,
  ])
}
