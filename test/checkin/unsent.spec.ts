// What the machine leaves in the queue and takes out of it again.
import { describe, expect, it } from 'vitest'
import { createUnsent } from '../../main/checkin/unsent.ts'
import type { EntryPatch } from '../../main/journal/entry.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { Intent } from '../../preload/contract/intent.ts'
import type { Watching } from '../../preload/contract/model.ts'
import { episodeItem, movieItem, severance } from '../fakes/items.ts'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'
import { targetOf } from '../../main/checkin/sameItem.ts'

const offline: Failure = { kind: 'offline', sent: false }
const lost: Failure = { kind: 'timeout', afterMs: 30_000 }

async function made() {
  const all = await machine()
  const { context } = all.parts()
  const { intents } = context
  const now = all.clock.now()
  const enqueue = async (intent: Intent, at = now, patch: EntryPatch = {}) => {
    await intents.enqueue(intent, at)
    const id = intents.queued().at(-1)?.id ?? ''
    await intents.set(id, patch)
    return id
  }
  const plays: Watching = { item: movieItem(), action: 'checkin', startedAt: now, expiresAt: now + minutes(60) }
  return { ...all, context, intents, now, enqueue, plays, unsent: createUnsent(context), queue: () => intents.view() }
}
const wish = (wanted = wantDune): Intent => ({ kind: 'checkIn', wanted })
const rating: Intent = { kind: 'rate', what: movieItem(), rating: 7 }

describe('what would still run', () => {
  it('is a check-in until its end, that was not refused', async () => {
    const { unsent, enqueue, now } = await made()
    const { target } = wantDune
    await enqueue(rating)
    await enqueue(wish(), now - minutes(155))
    await enqueue(wish(), now, { state: 'refused' })
    expect([unsent.of(target), unsent.newest()]).toEqual([null, null])
    const id = await enqueue(wish(), now - minutes(155) + 1)
    expect([unsent.of(target)?.id, unsent.newest()?.id]).toEqual([id, id])
    const other = await enqueue(wish(wantSeverance))
    expect([unsent.of(target)?.id, unsent.newest()?.id]).toEqual([id, other])
  })
})

describe('what is begun', () => {
  it('is a check-in at the time at which it began, but no going on from a position', async () => {
    const { unsent, intents, now } = await made()
    expect(await unsent.beginCheckIn({ ...wantDune, scrobbleFrom: 5 })).toBeNull()
    const begun = await unsent.beginCheckIn({ ...wantDune, startedMinutesAgo: 3 })
    if (begun) await unsent.leave(begun, offline, false)
    expect(intents.view()).toMatchObject([{ at: now - minutes(3) }])
  })

  it('is a cancellation of a check-in, not of a scrobble', async () => {
    const { unsent, plays, queue, now } = await made()
    expect(await unsent.beginCancel({ ...plays, action: 'scrobble' })).toBeNull()
    await unsent.leave(await unsent.beginCancel(plays), offline, true)
    expect(queue()).toMatchObject([
      {
        at: now,
        intent: {
          kind: 'cancel',
          target: targetOf(movieItem()),
          startedAt: now,
          expiresAt: now + minutes(60),
          historyId: null,
        },
      },
    ])
  })

  it('is an undoing while there is one to undo, of a check-in, until the end of what plays', async () => {
    const { unsent, context, plays, queue, now } = await made()
    const undo = { item: movieItem(), until: now + 30_000, startedAt: now, historyId: 4, scrobble: false }
    expect(await unsent.beginUndo(plays)).toBeNull()
    await context.kept.set({ undo: { ...undo, scrobble: true } })
    expect(await unsent.beginUndo(plays)).toBeNull()
    await context.kept.set({ undo: { ...undo, until: now } })
    expect(await unsent.beginUndo(plays)).toBeNull()
    await context.kept.set({ undo })
    for (const playing of [plays, { ...plays, item: episodeItem() }, null])
      await unsent.leave(await unsent.beginUndo(playing), offline, true)
    const cancel = { kind: 'cancel', target: targetOf(movieItem()), startedAt: now, historyId: 4 }
    expect(queue().map(({ intent }) => intent)).toEqual([
      { ...cancel, expiresAt: now + minutes(60) },
      { ...cancel, expiresAt: now + minutes(155) },
      { ...cancel, expiresAt: now + minutes(155) },
    ])
  })
})

