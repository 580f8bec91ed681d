// Comments: what somebody wrote, and what was written about a film, a show, a season or an episode.
import { itemByKey } from '../catalogue/catalogue.ts'
import type { ListEntry } from '../deeds.ts'
import type { Reply } from '../call.ts'
import { canSee } from '../friends.ts'
import { kindOfKey, ratingsOf, saidOf, type Said } from '../library.ts'
import { paged } from '../page.ts'
import { people, type Person } from '../people.ts'
import type { Ask, Route } from '../site.ts'
import { iso, personOf, thingOf, type Detail } from '../wire.ts'
import { pastPlays } from '../world.ts'
import { about, holds, isSame } from './about.ts'
import { notFound } from './checkin.ts'
import { typesIn } from './library.ts'
import { visible } from './person.ts'

/** What the writer thinks of it and how often they saw it. */
type Stats = { readonly rating: number | null; readonly plays: number; readonly completed: number }

function statsOf({ world, now }: Ask, person: Person, said: Said): Stats {
  const rating = ratingsOf(world, person).find(({ key }) => key === said.key)?.rating ?? null
  const plays = pastPlays(world, person.slug, now).filter((play) => holds(said.entry, itemByKey(play.item)))
  const each = new Set(plays.map((play) => play.item)).size
  return { rating, plays: plays.length, completed: each === 0 ? 0 : Math.floor(plays.length / each) }
}

/** Likes look like chance. */
export function commentOf(person: Person, said: Omit<Said, 'key' | 'entry'>, stats: Stats, detail: Detail) {
  const { rating, plays, completed } = stats
  return {
    id: said.id,
    parent_id: 0,
    created_at: iso(said.at),
    updated_at: iso(said.at),
    comment: said.text,
    spoiler: said.spoiler,
    review: said.review,
    replies: said.id % 4,
    likes: said.id % 23,
    user_rating: rating,
    user_stats: { rating, play_count: plays, completed_count: completed },
    user: personOf(person, detail),
  }
}

const sorts: readonly string[] = ['newest', 'oldest', 'likes', 'replies', 'highest', 'lowest', 'plays', 'watched']

/** Newest first, or the other way round; the other orders there are on Trakt come as newest first. */
function comments(ask: Ask, entry: ListEntry): Reply {
  const sort = ask.params['sort'] ?? 'newest'
  if (!sorts.includes(sort)) return notFound()
  const rows = people
    .filter((person) => canSee(ask.world, ask.user, person))
    .flatMap((person) => saidOf(ask.world, person).map((said) => ({ person, said })))
    .filter(({ said }) => isSame(said.entry, entry) && said.at <= ask.now)
    .sort((a, b) => b.said.at - a.said.at || b.said.id - a.said.id)
  if (sort === 'oldest') rows.reverse()
  return paged(ask, rows, ({ person, said }) => commentOf(person, said, statsOf(ask, person, said), ask.detail))
}

/** Newest first. Episodes come with their show, as everywhere; the contract leaves that open [inferred]. */
function byPerson(ask: Ask, person: Person): Reply {
  const kind = ask.params['kind'] ?? 'all'
  const wanted = typesIn(ask.params['type'])
  if (!wanted || !['all', 'reviews', 'shouts'].includes(kind)) return notFound()
  const rows = saidOf(ask.world, person).filter(
    ({ key, review }) => wanted.has(kindOfKey(key)) && (kind === 'all' || review === (kind === 'reviews')),
  )
  return paged(ask, rows, (said) => ({
    ...thingOf(said.entry, ask.detail),
    comment: commentOf(person, said, statsOf(ask, person, said), ask.detail),
  }))
}

export const commentRoutes: readonly Route[] = [
  ...visible('comments', byPerson, ['', '/:kind', '/:kind/:type']),
  ...about('comments', 'optional', comments),
  ...about('comments/:sort', 'optional', comments),
]
