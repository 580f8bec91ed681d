// After watching in all its states: the rating, what comes next, and how both end.
import type { After } from '../../preload/contract/after.ts'
import type { Snapshot } from '../../preload/contract/model.ts'
import { episodeItem, movieItem } from './media.ts'
import { day, minute, now } from './now.ts'
import { upNext, watching } from './snapshots.ts'
import { windowState } from './windowStates.ts'

const item = episodeItem('severance', 2, 2)
export const askedAfter: After = {
  key: 'severance',
  item,
  endedAt: now - minute,
  lengthMs: 52 * minute,
  rating: { step: 'asked' },
  next: { kind: 'episode', item: episodeItem('severance', 2, 3) },
}
const long = episodeItem('bab-al-hara', 1, 3)
const state = (name: string, expects: string, after: After, more: Partial<Snapshot> = {}) =>
  windowState(`after-${name}`, expects, { after, upNext: upNext.slice(1), ...more })

export const afterStates = [
  state('asked', 'Your rating', askedAfter),
  windowState(
    'after-arrived',
    '1 · Weak Sauce',
    { after: askedAfter },
    {
      act: async (page) => {
        await page.getByRole('button', { name: 'Rate 1 of 10: Weak Sauce' }).focus()
      },
    },
  ),
  state('rated', 'Rated 8 of 10', { ...askedAfter, rating: { step: 'rated', value: 8, at: now } }),
  state(
    'rated-offline',
    'Sent as soon as Trakt can be reached',
    { ...askedAfter, rating: { step: 'rated', value: 10, at: now }, next: { kind: 'unknown' } },
    {
      trouble: { kind: 'offline', sent: false },
      queue: [
        {
          id: '1',
          at: now - minute,
          intent: { kind: 'rate', what: item, rating: 10 },
          state: 'waiting',
          failure: { kind: 'offline', sent: false },
          nextTryAt: now + minute,
        },
      ],
    },
  ),
  // What comes next is named in the card alone; the word stands in the list below as well, which is there before it.
  state('none', 'Who Is Alive', { ...askedAfter, rating: { step: 'none' } }),
  state('playing', 'Your rating', askedAfter, { checkIn: { step: 'watching', playing: watching } }),
  state('film', 'Your rating', {
    ...askedAfter,
    item: movieItem('borat-cultural-learnings-of-america-for-make-benefit-glorious-nation-of-kazakhstan-2006'),
    lengthMs: 84 * minute,
    next: { kind: 'unknown' },
  }),
  state('right-to-left', 'Your rating', {
    ...askedAfter,
    item: long,
    next: { kind: 'episode', item: episodeItem('bab-al-hara', 1, 4) },
  }),
  state('announced', 'New: S2 E4', {
    ...askedAfter,
    item: episodeItem('severance', 2, 3),
    next: { kind: 'announced', item: episodeItem('severance', 2, 4), airsAt: now + 6 * day },
  }),
  state('season-over', 'Season 1 is finished', {
    ...askedAfter,
    item: episodeItem('severance', 1, 9),
    next: { kind: 'episode', item: episodeItem('severance', 2, 1) },
  }),
  state('show-over', 'You finished Severance', { ...askedAfter, next: { kind: 'showOver' } }),
] as const
