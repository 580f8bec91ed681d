// The outbox entry by entry: what is asked before anything is sent, what each answer makes of it, and in which order things go.
import { describe, expect, it } from 'vitest'
import type { EntryPatch } from '../../main/journal/entry.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { Intent } from '../../preload/contract/intent.ts'
import type { CheckInRequest, Item } from '../../preload/contract/model.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import { dune, episode, episodeItem, movieItem, severance } from '../fakes/items.ts'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'
import { targetOf } from '../../main/checkin/sameItem.ts'

const offline: Failure = { kind: 'offline', sent: false }
const lost: Failure = { kind: 'timeout', afterMs: 30_000 }
const no: Failure = { kind: 'notFound' }

/** Something asked for `agoMs` ago waits, as if `patch` had become of it. */
async function waiting(wanted: CheckInRequest = wantDune, patch: EntryPatch = {}, agoMs = 0) {
  const all = await machine()
  const { trakt, parts, clock } = all
  const enqueue = async (intent: Intent, at = clock.now()) => {
    await parts().intents.enqueue(intent, at)
    return parts().intents.queued().at(-1)?.id ?? ''
  }
  const id = await enqueue({ kind: 'checkIn', wanted }, clock.now() - agoMs)
  await parts().intents.set(id, patch)
  const queue = () => parts().intents.view()
  const tick = async () => {
    trakt.calls.length = 0
    await parts().outbox.tick()
    return [...trakt.calls]
  }
  return { ...all, id, enqueue, queue, tick }
}
/** It was being sent when an earlier run ended, or nobody knows what came of it. */
const unsure: EntryPatch = { state: 'unsure', failure: lost, tries: 1 }
const plays = (item: Item, now: number, action: 'checkin' | 'scrobble' = 'checkin') => ({
  item,
  action,
  startedAt: now,
  expiresAt: now + minutes(50),
})

