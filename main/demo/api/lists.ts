// Personal lists, and what is on them.
import { json, type Reply } from '../call.ts'
import { listsOf, type KeptList } from '../library.ts'
import { pagedOrWhole } from '../page.ts'
import type { Person } from '../people.ts'
import type { Ask, Route } from '../site.ts'
import { iso, personOf, type Detail } from '../wire.ts'
import { notFound } from './checkin.ts'
import { listed } from './library.ts'
import { visible } from './person.ts'

export const listOf = ({ list, id, createdAt, updatedAt, items }: KeptList, person: Person, detail: Detail) => ({
  name: list.name,
  description: list.description,
  privacy: 'public',
  share_link: `https://trakt.tv/lists/${id}`,
  type: 'personal',
  display_numbers: false,
  allow_comments: true,
  sort_by: 'rank',
  sort_how: 'asc',
  created_at: iso(createdAt),
  updated_at: iso(updatedAt),
  item_count: items.length,
  comment_count: 0,
  likes: id % 7,
  ids: { trakt: id, slug: list.slug },
  user: personOf(person, detail),
})

const lists = (ask: Ask, person: Person): Reply =>
  pagedOrWhole(ask, listsOf(ask.world, person), (kept) => listOf(kept, person, ask.detail))

const withList = (run: (ask: Ask, person: Person, kept: KeptList) => Reply) => (ask: Ask, person: Person) => {
  const id = ask.params['list']
  const kept = listsOf(ask.world, person).find(({ list, id: number }) => list.slug === id || String(number) === id)
  return kept ? run(ask, person, kept) : notFound()
}

export const listRoutes: readonly Route[] = [
  ...visible('lists', lists),
  ...visible(
    'lists/:list',
    withList((ask, person, kept) => json(200, listOf(kept, person, ask.detail))),
  ),
  ...visible(
    'lists/:list/items',
    withList((ask, _person, kept) => listed(ask, kept.items, () => null)),
    ['', '/:type', '/:type/:sort', '/:type/:sort/:how'],
  ),
]
