// What somebody has on their shelf: films, episodes one by one, or shows with the episodes that are there of them.
import type { DemoShow } from '../catalogue/model.ts'
import type { Reply } from '../call.ts'
import { personBySlug } from '../friends.ts'
import { collectedOf, kindOfKey, type Listed } from '../library.ts'
import { paged } from '../page.ts'
import type { Person } from '../people.ts'
import type { Ask, Route } from '../site.ts'
import { iso, showOf, thingOf, type Detail } from '../wire.ts'
import { notFound } from './checkin.ts'
import { visible } from './person.ts'

const kindsOf: Readonly<Record<string, readonly string[]>> = {
  movies: ['movies'],
  episodes: ['episodes'],
  // Shows are among these on Trakt, too; those here are told by their episodes [inferred].
  media: ['movies', 'episodes'],
}

/** `updated_at` is the same as `collected_at`: nothing changes afterwards here. */
export const heldThingOf = ({ at, entry }: Pick<Listed, 'at' | 'entry'>, detail: Detail) => ({
  collected_at: iso(at),
  updated_at: iso(at),
  ...thingOf(entry, detail),
})

/** The order, newest first, is [inferred]. */
function things(ask: Ask, person: Person, kinds: readonly string[]): Reply {
  const rows = collectedOf(ask.world, person).filter(({ key }) => kinds.includes(kindOfKey(key)))
  return paged(ask, rows, (row) => heldThingOf(row, ask.detail))
}

type Held = { readonly season: number; readonly number: number; readonly at: number }

export function heldShowOf(show: DemoShow, episodes: readonly Held[], detail: Detail) {
  const newest = iso(Math.max(...episodes.map(({ at }) => at)))
  const seasons = [...new Set(episodes.map(({ season }) => season))].sort((a, b) => a - b)
  return {
    last_collected_at: newest,
    last_updated_at: newest,
    type: 'show',
    show: showOf(show, detail),
    seasons: seasons.map((number) => ({
      number,
      episodes: episodes
        .filter(({ season }) => season === number)
        .sort((a, b) => a.number - b.number)
        .map((e) => ({ number: e.number, collected_at: iso(e.at) })),
    })),
  }
}

function shows(ask: Ask, person: Person): Reply {
  const byShow = new Map<DemoShow, Held[]>()
  for (const { at, entry } of collectedOf(ask.world, person)) {
    if (entry.kind !== 'episodes') continue
    const held = byShow.get(entry.show) ?? []
    byShow.set(entry.show, [...held, ...entry.episodes.map(({ season, number }) => ({ season, number, at }))])
  }
  return paged(ask, [...byShow], ([show, episodes]) => heldShowOf(show, episodes, ask.detail))
}

function collection(ask: Ask, person: Person | null): Reply {
  const type = ask.params['type'] ?? ''
  if (!person) return notFound()
  if (type === 'shows') return shows(ask, person)
  const kinds = Object.hasOwn(kindsOf, type) ? kindsOf[type] : undefined
  return kinds ? things(ask, person, kinds) : notFound()
}

/** Of oneself in all four forms; of somebody else films and shows alone. */
export const collectionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/sync/collection/:type',
    auth: 'required',
    run: (ask) => collection(ask, personBySlug(ask.user)),
  },
  ...visible(
    'collection',
    (ask, person) => collection(ask, ['movies', 'shows'].includes(ask.params['type'] ?? '') ? person : null),
    ['/:type'],
  ),
]
