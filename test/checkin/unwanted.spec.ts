// What the user has taken back stays taken back: it is not put back after a replacement, and not forgotten where it may have arrived.
import { describe, expect, it } from 'vitest'
import type { Episode } from '../../preload/contract/model.ts'
import { err, ok } from '../../preload/contract/result.ts'
import { episode, episodeItem, movieItem, severance } from '../fakes/items.ts'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'
import { targetOf } from '../../main/checkin/sameItem.ts'

const down = { kind: 'serverDown', status: 500, retryAt: 0 } as const
const offline = { kind: 'offline', sent: false } as const

/** Dune plays, and the prompt asks about Severance. */
async function asked() {
  const all = await machine()
  await all.parts().checkIns.start(wantDune)
  expect(await all.parts().checkIns.start(wantSeverance)).toMatchObject({ kind: 'blocked' })
  return all
}
/** Cancelling has its effect, and its answer is lost, and so is that to the look after it. */
function loseTheEnd(trakt: Awaited<ReturnType<typeof machine>>['trakt']): void {
  trakt.faults.cancelCheckIn = [{ failure: down, effect: true }]
  trakt.onCall = (name) => {
    if (name !== 'cancelCheckIn') return
    trakt.faults.watching = [{ failure: down }]
    trakt.onCall = null
  }
}
const dunes = (rows: readonly { readonly item: { readonly kind: string } }[]) =>
  rows.filter(({ item }) => item.kind === 'movie').length

describe('what was undone', () => {
  it('is not put back, though a replacement had failed before', async () => {
    const { parts, trakt, pass } = await asked()
    trakt.faults.checkIn = [{ failure: offline }, { failure: offline }]
    expect(await parts().checkIns.choose('replace')).toMatchObject({ kind: 'replaceFailed', putBack: false })
    expect(parts().kept.get().putBack).not.toBeNull()
    expect(await parts().checkIns.undo()).toMatchObject({ kind: 'undone' })
    await pass(minutes(300))
    expect([trakt.playing, dunes(trakt.rows)]).toEqual([null, 0])
  })

  it('is not put back either where Trakt could not be told of the undoing', async () => {
    const { parts, trakt, pass } = await asked()
    trakt.faults.checkIn = [{ failure: offline }, { failure: offline }]
    await parts().checkIns.choose('replace')
    trakt.faults.watching = [{ failure: offline }]
    expect(await parts().checkIns.undo()).toMatchObject({ kind: 'saved' })
    expect(parts().kept.get().putBack).toBeNull()
    await pass(minutes(300))
    expect([trakt.playing, dunes(trakt.rows)]).toEqual([null, 0])
  })

  it('is not put back by leaving a prompt whose replacement had lost its answer', async () => {
    const { parts, trakt, pass } = await asked()
    loseTheEnd(trakt)
    await parts().checkIns.choose('replace')
    expect(parts().kept.get().replacing).not.toBeNull()
    expect(await parts().checkIns.undo()).toMatchObject({ kind: 'undone' })
    expect(parts().kept.get().replacing).toBeNull()
    await parts().checkIns.choose('dismiss')
    await pass(minutes(300))
    expect(dunes(trakt.rows)).toBe(0)
  })
})

describe('what waits to be taken back', () => {
  it('is not put back when what was to take its place fails', async () => {
    const { parts, trakt, pass, clock } = await asked()
    const { playing } = parts().state()
    const at = clock.now()
    await parts().intents.enqueue(
      {
        kind: 'cancel',
        target: targetOf(movieItem()),
        startedAt: at,
        expiresAt: playing?.expiresAt ?? 0,
        historyId: null,
      },
      at,
    )
    trakt.faults.checkIn = [{ failure: offline }, { failure: offline }]
    expect(await parts().checkIns.choose('replace')).toMatchObject({ kind: 'replaceFailed', putBack: false })
    await pass(minutes(300))
    expect([trakt.playing, dunes(trakt.rows)]).toEqual([null, 0])
  })

  it('is not put back by leaving the prompt', async () => {
    const { parts, trakt, pass, clock } = await asked()
    const { playing } = parts().state()
    const at = clock.now()
    await parts().intents.enqueue(
      {
        kind: 'cancel',
        target: targetOf(movieItem()),
        startedAt: at,
        expiresAt: playing?.expiresAt ?? 0,
        historyId: null,
      },
      at,
    )
    loseTheEnd(trakt)
    await parts().checkIns.choose('replace')
    await parts().checkIns.choose('dismiss')
    await pass(minutes(300))
    expect([trakt.playing, dunes(trakt.rows)]).toEqual([null, 0])
  })
})

