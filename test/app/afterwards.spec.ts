// After watching: what counts as watched to its end, one question for each thing, and what is left of it over restarts.
import { describe, expect, it } from 'vitest'
import { createAfterwards } from '../../main/afterwards.ts'
import { initialSnapshot } from '../../main/state/initialSnapshot.ts'
import { loadKept } from '../../main/state/kept.ts'
import { mostAsked } from '../../main/state/keptAfter.ts'
import { createSnapshotStore } from '../../main/state/store.ts'
import type { After } from '../../preload/contract/after.ts'
import type { Rateable } from '../../preload/contract/feed.ts'
import type { CheckIn, Item, ShowEpisodes, Snapshot, Watching } from '../../preload/contract/model.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import { capabilities } from '../fakes/capabilities.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { fakeDocument } from '../fakes/document.ts'
import { episode, episodeItem, movieItem, severance } from '../fakes/items.ts'
import { fakeLog } from '../fakes/log.ts'

const minute = 60_000
const day = 24 * 60 * minute
const idle: CheckIn = { step: 'idle', playing: null }
const offline = { kind: 'offline', sent: false } as const
const account: Snapshot['account'] = {
  state: 'signedIn',
  username: 'ada',
  name: null,
  vip: false,
  demo: false,
  server: null,
  avatar: null,
  protection: 'keychain',
  connections: [],
  watchingText: null,
  capabilities,
}
const seasonTwo: ShowEpisodes = {
  show: severance,
  seasons: [
    {
      number: 2,
      title: null,
      episodes: [3, 4].map((number) => ({ episode: episode(2, number), watched: number === 3, aired: true })),
    },
  ],
  next: null,
}

const world = async () => {
  const clock = fakeClock()
  const document = fakeDocument()
  const finished: After[] = []
  const told: string[] = []
  const answers: { show: Result<ShowEpisodes>; rate: Result<void> } = { show: ok(seasonTwo), rate: ok(undefined) }
  const start = async () => {
    const store = createSnapshotStore(initialSnapshot({ platform: 'linux', version: '0', hasKey: true }))
    const kept = await loadKept(document, fakeLog(), () => {})
    const afterwards = createAfterwards({
      clock,
      store,
      kept,
      open: async () => answers.show,
      tell: async (what: Rateable, rating) => {
        told.push(`${what.kind} ${rating}`)
        if (answers.rate.ok) afterwards.rated(what, rating)
        return answers.rate
      },
      onFinished: (after) => void finished.push(after),
    })
    store.set({ account })
    afterwards.restore()
    const after = () => store.getState().after
    const plays = (item: Item, action: Watching['action'] = 'checkin') => {
      const playing: Watching = { item, action, startedAt: clock.now(), expiresAt: clock.now() + 50 * minute }
      store.set({ checkIn: { step: 'watching', playing } })
      return playing
    }
    /** It has ended, and history has it. */
    const counts = async (item: Item, watchedAt = clock.now()) => {
      store.set({ checkIn: idle })
      store.set({ recent: [{ item, watchedAt }] })
      await settle()
    }
    /** All of it. */
    const watches = async (item: Item, action?: Watching['action']) => {
      plays(item, action)
      await clock.jump(50 * minute)
      await counts(item)
    }
    return { store, kept, afterwards, after, plays, counts, watches }
  }
  return { clock, document, finished, told, answers, start, ...(await start()) }
}

