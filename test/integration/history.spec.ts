// Plays dated back, by both generations against the embedded Trakt over real sockets.
import { afterEach, describe, expect, it } from 'vitest'
import type { Item } from '../../preload/contract/model.ts'
import { dune, episode, severance } from '../fakes/items.ts'
import { type SocketWorld, socketWorld, value } from './socketWorld.ts'

const day = 86_400_000

let world: SocketWorld
afterEach(() => world.close())

const film: Item = { kind: 'movie', movie: { ...dune, ids: {} } }
const part: Item = { kind: 'episode', show: { ...severance, ids: {} }, episode: { ...episode(2, 3), ids: {} } }

describe.each(['v1', 'v2'] as const)('a play added on %s', (generation) => {
  it.each([
    ['a film', film],
    ['an episode by its number', part],
  ])('of %s stands in the history at its own time, once for each time it is added', async (_, item) => {
    world = await socketWorld(generation)
    await world.signIn()
    const { service } = world.account
    const at = world.clock.now() - 3 * day
    const minute = at - (at % 60_000)
    const plays = async () =>
      value(await world.run(service.history({ limit: 50, since: at - 60_000, item }))).filter(
        ({ watchedAt }) => Math.abs(watchedAt - minute) < 60_000,
      )
    expect(await plays()).toEqual([])
    expect(value(await world.run(service.addPlay(item, at)))).toBeUndefined()
    const play = { action: 'watch', item: { kind: item.kind } }
    expect(await plays()).toMatchObject([play])
    await world.clock.jump(2000)
    expect(value(await world.run(service.addPlay(item, at)))).toBeUndefined()
    expect(await plays()).toMatchObject([play, play])
  })

  it('of something that Trakt does not know is said to be unknown', async () => {
    world = await socketWorld(generation)
    await world.signIn()
    const nothing: Item = { kind: 'movie', movie: { ...dune, title: 'No Such Film At All', year: 1901, ids: {} } }
    expect(await world.run(world.account.service.addPlay(nothing, world.clock.now()))).toEqual({
      ok: false,
      failure: { kind: 'notFound' },
    })
  })
})
