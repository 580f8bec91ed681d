// Every outcome of a scrobble has words for what Trakt did; and why another server turned the user away.
import { describe, expect, it } from 'vitest'
import type { Failure, FailureKind } from '../../preload/contract/failure.ts'
import { sayPercent } from '../../renderer/say.ts'
import { scrobbleWords } from '../../renderer/words/scrobble.ts'
import { serverFailedWords } from '../../renderer/words/server.ts'
import { oneFailureEach } from '../gallery/oneFailureEach.ts'
import { outcomes } from '../gallery/scrobbleStates.ts'
import { halfway, paused } from '../gallery/snapshots.ts'

const all = Object.values(outcomes)
  .flat()
  .map(({ outcome }) => outcome)

describe('words of a scrobble', () => {
  it.each(all.filter(({ kind }) => kind !== 'busy'))('$kind says what happened and what became of it', (outcome) => {
    const words = scrobbleWords(outcome)
    expect(words?.title).toMatch(/^[A-Z][^.]+$/)
    expect(words?.detail).toMatch(/\.$/)
    expect(JSON.stringify(words)).not.toMatch(/undefined|null|NaN|\[object/)
  })

  it('say nothing where the button shows it, or where the user called it off', () => {
    expect(scrobbleWords({ kind: 'busy' })).toBeNull()
    expect(scrobbleWords({ kind: 'failed', failure: { kind: 'cancelled' } })).toBeNull()
  })

  it('tell who remembers the place, and never claim that Trakt does when it does not', () => {
    expect(scrobbleWords({ kind: 'paused', paused, kept: true })?.detail).toContain('Trakt keeps the position')
    expect(scrobbleWords({ kind: 'paused', paused, kept: false })?.detail).toContain('Only Marquee remembers')
    const late = scrobbleWords({ kind: 'paused', paused: { ...paused, progress: 85 }, kept: false })
    expect(late?.detail).toContain('From 80% on Trakt keeps no position')
    const early = (kept: boolean) => scrobbleWords({ kind: 'stoppedEarly', item: halfway.item, progress: 45, kept })
    expect(early(true)?.detail).toContain('keeps the position')
    expect(early(false)?.detail).toContain('keeps no positions')
    expect(early(true)?.title).toContain('not watched')
  })

  it('tell when the same counts again, where Trakt said', () => {
    const duplicate = (watchedAt: number | null, againAt: number | null) =>
      scrobbleWords({ kind: 'duplicate', item: halfway.item, watchedAt, againAt })?.detail
    expect(duplicate(0, 3_600_000)).toMatch(/counted it at .*\d.* It counts again from .*\d/)
    expect(duplicate(null, null)).toBe('Trakt counted it a short while ago. Once is enough.')
  })

  it('never round up to the 80 percent from which on it counts', () => {
    expect(sayPercent(79.99)).toBe('79%')
    expect(sayPercent(80)).toBe('80%')
  })
})

describe('why another server turned the user away', () => {
  it.each(Object.values(oneFailureEach))('$kind has words, and a sentence that says what to do', (failure) => {
    const { words } = serverFailedWords(failure)
    expect(words.title).toMatch(/^[A-Z][^.]+$/)
    expect(words.detail).toMatch(/[.”]$/)
    expect(words.action).toBeUndefined()
    expect(JSON.stringify(words)).not.toMatch(/undefined|null|NaN|\[object/)
  })

  it.each<[Failure | 'wrongPassword', string]>([
    ['wrongPassword', 'password'],
    [{ kind: 'signedOut', reason: 'revoked' }, 'password'],
    [{ kind: 'keyRefused' }, 'apiKey'],
    [{ kind: 'insecureAddress', url: 'trakt.example' }, 'server'],
    [{ kind: 'unreadable', what: 'account.test' }, 'server'],
    [{ kind: 'notFound' }, 'server'],
  ])('stands beside the field that it is about: %o', (why, field) => {
    expect(serverFailedWords(why).field).toBe(field)
  })

  it.each<FailureKind>(['offline', 'timeout', 'serverDown'])('blames no field for %s', (kind) => {
    expect(serverFailedWords(oneFailureEach[kind]).field).toBeNull()
  })
})