describe('watched to the end', () => {
  it('a check-in that history has asks for a rating, and says what comes next', async () => {
    const { clock, watches, after, finished } = await world()
    await watches(episodeItem(2, 3))
    expect(after()).toMatchObject({
      item: { episode: { number: 3 } },
      endedAt: clock.now(),
      lengthMs: 50 * minute,
      rating: { step: 'asked' },
      next: { kind: 'episode', item: { episode: { number: 4 } } },
    })
    expect(finished).toEqual([after()])
  })

  it('a scrobble that counted does too, also where it was stopped before its end', async () => {
    const { clock, plays, counts, after } = await world()
    plays(movieItem(), 'scrobble')
    await clock.jump(45 * minute)
    await counts(movieItem())
    expect(after()).toMatchObject({ item: { kind: 'movie' }, next: { kind: 'unknown' } })
  })

  it('what was stopped early, or was in the history before, does not', async () => {
    const { clock, store, plays, counts, after } = await world()
    plays(episodeItem(2, 3), 'scrobble')
    await clock.jump(10 * minute)
    store.set({ checkIn: idle })
    await counts(episodeItem(2, 3), clock.now() - 30 * minute)
    expect(after()).toBeNull()
  })

  it('what still runs does not, though history has it already', async () => {
    const { store, plays, after } = await world()
    const { item, startedAt } = plays(episodeItem(2, 3))
    store.set({ recent: [{ item, watchedAt: startedAt }] })
    expect(after()).toBeNull()
  })

  it('what was cancelled does not, whatever history has of it later', async () => {
    const { clock, store, plays, counts, after } = await world()
    const playing = plays(episodeItem(2, 3))
    await clock.jump(10 * minute)
    store.set({ checkIn: { step: 'cancelling', playing } })
    store.set({ checkIn: idle })
    await clock.jump(40 * minute)
    await counts(playing.item)
    expect(after()).toBeNull()
  })

  it('what is being cancelled at its very end waits for what comes of it', async () => {
    const { clock, store, plays, after } = await world()
    const playing = plays(episodeItem(2, 3))
    await clock.jump(50 * minute)
    store.set({ checkIn: { step: 'cancelling', playing }, recent: [{ item: playing.item, watchedAt: clock.now() }] })
    expect(after()).toBeNull()
    // It had ended by itself, and history keeps it.
    store.set({ checkIn: idle })
    expect(after()).not.toBeNull()
  })

  it('what was cancelled elsewhere, and is not in the history, does not', async () => {
    const { clock, store, plays, afterwards, after } = await world()
    plays(episodeItem(2, 3))
    await clock.jump(60 * minute)
    store.set({ checkIn: idle })
    afterwards.tick()
    expect(after()).toBeNull()
  })

  it('a scrobble that nobody could ask about does not: it counts only once Trakt says so', async () => {
    const { clock, store, plays, afterwards, after } = await world()
    plays(episodeItem(2, 3), 'scrobble')
    store.set({ trouble: offline })
    await clock.jump(60 * minute)
    afterwards.tick()
    expect(after()).toBeNull()
  })

  it('what was never seen to run here does not', async () => {
    const { counts, after } = await world()
    await counts(episodeItem(2, 3))
    expect(after()).toBeNull()
  })

  it('is noticed though the next thing runs already', async () => {
    const { clock, store, plays, after } = await world()
    plays(episodeItem(2, 3))
    await clock.jump(50 * minute)
    plays(movieItem())
    store.set({ recent: [{ item: episodeItem(2, 3), watchedAt: clock.now() }] })
    await settle()
    expect(after()?.item).toMatchObject({ episode: { number: 3 } })
  })

  it('a check-in is taken for over at its time where Trakt cannot be asked', async () => {
    const { clock, store, plays, afterwards, answers, after } = await world()
    answers.show = err(offline)
    plays(episodeItem(2, 3))
    store.set({ trouble: offline })
    const due = afterwards.nextDueAt()
    expect(due).toBe(clock.now() + 50 * minute + 10_000)
    await clock.jump(50 * minute)
    afterwards.tick()
    expect(after()).toBeNull()
    await clock.jump(10_000)
    afterwards.tick()
    await settle()
    expect(after()).toMatchObject({ rating: { step: 'asked' }, next: { kind: 'unknown' } })
    answers.show = ok(seasonTwo)
    store.set({ trouble: null })
    await settle()
    expect(after()?.next.kind).toBe('episode')
  })
})

describe('the question', () => {
  it('is answered once, and the answer is shown', async () => {
    const { watches, afterwards, after, told } = await world()
    await watches(episodeItem(2, 3))
    expect(await afterwards.rate(after()?.key ?? '', 8)).toEqual(ok(undefined))
    expect([after()?.rating, told]).toEqual([expect.objectContaining({ step: 'rated', value: 8 }), ['episode 8']])
  })

  it('stays where Trakt refused the answer', async () => {
    const { watches, afterwards, after, answers } = await world()
    await watches(episodeItem(2, 3))
    answers.rate = err({ kind: 'keyRefused' })
    expect(await afterwards.rate(after()?.key ?? '', 8)).toEqual(answers.rate)
    expect(after()?.rating).toEqual({ step: 'asked' })
  })

  it('of something else is not answered in its place', async () => {
    const { watches, afterwards, after, told } = await world()
    await watches(episodeItem(2, 3))
    const first = after()?.key ?? ''
    await watches(movieItem())
    expect(await afterwards.rate(first, 8)).toEqual(err({ kind: 'notFound' }))
    afterwards.skip(first)
    expect([after()?.item.kind, told]).toEqual(['movie', []])
  })

  it('is asked once a year at most, and not of what was rated elsewhere', async () => {
    const { clock, watches, afterwards, after } = await world()
    await watches(movieItem())
    afterwards.skip(after()?.key ?? '')
    await clock.jump(300 * day)
    await watches(movieItem())
    expect(after()).toBeNull()
    await clock.jump(66 * day)
    await watches(movieItem())
    expect(after()?.rating.step).toBe('asked')
    const other = episodeItem(2, 3)
    afterwards.rated(other, 9)
    await watches(other)
    expect(after()).toMatchObject({ item: other, rating: { step: 'none' }, next: { kind: 'episode' } })
  })

  it('is answered by a rating that was given elsewhere', async () => {
    const { watches, afterwards, after } = await world()
    await watches(episodeItem(2, 3))
    afterwards.rated({ kind: 'show', show: severance }, 3)
    expect(after()?.rating.step).toBe('asked')
    afterwards.rated(episodeItem(2, 3), 7)
    expect(after()?.rating).toMatchObject({ step: 'rated', value: 7 })
  })

  it('is not asked where the user does not want it; what comes next is said all the same', async () => {
    const { store, watches, after, finished } = await world()
    store.set({ settings: { ...store.getState().settings, askRating: false } })
    await watches(movieItem())
    expect(after()).toBeNull()
    await watches(episodeItem(2, 3))
    expect(after()).toMatchObject({ rating: { step: 'none' }, next: { kind: 'episode' } })
    expect(finished).toHaveLength(2)
  })

  it('goes away when the user does not want to be asked any more', async () => {
    const { store, watches, after } = await world()
    await watches(movieItem())
    store.set({ settings: { ...store.getState().settings, askRating: false } })
    expect(after()).toBeNull()
  })

  it('remembers so many, not more', async () => {
    const { kept, watches, document, clock } = await world()
    const asked = Array.from({ length: mostAsked }, (_none, at) => ({ what: `m${at}`, at: clock.now() }))
    await kept.set({ after: { ...kept.get().after, asked } })
    await watches(movieItem())
    expect(kept.get().after.asked).toHaveLength(mostAsked)
    expect(kept.get().after.asked.at(-1)?.what).toMatch(/^m287071/)
    expect((await loadKept(document, fakeLog(), () => {})).get().after.asked).toHaveLength(mostAsked)
  })
})

