// What a feed is called.
import type { Feed } from '../../preload/contract/activity.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { episodeCode } from '../describe.ts'
import { say } from '../say.ts'

/** What stands on the button that chooses a feed. */
export function feedName(feed: Feed): string {
  switch (feed.kind) {
    case 'user':
      return feed.username ?? say('feed.me')
    case 'friends':
      return say('feed.friends')
    case 'community':
      return say('feed.everyone')
    case 'movies': {
      const [title = '', ...others] = feed.movies.map((movie) => movie.title)
      return others.length === 0 ? title : say('feed.films', { title, count: others.length })
    }
    case 'shows': {
      const [title = '', ...others] = feed.shows.map((show) => show.title)
      return others.length === 0 ? title : say('feed.shows', { title, count: others.length })
    }
    case 'seasons':
      return say('feed.season', { show: feed.show.title, season: String(feed.season) })
    case 'episodes':
      return say('feed.episode', { show: feed.show.title, code: episodeCode(feed.season, feed.number) })
    default:
      return assertNever(feed)
  }
}
