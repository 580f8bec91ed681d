// How what plays is ended, taken back, undone or replaced, answer by answer: by the parts themselves, without the machine around them.
import { describe, expect, it } from 'vitest'
import { endAtOnce, endPlaying, endScrobble, findScrobble, forgetPosition } from '../../main/checkin/end.ts'
import { meantBy } from '../../main/checkin/meant.ts'
import { putBack, replacePlaying } from '../../main/checkin/replace.ts'
import { isTakenBack } from '../../main/checkin/isTakenBack.ts'
import { takeBack } from '../../main/checkin/takeBack.ts'
import { undoCheckIn } from '../../main/checkin/undo.ts'
import type { Entry } from '../../main/journal/entry.ts'
import type { Played } from '../../main/trakt/service.ts'
import type { Capabilities } from '../../preload/contract/account.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { Item, Watching } from '../../preload/contract/model.ts'
import { err, ok } from '../../preload/contract/result.ts'
import { episodeItem, movieItem } from '../fakes/items.ts'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'
import { targetOf } from '../../main/checkin/sameItem.ts'

const offline: Failure = { kind: 'offline', sent: false }
const lost: Failure = { kind: 'timeout', afterMs: 30_000 }
const no: Failure = { kind: 'notFound' }
const duplicate: Failure = { kind: 'duplicate', watchedAt: 5, expiresAt: 6 }

async function made(abilities: Partial<Capabilities> = {}) {
  const all = await machine(() => null, abilities)
  const { context } = all.parts()
  const now = all.clock.now()
  const plays = (
    item: Item,
    action: Watching['action'] = 'scrobble',
    agoMs = 0,
    lengthMs = minutes(100),
  ): Watching => ({
    item,
    action,
    startedAt: now - agoMs,
    expiresAt: now - agoMs + lengthMs,
  })
  const row = (
    historyId: number | null,
    watchedAt: number,
    action: Played['action'] = 'checkin',
    item: Item = movieItem(),
  ) => void all.trakt.rows.push({ historyId, watchedAt, action, item })
  /** What has just been called is done, and then something else is the case. */
  const at = (call: string, then: () => void) => {
    all.trakt.onCall = (name) => {
      if (name === call) then()
    }
  }
  return { ...all, context, now, plays, row, at }
}

describe('ending what plays', () => {
  it('a check-in is over when Trakt says so, or when nothing plays after an answer that was lost', async () => {
    for (const [failure, after, expected] of [
      [null, null, ok(undefined)],
      [no, null, err(no)],
      [lost, null, ok(undefined)],
      [lost, 'else', err(lost)],
      [lost, 'blind', err(lost)],
    ] as const) {
      const { context, trakt, plays } = await made()
      const playing = plays(movieItem(), 'checkin')
      if (failure) trakt.faults.cancelCheckIn = [{ failure }]
      if (after === 'else') trakt.playing = plays(episodeItem(), 'checkin')
      if (after === 'blind') trakt.faults.watching = [{ failure: offline }]
      expect(await endPlaying(context, trakt, playing)).toEqual(expected)
      expect(trakt.calls).toEqual(failure === lost ? ['cancelCheckIn', 'watching'] : ['cancelCheckIn'])
    }
  })

  it.each([
    [79, 'pause 79'],
    [80, 'stop 80'],
    [1, 'pause 1'],
  ])('a scrobble at %d %% keeps its place or counts', async (percent, call) => {
    const { context, trakt, plays } = await made()
    expect(await endPlaying(context, trakt, plays(movieItem(), 'scrobble', minutes(percent)))).toEqual(ok(undefined))
    expect(trakt.calls).toContain(call)
  })

  it('a scrobble that does not end is said, and still counts as ours', async () => {
    const { context, trakt, plays } = await made()
    const own = { ...plays(movieItem(), 'scrobble', minutes(50)), begunAt: 1, toldAt: 1, shown: true }
    await context.kept.set({ scrobbles: [own as never] })
    trakt.faults.scrobble = [{ failure: no }]
    expect(await endPlaying(context, trakt, own)).toEqual(err(no))
    expect(context.kept.get().scrobbles).toHaveLength(1)
    expect(await endPlaying(context, trakt, own)).toEqual(ok(undefined))
    expect(context.kept.get().scrobbles).toEqual([])
  })
})