describe('a check-in that still runs', () => {
  it('is sent after one look, and history is asked only where it may have arrived', async () => {
    const fresh = await waiting()
    expect(await fresh.tick()).toEqual(['watching', 'checkIn'])
    const doubtful = await waiting(wantDune, unsure)
    expect(await doubtful.tick()).toEqual(['watching', 'history', 'checkIn'])
    expect([fresh.queue(), doubtful.queue()]).toEqual([[], []])
  })

  it('offers to undo it, and says that it was late', async () => {
    const { parts, tick, clock } = await waiting()
    await tick()
    expect(parts().store.getState().undo).toMatchObject({ until: clock.now() + 30_000 })
    expect(parts().notices).toMatchObject([{ id: 'late-intent-1', kind: 'sentLate', item: movieItem() }])
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: movieItem() } })
  })

  it('that plays already is done, and shown', async () => {
    const { trakt, clock, parts, queue, tick } = await waiting()
    trakt.playing = plays(movieItem(), clock.now())
    expect(await tick()).toEqual(['watching'])
    expect(queue()).toEqual([])
    expect(parts().state()).toMatchObject({ step: 'watching' })
  })

  it('that somebody else began in between is done as well', async () => {
    const { trakt, clock, queue, tick } = await waiting()
    trakt.onCall = (name) => {
      if (name === 'checkIn') trakt.playing = plays(movieItem(), clock.now())
    }
    expect(await tick()).toEqual(['watching', 'checkIn', 'watching'])
    expect(queue()).toEqual([])
  })

  it.each<[string, EntryPatch, string]>([
    ['was not sent yet', {}, 'waiting'],
    ['may have arrived', unsure, 'unsure'],
  ])('that %s stays as it is when Trakt cannot be asked what plays', async (_name, patch, state) => {
    const { trakt, queue, tick } = await waiting(wantDune, patch)
    trakt.faults.watching = [{ failure: lost }]
    expect(await tick()).toEqual(['watching'])
    expect(queue()).toMatchObject([{ state, failure: lost }])
  })

  it('that may have arrived is not sent while history cannot be asked', async () => {
    const { trakt, queue, tick } = await waiting(wantDune, unsure)
    trakt.faults.history = [{ failure: offline }]
    expect(await tick()).toEqual(['watching', 'history'])
    expect(queue()).toMatchObject([{ state: 'unsure', failure: offline }])
  })

  it('is not sent for somebody who has left meanwhile', async () => {
    const { trakt, tick, signOut, signIn, queue } = await waiting(wantDune, unsure)
    trakt.onCall = (name) => {
      if (name === 'history') signOut()
    }
    expect(await tick()).toEqual(['watching', 'history'])
    signIn()
    expect(queue()).toHaveLength(1)
  })

  it('is on disk as sent before it is: whoever died in between looks for it', async () => {
    const { trakt, restart, pass, queue, parts } = await waiting()
    trakt.faults.checkIn = [{ failure: 'crash', effect: true }]
    await expect(parts().outbox.tick()).rejects.toThrow('crash')
    trakt.playing = null
    trakt.calls.length = 0
    await restart()
    await pass(minutes(1))
    expect(trakt.calls).not.toContain('checkIn')
    expect(queue()).toEqual([])
    expect(trakt.rows).toHaveLength(1)
  })

  it.each<[string, boolean, string]>([
    ['nobody knows', true, 'unsure'],
    ['a look shows that it did not', false, 'waiting'],
  ])('whose answer was lost waits: %s whether it arrived', async (_name, isBlind, state) => {
    const { trakt, queue, tick } = await waiting()
    trakt.faults.checkIn = [{ failure: lost }]
    if (isBlind)
      trakt.onCall = (name) => {
        if (name === 'checkIn') trakt.faults.watching = [{ failure: offline }]
      }
    await tick()
    expect(queue()).toMatchObject([{ state, failure: lost }])
  })

  it('that Trakt refuses stays, with the reason', async () => {
    const { trakt, parts, queue, tick } = await waiting()
    trakt.faults.checkIn = [{ failure: no }]
    await tick()
    expect(queue()).toMatchObject([{ state: 'refused', failure: no }])
    expect(parts().news).toMatchObject([{ kind: 'intentRefused', failure: no }])
    expect(await tick()).toEqual([])
  })

  it('waits for a session where that is missing, and is not refused', async () => {
    const { trakt, queue, tick } = await waiting()
    trakt.faults.checkIn = [{ failure: { kind: 'signedOut', reason: 'expired' } }]
    await tick()
    expect(queue()).toMatchObject([{ state: 'waiting', failure: { kind: 'signedOut' } }])
  })

  it('waits for its own end by Trakt’s clock where something else plays', async () => {
    const { trakt, clock, parts, queue, tick } = await waiting()
    parts().store.set({ serverOffsetMs: 5_000 })
    trakt.playing = plays(episodeItem(), clock.now())
    await tick()
    expect(queue()).toMatchObject([
      { state: 'waiting', failure: { kind: 'conflict' }, nextTryAt: clock.now() + minutes(155) - 5_000 + 1_000 },
    ])
  })

  it.each([
    [20, 10, 30],
    [20, 0, 20],
    [1, 0.2, 1],
  ])('that began %d min before it was asked for is begun where it stands %d min later', async (ago, later, stands) => {
    const wanted = { ...wantDune, startedMinutesAgo: ago }
    const { clock, tick } = await waiting(wanted, {}, minutes(ago))
    await clock.jump(minutes(later))
    expect(await tick()).toContain(`start ${Math.round(Math.max(1, (stands / 155) * 100))}`)
  })
})

