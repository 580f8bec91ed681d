// The last warnings, for a report of a problem: counted by kind, and of their facts the kind alone.
import { expect, it } from 'vitest'
import { recentWarnings } from '../../main/electron/recentWarnings.ts'
import { fakeLog } from '../fakes/log.ts'

const made = () => {
  let at = 0
  const to = fakeLog()
  const { log, warnings } = recentWarnings(to, { now: () => (at += 1) })
  return { to, log, warnings }
}

it('passes everything on to the log', () => {
  const { to, log } = made()
  log.info('start', { version: '1' })
  log.warn('trakt.failed', { kind: 'offline' })
  expect(to.lines).toEqual(['info start {"version":"1"}', 'warn trakt.failed {"kind":"offline"}'])
})

it('counts warnings by what they are, the newest first', () => {
  const { log, warnings } = made()
  log.info('start')
  log.warn('trakt.failed', { what: 'history', kind: 'offline', status: null, ms: 4 })
  log.warn('archive.failed', { code: 'ENOSPC' })
  log.warn('trakt.failed', { what: 'ratings', kind: 'offline', status: null, ms: 9 })
  log.warn('trakt.failed', { what: 'ratings', kind: 'serverDown', status: 503, ms: 9 })
  log.warn('loop.failed')
  expect(warnings()).toEqual([
    { event: 'loop.failed', why: null, count: 1, at: 5 },
    { event: 'trakt.failed', why: 'serverDown', count: 1, at: 4 },
    { event: 'trakt.failed', why: 'offline', count: 2, at: 3 },
    { event: 'archive.failed', why: 'ENOSPC', count: 1, at: 2 },
  ])
})

it('repeats no fact that is not a word', () => {
  const { log, warnings } = made()
  log.warn('x', { error: 'ENOENT: no such file, open "/home/robin/marquee"', name: 'robin' })
  expect(warnings()).toEqual([{ event: 'x', why: 'other', count: 1, at: 1 }])
})

it('remembers twenty kinds', () => {
  const { log, warnings } = made()
  for (let n = 0; n < 50; n += 1) log.warn(`event${n}`)
  expect(warnings().map(({ event }) => event)).toEqual(Array.from({ length: 20 }, (_none, n) => `event${49 - n}`))
})