describe('ending a scrobble', () => {
  it('below one percent ends without a trace, or has failed', async () => {
    const { context, trakt, plays } = await made()
    const playing = plays(movieItem())
    expect(await endScrobble(context, trakt, playing, 'stop', 0.99)).toEqual({ kind: 'tooShort' })
    expect(trakt.calls).toContain('pause 1')
    expect(trakt.saved).toEqual([])
    trakt.faults.scrobble = [{ failure: no }]
    expect(await endScrobble(context, trakt, playing, 'stop', 0.99)).toEqual({ kind: 'failed', failure: no })
    expect(await endScrobble(context, trakt, playing, 'stop', 1)).toEqual({ kind: 'kept' })
  })

  it('that has just counted is a duplicate; it is ended only where it is what runs', async () => {
    for (const [running, ends] of [
      ['scrobble', true],
      ['checkin', false],
      ['other', false],
      [null, false],
    ] as const) {
      const { context, trakt, plays } = await made()
      const playing = plays(movieItem(), 'scrobble', minutes(90))
      trakt.faults.scrobble = [{ failure: duplicate }]
      trakt.playing =
        running === null ? null : running === 'other' ? plays(episodeItem()) : plays(movieItem(), running, minutes(90))
      expect(await endScrobble(context, trakt, playing, 'stop', 90)).toEqual({
        kind: 'duplicate',
        watchedAt: 5,
        againAt: 6,
      })
      expect([running, trakt.calls.includes('pause 1')]).toEqual([running, ends])
      expect(trakt.saved).toEqual([])
    }
    const blind = await made()
    blind.trakt.faults.scrobble = [{ failure: duplicate }]
    blind.trakt.faults.watching = [{ failure: offline }]
    await endScrobble(blind.context, blind.trakt, blind.plays(movieItem()), 'stop', 90)
    expect(blind.trakt.calls).not.toContain('pause 1')
  })

  it('that has just counted and does not end keeps its place', async () => {
    const { context, trakt, plays } = await made()
    trakt.faults.scrobble = [{ failure: duplicate }, { failure: no }]
    trakt.playing = plays(movieItem())
    trakt.saved.push({ id: 7, progress: 1, pausedAt: 1, item: movieItem() })
    await endScrobble(context, trakt, plays(movieItem()), 'stop', 90)
    expect(trakt.saved).toHaveLength(1)
  })

  it.each<[string, 'pause' | 'stop', number, string | null, object]>([
    ['paused, and runs no more', 'pause', 50, null, { kind: 'kept' }],
    ['paused past the end of what may be', 'pause', 90, null, { kind: 'kept' }],
    ['stopped early, and runs no more', 'stop', 79, null, { kind: 'kept' }],
    ['paused, and runs still', 'pause', 50, 'runs', { kind: 'failed', failure: lost }],
    ['paused, and something else runs', 'pause', 50, 'else', { kind: 'kept' }],
    ['paused, and nobody can say', 'pause', 50, 'blind', { kind: 'failed', failure: lost }],
    ['stopped, and history has it', 'stop', 80, 'history', { kind: 'scrobbled', historyId: 9 }],
    ['stopped, and history has nothing', 'stop', 80, null, { kind: 'failed', failure: lost }],
    ['stopped, and history cannot be asked', 'stop', 80, 'noHistory', { kind: 'failed', failure: offline }],
  ])('whose answer was lost was %s', async (_name, verb, progress, after, expected) => {
    const { context, trakt, plays, row, now } = await made()
    trakt.faults.scrobble = [{ failure: lost }]
    if (after === 'runs') trakt.playing = plays(movieItem())
    if (after === 'else') trakt.playing = plays(episodeItem())
    if (after === 'blind') trakt.faults.watching = [{ failure: offline }]
    if (after === 'history') row(9, now - minutes(1), 'scrobble')
    if (after === 'noHistory') trakt.faults.history = [{ failure: offline }]
    expect(await endScrobble(context, trakt, plays(movieItem()), verb, progress)).toEqual(expected)
  })

  it('that Trakt refuses has failed, and nothing more is asked', async () => {
    const { context, trakt, plays } = await made()
    trakt.faults.scrobble = [{ failure: no }]
    expect(await endScrobble(context, trakt, plays(movieItem()), 'stop', 90)).toEqual({ kind: 'failed', failure: no })
    expect(trakt.calls).toEqual(['scrobble'])
  })

  it('at once is over also where only the answer was lost', async () => {
    for (const [failure, after, expected] of [
      [null, null, ok(undefined)],
      [no, null, err(no)],
      [lost, null, ok(undefined)],
      [lost, 'else', ok(undefined)],
      [lost, 'runs', err(lost)],
      [lost, 'blind', err(lost)],
    ] as const) {
      const { trakt, plays } = await made()
      if (failure) trakt.faults.scrobble = [{ failure }]
      if (after === 'runs') trakt.playing = plays(movieItem())
      if (after === 'else') trakt.playing = plays(episodeItem())
      if (after === 'blind') trakt.faults.watching = [{ failure: offline }]
      expect([failure, after, await endAtOnce(trakt, plays(movieItem()))]).toEqual([failure, after, expected])
      expect(trakt.calls.includes('watching')).toBe(failure === lost)
    }
  })
})

