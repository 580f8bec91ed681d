// The two years of the eight people: enough of it, plausible, the same every time, and nothing of the present moved by it.
import { expect, it } from 'vitest'
import { itemByKey } from '../../main/demo/catalogue/catalogue.ts'
import { olderDeeds } from '../../main/demo/afterwards.ts'
import { olderPlays } from '../../main/demo/archive.ts'
import { allProgress } from '../../main/demo/progress.ts'
import { rowsOf } from '../../main/demo/rows.ts'
import { demoUser } from '../../main/demo/people.ts'
import { people, recentPlays, seededPlays } from '../../main/demo/seed.ts'
import { newWorld, watchingOf } from '../../main/demo/world.ts'
import { fakeClock } from '../fakes/clock.ts'

const now = fakeClock().now()
const day = 86_400_000
const each = people.map((person) => [person.slug, person] as const)
const dayOf = (at: number) => Math.floor(at / day)

it('is at least 20,000 plays, made in a moment, with ids that are unique', () => {
  const ids = people.flatMap((person) => seededPlays(person, now).map((play) => play.id))
  expect(ids.length).toBeGreaterThanOrEqual(20_000)
  expect(new Set(ids).size).toBe(ids.length)
  // None is above those of the recent months, or of what is done later.
  expect(Math.max(...people.flatMap((p) => olderPlays(p, now).map((play) => play.id)))).toBeLessThan(2_000_000_000)
})

it('is the same again for the same beginning', () => {
  const told = () =>
    JSON.stringify(
      people.map((person) => [
        olderPlays(person, now),
        olderDeeds(person, now).map(({ subject: _circular, ...deed }) => deed),
      ]),
    )
  const before = told()
  // Enough other beginnings to push the first one out of what is remembered.
  for (let n = 1; n <= 4; n += 1) for (const person of people) olderDeeds(person, now - n * day)
  expect(told()).toBe(before)
})

it.each(each)('%s watched on evenings and weekends, with days off, quiet weeks and binges', (_slug, person) => {
  const plays = olderPlays(person, now)
  const times = plays.map((play) => play.watchedAt)
  expect(times.every((at, i) => at % 60_000 === 0 && at <= (times[i - 1] ?? at))).toBe(true)
  const days = new Map<number, number>()
  for (const at of times) days.set(dayOf(at), (days.get(dayOf(at)) ?? 0) + 1)
  const [first = 0, last = 0] = [dayOf(times.at(-1) ?? 0), dayOf(times[0] ?? 0)]
  expect(last - first).toBeGreaterThan(600)
  expect(days.size / (last - first)).toBeGreaterThan(0.6)
  expect(days.size / (last - first)).toBeLessThan(0.9)
  expect(Math.max(...days.values())).toBeGreaterThan(8)
  expect(Math.max(...days.values())).toBeLessThan(20)
  const idle = Array.from({ length: last - first }, (_, n) => first + n).filter((d) =>
    Array.from({ length: 5 }, (_, n) => d + n).every((each) => !days.has(each)),
  )
  expect(idle.length).toBeGreaterThan(0)
  const weekends = [...days].filter(([d]) => (d + 4) % 7 === 0 || (d + 4) % 7 === 6)
  const perDay = (rows: readonly (readonly [number, number])[]) =>
    rows.reduce((sum, [, n]) => sum + n, 0) / Math.max(1, rows.length)
  expect(perDay(weekends)).toBeGreaterThan(1.4 * perDay([...days].filter(([d]) => (d + 4) % 7 > 0 && (d + 4) % 7 < 6)))
})

it.each(each)('%s saw whole shows that were out, some of them twice, and films', (_slug, person) => {
  const seen = new Map<string, number>()
  for (const play of olderPlays(person, now)) seen.set(play.item, (seen.get(play.item) ?? 0) + 1)
  const early = olderPlays(person, now).filter((play) => {
    const item = itemByKey(play.item)
    return item?.kind === 'episode' && (item.firstAired ?? Infinity) >= play.watchedAt
  })
  expect(early).toEqual([])
  expect([...seen.values()].some((count) => count > 1)).toBe(true)
  expect([...seen.keys()].filter((key) => key.startsWith('m')).length).toBeGreaterThan(30)
  // Marked afterwards, all in the same minute: times may be equal, as they are on Trakt.
  const marked = new Map<number, number>()
  for (const { watchedAt, action } of olderPlays(person, now))
    if (action === 'watch') marked.set(watchedAt, (marked.get(watchedAt) ?? 0) + 1)
  expect(Math.max(...marked.values())).toBeGreaterThan(3)
})

it('leaves what the one who signs in is in the middle of as it was', () => {
  const world = newWorld(now)
  const recent = new Set(recentPlays(demoUser, now).flatMap((play) => itemByKey(play.item) ?? []))
  const begun = allProgress(world, demoUser.slug, now).filter((p) => p.next)
  const shows = new Set([...recent].flatMap((item) => (item.kind === 'episode' ? item.show : [])))
  expect(begun.length).toBeGreaterThan(5)
  expect(begun.every((p) => shows.has(p.show))).toBe(true)
  expect(begun[0]).toMatchObject({ show: { title: 'Severance' }, completed: 11, next: { season: 2, number: 3 } })
  const older = olderPlays(demoUser, now).flatMap((play) => itemByKey(play.item) ?? [])
  expect(older.some((item) => recent.has(item))).toBe(false)
})

it('two whom they follow are in the middle of something', () => {
  const world = newWorld(now)
  const watching = people.flatMap((p) => (watchingOf(world, p.slug, now) ? p.slug : []))
  expect(watching).toEqual(['ines-okafor', 'leon'])
  expect(demoUser.follows).toEqual(expect.arrayContaining(watching))
  expect(watchingOf(world, 'ines-okafor', now + 3_600_000)).toBe(null)
})

it('has ratings and words for what was seen, in the past', () => {
  for (const person of people) {
    const deeds = olderDeeds(person, now)
    expect(deeds.filter((deed) => deed.rating !== null).length).toBeGreaterThan(100)
    expect(deeds.filter((deed) => deed.text !== null).length).toBeGreaterThan(5)
    expect(deeds.every((deed, i) => deed.at < now && deed.at <= (deeds[i - 1]?.at ?? now))).toBe(true)
    expect(deeds.every((deed) => deed.rating === null || (deed.rating >= 1 && deed.rating <= 10))).toBe(true)
  }
})

it('before there were shows, there was nothing', () => {
  expect(people.flatMap((person) => olderPlays(person, 0))).toEqual([])
})

it('rows that are remembered are those that would be made now', () => {
  const world = newWorld(now)
  const before = rowsOf(world, demoUser, now)
  expect(rowsOf(world, demoUser, now)).toEqual(before)
  expect(rowsOf(world, demoUser, now - 30 * day)).toEqual(before.filter((row) => row.at <= now - 30 * day))
  expect(rowsOf(newWorld(now), demoUser, now)).toEqual(before)
})
