// Where one stands in one's shows on v2: one request, from the list of what comes next or from history.
import { expect, it } from 'vitest'
import { json } from '../scripted.ts'
import { wireEpisode, wireShow } from '../samples.ts'
import * as wire from './samples.ts'
import { feedWorld, value } from './world.ts'

const upNext = '/sync/progress/up_next'
const plays = '/sync/history/episodes'

it('is told by the list of what comes next', async () => {
  const world = feedWorld({
    [upNext]: () =>
      json([
        {
          show: wireShow,
          progress: { aired: 19, completed: 11, next_episode: { ...wireEpisode, season: 2, number: 3 } },
        },
        { show: { ...wireShow, ids: { trakt: null, slug: 'other' } }, progress: { next_episode: null } },
      ]),
  })
  expect(value(await world.feeds.standings())).toEqual([{ show: { trakt: wireShow.ids.trakt }, season: 2, number: 3 }])
  expect(world.asked()).toEqual([`${upNext}?intent=continue`])
})

it('is told from history where the key may not read that: the one after the furthest', async () => {
  const of = (season: number, number: number) => ({
    ...wire.ofEpisode,
    episode: { ...wireEpisode, season, number },
  })
  const world = feedWorld({
    [upNext]: () => json({}, 403),
    [plays]: () =>
      json([
        wire.play(4, 1, of(1, 2)),
        wire.play(3, 2, of(0, 9)),
        wire.play(2, 3, of(2, 1)),
        wire.play(1, 4, of(1, 9)),
      ]),
  })
  expect(value(await world.feeds.standings())).toEqual([{ show: { trakt: wireShow.ids.trakt }, season: 2, number: 2 }])
  await world.feeds.standings()
  expect(world.asked()).toEqual([`${upNext}?intent=continue`, plays, plays])
  expect(world.troubles.filter(Boolean)).toEqual([])
})

it('is not told while Trakt is down', async () => {
  const world = feedWorld({ [upNext]: () => json({}, 503) })
  expect(await world.feeds.standings()).toMatchObject({ failure: { kind: 'serverDown' } })
  expect(world.asked()).toEqual([`${upNext}?intent=continue`])
})