describe('the scrobble that history has', () => {
  it('is one of the same thing, by scrobble, and not from before', async () => {
    const { trakt, row, now } = await made()
    // A server that gives more than it was asked for.
    Object.assign(trakt, { history: async () => ok([...trakt.rows]) })
    row(1, now, 'checkin')
    row(2, now - 1, 'scrobble')
    row(3, now, 'scrobble', episodeItem())
    expect(await findScrobble(trakt, movieItem(), now)).toEqual(ok(null))
    row(4, now, 'scrobble')
    expect(await findScrobble(trakt, movieItem(), now)).toMatchObject({ value: { historyId: 4 } })
  })

  it('is asked for by thing and time, ten at the most', async () => {
    const { trakt } = await made()
    const asked: unknown[] = []
    Object.assign(trakt, { history: async (what: unknown) => (asked.push(what), ok([])) })
    await findScrobble(trakt, movieItem(), 5)
    expect(asked).toEqual([{ limit: 10, since: 5, item: movieItem() }])
  })
})

describe('forgetting a position', () => {
  it('takes away that of the thing alone, where the account has any', async () => {
    const { trakt } = await made()
    for (const [id, item] of [
      [1, episodeItem()],
      [2, movieItem()],
    ] as const)
      trakt.saved.push({ id, progress: 1, pausedAt: 1, item })
    expect(await forgetPosition(trakt, movieItem())).toEqual(ok(undefined))
    expect(trakt.saved.map(({ id }) => id)).toEqual([1])
    trakt.faults.positions = [{ failure: offline }]
    expect(await forgetPosition(trakt, movieItem())).toEqual(err(offline))
    const without = await made({ savedPositions: false })
    expect(await forgetPosition(without.trakt, movieItem())).toEqual(ok(undefined))
    expect(without.trakt.calls).toEqual([])
  })
})

