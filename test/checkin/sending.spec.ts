// Sending one check-in: what is asked, what each answer comes to, and how long what was sent is taken to run.
import { describe, expect, it } from 'vitest'
import { type Sent, sendCheckIn } from '../../main/checkin/send.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { CheckInRequest, Item } from '../../preload/contract/model.ts'
import { ok } from '../../preload/contract/result.ts'
import { dune, episodeItem, movieItem } from '../fakes/items.ts'
import { machine, minutes, wantDune } from './machine.ts'

const lost: Failure = { kind: 'timeout', afterMs: 30_000 }
const no: Failure = { kind: 'notFound' }
const down: Failure = { kind: 'offline', sent: false }

async function made() {
  const all = await machine()
  const { parts, trakt, clock } = all
  const send = (wanted: CheckInRequest): Promise<Sent> => sendCheckIn(parts().context, trakt, wanted)
  const now = clock.now()
  const plays = (item: Item, ms = minutes(50)) =>
    ({ item, action: 'checkin', startedAt: now, expiresAt: now + ms }) as const
  return { ...all, send, now, plays }
}

describe('a check-in', () => {
  it('runs from now, and until Trakt says, or as long as the item', async () => {
    const { send, trakt, now } = await made()
    expect(await send(wantDune)).toMatchObject({
      kind: 'done',
      historyId: 1,
      watching: { action: 'checkin', startedAt: now, expiresAt: now + minutes(155) },
    })
    for (const [expiresAt, until] of [
      [now + 7, now + 7],
      [null, now + minutes(155)],
    ] as const) {
      Object.assign(trakt, { checkIn: async () => ok({ item: movieItem(), expiresAt, historyId: null }) })
      expect(await send(wantDune)).toMatchObject({ kind: 'done', watching: { expiresAt: until } })
    }
  })

  it('runs by Trakt’s clock', async () => {
    const { send, trakt, now, parts } = await made()
    parts().store.set({ serverOffsetMs: 5_000 })
    Object.assign(trakt, { checkIn: async () => ok({ item: movieItem(), expiresAt: null, historyId: null }) })
    expect(await send(wantDune)).toMatchObject({ watching: { startedAt: now + 5_000 } })
  })

  it('that meets itself is there already, and one that meets another is asked about', async () => {
    const same = await made()
    same.trakt.playing = same.plays(movieItem())
    expect(await same.send(wantDune)).toMatchObject({ kind: 'same', watching: { item: movieItem() } })
    const other = await made()
    other.trakt.playing = other.plays(episodeItem())
    expect(await other.send(wantDune)).toMatchObject({
      kind: 'taken',
      playing: { item: episodeItem() },
      until: other.now + minutes(50),
    })
  })

  it('that meets what nobody can name is taken until the time that Trakt told', async () => {
    const { send, trakt, plays, now } = await made()
    trakt.playing = plays(episodeItem())
    trakt.faults.watching = [{ failure: down }]
    expect(await send(wantDune)).toEqual({ kind: 'taken', playing: null, until: now + minutes(50) })
  })

  it.each([
    ['told no time', null, 2],
    ['told a time that has just come', 0, 2],
    ['told a time to come', 1, 1],
  ])('is sent once more, and once only, when nothing plays any more and Trakt %s', async (_name, inMs, times) => {
    const { send, trakt, now } = await made()
    const until = inMs === null ? null : now + inMs
    trakt.faults.checkIn = Array.from(
      { length: 3 },
      () => ({ failure: { kind: 'conflict', expiresAt: until } }) as const,
    )
    expect(await send(wantDune)).toEqual({ kind: 'taken', playing: null, until })
    expect(trakt.calls.filter((call) => call === 'checkIn')).toHaveLength(times)
  })

  it('that Trakt refuses has failed, and nothing more is asked', async () => {
    const { send, trakt } = await made()
    trakt.faults.checkIn = [{ failure: no }]
    expect(await send(wantDune)).toEqual({ kind: 'failed', failure: no, playing: undefined })
    expect(trakt.calls).toEqual(['checkIn'])
  })
})