describe('a check-in that is over', () => {
  const over = minutes(200)

  it('is looked for before it is added, and not added for somebody who has left', async () => {
    const { tick, trakt, queue, parts, clock } = await waiting(wantDune, {}, over)
    const endsAt = clock.now() - over + minutes(155)
    expect(await tick()).toEqual(['watching', 'history', 'addPlay'])
    expect(trakt.rows).toMatchObject([{ watchedAt: endsAt - (endsAt % 60_000) }])
    expect(queue()).toEqual([])
    expect(parts().notices).toMatchObject([{ id: 'history-intent-1', kind: 'addedToHistory', at: endsAt }])
    expect(parts().news).toMatchObject([{ kind: 'addedToHistory' }])
    const left = await waiting(wantDune, {}, over)
    left.trakt.onCall = (name) => {
      if (name === 'history') left.signOut()
    }
    expect(await left.tick()).toEqual(['watching', 'history'])
  })

  it('is over at its end, not a moment before', async () => {
    const before = await waiting(wantDune, {}, minutes(155) - 1)
    expect(await before.tick()).toContain('checkIn')
    const after = await waiting(wantDune, {}, minutes(155))
    expect(await after.tick()).toContain('addPlay')
  })

  it('is not added while history cannot be asked, and was not sent for all that', async () => {
    const { trakt, queue, tick } = await waiting(wantDune, {}, over)
    trakt.faults.history = [{ failure: lost }]
    expect(await tick()).toEqual(['watching', 'history'])
    expect(queue()).toMatchObject([{ state: 'waiting' }])
  })

  it('may be there when the answer was lost, and is looked for', async () => {
    const { trakt, queue, tick, pass } = await waiting(wantDune, {}, over)
    trakt.faults.addPlay = [{ failure: lost, effect: true }]
    await tick()
    expect(queue()).toMatchObject([{ state: 'unsure', failure: lost }])
    await pass(minutes(6))
    expect(queue()).toEqual([])
    expect(trakt.rows).toHaveLength(1)
  })

  it('is not there when nothing was sent, or Trakt said no', async () => {
    const first = await waiting(wantDune, {}, over)
    first.trakt.faults.addPlay = [{ failure: offline }]
    await first.tick()
    expect(first.queue()).toMatchObject([{ state: 'waiting', failure: offline }])
    const second = await waiting(wantDune, {}, over)
    second.trakt.faults.addPlay = [{ failure: no }]
    await second.tick()
    expect(second.queue()).toMatchObject([{ state: 'refused', failure: no }])
  })

  it.each([
    ['a minute before it began', -minutes(1), true],
    ['more than a minute before it began', -minutes(1) - 1, false],
    ['at its end', minutes(155), true],
    ['twice its length after it began', minutes(310), true],
    ['later than that', minutes(310) + 1, false],
  ])('is what history has %s, or not', async (_name, after, isIt) => {
    const { trakt, clock, tick } = await waiting(wantDune, {}, minutes(400))
    const began = clock.now() - minutes(400)
    trakt.rows.push({ historyId: 9, watchedAt: began + after, action: 'checkin', item: movieItem() })
    expect((await tick()).includes('addPlay')).toBe(!isIt)
  })

  it('is not what history has of something else', async () => {
    const wanted: CheckInRequest = { target: { form: 'number', show: severance, season: 2, number: 3 } }
    const { trakt, clock, tick } = await waiting(wanted, {}, minutes(60))
    trakt.rows.push({ historyId: 9, watchedAt: clock.now() - minutes(10), action: 'checkin', item: episodeItem(2, 4) })
    Object.assign(trakt, { showEpisodes: async () => err(offline) })
    expect(await tick()).toEqual(['watching', 'history'])
  })
})