describe('taking a check-in back', () => {
  const intentOf = (now: number, historyId: number | null = null) =>
    ({
      kind: 'cancel',
      target: targetOf(movieItem()),
      startedAt: now,
      expiresAt: now + minutes(155),
      historyId,
    }) as const

  it.each([
    [0, true],
    [120_000, true],
    [-120_000, true],
    [120_001, false],
    [-120_001, false],
  ])('is of what plays %d ms later or earlier', async (apart, isIt) => {
    const { now, plays } = await made()
    const playing = plays(movieItem(), 'checkin', -apart, minutes(155))
    expect(isTakenBack(intentOf(now), playing)).toBe(isIt)
    expect(isTakenBack(intentOf(now), { ...playing, action: 'scrobble' })).toBe(false)
    expect(isTakenBack(intentOf(now), { ...playing, item: episodeItem() })).toBe(false)
  })

  it('cancels it while it runs, or says why not', async () => {
    const { context, trakt, plays, now } = await made()
    trakt.playing = plays(movieItem(), 'checkin', 0, minutes(155))
    trakt.faults.cancelCheckIn = [{ failure: no }]
    expect(await takeBack(context, trakt, intentOf(now))).toEqual(err(no))
    expect(await takeBack(context, trakt, intentOf(now))).toEqual(ok(null))
    expect(trakt.playing).toBeNull()
    trakt.faults.watching = [{ failure: offline }]
    expect(await takeBack(context, trakt, intentOf(now))).toEqual(err(offline))
    trakt.faults.history = [{ failure: offline }]
    expect(await takeBack(context, trakt, intentOf(now))).toEqual(err(offline))
  })

  it('takes its play out of history by its id, or as the check-in of those minutes, and nothing beside it', async () => {
    const { context, trakt, plays, row, now } = await made()
    trakt.playing = plays(episodeItem(), 'checkin')
    Object.assign(trakt, { history: async () => ok([...trakt.rows]) })
    const edge = minutes(2)
    row(1, now - edge - 1)
    row(2, now - edge)
    row(3, now + minutes(155) + edge)
    row(4, now + minutes(155) + edge + 1)
    row(5, now, 'watch')
    row(6, now, 'checkin', episodeItem())
    expect(await takeBack(context, trakt, intentOf(now))).toMatchObject({ value: { item: episodeItem() } })
    expect(trakt.rows.map(({ historyId }) => historyId)).toEqual([1, 4, 5, 6])
    await takeBack(context, trakt, intentOf(now, 4))
    expect(trakt.rows.map(({ historyId }) => historyId)).toEqual([1, 5, 6])
    row(null, now)
    const removed: unknown[] = []
    Object.assign(trakt, { removeHistory: async (ids: unknown) => (removed.push(ids), ok({ removed: 0 })) })
    await takeBack(context, trakt, intentOf(now, 99))
    expect(removed).toEqual([[]])
  })

  it('has failed where history says no, and is too late where it cannot be changed', async () => {
    const { context, trakt, row, now } = await made()
    row(2, now)
    trakt.faults.removeHistory = [{ failure: lost }]
    expect(await takeBack(context, trakt, intentOf(now))).toEqual(err(lost))
    const fixed = await made({ removesHistory: false })
    expect(await takeBack(fixed.context, fixed.trakt, intentOf(now))).toEqual(ok(null))
    fixed.row(2, now)
    expect(await takeBack(fixed.context, fixed.trakt, intentOf(now))).toEqual(
      err({ kind: 'overAlready', runtimeMinutes: null }),
    )
  })
})

