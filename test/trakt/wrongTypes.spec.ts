// A server that lies: arbitrary JSON in place of any answer never throws, and always ends in a named outcome.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FailureKind } from '../../preload/contract/failure.ts'
import type { Result } from '../../preload/contract/result.ts'
import type { TraktService } from '../../main/trakt/service.ts'
import { episode, movie, show, wireEpisode, wireMovie, wireSettings, wireShow, wireWatching } from './samples.ts'
import { json, scripted, tokens } from './scripted.ts'

const samples: readonly unknown[] = [
  wireWatching,
  wireSettings,
  [{ type: 'movie', movie: wireMovie }],
  [
    {
      id: 1,
      progress: 2,
      watched_at: '2026-01-01T00:00:00Z',
      paused_at: '2026-01-01T00:00:00Z',
      action: 'watch',
      movie: wireMovie,
    },
  ],
  [{ number: 1, episodes: [wireEpisode] }],
  [
    {
      show: wireShow,
      progress: { next_episode: wireEpisode, seasons: [{ number: 1, episodes: [{ number: 1, completed: true }] }] },
    },
  ],
  { id: 1, action: 'start', progress: 3, watched_at: '2026-01-01T00:00:00Z', show: wireShow, episode: wireEpisode },
  { deleted: { movies: 1, episodes: 1 } },
  tokens(1),
  wireShow,
]

/** A true answer with one part, at any depth, replaced by something else. */
const spoilt = fc
  .tuple(fc.constantFrom(...samples), fc.nat(), fc.jsonValue({ maxDepth: 2 }))
  .map(([sample, at, wrong]) => {
    let n = 0
    const size = countNodes(sample)
    const visit = (value: unknown): unknown => {
      n += 1
      if (n - 1 === at % size) return wrong
      if (Array.isArray(value)) return value.map(visit)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, visit(part)]))
    }
    return visit(sample)
  })

const countNodes = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, part) => sum + countNodes(part), 1)
    : 1

const bodies = fc.oneof(
  { weight: 2, arbitrary: spoilt.map((body) => JSON.stringify(body)) },
  fc.jsonValue().map((body) => JSON.stringify(body)),
  fc.string(),
)
const statuses = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(200, 201) },
  fc.integer({ min: 200, max: 599 }).filter((s) => s !== 204 && s !== 205 && s !== 304),
)

const methods: readonly [string, (service: TraktService) => Promise<Result<unknown>>][] = [
  ['profile', (s) => s.profile()],
  ['checkIn', (s) => s.checkIn({ target: { form: 'movie', movie } })],
  ['cancelCheckIn', (s) => s.cancelCheckIn()],
  ['watching', (s) => s.watching()],
  ['scrobble', (s) => s.scrobble('stop', { target: { form: 'episode', show, episode }, progress: 90 })],
  ['search', (s) => s.search('dune', { limit: 5, year: 2021 })],
  ['lookUp', (s) => s.lookUp({ by: 'slug', type: 'show', slug: 'x', season: 1, number: 1 })],
  ['lookUp by id', (s) => s.lookUp({ by: 'imdb', id: 'tt1' })],
  ['showEpisodes', (s) => s.showEpisodes({ trakt: 1 })],
  ['upNext', (s) => s.upNext(3)],
  ['history', (s) => s.history({ limit: 300, item: { kind: 'movie', movie } })],
  ['removeHistory', (s) => s.removeHistory([1])],
  ['positions', (s) => s.positions()],
  ['removePosition', (s) => s.removePosition(1)],
]

const known = new Set<FailureKind>([
  'offline',
  'timeout',
  'cancelled',
  'serverDown',
  'rateLimited',
  'signedOut',
  'keyRefused',
  'edgeBlocked',
  'notFound',
  'conflict',
  'invalid',
  'accountLimit',
  'locked',
  'vipOnly',
  'unreadable',
  'unexpected',
])

describe('arbitrary answers', () => {
  it.each(methods)('to %s end in an outcome', async (_name, call) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(bodies, statuses), { minLength: 1, maxLength: 4 }), async (answers) => {
        const trakt = await scripted((_sent, index) => {
          const [body, status] = answers[index % answers.length] ?? ['', 200]
          return new Response(body, { status })
        })
        const pending = call(trakt.account.service)
        // A write that is repeated after a renewal waits its second.
        const done = await Promise.race([pending, trakt.clock.advance(1000).then(() => pending)])
        expect(done.ok || known.has(done.failure.kind)).toBe(true)
        expect(() => structuredClone(done)).not.toThrow()
      }),
      { numRuns: 130, seed: 20261122 },
    )
  })

  it('to the sign-in end in a step', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, statuses, bodies, statuses, async (first, firstStatus, second, secondStatus) => {
        const good = {
          device_code: 'd',
          user_code: 'u',
          verification_url: 'https://trakt.tv/activate',
          expires_in: 20,
          interval: 5,
        }
        const trakt = await scripted(
          ({ url }) => {
            if (url.pathname !== '/oauth/device/code') return new Response(second, { status: secondStatus })
            return firstStatus === 201 ? json(good) : new Response(first, { status: firstStatus })
          },
          { signedIn: false },
        )
        const last = trakt.account.signIn(() => {}, new AbortController().signal)
        await trakt.clock.advance(4_000_000)
        expect(['failed', 'finishing']).toContain((await last).step)
      }),
      { numRuns: 150, seed: 20261122 },
    )
  })
})
