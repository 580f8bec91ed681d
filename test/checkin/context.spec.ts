// The small questions that every part of the machine asks: how long, how far, and what a failure leaves open.
import { describe, expect, it } from 'vitest'
import { assumedMinutes, isAmbiguous, isPassing, lengthOf, progressOf, runtimeOf } from '../../main/checkin/context.ts'
import { createBackOff } from '../../main/checkin/backOff.ts'
import type { FailureKind } from '../../preload/contract/failure.ts'
import type { Target } from '../../preload/contract/model.ts'
import { fakeClock } from '../fakes/clock.ts'
import { dune, episode, movieItem, severance } from '../fakes/items.ts'
import { oneFailureEach } from '../gallery/oneFailureEach.ts'

const kindsOf = (is: (kind: FailureKind) => boolean) =>
  Object.values(oneFailureEach).flatMap(({ kind }) => (is(kind) ? [kind] : []))

describe('a failure', () => {
  it('leaves open whether Trakt got it only where no good answer came back', () => {
    expect(kindsOf((kind) => isAmbiguous(oneFailureEach[kind]))).toEqual([
      'timeout',
      'cancelled',
      'serverDown',
      'edgeBlocked',
      'unreadable',
    ])
    expect(isAmbiguous({ kind: 'offline', sent: true })).toBe(true)
  })

  it('passes by itself, or does not', () => {
    expect(kindsOf((kind) => isPassing(oneFailureEach[kind]))).toEqual([
      'offline',
      'timeout',
      'cancelled',
      'serverDown',
      'rateLimited',
      'edgeBlocked',
      'unreadable',
    ])
  })
})

describe('how long something runs', () => {
  const longer = episode(1, 1, { runtimeMinutes: 70 })
  const unknown = { ...severance, runtimeMinutes: null }
  it.each<[string, Target, number | null, number]>([
    ['a film', { form: 'movie', movie: dune }, 155, 155],
    ['a film of unknown length', { form: 'movie', movie: { ...dune, runtimeMinutes: null } }, null, 120],
    ['an episode', { form: 'episode', show: severance, episode: longer }, 70, 70],
    [
      'an episode of the usual length',
      { form: 'episode', show: severance, episode: episode(1, 1, { runtimeMinutes: null }) },
      50,
      50,
    ],
    ['a number of a show', { form: 'number', show: severance, season: 1, number: 1 }, 50, 50],
    ['an absolute number', { form: 'absolute', show: severance, numberAbs: 1 }, 50, 50],
    ['a number of a show of unknown length', { form: 'number', show: unknown, season: 1, number: 1 }, null, 45],
  ])('%s', (_name, target, runtime, assumed) => {
    expect(runtimeOf(target)).toBe(runtime)
    expect(lengthOf({ target })).toBe(assumed * 60_000)
    expect(lengthOf({ target, durationMinutes: 10 })).toBe(600_000)
    expect(assumedMinutes(target)).toBe(target.form === 'movie' ? 120 : 45)
  })

  it('is told in percent that are over', () => {
    const playing = { item: movieItem(), action: 'scrobble', startedAt: 1_000, expiresAt: 2_000 } as const
    expect([0, 1_000, 1_250, 2_000, 9_000].map((now) => progressOf(playing, now))).toEqual([0, 0, 25, 100, 100])
    expect(progressOf({ ...playing, expiresAt: 1_000 }, 1_000)).toBe(100)
    expect(progressOf({ ...playing, expiresAt: 500 }, 0)).toBe(100)
  })
})

describe('leaving Trakt alone', () => {
  it('lasts longer after each failure, five minutes at the most, and begins anew after a success', () => {
    const clock = fakeClock()
    const pause = createBackOff(clock)
    expect(pause.until()).toBe(0)
    const pauses = Array.from({ length: 7 }, () => {
      pause.failed()
      return pause.until() - clock.now()
    })
    expect(pauses).toEqual([15_000, 30_000, 60_000, 120_000, 300_000, 300_000, 300_000])
    pause.succeeded()
    expect(pause.until()).toBe(0)
    pause.failed()
    expect(pause.until() - clock.now()).toBe(15_000)
  })

  it('lasts as long as Trakt asks for, and no shorter than usual', () => {
    const clock = fakeClock()
    const pause = createBackOff(clock)
    const in40 = clock.now() + 40 * 60_000
    pause.failed({ kind: 'rateLimited', retryAt: in40 })
    expect(pause.until()).toBe(in40)
    pause.failed({ kind: 'serverDown', status: 503, retryAt: clock.now() + 1 })
    expect(pause.until() - clock.now()).toBe(30_000)
    pause.failed({ kind: 'notFound' })
    expect(pause.until() - clock.now()).toBe(60_000)
  })

  it('is over when a clock that was set back makes it longer than an hour, and not before', async () => {
    const clock = fakeClock()
    const pause = createBackOff(clock)
    pause.failed()
    pause.failed({ kind: 'rateLimited', retryAt: clock.now() + 60 * 60_000 })
    expect(pause.until() - clock.now()).toBe(60 * 60_000)
    await clock.jump(-1)
    expect(pause.until()).toBe(0)
    pause.failed()
    expect(pause.until() - clock.now()).toBe(15_000)
  })
})
