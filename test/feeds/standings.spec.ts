// Where the user stands in their shows: asked for seldom, kept, and never waited for too long.
import { expect, it } from 'vitest'
import { createStandings } from '../../main/feeds/standings.ts'
import { type Kept, type KeptState, nothingKept } from '../../main/state/kept.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { severance } from '../fakes/items.ts'
import { fakeFeeds } from './feedServer.ts'

const hour = 60 * 60_000

function memory(): KeptState {
  let kept: Kept = nothingKept
  return {
    get: () => kept,
    set: async (patch) => {
      kept = { ...kept, ...patch }
    },
    flushed: async () => {},
  }
}

function world(kept = memory()) {
  const clock = fakeClock()
  const feeds = fakeFeeds({})
  feeds.standing = [{ show: severance.ids, season: 2, number: 3 }]
  let changes = 0
  const standings = createStandings({ clock, kept, service: () => feeds, onChange: () => (changes += 1) })
  const ask = async () => {
    standings.ask()
    for (let turn = 0; turn < 5; turn += 1) await settle()
  }
  return { clock, kept, feeds, standings, ask, changes: () => changes }
}

it('are told of, and known at once at the next start', async () => {
  const { kept, standings, ask, changes } = world()
  expect(standings.next(severance)).toBeNull()
  await ask()
  expect(standings.next(severance)).toMatchObject({ season: 2, number: 3 })
  expect(changes()).toBe(1)
  expect(world(kept).standings.next(severance)).toMatchObject({ season: 2, number: 3 })
})

it('cost one request in six hours, and one in fifteen minutes while something is watched', async () => {
  const { clock, feeds, standings, ask } = world()
  for (let n = 0; n < 60; n += 1) {
    await ask()
    await clock.advance(hour / 10)
  }
  expect(feeds.asked).toHaveLength(1)
  await ask()
  expect(feeds.asked).toHaveLength(2)
  for (let n = 0; n < 60; n += 1) {
    standings.moved()
    await ask()
    await clock.advance(hour / 60)
  }
  expect(feeds.asked).toHaveLength(2 + 3)
})

it('that cannot be had are asked for again after a while, and what is known stays', async () => {
  const { clock, feeds, standings, ask } = world()
  await ask()
  feeds.fails['standings'] = { kind: 'timeout', afterMs: 1 }
  standings.moved()
  await clock.advance(hour)
  await ask()
  await ask()
  expect(feeds.asked).toHaveLength(2)
  expect(standings.next(severance)).toMatchObject({ season: 2, number: 3 })
  await clock.advance(hour / 4)
  await ask()
  expect(feeds.asked).toHaveLength(3)
})

it('are waited for two seconds when nothing is known', async () => {
  const { clock, feeds, standings } = world()
  await standings.known()
  let answer = () => {}
  const slow = new Promise<void>((resolve) => (answer = resolve))
  const { standings: ask } = feeds
  Object.assign(feeds, { standings: () => slow.then(() => ask()) })
  standings.ask()
  let done = false
  void standings.known().then(() => (done = true))
  await clock.advance(1_999)
  await settle()
  expect(done).toBe(false)
  await clock.advance(1)
  await settle()
  expect(done).toBe(true)
  answer()
})

it('of another account are not taken for one’s own', async () => {
  const { feeds, kept, standings, ask } = world()
  standings.ask()
  standings.forget()
  for (let turn = 0; turn < 5; turn += 1) await settle()
  expect(kept.get().standings).toBeNull()
  await ask()
  expect(feeds.asked).toHaveLength(2)
})
