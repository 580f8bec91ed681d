// What survives a restart: whole, part by part, and never an older state over a newer one.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadKept, nothingKept, parseKept } from '../../main/state/kept.ts'
import type { Notice } from '../../preload/contract/model.ts'
import { fakeDocument } from '../fakes/document.ts'
import { dune, movieItem } from '../fakes/items.ts'
import { fakeLog } from '../fakes/log.ts'
import { fuzzRuns } from '../fuzz/fuzzRuns.ts'

const wanted = {
  target: { form: 'movie', movie: dune },
  message: 'again',
  startedMinutesAgo: 5,
  sharing: { twitter: true },
} as const
const undo = { item: movieItem(), until: 5, startedAt: 1, historyId: 7, scrobble: false } as const

const load = async (document = fakeDocument()) => {
  const notices: Notice[] = []
  const log = fakeLog()
  return { document, notices, log, kept: await loadKept(document, log, (notice) => notices.push(notice)) }
}

describe('kept state', () => {
  it('comes back as it was saved', async () => {
    const { document, kept } = await load()
    await kept.set({ waiting: { wanted, until: 42 }, undo, account: 'demo' })
    expect((await load(document)).kept.get()).toEqual({
      ...nothingKept,
      waiting: { wanted, until: 42 },
      undo,
      account: 'demo',
    })
  })

  it('keeps the last feed with a range that counts from today, some people, and one with days of an earlier version', async () => {
    const any = { feed: { kind: 'friends' }, types: [], actions: [] } as const
    const standings = [{ show: { trakt: 154997 }, season: 2, number: 3 }]
    for (const lastFeed of [
      { ...any, lastDays: 7, people: ['ada'] },
      { ...any, from: 5, to: 9 },
    ]) {
      const { document, kept } = await load()
      await kept.set({ lastFeed, standings })
      expect((await load(document)).kept.get()).toMatchObject({ lastFeed, standings })
    }
  })

  it('keeps a scrobble with all that is needed to see it to its end', async () => {
    const { document, kept } = await load()
    const own = {
      item: movieItem(),
      action: 'scrobble',
      startedAt: 1,
      expiresAt: 9,
      sharing: { mastodon: false },
      durationMinutes: 80,
      begunAt: 2,
      toldAt: 3,
      shown: true,
    } as const
    const paused = { item: movieItem(), progress: 45.5, pausedAt: 7, durationMinutes: 80 } as const
    const starting = { wanted, at: 1, expiresAt: 2 } as const
    const checkIn = { item: movieItem(), action: 'checkin', startedAt: 1, expiresAt: 9 } as const
    const all = {
      scrobbles: [own],
      paused,
      starting,
      putBack: own,
      replacing: { old: checkIn, wanted, at: 1 },
    } as const
    await kept.set(all)
    expect((await load(document)).kept.get()).toEqual({ ...nothingKept, ...all })
  })

  it('loses only the part that is damaged, and says which', () => {
    const { kept, damaged } = parseKept({
      version: 1,
      waiting: { wanted: { target: { form: 'movie' } }, until: 42 },
      undo,
    })
    // It was written by a version that knew no first steps.
    expect(kept).toEqual({ ...nothingKept, first: 'none', undo })
    expect(damaged).toEqual(['waiting'])
  })

  it('says what an unreadable file was set aside as', async () => {
    const document = fakeDocument()
    document.setAside = 'state.corrupt-1.json'
    expect((await load(document)).notices).toEqual([
      { id: 'state-set-aside', kind: 'fileSetAside', file: 'state', keptAs: 'state.corrupt-1.json' },
    ])
  })

  it('ends with the newest state however slow the disk is', async () => {
    const document = fakeDocument()
    const first = Promise.withResolvers<void>()
    const save = document.save
    let saves = 0
    const slow = {
      ...document,
      load: document.load,
      save: async (value: unknown) => (saves++ === 0 ? (await first.promise, save(value)) : save(value)),
    }
    const kept = await loadKept(slow, fakeLog(), () => {})
    const both = [kept.set({ account: 'demo' }), kept.set({ account: 'real', undo })]
    first.resolve()
    await Promise.all(both)
    expect(document.value).toMatchObject({ account: 'real', undo })
  })

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, part) => {
        parseKept(value)
        const { kept } = parseKept({
          waiting: part,
          undo: part,
          replacing: part,
          account: part,
          profile: part,
          putBack: part,
          starting: part,
          scrobbles: part,
          paused: part,
        })
        expect(kept.account === 'real' || kept.account === 'demo').toBe(true)
      }),
      fuzzRuns(0.15),
    )
  })
})
