// A protected profile by API v1 over a real socket: it shows itself to the credentials that the client sends with a GET.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha1 } from '../../main/demo/v1/credentials.ts'
import type { Feeds } from '../../main/trakt/service.ts'
import { movie } from '../trakt/samples.ts'
import { type SocketWorld, socketWorld, value } from './socketWorld.ts'

let world: SocketWorld
beforeEach(async () => {
  world = await socketWorld('v1')
  await world.signIn()
})
afterEach(() => world.close())

const feeds = (): Feeds => {
  const { feeds } = world.account.service
  if (!feeds) throw new Error('v1 has feeds')
  return feeds
}
const activityOf = (username: string) =>
  world.run(feeds().activity({ feed: { kind: 'user', username }, actions: [], types: [] }))
const watchingOf = (username: string) => world.run(feeds().watchingOf(username))

const password = () => sha1(world.embedded.v1.password)

describe('the protected profile of a friend', () => {
  beforeEach(async () => {
    const fields = { imdb_id: movie.ids.imdb, app_version: '1', app_date: 'now' }
    const body = JSON.stringify({ username: 'yuki', password: password(), ...fields })
    const url = `${world.served.url}/movie/checkin/${world.embedded.v1.apiKey}`
    expect(await (await fetch(url, { method: 'POST', body })).json()).toMatchObject({ status: 'success' })
  })

  it('tells the client, which asks by GET, what the friend has done and what they watch', async () => {
    const { rows } = value(await activityOf('yuki'))
    expect(rows[0]).toMatchObject({ action: 'checkin', who: { username: 'yuki', isPrivate: true } })
    expect(value(await watchingOf('yuki'))).toMatchObject({
      action: 'checkin',
      item: { movie: { title: movie.title } },
    })
    const asked = world.calls.filter((call) => call.includes('yuki'))
    expect(asked).toHaveLength(2)
    for (const call of asked) expect(call).toMatch(/^GET .* 200$/)
  })

  it('tells nobody else', async () => {
    const { apiKey } = world.embedded.v1
    for (const method of ['activity/user', 'user/watching'])
      expect(await (await fetch(`${world.served.url}/${method}.json/${apiKey}/yuki`)).json()).toEqual({
        status: 'failure',
        error: 'this profile is protected',
      })
  })
})