describe('a check-in whose answer was lost', () => {
  it('is found playing, whatever history says', async () => {
    const { send, trakt, plays } = await made()
    trakt.faults.checkIn = [{ failure: lost }]
    trakt.playing = plays(movieItem())
    expect(await send(wantDune)).toEqual({ kind: 'done', watching: plays(movieItem()), historyId: null })
    expect(trakt.calls).toEqual(['checkIn', 'watching'])
  })

  it('is unknown where Trakt cannot be asked', async () => {
    const { send, trakt } = await made()
    trakt.faults.checkIn = [{ failure: lost }]
    trakt.faults.watching = [{ failure: down }]
    expect(await send(wantDune)).toEqual({ kind: 'failed', failure: lost, playing: undefined })
  })

  it('has failed where something else plays and history has nothing, or cannot be asked', async () => {
    for (const faults of [[], [{ failure: down }]]) {
      const { send, trakt, plays } = await made()
      trakt.faults.checkIn = [{ failure: lost }]
      trakt.faults.history = faults
      trakt.playing = plays(episodeItem())
      expect(await send(wantDune)).toEqual({ kind: 'failed', failure: lost, playing: plays(episodeItem()) })
    }
  })

  it.each<[string, number, Item, 'checkin' | 'watch', boolean]>([
    ['of this very minute', 0, movieItem(), 'checkin', true],
    ['of the minute before, as history rounds', -minutes(1), movieItem(), 'checkin', true],
    ['of longer ago', -minutes(1) - 1, movieItem(), 'checkin', false],
    ['of something else', 0, episodeItem(), 'checkin', false],
    ['that was no check-in', 0, movieItem(), 'watch', false],
  ])('is found by a play %s, or not', async (_name, after, item, action, isIt) => {
    const { send, trakt, now } = await made()
    trakt.faults.checkIn = [{ failure: lost }]
    trakt.rows.push({ historyId: 9, watchedAt: now + after, action, item })
    expect(await send(wantDune)).toMatchObject(
      isIt ? { kind: 'done', historyId: 9 } : { kind: 'failed', playing: null },
    )
  })

  it('runs until the time that its play has, where that is to come', async () => {
    for (const [after, until] of [
      [minutes(90), minutes(90)],
      [0, minutes(155)],
    ] as const) {
      const { send, trakt, now } = await made()
      trakt.faults.checkIn = [{ failure: lost }]
      trakt.rows.push({ historyId: 9, watchedAt: now + after, action: 'checkin', item: movieItem() })
      expect(await send(wantDune)).toMatchObject({ watching: { expiresAt: now + until } })
    }
  })
})