describe('undoing', () => {
  async function undoable(
    more: { scrobble?: boolean; historyId?: number | null } = {},
    abilities: Partial<Capabilities> = {},
  ) {
    const all = await made(abilities)
    const undo = {
      item: movieItem(),
      until: all.now + 30_000,
      startedAt: all.now,
      historyId: null,
      scrobble: false,
      ...more,
    }
    await all.context.kept.set({ undo })
    return { ...all, undo: () => undoCheckIn(all.context, all.trakt) }
  }
  const undone = (removedFromHistory: boolean) => ({ kind: 'undone', removedFromHistory })
  const failed = (failure: Failure) => ({ kind: 'failed', failure })

  it('is open for 30 seconds by a clock that was not set back', async () => {
    for (const [by, isOpen] of [
      [0, true],
      [29_999, true],
      [30_000, false],
      [-1, false],
    ] as const) {
      const { undo, clock } = await undoable()
      await clock.jump(by)
      expect((await undo()).outcome.kind).toBe(isOpen ? 'undone' : 'tooLate')
    }
    const none = await made()
    expect(await undoCheckIn(none.context, none.trakt)).toEqual({ outcome: { kind: 'tooLate' }, plays: undefined })
  })

  it('leaves what else plays alone', async () => {
    const { undo, trakt, plays } = await undoable()
    trakt.playing = plays(episodeItem(), 'checkin')
    expect(await undo()).toEqual({ outcome: undone(false), plays: trakt.playing })
    expect(trakt.calls).not.toContain('cancelCheckIn')
  })

  it('fails at whichever call fails, and says what plays as far as it is known', async () => {
    const blind = await undoable()
    blind.trakt.faults.watching = [{ failure: offline }]
    expect(await blind.undo()).toEqual({ outcome: failed(offline), plays: undefined })
    const stuck = await undoable()
    stuck.trakt.playing = stuck.plays(movieItem(), 'checkin')
    stuck.trakt.faults.cancelCheckIn = [{ failure: no }]
    expect(await stuck.undo()).toEqual({ outcome: failed(no), plays: stuck.trakt.playing })
    const place = await undoable({ scrobble: true })
    place.trakt.faults.positions = [{ failure: offline }]
    expect(await place.undo()).toEqual({ outcome: failed(offline), plays: null })
    const rows = await undoable()
    rows.trakt.faults.history = [{ failure: offline }]
    expect(await rows.undo()).toEqual({ outcome: failed(offline), plays: null })
    const removing = await undoable({ historyId: 4 })
    removing.row(4, removing.now)
    removing.trakt.faults.removeHistory = [{ failure: lost }]
    expect(await removing.undo()).toEqual({ outcome: failed(lost), plays: null })
  })

  it('takes out the play with its id alone, and without one the check-ins that came after it began', async () => {
    const known = await undoable({ historyId: 4 })
    for (const id of [3, 4, 5]) known.row(id, known.now)
    expect((await known.undo()).outcome).toEqual(undone(true))
    expect(known.trakt.rows.map(({ historyId }) => historyId)).toEqual([3, 5])
    const unknown = await undoable()
    Object.assign(unknown.trakt, { history: async () => ok([...unknown.trakt.rows]) })
    unknown.row(1, unknown.now - 60_001)
    unknown.row(2, unknown.now - 60_000)
    unknown.row(3, unknown.now, 'scrobble')
    expect((await unknown.undo()).outcome).toEqual(undone(true))
    expect(unknown.trakt.rows.map(({ historyId }) => historyId)).toEqual([1, 3])
  })

  it('of a scrobble ends it, forgets its place, and removes what it became', async () => {
    const runs = await undoable({ scrobble: true })
    runs.trakt.playing = runs.plays(movieItem())
    expect(await runs.undo()).toEqual({ outcome: undone(false), plays: null })
    expect(runs.trakt.calls).toContain('pause 1')
    expect(runs.trakt.calls).not.toContain('history')
    expect(runs.trakt.saved).toEqual([])
    const over = await undoable({ scrobble: true, historyId: 8 })
    over.row(8, over.now, 'scrobble')
    expect((await over.undo()).outcome).toEqual(undone(true))
    expect(over.trakt.rows).toEqual([])
  })

  it('says what was removed where nothing was', async () => {
    const { undo, row, now, trakt } = await undoable({ historyId: 4 })
    row(4, now)
    Object.assign(trakt, { removeHistory: async () => ok({ removed: 0 }) })
    expect((await undo()).outcome).toEqual(undone(false))
  })

  it('where history cannot be changed is done while it runs, and too late when it is there', async () => {
    const runs = await undoable({}, { removesHistory: false })
    runs.trakt.playing = runs.plays(movieItem(), 'checkin')
    expect((await runs.undo()).outcome).toEqual(undone(false))
    expect(runs.trakt.calls).not.toContain('history')
    for (const scrobble of [false, true]) {
      const over = await undoable({ scrobble }, { removesHistory: false })
      over.row(4, over.now, scrobble ? 'scrobble' : 'checkin')
      expect((await over.undo()).outcome).toEqual({ kind: 'tooLate' })
    }
  })
})

