// The samples of v2 scrobble: the client sends each request and understands each answer, the embedded Trakt takes and gives them.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Movie, Show, Target } from '../../preload/contract/model.ts'
import { startSession, type TestSession } from '../demo/session.ts'
import { ownKinds } from '../fixtures/ownKinds.ts'
import type { Exchange } from '../fixtures/sources/exchange.ts'
import { saidBy } from '../fixtures/sources/saidBy.ts'
import { scrobbleDuplicate } from '../fixtures/sources/scrobbleDuplicate.ts'
import { scrobblePause } from '../fixtures/sources/scrobblePause.ts'
import { scrobbleStart } from '../fixtures/sources/scrobbleStart.ts'
import { scrobbleStop } from '../fixtures/sources/scrobbleStop.ts'
import { addresses, json, scripted } from '../trakt/scripted.ts'

const all: readonly Exchange[] = [...scrobbleStart, ...scrobblePause, ...scrobbleStop]
const rows = all.map((exchange) => [`${verbOf(exchange)}: ${exchange.name}`, exchange] as const)

function verbOf({ url }: Exchange): 'start' | 'pause' | 'stop' {
  const verb = url.split('/').at(-1)
  if (verb !== 'start' && verb !== 'pause' && verb !== 'stop') throw new Error(url)
  return verb
}

/** The body of a sample's request. */
const asked = (exchange: Exchange) => {
  if (!exchange.request) throw new Error('a scrobble has a body')
  return saidBy(exchange.request)
}

const media = (wire: Pick<Movie, 'title' | 'year' | 'ids'>): Movie & Show => ({
  ...wire,
  runtimeMinutes: null,
  poster: { path: null, tint: '#222222' },
})

/** What somebody chose on screen who sends this body. */
function targetOf({ movie, show, episode }: ReturnType<typeof asked>): Target {
  if (movie) return { form: 'movie', movie: media(movie) }
  if (!show) {
    const known = { season: 1, number: 1, numberAbs: null, title: null, runtimeMinutes: null, firstAiredAt: null }
    return { form: 'episode', show: media({ title: '', year: null, ids: {} }), episode: { ...known, ...episode } }
  }
  return episode.number_abs === undefined
    ? { form: 'number', show: media(show), season: episode.season, number: episode.number }
    : { form: 'absolute', show: media(show), numberAbs: episode.number_abs }
}

const requestOf = (exchange: Exchange) => {
  const { progress, sharing } = asked(exchange)
  return { target: targetOf(asked(exchange)), progress, ...(sharing && { sharing }) }
}

/** Ids that a service names, without those it does not know. */
const known = (ids: object) => Object.fromEntries(Object.entries(ids).filter(([, id]) => id !== null))

describe('the client sends', () => {
  it.each(rows)('%s', async (_name, exchange) => {
    const trakt = await scripted(() => json(saidBy(exchange.response), 201), {
      addresses: { ...addresses, apiUrl: 'https://api.trakt.tv' },
    })
    await trakt.account.service.scrobble(verbOf(exchange), requestOf(exchange))
    const [sent] = trakt.sent
    expect(trakt.sent).toHaveLength(1)
    expect([sent?.method, sent?.url.href]).toEqual([exchange.method, exchange.url])
    for (const line of exchange.headers?.trim().split('\n') ?? []) {
      const [name = '', value = ''] = line.split(/:(.*)/)
      const own = value.replace('[access_token]', 'canary-access-1').replace('[client_id]', addresses.clientId)
      expect([name, sent?.headers.get(name)]).toEqual([name, own])
    }
    expect(sent?.body).toEqual(asked(exchange))
  })
})

describe('the client understands the answer to', () => {
  it.each(rows)('%s', async (_name, exchange) => {
    const body = saidBy(exchange.response)
    const trakt = await scripted(() => json(body, exchange.response.status ?? 0))
    const answer = await trakt.account.service.scrobble(verbOf(exchange), requestOf(exchange))
    expect(answer).toMatchObject({
      ok: true,
      value: {
        action: body.action,
        progress: body.progress,
        // 0 is no entry, and the id of a pause is that of a saved position.
        historyId: body.action === 'scrobble' ? body.id : null,
        item: body.movie
          ? { kind: 'movie', movie: { ...body.movie, ids: known(body.movie.ids) } }
          : {
              kind: 'episode',
              show: { ...body.show, ids: known(body.show.ids) },
              episode: { ...body.episode, ids: known(body.episode.ids) },
            },
      },
    })
  })

  it('a stop of what was scrobbled a short while ago', async () => {
    const trakt = await scripted(() => json(saidBy(scrobbleDuplicate), scrobbleDuplicate.status))
    const answer = await trakt.account.service.scrobble('stop', requestOf(scrobbleStop[0]))
    expect(answer).toEqual({
      ok: false,
      failure: {
        kind: 'duplicate',
        watchedAt: Date.UTC(2014, 9, 15, 22, 21, 29),
        expiresAt: Date.UTC(2014, 9, 15, 23, 21, 29),
      },
    })
  })
})

describe('the embedded Trakt answers', () => {
  let s: TestSession
  beforeEach(async () => {
    s = await startSession()
  })
  const send = (exchange: Exchange) => s.send(exchange.method, new URL(exchange.url).pathname, asked(exchange))

  it.each(rows)('%s', async (_name, exchange) => {
    const answer = await send(exchange)
    expect(answer.status).toBe(exchange.response.status)
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    // Ids of plays and positions, and what is connected, are each server's own; that a start has the id 0 is not.
    const own = [...(verbOf(exchange) === 'start' ? [] : ['id']), 'sharing.*']
    expect(ownKinds(answer.body, own)).toEqual(ownKinds(saidBy(exchange.response), own))
  })

  it('the networks that a request names as it names them, where they are connected', async () => {
    const { sharing } = asked(scrobbleStart[3])
    const { body } = await s.send('POST', '/scrobble/start', {
      ...asked(scrobbleStart[3]),
      sharing: { ...sharing, mastodon: false },
    })
    expect(body.sharing).toMatchObject({ mastodon: false, tumblr: false })
  })

  it('a stop of what was scrobbled a short while ago', async () => {
    await send(scrobbleStop[0])
    const again = await send(scrobbleStop[0])
    expect(again.status).toBe(scrobbleDuplicate.status)
    const own = ['watched_at', 'expires_at']
    expect(ownKinds(again.body, own)).toEqual(ownKinds(saidBy(scrobbleDuplicate), own))
    const apart = ({ watched_at, expires_at }: ReturnType<typeof saidBy>) =>
      Date.parse(expires_at) - Date.parse(watched_at)
    expect(apart(again.body)).toBe(apart(saidBy(scrobbleDuplicate)))
  })

  it('an id of 64 bits to a scrobble, as its samples have it', async () => {
    const { body } = await send(scrobbleStop[0])
    expect(body.id).toBeGreaterThan(2 ** 31)
  })
})

it('every sample that can be read as JSON is so read', () => {
  for (const exchange of all) {
    expect(exchange.request?.broken === undefined || exchange === scrobbleStop[0]).toBe(true)
    expect(exchange.response.broken).toBeUndefined()
  }
  expect(all).toHaveLength(10)
})