describe('a check-in that was put back', () => {
  it('is out of the history when it is undone, though Trakt can be told only later', async () => {
    const { parts, trakt, clock, pass } = await asked()
    trakt.faults.checkIn = [{ failure: { kind: 'vipOnly', upgradeUrl: null } }]
    expect(await parts().checkIns.choose('replace')).toMatchObject({ kind: 'replaceFailed', putBack: true })
    trakt.faults.watching = [{ failure: offline }]
    expect(await parts().checkIns.undo()).toMatchObject({ kind: 'saved' })
    await clock.jump(minutes(200))
    await pass(minutes(300))
    expect(dunes(trakt.rows)).toBe(0)
  })
})

describe('a replacement of which nobody knows what came', () => {
  it('is not wanted any more once the old one is cancelled, though Marquee dies over that', async () => {
    const { parts, trakt, pass, restart } = await asked()
    trakt.faults.cancelCheckIn = [{ failure: down }]
    trakt.onCall = (name) => {
      if (name === 'cancelCheckIn') trakt.faults.watching = [{ failure: down }]
    }
    expect(await parts().checkIns.choose('replace')).toMatchObject({ kind: 'replaceFailed', putBack: null })
    trakt.onCall = null
    trakt.faults.cancelCheckIn = [{ failure: 'crash', effect: true }]
    await expect(parts().checkIns.cancel()).rejects.toThrow('crash')
    await restart()
    await pass(minutes(500))
    expect([trakt.playing, trakt.rows]).toEqual([null, []])
  })
})

describe('a check-in that may have arrived at a later try', () => {
  it('is taken back there when it is dropped', async () => {
    const { parts, trakt, clock, pass } = await machine()
    trakt.faults.checkIn = [{ failure: offline }, { failure: down, effect: true }]
    await parts().checkIns.start(wantDune)
    await clock.jump(minutes(10))
    trakt.onCall = (name) => {
      if (name === 'checkIn') trakt.faults.watching = [{ failure: down }]
    }
    await parts().outbox.tick()
    trakt.onCall = null
    expect(trakt.rows).toHaveLength(1)
    const [entry] = parts().intents.view()
    expect(entry?.state).toBe('unsure')
    await parts().checkIns.drop(entry?.id ?? '')
    await pass(minutes(300))
    expect([trakt.playing, trakt.rows]).toEqual([null, []])
  })
})

describe('a check-in that may have arrived, dropped days later', () => {
  it('takes nothing with it that was checked in to since', async () => {
    const { parts, trakt, clock, pass } = await machine()
    trakt.faults.checkIn = [{ failure: down }]
    trakt.faults.watching = [{ failure: down }]
    expect(await parts().checkIns.start(wantDune)).toMatchObject({ kind: 'saved' })
    await clock.jump(minutes(3 * 24 * 60))
    const since = { historyId: 99, watchedAt: clock.now() - minutes(60), action: 'checkin', item: movieItem() } as const
    trakt.rows.push(since)
    await parts().checkIns.drop(parts().intents.view()[0]?.id ?? '')
    await pass(minutes(300))
    expect(trakt.rows).toEqual([since])
    expect(parts().intents.view()).toEqual([])
  })
})

describe('a cancellation that Trakt refuses when its user has left', () => {
  it('shows nothing of theirs', async () => {
    const { parts, trakt, signOut, pass } = await machine()
    await parts().checkIns.start(wantDune)
    trakt.faults.watching = [{ failure: offline }]
    await parts().checkIns.cancel()
    trakt.faults.cancelCheckIn = [{ failure: { kind: 'notFound' } }]
    trakt.onCall = (name) => {
      if (name === 'cancelCheckIn') signOut()
    }
    await pass(minutes(1))
    expect(trakt.calls).toContain('cancelCheckIn')
    expect(parts().state().playing).toBeNull()
  })
})

describe('a prompt about what nobody could look at', () => {
  it('names what was shown, where that ends when the way is free', async () => {
    const { parts, trakt, clock } = await machine()
    await parts().checkIns.start(wantDune)
    trakt.faults.watching = [{ failure: offline }, { failure: offline }]
    expect(await parts().checkIns.start(wantSeverance)).toEqual({ kind: 'blocked', until: trakt.playing?.expiresAt })
    expect(parts().state()).toMatchObject({ step: 'blocked', playing: { item: movieItem() } })
    await parts().checkIns.choose('dismiss')
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: movieItem() } })
    // Something else was begun meanwhile, of which only its end is known.
    trakt.playing = { item: episodeItem(1, 1), action: 'checkin', startedAt: 0, expiresAt: clock.now() + minutes(20) }
    expect(await parts().checkIns.start(wantSeverance)).toEqual({ kind: 'blocked', until: trakt.playing.expiresAt })
    expect(parts().state()).toMatchObject({ step: 'blocked', playing: null })
  })
})