describe('replacing', () => {
  it('does nothing where nobody can say what plays', async () => {
    const { context, trakt } = await made()
    trakt.faults.watching = [{ failure: offline }]
    expect(await replacePlaying(context, trakt, null, wantDune)).toEqual({
      kind: 'failed',
      failure: offline,
      putBack: null,
      playing: undefined,
    })
    expect(trakt.calls).toEqual(['watching'])
  })

  it('sends into a gap, and is done where it plays already', async () => {
    const { context, trakt, plays } = await made()
    expect(await replacePlaying(context, trakt, plays(episodeItem()), wantDune)).toMatchObject({
      kind: 'sent',
      sent: { kind: 'done' },
    })
    expect(await replacePlaying(context, trakt, plays(episodeItem()), wantDune)).toMatchObject({
      kind: 'sent',
      sent: { kind: 'same' },
    })
  })

  it('touches nothing else than what was agreed on, where that was known', async () => {
    const { context, trakt, plays } = await made()
    trakt.playing = plays(episodeItem(), 'checkin')
    expect(await replacePlaying(context, trakt, plays(episodeItem(1, 1)), wantDune)).toMatchObject({ kind: 'changed' })
    expect(trakt.calls).toEqual(['watching'])
    expect(await replacePlaying(context, trakt, null, wantDune)).toMatchObject({ kind: 'sent' })
  })

  it('remembers what it does until it knows what came of it', async () => {
    for (const [failure, isKept] of [
      [no, false],
      [lost, true],
    ] as const) {
      const { context, trakt, plays, now } = await made()
      const old = plays(episodeItem(), 'checkin')
      trakt.playing = old
      trakt.faults.cancelCheckIn = [{ failure }]
      expect(await replacePlaying(context, trakt, old, wantDune)).toMatchObject({
        kind: 'failed',
        failure,
        putBack: null,
      })
      expect(context.kept.get().replacing).toEqual(isKept ? { old, wanted: wantDune, at: now } : null)
    }
    const { context, trakt, plays } = await made()
    trakt.playing = plays(episodeItem(), 'checkin')
    await replacePlaying(context, trakt, null, wantDune)
    expect(context.kept.get().replacing).toBeNull()
  })

  it('that finds itself begun elsewhere is done', async () => {
    const { context, trakt, plays, at } = await made()
    trakt.playing = plays(episodeItem(), 'checkin')
    at('checkIn', () => (trakt.playing = plays(movieItem(), 'checkin')))
    expect(await replacePlaying(context, trakt, null, wantDune)).toMatchObject({ kind: 'sent', sent: { kind: 'same' } })
    expect(context.kept.get().replacing).toBeNull()
  })

  it('that finds another in the gap leaves that, and cannot put the old one back', async () => {
    for (const hadOld of [true, false]) {
      const { context, trakt, plays, at } = await made()
      if (hadOld) trakt.playing = plays(episodeItem(), 'checkin')
      const other = plays(episodeItem(1, 1), 'checkin')
      at('checkIn', () => (trakt.playing = other))
      expect(await replacePlaying(context, trakt, null, wantDune)).toEqual({
        kind: 'failed',
        failure: { kind: 'conflict', expiresAt: other.expiresAt },
        putBack: hadOld ? false : null,
        playing: other,
      })
      expect(context.kept.get()).toMatchObject({ replacing: null, putBack: null })
    }
  })

  it('into a gap that fails has nothing to put back', async () => {
    const { context, trakt } = await made()
    trakt.faults.checkIn = [{ failure: no }]
    expect(await replacePlaying(context, trakt, null, wantDune)).toEqual({
      kind: 'failed',
      failure: no,
      putBack: null,
      playing: undefined,
    })
  })

  it('that fails puts the old one back, now or later or not at all', async () => {
    for (const [again, outcome, kept] of [
      [null, true, false],
      [offline, false, true],
      [no, false, false],
    ] as const) {
      const { context, trakt, plays } = await made()
      const old = plays(episodeItem(), 'checkin')
      trakt.playing = old
      trakt.faults.checkIn = [{ failure: no }, ...(again ? [{ failure: again }] : [])]
      expect(await replacePlaying(context, trakt, null, wantDune)).toMatchObject({ failure: no, putBack: outcome })
      expect(context.kept.get()).toMatchObject({ replacing: null, putBack: kept ? old : null })
    }
  })
})

