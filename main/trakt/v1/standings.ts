// Where the user stands in the shows they are in the middle of. Source: user/progress/watched.
import type { FeedService } from '../sources.ts'
import { rowsOf } from '../readers.ts'
import type { Ask } from './ask.ts'
import { idsOf } from './items.ts'
import { readBy } from './read.ts'
import { wireProgress } from './wire.ts'

/** Of a longer list, what was watched last. */
const most = 250

export const createStandings =
  (ask: Ask, username: string): FeedService['standings'] =>
  (signal) =>
    ask.read({
      what: 'standings',
      method: 'user/progress/watched',
      // Without more than its names of a show: neither lengths nor pictures are needed.
      path: [username, 'all', 'activity'],
      auth: 'optional',
      read: readBy('standings', rowsOf(wireProgress), (list) =>
        list
          .flatMap(({ show, next }) => (next ? [{ show: idsOf(show), season: next.season, number: next.number }] : []))
          .slice(0, most),
      ),
      signal,
    })
