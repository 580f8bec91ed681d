// Who is signed in on v1, and what their account can do.
import { describe, expect, it } from 'vitest'
import { json } from '../scripted.ts'
import { credentials, failure, methodOf, own, scriptedV1, success } from './scriptedV1.ts'

const profile = {
  username: 'Justin',
  full_name: 'Justin N.',
  gender: 'male',
  age: 30,
  joined: 1_285_822_800,
  avatar: 'https://v1.trakt.test/avatars/justin.jpg',
  url: 'http://trakt.tv/user/justin',
  vip: true,
}
const settings = {
  message: 'All settings for justin',
  profile,
  account: { timezone: 'UM8', use_24hr: false, protected: false },
  viewing: { ratings: { mode: 'advanced' }, shouts: { show_badges: true, show_spoilers: false } },
  connections: {
    facebook: { connected: true, timeline_enabled: true },
    twitter: { connected: false },
    tumblr: { connected: 1 },
    path: { connected: '1' },
  },
  sharing_text: { watching: "I'm watching [item]", watched: 'I just watched [item]' },
}
const read = async (body: object) => {
  const trakt = await scriptedV1(() => success(body))
  return { ...trakt, answer: await trakt.account.service.profile() }
}

describe('the profile', () => {
  it('is what the settings say', async () => {
    const { answer, sent } = await read(settings)
    expect(answer).toEqual({
      ok: true,
      value: {
        username: 'Justin',
        slug: 'justin',
        name: 'Justin N.',
        vip: true,
        avatar: { path: expect.any(String), tint: expect.stringMatching(/^#[0-9a-f]{6}$/) },
        connections: ['facebook', 'tumblr', 'path'],
        watchingText: "I'm watching [item]",
      },
    })
    expect(sent.map(methodOf)).toEqual(['POST account/settings'])
    expect(sent[0]?.url.href).toBe(`${credentials.server}/account/settings/${credentials.apiKey}`)
    expect(sent[0]?.body).toEqual(own)
  })

  const bare = {
    username: 'Justin',
    slug: 'justin',
    name: null,
    vip: false,
    avatar: null,
    connections: [],
    watchingText: null,
  }
  it.each([
    ['the name alone', { profile: { username: 'Justin' } }, bare],
    [
      'wrong types throughout',
      {
        profile: { username: 'Justin', full_name: 7, avatar: [], url: {}, vip: 'x' },
        connections: [],
        sharing_text: 'x',
      },
      bare,
    ],
    [
      'empty texts',
      { profile: { username: 'Justin', full_name: '', avatar: '', url: '' }, sharing_text: { watching: '' } },
      bare,
    ],
    ['a link that leads elsewhere', { profile: { username: 'Justin', url: 'http://trakt.tv/user/..' } }, bare],
    [
      'an avatar that Marquee would not fetch',
      { profile: { username: 'Justin', avatar: 'http://elsewhere.example/a.jpg' } },
      { ...bare, avatar: { path: null, tint: expect.any(String) } },
    ],
  ])('is read from %s', async (_name, body, expected) => {
    expect((await read(body)).answer).toEqual({ ok: true, value: expected })
  })

  it.each([
    [{}],
    [{ profile: {} }],
    [{ profile: { username: '' } }],
    [{ profile: { username: 7 } }],
    [{ profile: [] }],
  ])('is nobody for %j', async (body) => {
    expect((await read(body)).answer).toMatchObject({ ok: false, failure: { kind: 'unreadable' } })
  })

  it('is the name that was typed where the server has no settings', async () => {
    const trakt = await scriptedV1(() => failure('method not found', 404))
    expect(await trakt.account.service.profile()).toMatchObject({
      ok: true,
      value: { username: 'justin', slug: 'justin', name: null, connections: [] },
    })
    expect(trakt.troubles).toEqual([null])
  })

  it('is nobody without a status', async () => {
    const trakt = await scriptedV1(() => json(settings))
    expect(await trakt.account.service.profile()).toEqual({
      ok: false,
      failure: { kind: 'unreadable', what: 'settings: status' },
    })
  })
})

it('says what a v1 account can do, and does nothing for what it cannot', async () => {
  const trakt = await scriptedV1(() => success())
  const { service } = trakt.account
  expect(service.capabilities).toEqual({
    connectsNetworks: false,
    sharing: ['facebook', 'twitter', 'tumblr', 'path'],
    venue: true,
    duration: true,
    backDatedStart: true,
    savedPositions: false,
    messageLimit: 100,
    watchingEveryMs: 900_000,
    removesHistory: false,
    feeds: service.activity.actions,
  })
  expect(Object.keys(service.capabilities.feeds).toSorted()).toEqual([
    'community',
    'episodes',
    'friends',
    'movies',
    'seasons',
    'shows',
    'user',
  ])
  expect(await service.positions()).toEqual({ ok: true, value: [] })
  expect(await service.removePosition(1)).toEqual({ ok: false, failure: { kind: 'notFound' } })
  expect(await service.removeHistory([1])).toEqual({ ok: true, value: { removed: 0 } })
  expect(trakt.sent).toEqual([])
})
