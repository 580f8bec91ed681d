// What Trakt was not told yet, one line each: what it is, and in brackets why it is still there.
import type { Messages } from '../../message.ts'

export const queue = {
  'queue.empty': 'Trakt was told everything.',
  // The next four name what is to be done with {name}.
  'queue.checkIn': 'Check in: {name}',
  'queue.cancel': 'Cancel: {name}',
  'queue.rate': 'Rate: {name}, {rating} of 10',
  'queue.watchlist': 'Watchlist: {name}',
  // {what}: one of the four above.
  'queue.waits': '{what} (waits)',
  'queue.nextTry': '{what} (next try at {time})',
  'queue.refused': '{what} (Trakt said no: see `marquee open queue`)',
} as const satisfies Messages
