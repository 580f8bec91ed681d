// The samples of the v1 documents at the embedded Trakt: it takes each request, and answers as each of them shows.
import { beforeEach, describe, expect, it } from 'vitest'
import { people } from '../../main/demo/people.ts'
import { typesOfAction } from '../../preload/contract/activity.ts'
import type { Parsed } from '../demo/session.ts'
import { startV1, type V1Session } from '../demo/v1/session.ts'
import { ownKinds } from '../fixtures/ownKinds.ts'
import { activityShows, activityShowsActions, activityShowsAddress } from '../fixtures/sources/activityShows.ts'
import {
  activityUser,
  activityUserActions,
  activityUserAddress,
  activityUserTypes,
} from '../fixtures/sources/activityUser.ts'
import { saidBy } from '../fixtures/sources/saidBy.ts'
import { showCheckin, showCheckinRefused, showCheckinShare } from '../fixtures/sources/showCheckin.ts'
import { showScrobble } from '../fixtures/sources/showScrobble.ts'

let s: V1Session
beforeEach(async () => {
  s = await startV1()
})
/** The samples name a user of their own; the credentials are the demo user's all the same. */
const post = (to: string, body: object = {}, from = s) => from.write(to, { ...body, ...s.credentials })

const minute = 60_000
const method = ({ url }: { readonly url: string }) => new URL(url).pathname.split('/').slice(1, -1).join('/')
const checkIn = (more: object = {}) => post(method(showCheckin), { ...saidBy(showCheckin.request), ...more })