describe('putting back', () => {
  it('is of no use for what is over by now', async () => {
    const { context, trakt, plays } = await made()
    for (const action of ['checkin', 'scrobble'] as const)
      expect(await putBack(context, trakt, plays(episodeItem(), action, minutes(100)))).toEqual({
        playing: null,
        again: false,
      })
    expect(trakt.calls).toEqual([])
  })

  it('of a scrobble goes on where it was, and is ours again where it was ours', async () => {
    const { context, trakt, plays, now } = await made()
    const old = plays(episodeItem(), 'scrobble', minutes(40))
    expect(await putBack(context, trakt, old)).toEqual({ playing: old, again: false })
    expect(trakt.calls).toContain('start 40')
    expect(context.kept.get().scrobbles).toEqual([])
    await putBack(context, trakt, { ...old, begunAt: 3, toldAt: 4, shown: true } as never)
    expect(context.kept.get().scrobbles).toMatchObject([{ begunAt: 3, toldAt: now, shown: false }])
  })

  it.each([
    [offline, true],
    [no, false],
  ])('that fails is worth another try or not (%o)', async (failure, again) => {
    const { context, trakt, plays } = await made()
    trakt.faults.scrobble = [{ failure }]
    trakt.faults.checkIn = [{ failure }]
    for (const action of ['checkin', 'scrobble'] as const)
      expect(await putBack(context, trakt, plays(episodeItem(), action))).toEqual({ playing: null, again })
  })

  it('is done where it plays, and not where something else does', async () => {
    const { context, trakt, plays } = await made()
    const old = plays(episodeItem(), 'checkin')
    trakt.playing = old
    expect(await putBack(context, trakt, old)).toEqual({ playing: old, again: false })
    trakt.playing = plays(movieItem(), 'checkin')
    expect(await putBack(context, trakt, old)).toEqual({ playing: null, again: false })
  })
})

describe('what a press was meant for', () => {
  const checkIn = (id: string): Entry => ({
    id,
    owner: 'trakt ada',
    at: 1,
    intent: { kind: 'checkIn', wanted: wantSeverance },
    state: 'waiting',
    failure: null,
    tries: 0,
    notBefore: 0,
  })

  it('is what was shown, wherever its check-in has got to, and nothing that came after', async () => {
    const { plays } = await made()
    const [dune, severance] = [plays(movieItem()), plays(episodeItem())]
    const shown = meantBy(dune, null)
    expect([shown(dune, null), shown(severance, null), shown(null, null)]).toEqual([true, false, false])
    const waits = meantBy(null, checkIn('a'))
    expect([waits(null, checkIn('a')), waits(null, checkIn('b')), waits(null, null)]).toEqual([true, false, false])
    expect([waits(severance, null), waits(dune, null)]).toEqual([true, false])
    const both = meantBy(dune, checkIn('a'))
    expect([both(null, checkIn('a')), both(dune, null)]).toEqual([false, true])
  })

  it('is whatever turns out to play where nothing was shown', async () => {
    const { plays } = await made()
    const nothing = meantBy(null, null)
    expect([nothing(null, null), nothing(plays(movieItem()), null), nothing(null, checkIn('a'))]).toEqual([
      true,
      true,
      true,
    ])
    const rating = { ...checkIn('a'), intent: { kind: 'watchlist', what: movieItem() } } as const
    expect(meantBy(null, rating)(null, checkIn('b'))).toBe(true)
  })
})