describe('a late start that got there before Marquee died', () => {
  it('is seen to its end once, though the queue does not know of it yet', async () => {
    const { parts, trakt, clock, restart } = await machine()
    trakt.faults.watching = [{ failure: offline }]
    await parts().checkIns.start({ ...wantSeverance, startedMinutesAgo: 6 })
    await clock.jump(minutes(30))
    // Died between Trakt's answer and the line in the journal.
    const before = parts().intents.view()
    await parts().outbox.tick()
    expect(parts().state()).toMatchObject({ step: 'watching' })
    const { intents } = parts()
    await intents.enqueue(before[0]?.intent ?? ({} as never), before[0]?.at ?? 0)
    await intents.set(intents.queued()[0]?.id ?? '', { state: 'unsure' })
    trakt.faults.watching = [{ failure: down }]
    await restart()
    await clock.jump(minutes(30))
    await parts().outbox.tick()
    await parts().schedule.tick()
    await parts().schedule.tick()
    expect(trakt.rows).toMatchObject([{ action: 'scrobble' }])
    expect(parts().intents.view()).toEqual([])
  })
})

describe('a check-in by number that may have arrived', () => {
  it('is taken back there when it is cancelled', async () => {
    const { parts, trakt, pass } = await machine()
    const { target } = wantSeverance
    if (target.form !== 'episode') throw new Error('not by episode')
    const wanted = { target: { form: 'number', show: target.show, season: 2, number: 3 } } as const
    trakt.faults.checkIn = [{ failure: down, effect: true }]
    trakt.faults.watching = [{ failure: down }]
    expect(await parts().checkIns.start(wanted)).toMatchObject({ kind: 'saved' })
    expect(parts().intents.view()).toMatchObject([{ state: 'unsure' }])
    expect(await parts().checkIns.cancel()).toMatchObject({ kind: 'cancelled' })
    await pass(minutes(300))
    expect([trakt.playing, trakt.rows]).toEqual([null, []])
    expect(parts().intents.view()).toEqual([])
  })
})

describe('a cancellation that Trakt refuses for good', () => {
  it('hides no longer what plays on', async () => {
    const { parts, trakt, pass, restart } = await machine()
    await parts().checkIns.start(wantDune)
    trakt.faults.watching = [{ failure: offline }]
    expect(await parts().checkIns.cancel()).toMatchObject({ kind: 'saved' })
    expect(parts().state()).toEqual({ step: 'idle', playing: null })
    trakt.faults.cancelCheckIn = [{ failure: { kind: 'notFound' } }]
    await pass(minutes(1))
    expect(parts().intents.view()).toMatchObject([{ state: 'refused' }])
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: movieItem() } })
    expect((await restart()).state()).toMatchObject({ step: 'watching', playing: { item: movieItem() } })
  })
})

describe('the same thing, begun anew after it was cancelled', () => {
  it('is not taken for the one before, of which Trakt could not be told yet', async () => {
    const { parts, trakt, pass } = await machine()
    await parts().checkIns.start(wantDune)
    trakt.faults.watching = [{ failure: offline }]
    expect(await parts().checkIns.cancel()).toMatchObject({ kind: 'saved' })
    expect(await parts().checkIns.start(wantDune)).toMatchObject({ kind: 'checkedIn' })
    expect(parts().intents.view()).toEqual([])
    await pass(minutes(300))
    expect(dunes(trakt.rows)).toBe(1)
  })

  it('waits behind it while that cannot be sent', async () => {
    const { parts, trakt, pass } = await machine()
    await parts().checkIns.start(wantDune)
    trakt.faults.watching = [{ failure: offline }, { failure: offline }]
    await parts().checkIns.cancel()
    expect(await parts().checkIns.start(wantDune)).toMatchObject({ kind: 'saved' })
    expect(parts().intents.view()).toMatchObject([{ intent: { kind: 'cancel' } }, { intent: { kind: 'checkIn' } }])
    await pass(minutes(1))
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: movieItem() } })
    await pass(minutes(300))
    expect(dunes(trakt.rows)).toBe(1)
  })

  it('goes ahead where the one before cannot be taken back any more', async () => {
    const { parts, trakt, pass } = await machine()
    await parts().checkIns.start(wantDune)
    trakt.faults.watching = [{ failure: offline }]
    await parts().checkIns.cancel()
    trakt.faults.cancelCheckIn = [{ failure: { kind: 'notFound' } }]
    expect(await parts().checkIns.start(wantDune)).toMatchObject({ kind: 'alreadyPlaying' })
    expect(parts().intents.view()).toMatchObject([{ intent: { kind: 'cancel' }, state: 'refused' }])
    await pass(minutes(300))
    expect(dunes(trakt.rows)).toBe(1)
  })
})

