// What people did besides watching, made from the lines: the same for the same beginning, as their plays are.
import { findEpisode, findMovie, findShow } from './catalogue/catalogue.ts'
import type { DemoEpisode, DemoMovie, DemoShow } from './catalogue/model.ts'
import { deedLines, listLines } from './deedLines.ts'
import { hashOf } from './hash.ts'
import type { Person } from './people.ts'

export type DemoList = { readonly name: string; readonly slug: string; readonly description: string }

export type ListEntry =
  | { readonly kind: 'movie'; readonly movie: DemoMovie }
  | { readonly kind: 'show'; readonly show: DemoShow }
  | { readonly kind: 'season'; readonly show: DemoShow; readonly season: number }
  /** One, or several of one show that were done at once. */
  | { readonly kind: 'episodes'; readonly show: DemoShow; readonly episodes: readonly DemoEpisode[] }

export type Subject =
  | ListEntry
  | { readonly kind: 'list'; readonly list: DemoList }
  | { readonly kind: 'listEntry'; readonly list: DemoList; readonly entry: ListEntry }

export type DeedAction = 'collection' | 'rating' | 'watchlist' | 'shout' | 'review' | 'created' | 'item_added'

/** `at` epoch ms. `rating` 1 to 10. */
export type Deed = {
  readonly id: number
  readonly at: number
  readonly action: DeedAction
  readonly subject: Subject
  readonly rating: number | null
  readonly text: { readonly text: string; readonly spoiler: boolean } | null
}

const day = 86_400_000
const parts = (line: string) => line.split('|').map((part) => part.trim())

function must<T>(found: T | null | undefined, what: string): T {
  if (!found) throw new Error(`seed: no such thing: ${what}`)
  return found
}

/** `show severance`, `season severance 1`, `episode severance 1x1-1x9` */
function entryOf(text: string): ListEntry {
  const [type = '', slug = '', where = ''] = text.trim().split(' ')
  if (type === 'movie') return { kind: 'movie', movie: must(findMovie(slug), text) }
  const show = must(findShow(slug), text)
  if (type === 'show') return { kind: 'show', show }
  if (type === 'season') return { kind: 'season', show, season: Number(where) }
  const [first = '', last = first] = where.split('-')
  const [from, to] = [first, last].map((at) => {
    const [season = 0, number = 0] = at.split('x').map(Number)
    return must(findEpisode(show, season, number), text)
  }) as [DemoEpisode, DemoEpisode]
  const all = show.seasons.flatMap((s) => s.episodes)
  return { kind: 'episodes', show, episodes: all.slice(all.indexOf(from), all.indexOf(to) + 1) }
}

/** Not on the stroke of the day; by a number that looks like chance. */
const timeOf = (line: string, ago: number, anchor: number) =>
  anchor - Math.round(ago * day) - (hashOf(line) % 720) * 60_000

type Made = Omit<Deed, 'id'>

function deedOf(line: string, anchor: number): Made {
  const [head = '', said = ''] = parts(line)
  const [ago, action, ...rest] = head.split(' ')
  const spoiler = said.startsWith('!')
  return {
    at: timeOf(line, Number(ago), anchor),
    action: action as DeedAction,
    subject: entryOf(rest.join(' ')),
    rating: action === 'rating' ? Number(said) : null,
    text: action === 'shout' || action === 'review' ? { text: said.replace(/^!\s*/, ''), spoiler } : null,
  }
}

function listDeeds(line: string, anchor: number): Made[] {
  const [head = '', name = '', description = '', entries = ''] = parts(line)
  const [ago, slug = ''] = head.split(' ')
  const list: DemoList = { name, slug, description }
  const at = timeOf(line, Number(ago), anchor)
  const bare = { rating: null, text: null }
  return [
    { at, action: 'created', subject: { kind: 'list', list }, ...bare },
    ...entries.split(';').map((entry, n): Made => ({
      at: at + n * day + 60_000,
      action: 'item_added',
      subject: { kind: 'listEntry', list, entry: entryOf(entry) },
      ...bare,
    })),
  ]
}

const cache = new Map<string, readonly Deed[]>()

/** Those that have a line, each list from its first line to its last. */
export function seededDeeds(person: Person, anchor: number): readonly Deed[] {
  const name = `${person.slug} ${anchor}`
  const known = cache.get(name)
  if (known) return known
  const made = [
    ...(deedLines[person.slug] ?? []).map((line) => deedOf(line, anchor)),
    ...(listLines[person.slug] ?? []).flatMap((line) => listDeeds(line, anchor)),
  ]
  const deeds = made.map((deed, n): Deed => ({ ...deed, id: 100_000 * person.id + n }))
  // As with the plays: a spec that makes many worlds must not fill the memory.
  if (cache.size > 64) cache.clear()
  cache.set(name, deeds)
  return deeds
}
