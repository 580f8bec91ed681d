// Search: how many requests a text costs, and what the rows offer.
import { describe, expect, it } from 'vitest'
import { find } from '../../main/checkin/find.ts'
import type { Found, LookUp } from '../../main/trakt/service.ts'
import { err, ok } from '../../preload/contract/result.ts'
import { fakeClock } from '../fakes/clock.ts'
import { dune, episode, episodeItem, severance } from '../fakes/items.ts'
import { fakeTrakt } from '../fakes/traktService.ts'

const setUp = (found: Record<string, readonly Found[]>) => {
  const asked: unknown[] = []
  const service = {
    ...fakeTrakt(fakeClock()),
    search: async (text: string, options: object) => (asked.push([text, options]), ok(found[text] ?? [])),
    lookUp: async (what: LookUp) => (asked.push(what), ok(found['link'] ?? [])),
  }
  return { service, asked }
}
const movie = { kind: 'movie', movie: dune } as const
const show = { kind: 'show', show: severance } as const
const upNext = [{ item: episodeItem(2, 4), lastWatchedAt: 1, completed: 12, aired: 19 }]

describe('text', () => {
  it('costs one request, and a film is ready to check in to', async () => {
    const { service, asked } = setUp({ dune: [movie] })
    const answer = await find({ service, upNext: [] }, 'dune 2021')
    expect(asked).toEqual([['dune', { limit: 12, year: 2021 }]])
    expect(answer).toMatchObject({ ok: true, value: { hits: [{ target: { form: 'movie' }, reason: 'movie' }] } })
  })

  it('takes the number for part of the title when no year matches', async () => {
    const { service, asked } = setUp({ 'blade runner 2049': [movie] })
    const answer = await find({ service, upNext: [] }, 'blade runner 2049')
    expect(asked).toHaveLength(2)
    expect(answer).toMatchObject({ ok: true, value: { hits: [{ reason: 'movie' }] } })
  })

  it('offers the next episode of a show in progress', async () => {
    const { service } = setUp({ severance: [show] })
    const answer = await find({ service, upNext }, 'severance')
    expect(answer).toMatchObject({
      ok: true,
      value: { hits: [{ reason: 'next', target: { form: 'episode', episode: { number: 4 } } }] },
    })
  })

  it('keeps shows of one title apart that only TVDB names, and offers the next episode of the right one', async () => {
    const named = (tvdb: number) => ({ ...severance, title: 'Shameless', ids: { tvdb } })
    const { service } = setUp({
      shameless: [
        { kind: 'show', show: named(1) },
        { kind: 'show', show: named(2) },
      ],
    })
    const next = [{ item: episodeItem(2, 4, named(2)), lastWatchedAt: 1, completed: 12, aired: 19 }]
    const answer = await find({ service, upNext: next }, 'shameless')
    expect(answer.ok && answer.value.hits.map(({ reason }) => reason)).toEqual(['choose', 'next'])
  })

  it('leaves the choice open for a show that is not in progress', async () => {
    const { service } = setUp({ severance: [show] })
    expect(await find({ service, upNext: [] }, 'severance')).toMatchObject({
      ok: true,
      value: { hits: [{ target: null, reason: 'choose' }] },
    })
  })

  it.each([
    ['severance 2x3', { form: 'number', season: 2, number: 3 }, { kind: 'number' }],
    ['severance e12', { form: 'absolute', numberAbs: 12 }, { kind: 'absolute' }],
  ])('asks for shows only in %j', async (text, target, asks) => {
    const { service, asked } = setUp({ severance: [show] })
    const answer = await find({ service, upNext }, text)
    expect(asked).toEqual([['severance', { limit: 12, only: 'show' }]])
    expect(answer).toMatchObject({ ok: true, value: { asked: asks, hits: [{ target, reason: 'asked' }] } })
  })

  it('asks nothing for nothing', async () => {
    const { service, asked } = setUp({})
    expect(await find({ service, upNext: [] }, '  ')).toEqual(ok({ asked: { kind: 'text' }, hits: [] }))
    expect(asked).toEqual([])
  })

  it('lists nothing twice', async () => {
    const { service } = setUp({ dune: [movie, movie] })
    expect(await find({ service, upNext: [] }, 'dune')).toMatchObject({ value: { hits: { length: 1 } } })
  })

  it('passes a failure on', async () => {
    const { service } = setUp({})
    const failing = { ...service, search: async () => err({ kind: 'offline', sent: false } as const) }
    expect(await find({ service: failing, upNext: [] }, 'dune')).toEqual(err({ kind: 'offline', sent: false }))
  })
})

describe('links', () => {
  it('carry their episode', async () => {
    const { service, asked } = setUp({ link: [{ kind: 'episode', show: severance, episode: episode(2, 3) }] })
    const answer = await find({ service, upNext: [] }, 'https://trakt.tv/shows/severance/seasons/2/episodes/3')
    expect(asked).toEqual([{ by: 'slug', type: 'show', slug: 'severance', season: 2, number: 3 }])
    expect(answer).toMatchObject({
      ok: true,
      value: { asked: { kind: 'link', problem: null }, hits: [{ reason: 'asked' }] },
    })
  })

  it('to an id that Trakt does not know say so', async () => {
    const { service } = setUp({})
    expect(await find({ service, upNext: [] }, 'tt0000001')).toEqual(
      ok({ asked: { kind: 'link', problem: 'unknownId' }, hits: [] }),
    )
  })

  it('to a person cost no request', async () => {
    const { service, asked } = setUp({})
    expect(await find({ service, upNext: [] }, 'https://trakt.tv/people/x')).toEqual(
      ok({ asked: { kind: 'link', problem: 'notMedia' }, hits: [] }),
    )
    expect(asked).toEqual([])
  })
})
