// The reading half of TraktService over API v1, composed: search, look-ups, episodes, what is up next, history and feeds.
import type { Feeds, TraktService } from '../service.ts'
import { createActivity } from './activity.ts'
import type { Ask } from './ask.ts'
import { createShowEpisodes } from './episodes.ts'
import { createHistory } from './history.ts'
import type { Items } from './items.ts'
import { createLookUp } from './lookUp.ts'
import { createPeople } from './people.ts'
import { createSearch } from './search.ts'
import { createStamps } from './stamps.ts'
import { createUpNext } from './upNext.ts'

export type Reads = Pick<TraktService, 'search' | 'lookUp' | 'showEpisodes' | 'upNext' | 'history'> & {
  readonly feeds: Feeds
}

/** `username`: whose account this is. `serverNow`: the server's time, epoch ms. */
export function createReads(ask: Ask, items: Items, serverNow: () => number, username: string): Reads {
  const lookUp = createLookUp(ask, items)
  const stamps = createStamps(ask, serverNow)
  const activity = createActivity(ask, items, stamps, { serverNow, username })
  const history = createHistory(activity)
  return {
    search: createSearch(ask, items),
    lookUp,
    showEpisodes: createShowEpisodes(ask, items, serverNow, lookUp),
    upNext: createUpNext(ask, items, serverNow, username, history),
    history,
    feeds: { activity, ...createPeople(ask, items, stamps) },
  }
}
