// The two years before the recent months: what the eight watched evening by evening. Made when it is first looked at.
import { movies, regularEpisodes, runtimeOf, shows } from './catalogue/catalogue.ts'
import { keyOf, type DemoEpisode, type DemoMovie, type DemoShow, type Playable } from './catalogue/model.ts'
import { deedLines } from './deedLines.ts'
import { hashOf } from './hash.ts'
import type { Person } from './people.ts'
import type { Play } from './world.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Days before the anchor. It ends where the lines of the recent months begin to be dense. */
const first = 730
const last = 40

/** What the samples of the API's documents check in to: nobody has seen it, so that it can be tried. */
const samples = ['breaking-bad', 'the-walking-dead', 'guardians-of-the-galaxy-2014']

/** Everything that somebody's own lines tell of is left alone: what they are in the middle of stays so. */
function toldOf(person: Person): ReadonlySet<string> {
  const wished = (deedLines[person.slug] ?? []).filter((line) => line.includes(' watchlist '))
  const told = [...samples, ...person.threads, ...person.films, ...person.positions, ...wished]
  return new Set(told.flatMap((line) => line.split(' ')))
}

function byTaste<T extends DemoMovie | DemoShow>(all: readonly T[], person: Person, told: ReadonlySet<string>) {
  return all
    .filter((media) => !told.has(media.ids.slug))
    .map((media) => ({ media, taste: hashOf(`${person.slug} ${media.ids.slug}`) }))
    .sort((a, b) => a.taste - b.taste)
    .map(({ media }) => media)
}

/** When its last episode came out, epoch ms; never, while one is not announced. */
const endOf = (show: DemoShow) => Math.max(...regularEpisodes(show).map((e) => e.firstAired ?? Infinity))

/** Two rows of shows, whole ones from first episode to last, so that nobody is left in the middle of any; short ones again. */
function lanesOf(person: Person, anchor: number, told: ReadonlySet<string>): readonly [DemoEpisode[], DemoEpisode[]] {
  const begun = anchor - (first + 30) * day
  const over = byTaste(shows, person, told).filter((show) => endOf(show) < begun)
  const again = over.filter((show) => show.runtime <= 26)
  const lanes: [DemoEpisode[], DemoEpisode[]] = [[], []]
  for (const show of [...over, ...again]) {
    if (lanes[0].length + lanes[1].length >= person.olderPlays * 0.94) break
    const shorter = lanes[0].length <= lanes[1].length ? lanes[0] : lanes[1]
    shorter.push(...regularEpisodes(show))
  }
  return lanes
}

/** How much of a day goes to watching: weekends more, some days nothing, some weeks hardly anything, now and then a binge. */
function appetite(person: Person, midnight: number): number {
  const n = Math.floor(midnight / day)
  const chance = hashOf(`${person.slug} ${n}`) % 100
  const week = hashOf(`${person.slug} week ${Math.floor((n + 3) / 7)}`) % 12
  if (week === 0 || chance >= 86) return 0
  const weekday = (n + 4) % 7
  const usual = weekday === 0 || weekday === 6 ? 2 : weekday === 5 ? 1.5 : 1
  return usual * (week === 1 ? 0.2 : 1) * (chance < 7 ? 1.8 : 1)
}

type Viewing = { readonly item: Playable; readonly at: number; readonly marked: boolean }

/** One after the other, the last one over by about midnight. `marked`: afterwards, all in the same minute. */
function* eveningOf(items: readonly Playable[], midnight: number, chance: number): Generator<Viewing> {
  const end = midnight + 22 * hour + (chance % 110) * minute
  const marked = items.length >= 4 && chance % 17 === 0
  const total = items.reduce((sum, item) => sum + runtimeOf(item) * minute, 0)
  let at = Math.max(midnight + 8 * hour, end - total)
  for (const item of items) {
    at += runtimeOf(item) * minute
    yield { item, at: marked ? end : at, marked }
  }
}

function* viewingsOf(person: Person, anchor: number): Generator<Viewing> {
  const told = toldOf(person)
  const lanes = lanesOf(person, anchor, told)
  const films = byTaste(movies, person, told)
  const total = lanes[0].length + lanes[1].length
  const nights = Array.from({ length: first - last }, (_, n) => {
    const midnight = anchor - (first - n) * day - (anchor % day)
    return { midnight, weight: appetite(person, midnight) }
  })
  const whole = nights.reduce((sum, night) => sum + night.weight, 0)
  const taken = [0, 0]
  const take = (lane: 0 | 1, count: number): readonly Playable[] => {
    const items = lanes[lane].slice(taken[lane], (taken[lane] ?? 0) + count)
    taken[lane] = (taken[lane] ?? 0) + items.length
    return items
  }
  let weight = 0
  let done = 0
  let film = 0
  for (const night of nights) {
    weight += night.weight
    const count = Math.round((total * weight) / whole) - done
    if (count <= 0) continue
    done += count
    const chance = hashOf(`${person.slug} evening ${night.midnight / day}`)
    const items = [...take(chance % 5 < 3 ? 0 : 1, count)]
    items.push(...take(chance % 5 < 3 ? 1 : 0, count - items.length))
    const found = films[film % films.length]
    if (found && chance % 4 === 0) {
      film += 1
      items.push(found)
    }
    yield* eveningOf(items, night.midnight, chance)
  }
}

const actions = ['scrobble', 'scrobble', 'checkin', 'scrobble', 'watch'] as const

const cache = new Map<string, readonly Play[]>()

/** Newest first. Nothing where the anchor is so early that no show is over. */
export function olderPlays(person: Person, anchor: number): readonly Play[] {
  const name = `${person.slug} ${anchor}`
  const known = cache.get(name)
  if (known) return known
  const plays = [...viewingsOf(person, anchor)]
    .sort((a, b) => a.at - b.at)
    .map(({ item, at, marked }, n): Play => ({
      id: 1_000_000_000 + person.id * 1_000_000 + n,
      item: keyOf(item),
      watchedAt: at,
      action: marked ? 'watch' : (actions[(item.ids.trakt + n) % actions.length] ?? 'watch'),
    }))
    .reverse()
  // One world at a time is the rule; a spec that makes many must not fill the memory.
  if (cache.size >= 24) cache.clear()
  cache.set(name, plays)
  return plays
}