describe('a number of a show that is over', () => {
  const wanted: CheckInRequest = { target: { form: 'number', show: severance, season: 2, number: 3 } }
  const episodes = (...list: readonly ReturnType<typeof episode>[]) =>
    ok({ show: severance, seasons: [{ number: 2, episodes: list.map((one) => ({ episode: one, watched: false })) }] })

  it('is added as the episode that it stands for', async () => {
    const { trakt, tick } = await waiting(wanted, {}, minutes(60))
    Object.assign(trakt, { showEpisodes: async () => episodes(episode(2, 2), episode(2, 3)) })
    expect(await tick()).toContain('addPlay')
    expect(trakt.rows).toMatchObject([{ item: episodeItem(2, 3) }])
  })

  it('is refused where the show has no such episode, and waits while nobody can say', async () => {
    const none = await waiting(wanted, {}, minutes(60))
    Object.assign(none.trakt, { showEpisodes: async () => episodes(episode(2, 2)) })
    await none.tick()
    expect(none.queue()).toMatchObject([{ state: 'refused', failure: { kind: 'notFound' } }])
    const silent = await waiting(wanted, {}, minutes(60))
    Object.assign(silent.trakt, { showEpisodes: async () => err(lost) })
    await silent.tick()
    expect(silent.queue()).toMatchObject([{ state: 'waiting', failure: lost }])
  })
})

describe('the order', () => {
  const rate = (rating: number, item = movieItem()): Intent => ({ kind: 'rate', what: item, rating })
  const cancelDune = (now: number): Intent => ({
    kind: 'cancel',
    target: targetOf(movieItem()),
    startedAt: now,
    expiresAt: now + minutes(155),
    historyId: null,
  })

  it('is kept for the same thing, though the later one is due before', async () => {
    const { clock, enqueue, parts } = await waiting(wantDune, { notBefore: 0 })
    await parts().intents.set('intent-1', { notBefore: clock.now() + minutes(2) })
    await enqueue(rate(7))
    expect(parts().outbox.nextDueAt()).toBe(clock.now() + minutes(2))
  })

  it('is that of the times for different things', async () => {
    const { clock, enqueue, parts } = await waiting(wantDune)
    await parts().intents.set('intent-1', { notBefore: clock.now() + minutes(2) })
    const second = await enqueue({ kind: 'checkIn', wanted: wantSeverance })
    await parts().intents.set(second, { notBefore: clock.now() + minutes(1) })
    expect(parts().outbox.nextDueAt()).toBe(clock.now() + minutes(1))
  })

  it('lets a cancellation overtake the check-in that it takes back, which is not sent any more', async () => {
    const { clock, enqueue, parts, tick, queue, trakt } = await waiting(wantDune)
    await parts().intents.set('intent-1', { notBefore: clock.now() + minutes(2) })
    await enqueue(cancelDune(clock.now()))
    expect(await tick()).toEqual(['watching', 'history'])
    expect(queue()).toEqual([])
    expect(trakt.playing).toBeNull()
  })

  it('does not let a check-in go before the cancellation behind it', async () => {
    const { clock, enqueue, parts, tick } = await waiting(wantDune)
    const cancel = await enqueue(cancelDune(clock.now()))
    await parts().intents.set(cancel, { notBefore: clock.now() + minutes(2) })
    expect(parts().outbox.nextDueAt()).toBe(clock.now() + minutes(2))
    expect(await tick()).toEqual([])
  })

  it('keeps a check-in that came after a cancellation for after it', async () => {
    const { clock, enqueue, parts, tick, queue, trakt } = await waiting(wantSeverance)
    await parts().intents.settle({ id: 'intent-1' }, 'dropped')
    const cancel = await enqueue(cancelDune(clock.now()))
    await enqueue({ kind: 'checkIn', wanted: wantDune })
    await parts().intents.set(cancel, { notBefore: clock.now() + 1 })
    expect(await tick()).toEqual([])
    await clock.jump(1)
    await tick()
    expect(queue()).toMatchObject([{ intent: { kind: 'checkIn' } }])
    await tick()
    expect(trakt.playing).toMatchObject({ item: { movie: dune } })
  })

  it('is nobody’s while nobody is signed in, or a deed is under way', async () => {
    const { parts, signOut, trakt, tick } = await waiting()
    expect(parts().outbox.nextDueAt()).toBe(0)
    const deed = Promise.withResolvers<null>()
    const going = parts().checkIns.during(() => deed.promise, null)
    expect(parts().outbox.nextDueAt()).toBeNull()
    deed.resolve(null)
    await going
    expect(parts().outbox.nextDueAt()).toBe(0)
    signOut()
    expect(parts().outbox.nextDueAt()).toBeNull()
    expect(await tick()).toEqual([])
    expect(trakt.calls).toEqual([])
  })

  it('leaves the moment to what waits for it, and everything but check-ins goes on', async () => {
    const { clock, parts, enqueue } = await waiting(wantDune)
    const now = clock.now()
    const old = { ...plays(episodeItem(), now), item: episodeItem() }
    await parts().kept.set({ waiting: { wanted: wantSeverance, until: now + 1 } })
    expect(parts().outbox.nextDueAt()).toBe(0)
    for (const patch of [
      { waiting: { wanted: wantSeverance, until: now } },
      { waiting: null, putBack: old },
      { putBack: null, replacing: { old, wanted: wantSeverance, at: now } },
    ]) {
      await parts().kept.set(patch)
      expect([patch, parts().outbox.nextDueAt()]).toEqual([patch, null])
    }
    await enqueue(rate(7, movieItem({ ...dune, ids: { trakt: 5 } })))
    expect(parts().outbox.nextDueAt()).toBe(0)
  })
})

