// Rows of activity for specs.
import type { Activity, Person } from '../../preload/contract/activity.ts'
import { episodeItem } from '../fakes/items.ts'

export const person = (slug: string): Person => ({
  username: slug,
  slug,
  name: null,
  vip: false,
  isPrivate: false,
  avatar: null,
})

export const evening = Date.UTC(2026, 10, 22, 20)

/** Sean watched Severance 2x3, unless told otherwise. */
export const activity = (more: Partial<Activity> = {}): Activity => ({
  key: 'history 1',
  at: evening,
  action: 'scrobble',
  type: 'episode',
  who: person('sean'),
  subject: episodeItem(),
  rating: null,
  text: null,
  ...more,
})