describe('a start that lies back', () => {
  const ago = (startedMinutesAgo: number, more: Partial<CheckInRequest> = {}): CheckInRequest => ({
    ...wantDune,
    startedMinutesAgo,
    ...more,
  })

  it('is begun where it stands, one percent in at the least', async () => {
    const { send, trakt, now } = await made()
    expect(await send(ago(31))).toMatchObject({
      kind: 'done',
      historyId: null,
      watching: { action: 'scrobble', startedAt: now - minutes(31), expiresAt: now + minutes(155 - 31) },
    })
    expect(trakt.calls).toEqual(['watching', 'scrobble', 'start 20'])
    const early = await made()
    await early.send(ago(0))
    expect(early.trakt.calls).toContain('start 1')
  })

  it('is refused where the item is over by then, or nobody knows how long it is', async () => {
    const unknown = { target: { form: 'movie', movie: { ...dune, runtimeMinutes: null } } } as const
    for (const [wanted, runtimeMinutes] of [
      [ago(155), 155],
      [ago(60, { durationMinutes: 60 }), 60],
      [ago(1, unknown), null],
    ] as const) {
      const { send, trakt } = await made()
      expect(await send(wanted)).toEqual({
        kind: 'failed',
        failure: { kind: 'overAlready', runtimeMinutes },
        playing: undefined,
      })
      expect(trakt.calls).toEqual([])
    }
    const { send } = await made()
    expect(await send(ago(154))).toMatchObject({ kind: 'done' })
  })

  it('is measured by the length that was given', async () => {
    const { send, trakt } = await made()
    await send(ago(30, { durationMinutes: 60 }))
    expect(trakt.calls).toContain('start 50')
  })

  it('of a position goes on from there, with a length assumed where nobody knows it', async () => {
    const { send, now } = await made()
    const unknown = { target: { form: 'movie', movie: { ...dune, runtimeMinutes: null } } } as const
    expect(await send({ ...unknown, scrobbleFrom: 50 })).toMatchObject({
      watching: { startedAt: now - minutes(60), expiresAt: now + minutes(60) },
    })
  })

  it('does not take the place of what runs', async () => {
    const { send, trakt, plays, now } = await made()
    trakt.playing = plays(episodeItem())
    expect(await send(ago(30))).toMatchObject({ kind: 'taken', until: now + minutes(50) })
    trakt.playing = plays(movieItem())
    expect(await send(ago(30))).toMatchObject({ kind: 'same' })
    expect(trakt.calls).toEqual(['watching', 'watching'])
  })

  it('is not tried where nobody can say what runs', async () => {
    const { send, trakt } = await made()
    trakt.faults.watching = [{ failure: down }]
    expect(await send(ago(30))).toEqual({ kind: 'failed', failure: down, playing: undefined })
    expect(trakt.calls).toEqual(['watching'])
  })

  it('is on disk as being started before it is, and no longer once it has failed', async () => {
    const { send, trakt, parts, now } = await made()
    let kept: unknown
    trakt.onCall = (name) => {
      if (name === 'scrobble') kept = parts().kept.get().starting
    }
    trakt.faults.scrobble = [{ failure: no }]
    expect(await send(ago(31))).toEqual({ kind: 'failed', failure: no, playing: undefined })
    expect(kept).toMatchObject({ wanted: ago(31), at: now, expiresAt: now + minutes(155 - 31) })
    expect(parts().kept.get().starting).toBeNull()
  })

  it('that meets a conflict is taken until then', async () => {
    const { send, trakt, now } = await made()
    trakt.faults.scrobble = [{ failure: { kind: 'conflict', expiresAt: now + 5 } }]
    expect(await send(ago(31))).toEqual({ kind: 'taken', playing: null, until: now + 5 })
  })

  it('whose answer was lost is found running, or has failed, or is still to be found out', async () => {
    const runs = await made()
    runs.trakt.faults.scrobble = [{ failure: lost, effect: true }]
    expect(await runs.send(ago(31))).toMatchObject({ kind: 'done', watching: { action: 'scrobble' }, historyId: null })
    const failed = await made()
    failed.trakt.faults.scrobble = [{ failure: lost }]
    failed.trakt.onCall = (name) => {
      if (name === 'scrobble') failed.trakt.playing = failed.plays(episodeItem())
    }
    expect(await failed.send(ago(31))).toMatchObject({ kind: 'failed', playing: { item: episodeItem() } })
    expect(failed.parts().kept.get().starting).toBeNull()
    const unknown = await made()
    unknown.trakt.faults.scrobble = [{ failure: lost }]
    unknown.trakt.onCall = (name) => {
      if (name === 'scrobble') unknown.trakt.faults.watching = [{ failure: down }]
    }
    expect(await unknown.send(ago(31))).toEqual({ kind: 'failed', failure: lost, playing: undefined })
    expect(unknown.parts().kept.get().starting).not.toBeNull()
  })

  it('takes along with whom it is shared, and only where that was said', async () => {
    for (const more of [{ sharing: { tumblr: true } }, {}]) {
      const { send, trakt } = await made()
      let told: object = {}
      const { scrobble } = trakt
      Object.assign(trakt, {
        scrobble: (...args: Parameters<typeof scrobble>) => ((told = args[1]), scrobble(...args)),
      })
      await send(ago(31, more))
      expect('sharing' in told).toBe('sharing' in more)
      expect(told).toMatchObject({ durationMinutes: 155, ...more })
    }
  })
})
