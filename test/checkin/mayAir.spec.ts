// What has not aired cannot be checked in to: what is known of it, and what is looked up where it is not.
import { expect, it } from 'vitest'
import { mayAir } from '../../main/checkin/mayAir.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { CheckInRequest, Episode, ShowEpisodes, Target } from '../../preload/contract/model.ts'
import { err, ok } from '../../preload/contract/result.ts'
import { dune, episode, movieItem, severance } from '../fakes/items.ts'
import { machine } from './machine.ts'

const lost: Failure = { kind: 'timeout', afterMs: 30_000 }

async function made() {
  const all = await machine()
  const { context } = all.parts()
  const now = all.clock.now()
  const may = (target: Target, opened: ShowEpisodes | null = null) =>
    mayAir(context, all.trakt, { target, message: 'hi' }, opened)
  const found = (answer: unknown) => {
    const asked: unknown[] = []
    Object.assign(all.trakt, { lookUp: async (what: unknown) => (asked.push(what), answer) })
    return asked
  }
  return { ...all, now, may, found }
}
const request = (target: Target): CheckInRequest => ({ target, message: 'hi' })
const byNumber = (season: number, number: number, show = severance): Target => ({
  form: 'number',
  show,
  season,
  number,
})
const inFull = (one: Episode, show = severance): Target => ({ form: 'episode', show, episode: one })
const opened = (...list: readonly (readonly [Episode, boolean])[]): ShowEpisodes => ({
  show: severance,
  next: null,
  seasons: [
    { number: 1, title: null, episodes: list.map(([one, aired]) => ({ episode: one, aired, watched: false })) },
  ],
})

it('a film may, and an episode whose time has come or is not known', async () => {
  const { may, now } = await made()
  const film: Target = { form: 'movie', movie: dune }
  expect(await may(film)).toEqual(ok(request(film)))
  for (const [firstAiredAt, isIt] of [
    [now, true],
    [now + 1, false],
    [null, true],
  ] as const) {
    const target = inFull(episode(1, 1, { firstAiredAt }))
    expect(await may(target)).toEqual(isIt ? ok(request(target)) : err({ kind: 'notAired', airsAt: firstAiredAt }))
  }
})

it('a number of a show that was opened is the episode of that list, or none', async () => {
  const { may, trakt } = await made()
  const list = opened(
    [episode(1, 2), true],
    [episode(2, 1), true],
    [episode(1, 1), true],
    [episode(1, 3, { firstAiredAt: 9 }), false],
  )
  expect(await may(byNumber(1, 1), list)).toEqual(ok(request(inFull(episode(1, 1)))))
  expect(await may(byNumber(1, 3), list)).toEqual(err({ kind: 'notAired', airsAt: 9 }))
  expect(await may(byNumber(2, 2), list)).toEqual(err({ kind: 'notFound' }))
  expect(trakt.calls).toEqual([])
})

it('an absolute number is refused only where the list carries it and it has not aired', async () => {
  const { may } = await made()
  const target = (numberAbs: number): Target => ({ form: 'absolute', show: severance, numberAbs })
  const list = opened(
    [episode(1, 1, { numberAbs: 1 }), true],
    [episode(1, 2, { numberAbs: 2, firstAiredAt: 9 }), false],
  )
  expect(await may(target(1), list)).toEqual(ok(request(target(1))))
  expect(await may(target(2), list)).toEqual(err({ kind: 'notAired', airsAt: 9 }))
  expect(await may(target(3), list)).toEqual(ok(request(target(3))))
  expect(await may(target(3))).toEqual(ok(request(target(3))))
})

it('a number of another show is looked up by whatever names the show', async () => {
  const { may, found } = await made()
  const asked = found(ok([movieItem(), { kind: 'episode', show: severance, episode: episode(1, 2) }]))
  expect(await may(byNumber(1, 2))).toEqual(ok(request(inFull(episode(1, 2)))))
  const byTrakt = { ...severance, ids: { trakt: 7 } }
  expect(await may(byNumber(1, 2, byTrakt))).toEqual(ok(request(inFull(episode(1, 2), byTrakt))))
  const nameless = byNumber(1, 2, { ...severance, ids: { imdb: 'tt1' } })
  expect(await may(nameless)).toEqual(ok(request(nameless)))
  const about = { by: 'slug', type: 'show', season: 1, number: 2 }
  expect(asked).toEqual([
    { ...about, slug: 'severance' },
    { ...about, slug: '7' },
  ])
})

it('a number that was looked up is refused where there is none or it has not aired, and not where nobody could look', async () => {
  const { may, found, now } = await made()
  const target = byNumber(1, 2)
  for (const [answer, expected] of [
    [ok([]), err({ kind: 'notFound' })],
    [ok([movieItem()]), err({ kind: 'notFound' })],
    [err({ kind: 'notFound' }), err({ kind: 'notFound' })],
    [err(lost), ok(request(target))],
    [
      ok([{ kind: 'episode', show: severance, episode: episode(1, 2, { firstAiredAt: now + 1 }) }]),
      err({ kind: 'notAired', airsAt: now + 1 }),
    ],
  ] as const) {
    found(answer)
    expect(await may(target)).toEqual(expected)
  }
})
