// Eight people and what they have been watching, made from a few lines of data: the same for the same beginning.
import { olderPlays } from './archive.ts'
import { findEpisode, findMovie, findShow, runtimeOf } from './catalogue/catalogue.ts'
import type { DemoEpisode, Playable } from './catalogue/model.ts'
import { keyOf } from './catalogue/model.ts'
import { people, type Person } from './people.ts'
import type { NowWatching, Play, Position, Rating } from './world.ts'

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

/** The last months, newest first. Ids are below every id that is given out later. */
export function recentPlays(person: Person, anchor: number): readonly Play[] {
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
  if (cache.size >= 64) cache.clear()
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

const all = new Map<readonly Play[], readonly Play[]>()

/** Everything, newest first. Ids rise with the time within the recent months and within what lies before them. */
export function seededPlays(person: Person, anchor: number): readonly Play[] {
  const recent = recentPlays(person, anchor)
  const known = all.get(recent)
  if (known) return known
  const plays = [...recent, ...olderPlays(person, anchor)].sort((a, b) => b.watchedAt - a.watchedAt || b.id - a.id)
  if (all.size >= 24) all.clear()
  all.set(recent, plays)
  return plays
}

/** Every third play of the last months was rated, by a number between 6 and 10. */
export function seededRatings(person: Person, anchor: number): Rating[] {
  return recentPlays(person, anchor)
    .map((play, n) => ({ play, n }))
    .filter(({ play }) => play.id % 3 === 0)
    .map(({ play, n }) => ({
      id: 100_000_000 + person.id * 1_000_000 + n,
      item: play.item,
      rating: 6 + (play.id % 5),
      ratedAt: play.watchedAt + 5 * minute,
    }))
}

/** Who is in the middle of something when the world begins: two whom the one who signs in follows. */
export function seededWatching(person: Person, anchor: number): { watching: NowWatching | null; added: Play[] } {
  const [slug = '', season = 0, number = 0, minutesAgo = 0, action] = person.now ?? []
  const show = findShow(slug)
  const item = show && findEpisode(show, season, number)
  if (!item || !action) return { watching: null, added: [] }
  const startedAt = anchor - minutesAgo * minute
  const expiresAt = startedAt + runtimeOf(item) * minute
  const playId = action === 'checkin' ? 2_900_000_000 + person.id : 0
  const watching = { playId, item: keyOf(item), action, startedAt, expiresAt }
  if (action === 'scrobble') return { watching, added: [] }
  return { watching, added: [{ id: playId, item: keyOf(item), watchedAt: expiresAt, action, startedAt }] }
}
