// The whole model: the tooltip, and when it changes by itself.
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { nextTrayChangeAt } from '../../main/menu/nextTrayChangeAt.ts'
import { speak } from '../../main/menu/say.ts'
import { trayModel } from '../../main/menu/trayModel.ts'
import type { Language } from '../../preload/contract/language.ts'
import type { Snapshot } from '../../preload/contract/model.ts'
import { desktop } from '../../preload/words/en/desktop.ts'
import { episode, minute, movie, now, queue, snapshot, watching } from './snapshots.ts'
import { fuzzRuns } from '../fuzz/fuzzRuns.ts'

beforeEach(() => speak({ language: 'en', tag: 'en-GB' }, desktop))

const wanted = { target: { form: 'movie', movie: movie().movie } } as const
const tooltip = (changes: Partial<Snapshot>) => trayModel(snapshot(changes), now).tooltip
const playing: Snapshot['checkIn'] = { step: 'watching', playing: watching() }

describe('the tooltip', () => {
  it.each<[string, Partial<Snapshot>]>([
    ['Marquee', {}],
    ['Severance S2E3 · until 20:40', { checkIn: playing }],
    [
      'Dune (2021) · check-in at 20:40',
      { checkIn: { step: 'waiting', playing: null, wanted, until: now + 40 * minute } },
    ],
    ['Dune (2021) · your choice is needed', { checkIn: { step: 'blocked', playing: null, wanted, until: null } }],
    ['Marquee · Trakt refused this API key', { trouble: { kind: 'keyRefused' } }],
    ['Marquee · Offline: Trakt cannot be reached', { trouble: { kind: 'offline', sent: true } }],
    ['Marquee · paused until 21:00', { pausedUntil: now + 60 * minute }],
    ['Marquee · 1 waits to be sent', { queue: queue('waiting') }],
    ['Severance S2E3 · until 20:40 · 2 wait to be sent', { checkIn: playing, queue: queue('waiting', 'unsure') }],
    [
      'Marquee · Offline: Trakt cannot be reached · 1 was refused by Trakt, 1 waits to be sent',
      { trouble: { kind: 'offline', sent: true }, queue: queue('waiting', 'refused') },
    ],
    ['Dune (2021) · paused at 45%', { paused: { item: movie(), progress: 45.9, pausedAt: now } }],
  ])('reads %j', (expected, changes) => expect(tooltip(changes)).toBe(expected))

  it('fits into the 127 characters that Windows shows, whatever the title', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const line = tooltip({ checkIn: { step: 'watching', playing: watching({ item: episode(title) }) } })
        expect(line.length).toBeLessThanOrEqual(127)
        expect(line).toBe(line.toWellFormed())
      }),
      fuzzRuns(0.05),
    ))

  it('and closes what it isolates, also from right to left and with words that are too long', () => {
    speak(
      { language: 'ar' as string as Language, tag: 'ar' },
      { ...desktop, 'tray.waiting': { other: 'و'.repeat(90) } },
    )
    const checkIn: Snapshot['checkIn'] = { step: 'watching', playing: watching({ item: episode('باب الحارة') }) }
    const line = tooltip({ checkIn, queue: queue('waiting') })
    expect(line.length).toBeLessThanOrEqual(127)
    expect(line).toContain('وو…')
    expect(line.match(/[\u2066-\u2068]/g)).toHaveLength(line.match(/\u2069/g)?.length ?? 0)
  })
})

describe('the next change', () => {
  it('never comes when nothing runs', () => expect(nextTrayChangeAt(snapshot(), now)).toBeNull())
  it('is the next eighth where the menu is drawn on opening', () =>
    // 50 minutes long and 10 in: an eighth is 6:15, the second ends at 12:30.
    expect(nextTrayChangeAt(snapshot({ platform: 'win32', checkIn: playing }), now)).toBe(now + 2.5 * minute))
  it('is the next minute on Linux', () => expect(nextTrayChangeAt(snapshot({ checkIn: playing }), now)).toBe(now + 1))
  it('is the end of undo', () =>
    expect(nextTrayChangeAt(snapshot({ undo: { item: movie(), until: now + 7 } }), now)).toBe(now + 7))
  it('is the end of the pause', () => expect(nextTrayChangeAt(snapshot({ pausedUntil: now + 9 }), now)).toBe(now + 9))
  it('never comes for what has already ended', () => {
    const over = snapshot({ checkIn: { step: 'watching', playing: watching({ expiresAt: now - 1 }) } })
    expect(nextTrayChangeAt(over, now)).toBeNull()
  })

  it.each(['linux', 'win32', 'darwin'] as const)(
    'on %s misses no change of icon or tooltip and never stands still',
    (platform) => {
      const asked = snapshot({
        platform,
        serverOffsetMs: 1234,
        undo: { item: movie(), until: now + 30_000 },
        checkIn: { step: 'watching', playing: watching({ startedAt: now - 777, expiresAt: now + 47 * minute + 333 }) },
      })
      const seen = (at: number) => {
        const model = trayModel(asked, at)
        // Only Linux keeps its menu standing; elsewhere it is drawn when it opens.
        return JSON.stringify(platform === 'linux' ? model : [model.icon, model.tooltip])
      }
      let at: number | null = now
      let steps = 0
      while (at !== null) {
        const next: number | null = nextTrayChangeAt(asked, at)
        const last = (next ?? at + 60 * minute) - 1
        for (const between of [at + 1, Math.floor((at + last) / 2), last]) {
          if (between >= at && between <= last) expect(seen(between)).toBe(seen(at))
        }
        if (next !== null) expect(next).toBeGreaterThan(at)
        at = next
        steps += 1
      }
      expect(steps).toBeLessThanOrEqual(platform === 'linux' ? 62 : 12)
    },
  )
})