describe('show/checkin', () => {
  it('takes the sample and answers as it shows', async () => {
    const answer = await checkIn()
    expect(answer.status).toBe(200)
    // Times are the server's own; the length between them is not.
    const own = ['timestamps.start', 'timestamps.end']
    expect(ownKinds(answer.body, own)).toEqual(ownKinds(saidBy(showCheckin.response), own))
    const { start, end } = answer.body.timestamps
    expect([start, end - start]).toEqual([s.clock.now() / 1000, 3600])
  })

  it('reads `shared` as `share`, as its own sample writes it', async () => {
    const { share, ...rest } = saidBy(showCheckin.request)
    const shared = async (body: object) => {
      const session = await startV1()
      await post(method(showCheckin), body, session)
      return session.embedded.state().world.shelves
    }
    const anyway = { ...rest, message: 'x' }
    expect(await shared({ ...anyway, shared: share })).toEqual(await shared({ ...anyway, share }))
  })

  it('takes every network of the sample of `share`, and sends to none that is not connected', async () => {
    const { connections } = (await post('account/settings')).body
    const { body } = await checkIn(saidBy(showCheckinShare))
    expect([body.status, body.facebook, body.twitter, body.tumblr]).toEqual([
      'success',
      connections.facebook.connected,
      connections.twitter.connected,
      false,
    ])
  })

  it('takes the body without what is optional', async () => {
    const { duration: _1, venue_id: _2, share: _3, message: _4, imdb_id: _5, ...least } = saidBy(showCheckin.request)
    const { body } = await post(method(showCheckin), least)
    expect(body.timestamps.active_for % 60).toBe(0)
    expect(body.status).toBe('success')
  })

  it('refuses another one with the minutes in words and the seconds in `wait`', async () => {
    await checkIn()
    await s.clock.jump(57 * minute)
    const refused = await checkIn()
    expect([refused.status, refused.body]).toEqual([200, saidBy(showCheckinRefused)])
    await s.clock.jump(3 * minute)
    expect((await checkIn()).body.status).toBe('success')
  })

  it('cannot make anything of the sample as it is written, and says so', async () => {
    const { embedded, key } = s
    const answer = await embedded.fetch(`${embedded.addresses.apiUrl}/show/checkin/${key}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'spec/1.0' },
      body: showCheckin.request.written,
    })
    expect(await answer.json()).toEqual({ status: 'failure', error: 'failed authentication' })
  })
})

describe('show/scrobble', () => {
  it('takes the sample and answers as it shows', async () => {
    const answer = await post(method(showScrobble), saidBy(showScrobble.request))
    expect(answer.status).toBe(200)
    // What else the lost lines named is not known.
    expect(answer.body).toMatchObject(saidBy(showScrobble.response))
  })

  it('comes after show/watching with the same fields', async () => {
    const { body } = await post('show/watching', saidBy(showScrobble.request))
    expect(body).toMatchObject({ status: 'success', message: 'watching The Walking Dead 1x01' })
    const playing = await s.raw(`/user/watching.json/${s.key}/${s.credentials.username}`)
    expect(playing.body).toMatchObject({ type: 'episode', action: 'watching', episode: { season: 1, number: 1 } })
  })
})

/** `watching episode, movie` -> the action and its types. */
const table = (written: string) =>
  written
    .trim()
    .split('\n')
    .map((line) => {
      const [action = '', ...types] = line.split(/,? /)
      return [action, types] as const
    })

describe('the table of actions and types', () => {
  it.each([
    ['activity/shows', activityShowsActions],
    ['activity/user', activityUserActions],
  ])('of %s is the contract', (_name, written) => expect(Object.fromEntries(table(written))).toEqual(typesOfAction))

  const pairs = table(activityUserActions).flatMap(([action, types]) =>
    activityUserTypes.map((type) => [action, type, types.includes(type)] as const),
  )
  it.each(pairs)('%s of %s: %s', async (action, type, possible) => {
    // Somebody watches a film and, elsewhere, an episode: what runs is a row as long as it runs.
    const what =
      type === 'movie'
        ? { imdb_id: 'tt2015381', title: 'Guardians of the Galaxy', year: 2014 }
        : saidBy(showScrobble.request)
    await post(`${type === 'movie' ? 'movie' : 'show'}/watching`, { ...saidBy(showScrobble.request), ...what })
    const { body } = await s.raw(`/activity/community.json/${s.key}/${type}/${action}`)
    const seen = new Set(body.activity.map((row: { type: string; action: string }) => `${row.action} ${row.type}`))
    expect([...seen]).toEqual(possible ? [`${action} ${type}`] : [])
  })
})

describe('activity/user', () => {
  const user = () => s.credentials.username
  const path = (...rest: readonly (string | number)[]) => ['/activity/user.json', s.key, user(), ...rest].join('/')

  it('answers its sample as it shows', async () => {
    const { status, body } = await s.raw(path())
    expect(status).toBe(200)
    const sample = saidBy(activityUser.response)
    expect(Object.keys(body)).toEqual(Object.keys(sample))
    expect(ownKinds(body.timestamps, ['*'])).toEqual(ownKinds(sample.timestamps, ['*']))
    expect(body.activity.length).toBeGreaterThan(10)
    expect(body.activity.length).toBeLessThanOrEqual(100)
    const at = body.activity.map((row: { timestamp: number }) => row.timestamp)
    expect(at).toEqual(at.toSorted((a: number, b: number) => b - a))
  })

  it('has the parts of its address in their order, each of which may be left out from the right', async () => {
    expect(new URL(activityUserAddress).pathname.split('/').slice(3)).toEqual([
      'apikey',
      'username',
      'types',
      'actions',
      'start_ts',
      'end_ts',
    ])
    const all = (await s.raw(path('all', 'all'))).body.activity
    expect((await s.raw(path())).body.activity).toEqual(all)
    expect((await s.raw(path('all'))).body.activity).toEqual(all)
    const times: readonly number[] = all.map((row: { timestamp: number }) => row.timestamp)
    const [from, to] = [times.at(10) ?? 0, times.at(2) ?? 0]
    const some = (await s.raw(path('episode', 'scrobble,checkin', from, to))).body
    expect(some.timestamps).toEqual({ start: from, end: to, current: s.clock.now() / 1000 })
    expect(some.activity).toEqual(
      all.filter(
        (row: { timestamp: number; type: string; action: string }) =>
          row.timestamp >= from &&
          row.timestamp <= to &&
          row.type === 'episode' &&
          /^(scrobble|checkin)$/.test(row.action),
      ),
    )
    expect(
      (await s.raw(path('all', 'all', from))).body.activity.every(
        (row: { timestamp: number }) => row.timestamp >= from,
      ),
    ).toBe(true)
  })

  it.each([
    ['/movie,show', ['movie', 'show']],
    ['/list', ['list']],
  ])('narrows to the types of %s', async (types, wanted) => {
    const { body } = await s.raw(path() + types)
    expect(body.activity.length).toBeGreaterThan(0)
    for (const { type } of body.activity) expect(wanted).toContain(type)
  })

  it.each(['/all/watching,scrobble,seen', '/all/rating'])('narrows to the actions of %s', async (rest) => {
    const { body } = await s.raw(path() + rest)
    expect(body.activity.length).toBeGreaterThan(0)
    for (const { action } of body.activity) expect(rest.split('/')[2]?.split(',')).toContain(action)
  })

  it('shows a protected profile to itself and to friends only', async () => {
    const everybody = (await s.raw(`/activity/community.json/${s.key}`)).body.activity
    const open = new Set(everybody.map((row: { user: { username: string } }) => row.user.username))
    const closed = people.filter(({ username }) => !open.has(username))
    expect(closed.length).toBeGreaterThan(0)
    for (const { username } of closed) {
      const path = `/activity/user.json/${s.key}/${username}`
      expect((await s.raw(path)).body.status).toBe('failure')
      const as = async (name: string) => (await s.getAs('activity/user', username, name)).body
      const friends = (await s.raw(`/user/network/friends.json/${s.key}/${username}`)).body
      expect(friends.length).toBeGreaterThan(0)
      for (const name of [username, ...friends.map((friend: Parsed) => friend.username)])
        expect((await as(name)).activity.length).toBeGreaterThan(0)
      expect((await as('bo')).status).toBe('failure')
    }
  })
})

describe('activity/shows', () => {
  const path = (...rest: readonly (string | number)[]) => ['/activity/shows.json', s.key, ...rest].join('/')

  it('answers its sample as it shows', async () => {
    const title = new URL(activityShows.url).pathname.split('/').at(-1) ?? ''
    const { status, body } = await s.raw(path(title))
    expect(status).toBe(200)
    const sample = saidBy(activityShows.response)
    expect(Object.keys(body)).toEqual(Object.keys(sample))
    expect(ownKinds(body.timestamps, ['*'])).toEqual(ownKinds(sample.timestamps, ['*']))
    for (const row of body.activity)
      expect((row.show ?? row.list_item.show).url).toBe('http://trakt.tv/show/the-walking-dead')
  })

  it('has the parts of its address in their order', async () => {
    expect(new URL(activityShowsAddress).pathname.split('/').slice(3)).toEqual([
      'apikey',
      'title',
      'actions',
      'start_ts',
      'end_ts',
    ])
    const all = (await s.raw(path('severance,81189'))).body.activity
    const titleOf = (row: Parsed) => (row.show ?? row.list_item.show).title
    expect(new Set(all.map(titleOf))).toEqual(new Set(['Severance', 'Breaking Bad']))
    const [from, to] = [all.at(8).timestamp, all.at(1).timestamp]
    expect((await s.raw(path('severance,81189', 'scrobble,rating', from, to))).body.activity).toEqual(
      all.filter(
        (row: { timestamp: number; action: string }) =>
          row.timestamp >= from && row.timestamp <= to && /^(scrobble|rating)$/.test(row.action),
      ),
    )
  })

  it('takes a slug and a TVDB id for the same show', async () => {
    expect((await s.raw(path('81189'))).body.activity).toEqual((await s.raw(path('breaking-bad'))).body.activity)
  })
})
