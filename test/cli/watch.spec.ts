// `marquee status --watch`: one line for each change, through quits and starts of the app, until nobody wants it any more.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { english } from '../../preload/contract/language.ts'
import { terminalIn } from '../../preload/words/parts.ts'
import { runClient } from '../../main/cli/client.ts'
import { endpointOf } from '../../main/cli/endpoint.ts'
import type { Status } from '../../main/cli/answer.ts'
import { watchStatus } from '../../main/cli/watchStatus.ts'
import { check, quiet, type Rig, signedIn } from '../app/rig.ts'
import { dataFolder, serve } from './rig.ts'

vi.setConfig({ testTimeout: 30_000 })

const stops: AbortController[] = []
afterEach(() => stops.splice(0).forEach((stop) => stop.abort()))

/** A watcher with what it has printed so far. */
function watcher(data: string, ...args: readonly string[]) {
  const lines: string[] = []
  const stop = new AbortController()
  stops.push(stop)
  const ended = runClient({
    args: ['status', '--watch', ...args],
    endpoint: endpointOf(data, { platform: 'linux', env: {} }),
    version: '1.2.3',
    locale: english,
    words: terminalIn,
    print: async (line) => void lines.push(line),
    complain: async (line) => void lines.push(`! ${line}`),
    start: () => {
      throw new Error('watching starts nothing')
    },
    sleep: (ms, signal) => sleep(Math.min(ms, 10), undefined, { signal }),
    stop: stop.signal,
  })
  /** Waits for the line; the one after it is not there yet. */
  const next = async (line: string | RegExp) => {
    await vi.waitFor(() => expect(lines[0]).toMatch(line), { timeout: 15_000 })
    return lines.shift() ?? ''
  }
  return { lines, next, stop, ended }
}

const checkIn = async (all: Rig, text: string) => {
  await all.app.requests['checkin.start'](await check(all, text))
  await quiet()
}

it('says what is, and then each change once', async () => {
  const all = await signedIn()
  const data = dataFolder()
  await serve(all, data)
  const { next, lines, stop, ended } = watcher(data)
  await next('Nothing is playing')
  await checkIn(all, 'severance s2e3')
  await next('Severance S2E3, 50 min left')
  await all.app.requests['notice.dismiss']('none')
  await all.ports.clock.advance(59_000)
  await next('Severance S2E3, 49 min left')
  await all.ports.clock.advance(60_000)
  await next('Severance S2E3, 48 min left')
  await all.app.requests['checkin.cancel']()
  await next('Nothing is playing')
  await quiet()
  expect(lines).toEqual([])
  stop.abort()
  expect(await ended).toBe(0)
})

it('stays when the app is quit, says that it is not running, and goes on with the next', async () => {
  const first = await signedIn()
  const data = dataFolder()
  const { next, lines, stop, ended } = watcher(data)
  await next('Marquee is not running')
  const listening = await serve(first, data)
  await next('Nothing is playing')
  await checkIn(first, 'dune 2021')
  await next(/^Dune \(2021\), 2 h 35 min left$/)
  await listening.stop()
  await next('Marquee is not running')
  await serve(first, data)
  await next(/^Dune \(2021\), 2 h 35 min left$/)
  stop.abort()
  expect(await ended).toBe(0)
  expect(lines).toEqual([])
})

it('prints one object for each change, with what status bars read', async () => {
  const all = await signedIn()
  const data = dataFolder()
  await serve(all, data)
  const { next } = watcher(data, '--json')
  await next(/"state":"idle"/)
  await checkIn(all, 'severance s2e3')
  expect(JSON.parse(await next(/"state":"watching"/))).toEqual({
    outcome: 'status',
    exitCode: 0,
    message: 'Severance S2E3, 50 min left',
    state: 'watching',
    user: 'robin.hale',
    playing: {
      type: 'episode',
      name: 'Severance S2E3',
      title: 'Severance',
      year: 2022,
      season: 2,
      number: 3,
      episodeTitle: expect.any(String),
      ids: expect.objectContaining({ trakt: expect.any(Number) }),
      action: 'checkin',
      startedAt: '2026-11-22T20:00:06.000Z',
      endsAt: '2026-11-22T20:50:06.000Z',
      percent: 0,
      minutesLeft: 50,
    },
    paused: null,
    waiting: null,
    queued: 0,
    trouble: null,
    pausedUntil: null,
    text: 'Severance S2E3, 50 min left',
    alt: 'watching',
    class: ['watching'],
    tooltip: expect.stringMatching(/^Severance S2E3\n.+\n50 min left, until 8:50 PM$/),
    percentage: 0,
  })
})

it('is told by the app only what changed, however much else does', async () => {
  const all = await signedIn()
  const told: Status[] = []
  const stop = new AbortController()
  const app = { ...all.app, ...all.ports.clock, searchMs: 1, notify: () => {} }
  watchStatus(app, (status) => told.push(status), stop.signal)
  await all.app.requests['settings.change']({ theme: 'dark' })
  await all.app.requests['app.refresh']()
  await quiet()
  await all.ports.clock.advance(10 * 60_000)
  expect(told.map(({ state }) => state)).toEqual(['idle'])
  await checkIn(all, 'severance s2e3')
  // Half a minute is a percent more, and no change.
  await all.ports.clock.advance(35_000)
  await all.app.requests['settings.change']({ theme: 'light' })
  expect(told.map(({ playing }) => playing?.minutesLeft)).toEqual([undefined, 50, 49])
  stop.abort()
  await all.app.requests['checkin.cancel']()
  expect(told).toHaveLength(3)
})

it('tells several at once', async () => {
  const all = await signedIn()
  const data = dataFolder()
  await serve(all, data)
  const all3 = [watcher(data), watcher(data), watcher(data, '--json')]
  await Promise.all(all3.map(({ next }) => next(/Nothing is playing/)))
  await checkIn(all, 'severance s2e3')
  await Promise.all(all3.map(({ next }) => next(/Severance S2E3/)))
})
