// Eight people and what they have been watching, made from a few lines of data: the same for the same beginning.
import { findEpisode, findMovie, findShow, runtimeOf } from './catalogue/catalogue.ts'
import type { DemoEpisode, Playable } from './catalogue/model.ts'
import { keyOf } from './catalogue/model.ts'
import { people, type Person } from './people.ts'
import type { Play, Position, Rating } from './world.ts'

export { people, type Person }

const minute = 60_000
const day = 24 * 60 * minute

/** `severance 1x1-2x2 90 0.8`: episodes from … to …, the first one 90 days ago, then one every 0.8 days. */
function* threadPlays(line: string, anchor: number): Generator<{ item: Playable; at: number }> {
  const [slug = '', range = '', ago, cadence] = line.split(' ')
  const show = findShow(slug)
  if (!show) throw new Error(`seed: no show ${slug}`)
  const [first = '', last = first] = range.split('-')
  const numbers = (text: string) => text.split('x').map(Number) as [number, number]
  const all: readonly DemoEpisode[] = show.seasons.flatMap((s) => s.episodes)
  const from = findEpisode(show, ...numbers(first))
  const to = findEpisode(show, ...numbers(last))
  if (!from || !to) throw new Error(`seed: no such episodes: ${line}`)
  let n = 0
  for (const item of all.slice(all.indexOf(from), all.indexOf(to) + 1)) {
    yield { item, at: evening(anchor - Number(ago) * day + n * Number(cadence) * day, n, item) }
    n += 1
  }
}

/** Evenings, not midnights: between half past seven and half past ten, by a number that looks like chance. */
function evening(at: number, n: number, item: Playable): number {
  const midnight = at - (at % day)
  return midnight + 19.5 * 60 * minute + ((item.ids.trakt * 37 + n * 53) % 180) * minute
}

const cache = new Map<string, readonly Play[]>()

/** Newest first. Ids are below every id that is given out later. */
export function seededPlays(person: Person, anchor: number): readonly Play[] {
  const name = `${person.slug} ${anchor}`
  const known = cache.get(name)
  if (known) return known
  const played = person.threads.flatMap((line) => [...threadPlays(line, anchor)])
  person.films.forEach((line, n) => {
    const [slug = '', ago] = line.split(' ')
    const item = findMovie(slug)
    if (!item) throw new Error(`seed: no film ${slug}`)
    played.push({ item, at: evening(anchor - Number(ago) * day, n, item) })
  })
  const plays = played
    // Nobody has watched what is not over yet.
    .map(({ item, at }) => ({ item, at: Math.min(at, anchor - runtimeOf(item) * minute) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item, at }, n): Play => {
      const action = (['scrobble', 'checkin', 'scrobble', 'watch'] as const)[(item.ids.trakt + n) % 4] ?? 'watch'
      return { id: 2_000_000_000 + person.id * 1_000_000 + n, item: keyOf(item), watchedAt: at - (at % minute), action }
    })
    .reverse()
  // One world at a time is the rule; a spec that makes many must not fill the memory.
  if (cache.size > 64) cache.clear()
  cache.set(name, plays)
  return plays
}

export function seededPositions(person: Person, anchor: number): Position[] {
  return person.positions.map((line, n): Position => {
    const [slug = '', episode = '', progress, ago] = line.split(' ')
    const [season = 0, number = 0] = episode.split('x').map(Number)
    const show = episode === '-' ? null : findShow(slug)
    const item = show ? findEpisode(show, season, number) : findMovie(slug)
    if (!item) throw new Error(`seed: no such position: ${line}`)
    return {
      id: 13 * person.id + n + 1,
      item: keyOf(item),
      progress: Number(progress),
      pausedAt: anchor - Number(ago) * day,
    }
  })
}

/** Every third play was rated, by a number between 6 and 10. */
export function seededRatings(person: Person, anchor: number): Rating[] {
  return seededPlays(person, anchor)
    .filter((play) => play.id % 3 === 0)
    .map((play) => ({ item: play.item, rating: 6 + (play.id % 5), ratedAt: play.watchedAt + 5 * minute }))
}
