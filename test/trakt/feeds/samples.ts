// Rows of v2's lists in the shapes that are on record (A.5, A.7), to be varied by the specs.
import { wireEpisode, wireMovie, wireShow } from '../samples.ts'

export const now = Date.UTC(2026, 10, 22, 20, 0, 0)
export const hour = 3_600_000
export const hoursAgo = (hours: number) => new Date(now - hours * hour).toISOString()

export const user = (slug: string, more: object = {}) => ({
  username: slug,
  private: false,
  deleted: false,
  name: null,
  vip: false,
  vip_ep: false,
  ids: { slug, trakt: 7 },
  images: { avatar: { full: `https://secure.gravatar.com/avatar/${slug}` } },
  ...more,
})

export const ofMovie = { type: 'movie', movie: { ...wireMovie, runtime: 121 } }
export const ofShow = { type: 'show', show: wireShow }
export const ofSeason = { type: 'season', season: { number: 2, ids: { trakt: 3 } }, show: wireShow }
export const ofEpisode = { type: 'episode', episode: { ...wireEpisode, runtime: 58 }, show: wireShow }

export const play = (id: number, hours: number, more: object = ofEpisode) => ({
  id,
  watched_at: hoursAgo(hours),
  action: 'scrobble',
  ...more,
})
export const rated = (hours: number, rating: unknown, more: object = ofMovie) => ({
  rated_at: hoursAgo(hours),
  rating,
  ...more,
})
export const wished = (hours: number, more: object = ofShow) => ({
  id: 5,
  rank: 1,
  listed_at: hoursAgo(hours),
  ...more,
})
export const collected = (hours: number, more: object = ofMovie) => ({
  collected_at: hoursAgo(hours),
  updated_at: hoursAgo(hours),
  ...more,
})
export const words = (id: number, hours: number, more: object = {}) => ({
  id,
  parent_id: 0,
  created_at: hoursAgo(hours),
  updated_at: hoursAgo(hours),
  comment: 'Great.',
  spoiler: false,
  review: false,
  replies: 0,
  likes: 0,
  user_rating: 9,
  user: user('sean'),
  ...more,
})
export const list = (id: number, created: number, updated: number, more: object = {}) => ({
  name: `List ${id}`,
  description: 'Mine.',
  privacy: 'public',
  created_at: hoursAgo(created),
  updated_at: hoursAgo(updated),
  item_count: 3,
  ids: { trakt: id, slug: `list-${id}` },
  user: user('justin'),
  ...more,
})
export const listedItem = (id: number, hours: number, more: object = ofMovie) => ({
  id,
  rank: 1,
  listed_at: hoursAgo(hours),
  notes: null,
  ...more,
})
export const social = (slug: string, more: object) => ({ followed_at: hoursAgo(1000), user: user(slug), ...more })