describe('what is left', () => {
  it.each<[Failure, boolean, string | null]>([
    [offline, true, 'waiting'],
    [lost, true, 'unsure'],
    [lost, false, 'waiting'],
    [{ kind: 'signedOut', reason: 'expired' }, true, 'waiting'],
    [{ kind: 'notFound' }, true, null],
  ])('after %o (may have arrived: %s) is %s', async (failure, mayBe, state) => {
    const { unsent, queue, seen } = await made()
    const begun = await unsent.beginCheckIn(wantDune)
    expect(await unsent.leave(begun, failure, mayBe)).toBe(state !== null)
    expect(queue()).toMatchObject(state === null ? [] : [{ state, failure }])
    expect(seen.settled()).toEqual(state === null ? ['refused'] : [])
  })

  it('is nothing that was not begun, or that no disk holds', async () => {
    const { unsent, file, queue } = await made()
    expect(await unsent.leave(null, offline, true)).toBe(false)
    file.failAppends = file.failReplaces = true
    expect(await unsent.leave(await unsent.beginCheckIn(wantDune), offline, true)).toBe(false)
    expect(queue()).toEqual([])
  })
})

describe('what is to be cancelled', () => {
  it('is hidden while it plays, and nothing else is', async () => {
    const { unsent, enqueue, plays, now } = await made()
    await enqueue(rating)
    await enqueue(wish())
    expect(unsent.hidden(plays)).toBe(plays)
    await enqueue({
      kind: 'cancel',
      target: targetOf(movieItem()),
      startedAt: now,
      expiresAt: plays.expiresAt,
      historyId: null,
    })
    expect(unsent.hidden(plays)).toBeNull()
    const other = { ...plays, item: episodeItem() }
    expect(unsent.hidden(other)).toBe(other)
    expect(unsent.hidden(null)).toBeNull()
  })

  it('is shown again when Trakt refused that', async () => {
    const { unsent, enqueue, plays, now } = await made()
    const { item, expiresAt } = plays
    await enqueue({ kind: 'cancel', target: targetOf(item), startedAt: now, expiresAt, historyId: null }, now, {
      state: 'refused',
    })
    expect(unsent.hidden(plays)).toBe(plays)
  })
})

describe('what is forgotten', () => {
  it('are the check-ins to that thing, however they name it', async () => {
    const { unsent, enqueue, queue, seen } = await made()
    await enqueue(wish())
    await enqueue({ kind: 'rate', what: episodeItem(), rating: 7 })
    await enqueue(wish({ target: { form: 'number', show: severance, season: 2, number: 3 } }))
    await enqueue(wish(wantSeverance))
    await unsent.forget(episodeItem(2, 3))
    expect(queue().map(({ intent }) => intent.kind)).toEqual(['checkIn', 'rate'])
    expect(queue()).toMatchObject([{ intent: { wanted: wantDune } }, {}])
    expect(seen.settled()).toEqual(['dropped', 'dropped'])
  })
})

describe('what is dropped', () => {
  it('is judged by what became of it, not of what stands before it', async () => {
    const { unsent, enqueue, queue } = await made()
    const first = await enqueue(wish(), 5, { state: 'unsure', failure: lost, tries: 1 })
    await unsent.drop(await enqueue(wish(wantSeverance)))
    expect(queue().map(({ id }) => id)).toEqual([first])
  })

  it('is that entry, and Trakt is told only of a check-in that may have arrived', async () => {
    const { unsent, enqueue, queue, seen, now } = await made()
    await unsent.drop('gone')
    const ids = [
      await enqueue(wish(wantSeverance)),
      await enqueue(rating, now, { state: 'unsure', failure: lost, tries: 1 }),
      await enqueue(wish({ target: { form: 'absolute', show: severance, numberAbs: 1 } }), now, {
        state: 'unsure',
        failure: lost,
        tries: 1,
      }),
      await enqueue(wish(), now - 5, { state: 'unsure', failure: lost, tries: 1 }),
    ]
    await unsent.drop(ids[1] ?? '')
    expect(queue().map(({ id }) => id)).toEqual([ids[0], ids[2], ids[3]])
    await unsent.drop(ids[0] ?? '')
    await unsent.drop(ids[2] ?? '')
    await unsent.drop(ids[3] ?? '')
    expect(queue().map(({ at, intent }) => [at, intent])).toEqual([
      [
        now,
        {
          kind: 'cancel',
          target: { form: 'absolute', show: severance, numberAbs: 1 },
          startedAt: now,
          expiresAt: now + minutes(50),
          historyId: null,
        },
      ],
      [
        now,
        {
          kind: 'cancel',
          target: targetOf(movieItem()),
          startedAt: now - 5,
          expiresAt: now + minutes(155),
          historyId: null,
        },
      ],
    ])
    expect(seen.settled()).toEqual(Array(4).fill('dropped'))
  })
})