describe('what is dropped, and may have arrived', () => {
  const lost = { kind: 'timeout', afterMs: 30_000 } as const
  const inSeason = (one: Episode) =>
    ok({ show: severance, seasons: [{ number: 2, episodes: [{ episode: one, watched: false }] }] })
  const dropAll = async (parts: Awaited<ReturnType<typeof machine>>['parts']) => {
    for (const { id } of parts().intents.view()) await parts().checkIns.drop(id)
  }

  it('is taken back also where nothing is known of it but its absolute number, and Trakt gives none', async () => {
    const { parts, trakt, pass } = await machine()
    const target = { form: 'absolute', show: severance, numberAbs: 12 } as const
    Object.assign(trakt, {
      showEpisodes: async () => inSeason(episode(2, 3, { numberAbs: 12 })),
      checkIn: async () => {
        trakt.calls.push('checkIn')
        const expiresAt = clockNow() + minutes(50)
        trakt.playing = { item: episodeItem(2, 3), action: 'checkin', startedAt: clockNow(), expiresAt }
        trakt.rows.push({ historyId: 7, watchedAt: expiresAt, action: 'checkin', item: episodeItem(2, 3) })
        trakt.faults.watching = [{ failure: lost }]
        return err(lost)
      },
    })
    const clockNow = () => parts().context.clock.now()
    expect(await parts().checkIns.start({ target })).toMatchObject({ kind: 'saved' })
    expect(parts().intents.view()).toMatchObject([{ state: 'unsure' }])
    await dropAll(parts)
    await pass(minutes(300))
    expect([trakt.playing, trakt.rows, parts().intents.view()]).toEqual([null, [], []])
    expect(trakt.calls.filter((name) => name === 'checkIn')).toHaveLength(1)
  })

  it.each([
    ['its absolute number', { form: 'absolute', show: severance, numberAbs: 12 }, wantSeverance.target],
    ['its name', wantSeverance.target, { form: 'absolute', show: severance, numberAbs: 12 }],
  ] as const)(
    'goes before the same thing begun anew, also where it is known by %s and the other is not',
    async (_by, dropped, target) => {
      const { parts, trakt, clock } = await machine()
      Object.assign(trakt, { showEpisodes: async () => inSeason(episode(2, 3, { numberAbs: 12 })) })
      const at = clock.now()
      const expiresAt = at + minutes(50)
      await parts().intents.enqueue({ kind: 'cancel', target: dropped, startedAt: at, expiresAt, historyId: null }, at)
      await parts().checkIns.start({ target })
      expect(parts().intents.view()).toEqual([])
      expect(trakt.calls.at(-1)).toBe('checkIn')
    },
  )

  it('is taken out of the history where Marquee was adding it, and nothing else is', async () => {
    const { parts, trakt, pass, clock } = await machine()
    await parts().intents.enqueue({ kind: 'checkIn', wanted: wantDune }, clock.now() - minutes(160))
    trakt.faults.addPlay = [{ failure: lost, effect: true }]
    await parts().outbox.tick()
    expect(parts().intents.view()).toMatchObject([{ state: 'unsure' }])
    const watchedAt = trakt.rows[0]?.watchedAt ?? 0
    expect(watchedAt).toBeGreaterThan(0)
    trakt.rows.push({ historyId: 900, watchedAt, action: 'scrobble', item: movieItem() })
    trakt.rows.push({ historyId: 901, watchedAt: watchedAt + minutes(2), action: 'watch', item: movieItem() })
    await dropAll(parts)
    await pass(minutes(10))
    expect(trakt.rows.map(({ historyId }) => historyId)).toEqual([900, 901])
    expect(parts().intents.view()).toEqual([])
  })
})

describe('a check-in that waits for another to end', () => {
  it('goes to the history when that is over, though the clock was set back meanwhile', async () => {
    const { parts, trakt, pass, clock } = await machine()
    trakt.faults.checkIn = [{ failure: offline }]
    await parts().checkIns.start(wantDune)
    const at = clock.now()
    trakt.playing = { item: episodeItem(2, 3), action: 'checkin', startedAt: at, expiresAt: at + minutes(50) }
    await pass(minutes(10))
    expect(parts().intents.view()).toMatchObject([{ failure: { kind: 'conflict' } }])
    const day = 24 * 60 * 60_000
    trakt.playing = null
    await clock.jump(-3 * day)
    parts().store.set({ serverOffsetMs: 3 * day })
    await pass(minutes(200))
    expect(parts().intents.view()).toEqual([])
    expect(dunes(trakt.rows)).toBe(1)
  })
})