describe('the record', () => {
  const over = minutes(200)
  const cancelDune = (now: number): Intent => ({
    kind: 'cancel',
    target: targetOf(movieItem()),
    startedAt: now,
    expiresAt: now + minutes(155),
    historyId: null,
  })

  it('says how each was settled, and history is said to have changed', async () => {
    const sent = await waiting()
    await sent.tick()
    const added = await waiting(wantDune, {}, over)
    await added.tick()
    for (const { seen } of [sent, added]) {
      expect(seen.settled()).toEqual(['confirmed'])
      expect(seen.changes.count).toBe(1)
    }
  })

  it.each<[string, number, 'checkIn' | 'addPlay' | 'history', boolean]>([
    ['was sent', 0, 'checkIn', false],
    ['was added', over, 'addPlay', false],
    ['was taken back', 0, 'history', true],
  ])('of what %s for somebody who has left is kept, and nobody is told', async (_name, ago, call, isCancel) => {
    const { trakt, tick, signOut, parts, seen, enqueue, clock } = await waiting(wantDune, {}, ago)
    if (isCancel) await enqueue(cancelDune(clock.now()))
    trakt.playing = isCancel ? plays(episodeItem(), clock.now()) : null
    trakt.onCall = (name) => {
      if (name === call) signOut()
    }
    await tick()
    expect(seen.settled().at(-1)).toBe('confirmed')
    expect([parts().notices, parts().news, seen.changes.count]).toEqual([[], [], 0])
    expect(parts().state()).toEqual({ step: 'idle', playing: null })
    expect(parts().store.getState().undo).toBeNull()
  })

  it('of a check-in from the future is put right', async () => {
    const { tick, queue, trakt, clock } = await waiting(wantDune, {}, -minutes(5))
    trakt.faults.checkIn = [{ failure: lost }]
    await tick()
    expect(queue()).toMatchObject([{ at: clock.now() }])
  })

  it('of a check-in is compared by the clock of its day as well as by that of today', async () => {
    const hour = minutes(60)
    const { tick, trakt, parts, clock, queue } = await waiting(wantDune, { offset: 0 }, minutes(400))
    parts().store.set({ serverOffsetMs: 5 * hour })
    const began = clock.now() - minutes(400)
    trakt.rows.push({ historyId: 9, watchedAt: began + 5 * hour + minutes(311), action: 'checkin', item: movieItem() })
    expect(await tick()).toContain('addPlay')
    const again = await waiting(wantDune, { offset: 0 }, minutes(400))
    again.parts().store.set({ serverOffsetMs: 5 * hour })
    again.trakt.rows.push({
      historyId: 9,
      watchedAt: began + 5 * hour + minutes(310),
      action: 'checkin',
      item: movieItem(),
    })
    expect(await again.tick()).not.toContain('addPlay')
    expect([queue(), again.queue()]).toEqual([[], []])
  })

  it('of history is asked for by thing where it has a name, and from a minute before', async () => {
    const byNumber: CheckInRequest = { target: { form: 'number', show: severance, season: 2, number: 3 } }
    for (const [wanted, more] of [
      [wantDune, { item: movieItem() }],
      [wantSeverance, { item: episodeItem() }],
      [byNumber, {}],
    ] as const) {
      const { trakt, tick, clock } = await waiting(wanted, unsure)
      const asked: unknown[] = []
      Object.assign(trakt, { history: async (what: unknown) => (asked.push(what), ok([])) })
      await tick()
      expect(asked).toEqual([{ limit: 50, since: clock.now() - minutes(1), ...more }])
    }
  })

  it.each<[string, EntryPatch, boolean]>([
    ['is it where it was on its way, as after a sleep', unsure, true],
    ['is another where it was never sent', {}, false],
  ])('of history from hours later %s', async (_name, patch, isIt) => {
    const { trakt, tick, clock } = await waiting(wantDune, patch, over * 4)
    trakt.rows.push({ historyId: 9, watchedAt: clock.now() - minutes(5), action: 'checkin', item: movieItem() })
    expect((await tick()).includes('addPlay')).toBe(!isIt)
  })

  it('of history counts nothing from before, though Trakt should give more than it was asked for', async () => {
    const { trakt, tick, clock } = await waiting(wantDune, {}, over)
    const early = { historyId: 9, watchedAt: clock.now() - over - minutes(2), action: 'checkin', item: movieItem() }
    Object.assign(trakt, { history: async () => ok([early]) })
    expect(await tick()).toContain('addPlay')
  })

  it('of an episode that is over needs no list of its show', async () => {
    const { trakt, tick } = await waiting(wantSeverance, {}, over)
    Object.assign(trakt, { showEpisodes: async () => err(no) })
    expect(await tick()).toContain('addPlay')
  })

  it('of a cancellation takes along the check-ins before it, and nothing else', async () => {
    const { enqueue, tick, queue, seen, clock, parts, trakt } = await waiting()
    await enqueue({ kind: 'rate', what: episodeItem(), rating: 3 })
    await parts().intents.set('intent-2', { notBefore: clock.now() + minutes(5) })
    await enqueue(cancelDune(clock.now()))
    await enqueue({ kind: 'checkIn', wanted: wantDune })
    await enqueue({ kind: 'watchlist', what: episodeItem() })
    await parts().intents.set('intent-5', { notBefore: clock.now() + minutes(5) })
    trakt.playing = plays(episodeItem(), clock.now())
    expect(await tick()).toEqual(['watching', 'history'])
    expect(seen.settled()).toEqual(['givenUp', 'confirmed'])
    expect(queue().map(({ id }) => id)).toEqual(['intent-2', 'intent-4', 'intent-5'])
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: episodeItem() } })
    expect(seen.changes.count).toBe(1)
  })

  it('of a cancellation that was lost says that it may have arrived', async () => {
    const { enqueue, tick, queue, trakt, clock, parts } = await waiting(wantSeverance)
    await parts().intents.settle({ id: 'intent-1' }, 'dropped')
    await enqueue(cancelDune(clock.now()))
    trakt.faults.watching = [{ failure: lost }]
    await tick()
    expect(queue()).toMatchObject([{ intent: { kind: 'cancel' }, state: 'unsure', failure: lost }])
  })

  it('of a rating comes before a later cancellation of the same thing', async () => {
    const { enqueue, parts, clock } = await waiting(wantSeverance)
    await parts().intents.settle({ id: 'intent-1' }, 'dropped')
    const rating = await enqueue({ kind: 'rate', what: movieItem(), rating: 3 })
    await parts().intents.set(rating, { notBefore: clock.now() + minutes(5) })
    await enqueue(cancelDune(clock.now()))
    expect(parts().outbox.nextDueAt()).toBe(clock.now() + minutes(5))
  })
})