describe('what is shown', () => {
  it('goes with the day', async () => {
    const { clock, watches, afterwards, after } = await world()
    await watches(episodeItem(2, 3))
    expect(afterwards.nextDueAt()).toBe(clock.now() + day)
    await clock.jump(day)
    afterwards.tick()
    expect(after()).toBeNull()
  })

  it('stays a moment after the rating where nothing else is left to say', async () => {
    const { clock, watches, afterwards, after } = await world()
    await watches(movieItem())
    await afterwards.rate(after()?.key ?? '', 10)
    await clock.jump(19_000)
    afterwards.tick()
    expect(after()?.rating).toMatchObject({ value: 10 })
    await clock.jump(1_000)
    afterwards.tick()
    expect(after()).toBeNull()
  })

  it('goes on asking while the next episode plays, and no longer than that', async () => {
    const { clock, watches, plays, afterwards, after } = await world()
    await watches(episodeItem(2, 3))
    plays(episodeItem(2, 4))
    expect(after()?.rating.step).toBe('asked')
    await afterwards.rate(after()?.key ?? '', 8)
    await clock.jump(20_000)
    afterwards.tick()
    expect(after()).toBeNull()
  })
})

describe('a restart', () => {
  it('shows what was asked, and tells nobody again', async () => {
    const all = await world()
    await all.watches(episodeItem(2, 3))
    await all.kept.flushed()
    const { after, counts } = await all.start()
    expect(after()).toMatchObject({ rating: { step: 'asked' }, next: { kind: 'episode' } })
    await counts(episodeItem(2, 3))
    expect(all.finished).toHaveLength(1)
  })

  it('finds what ended meanwhile, and says it in the window alone when that is a while ago', async () => {
    const all = await world()
    all.plays(episodeItem(2, 3))
    await all.kept.flushed()
    const endedAt = all.clock.now() + 50 * minute
    await all.clock.jump(10 * 60 * minute)
    const { after, counts } = await all.start()
    await counts(episodeItem(2, 3), endedAt)
    expect(after()).toMatchObject({ endedAt, rating: { step: 'asked' } })
    expect(all.finished).toEqual([])
  })

  it('asks nothing about what ended more than a day ago', async () => {
    const all = await world()
    all.plays(episodeItem(2, 3))
    await all.kept.flushed()
    const endedAt = all.clock.now() + 50 * minute
    await all.clock.jump(2 * day)
    const { after, counts, kept } = await all.start()
    await counts(episodeItem(2, 3), endedAt)
    expect(after()).toBeNull()
    expect(kept.get().after).toMatchObject({ ran: [], asked: [] })
  })

  it('nor does waking up after days of sleep', async () => {
    const { clock, store, plays, kept } = await world()
    const { item, expiresAt } = plays(episodeItem(2, 3))
    await clock.jump(2 * day)
    store.set({ checkIn: idle, recent: [{ item, watchedAt: expiresAt }] })
    expect(kept.get().after).toMatchObject({ shown: null, ran: [], asked: [] })
  })

  it('keeps the answer, and what there is to say', async () => {
    const all = await world()
    await all.watches(episodeItem(2, 3))
    await all.afterwards.rate(all.after()?.key ?? '', 8)
    await all.kept.flushed()
    expect((await all.start()).after()).toEqual(all.after())
    for (const kind of ['caughtUp', 'seasonOver', 'showOver'] as const) {
      const shown = { ...all.after(), rating: { step: 'asked' }, next: { kind } } as After
      await all.kept.set({ after: { ...all.kept.get().after, shown } })
      expect((await all.start()).after()).toEqual(shown)
    }
  })

  it('shows nothing of it to nobody', async () => {
    const { store, watches, after, answers } = await world()
    answers.show = err(offline)
    await watches(episodeItem(2, 3))
    store.set({ account: { state: 'signedOut', reason: 'expired' }, after: null, checkIn: idle })
    answers.show = ok(seasonTwo)
    store.set({ trouble: offline })
    store.set({ trouble: null })
    await settle()
    expect(after()).toBeNull()
  })
})