describe('a rating or a place in the watchlist that waits', () => {
  const what = movieItem()
  const withActivity = (trakt: object, answer: () => unknown) => {
    const said: unknown[] = []
    const note =
      (name: string) =>
      async (...told: unknown[]) => (said.push([name, ...told]), answer())
    Object.assign(trakt, { activity: { rate: note('rate'), addToWatchlist: note('want') } })
    return said
  }

  it('is told as it was meant, each once', async () => {
    const { parts, enqueue, trakt, tick, queue } = await waiting()
    await parts().intents.settle({ id: 'intent-1' }, 'dropped')
    const said = withActivity(trakt, () => ok(undefined))
    await enqueue({ kind: 'rate', what, rating: 8 })
    await enqueue({ kind: 'watchlist', what })
    await tick()
    await tick()
    expect(said).toEqual([
      ['rate', what, 8],
      ['want', what],
    ])
    expect(queue()).toEqual([])
  })

  it('waits on while Trakt cannot be reached, and is refused with the reason', async () => {
    const { parts, enqueue, trakt, tick, queue, clock } = await waiting()
    await parts().intents.settle({ id: 'intent-1' }, 'dropped')
    let failure: Failure = lost
    withActivity(trakt, () => err(failure))
    await enqueue({ kind: 'rate', what, rating: 8 })
    await tick()
    expect(queue()).toMatchObject([{ state: 'waiting', failure: lost }])
    await clock.jump(minutes(6))
    failure = no
    await tick()
    expect(queue()).toMatchObject([{ state: 'refused', failure: no }])
  })

  it('is given up for a newer one of the same kind and thing alone', async () => {
    const { parts, enqueue, queue } = await waiting()
    await enqueue({ kind: 'watchlist', what })
    await enqueue({ kind: 'rate', what: episodeItem(), rating: 3 })
    await enqueue({ kind: 'rate', what, rating: 4 })
    expect(await parts().outbox.tell({ kind: 'rate', what, rating: 5 }, async () => ok(undefined))).toEqual(
      ok(undefined),
    )
    expect(queue().map(({ intent }) => [intent.kind, 'rating' in intent ? intent.rating : null])).toEqual([
      ['checkIn', null],
      ['watchlist', null],
      ['rate', 3],
    ])
  })

  it('is not kept where no disk holds it: then it failed, and says so', async () => {
    const { parts, file, queue } = await waiting()
    file.failAppends = file.failReplaces = true
    expect(await parts().outbox.tell({ kind: 'watchlist', what }, async () => err(offline))).toEqual(err(offline))
    expect(queue()).toHaveLength(1)
  })

  it('is settled as it went, and kept as what certainly did not arrive', async () => {
    const { parts, queue, seen, signOut } = await waiting()
    const told = (answer: Result<void>) => parts().outbox.tell({ kind: 'watchlist', what }, async () => answer)
    await told(ok(undefined))
    expect(await told(err(no))).toEqual(err(no))
    expect(await told(err(lost))).toEqual(ok(undefined))
    expect(queue().at(-1)).toMatchObject({ state: 'waiting', failure: lost })
    await told(ok(undefined))
    expect(seen.settled()).toEqual(['confirmed', 'refused', 'givenUp', 'confirmed'])
    signOut()
    expect(await told(err(offline))).toEqual(err(offline))
  })
})
