// The check-in machine: what the user asks, what Trakt gets, what is shown.
import { describe, expect, it } from 'vitest'
import type { Capabilities } from '../../preload/contract/account.ts'
import { settle } from '../fakes/clock.ts'
import { episodeItem } from '../fakes/items.ts'
import { machine, minutes, wantDune, wantSeverance } from './machine.ts'

const offline = { kind: 'offline', sent: true } as const
const down = { kind: 'serverDown', status: 500, retryAt: 0 } as const

describe('checking in', () => {
  it('shows what plays, until when, and offers undo for 30 seconds', async () => {
    const { parts, clock, pass } = await machine()
    const outcome = await parts().checkIns.start(wantDune)
    expect(outcome).toMatchObject({ kind: 'checkedIn', watching: { expiresAt: clock.now() + minutes(155) } })
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: { movie: { title: 'Dune' } } } })
    expect(parts().store.getState().undo).toMatchObject({ until: clock.now() + 30_000 })
    await pass(30_000)
    expect(parts().store.getState().undo).toBeNull()
  })

  it('answers without waiting for a disk that is slow', async () => {
    const { parts, document } = await machine()
    Object.assign(document, { save: () => new Promise<void>(() => {}) })
    expect(await parts().checkIns.start(wantDune)).toMatchObject({ kind: 'checkedIn' })
  })

  it('sends one request for a double Enter', async () => {
    const { parts, trakt } = await machine()
    const both = await Promise.all([parts().checkIns.start(wantDune), parts().checkIns.start(wantDune)])
    expect(both.map((one) => one.kind)).toEqual(['checkedIn', 'busy'])
    expect(trakt.calls.filter((call) => call === 'checkIn')).toHaveLength(1)
  })

  it('is busy while it sends, and shows what was there before when it fails', async () => {
    const { parts, trakt } = await machine()
    trakt.faults.checkIn = [{ failure: { kind: 'keyRefused' } }]
    const going = parts().checkIns.start(wantDune)
    expect(parts().state().step).toBe('checkingIn')
    expect(await going).toEqual({ kind: 'failed', failure: { kind: 'keyRefused' } })
    expect(parts().state()).toEqual({ step: 'idle', playing: null })
  })

  it.each([
    ['a broken connection', offline],
    ['a 500', down],
    ['an unreadable answer', { kind: 'unreadable', what: 'check-in' } as const],
    ['a time-out', { kind: 'timeout', afterMs: 30_000 } as const],
  ])('counts as checked in when Trakt recorded it and answered with %s', async (_, failure) => {
    const { parts, trakt } = await machine()
    trakt.faults.checkIn = [{ failure, effect: true }]
    expect(await parts().checkIns.start(wantDune)).toMatchObject({ kind: 'checkedIn' })
    expect(trakt.calls.filter((call) => call === 'checkIn')).toHaveLength(1)
    expect(trakt.rows).toHaveLength(1)
  })

  it('finds a check-in that went to history without showing as watching', async () => {
    const { parts, trakt } = await machine()
    trakt.faults.checkIn = [{ failure: down, effect: true }]
    trakt.onCall = (name) => {
      if (name === 'watching') trakt.playing = null
    }
    expect(await parts().checkIns.start(wantDune)).toMatchObject({ kind: 'checkedIn' })
    expect(trakt.rows).toHaveLength(1)
  })

  it('looks when Trakt answered badly, and keeps for later what it did not do', async () => {
    const { parts, trakt } = await machine()
    trakt.faults.checkIn = [{ failure: down }]
    expect(await parts().checkIns.start(wantDune)).toEqual({ kind: 'saved', wanted: wantDune, failure: down })
    expect(trakt.calls).toEqual(['checkIn', 'watching', 'history'])
    expect(parts().intents.view()).toMatchObject([{ state: 'waiting', failure: down }])
  })

  it('says that it failed when Trakt cannot be reached and no disk holds it', async () => {
    const { parts, trakt, file } = await machine()
    Object.assign(file, { failAppends: true, failReplaces: true })
    trakt.faults.checkIn = [{ failure: down }]
    expect(await parts().checkIns.start(wantDune)).toEqual({ kind: 'failed', failure: down })
    expect(parts().intents.view()).toEqual([])
  })

  it('refuses what has not aired, without asking Trakt', async () => {
    const { parts, trakt, clock } = await machine()
    const item = episodeItem(2, 9)
    const airsAt = clock.now() + minutes(60)
    const target = { form: 'episode', show: item.show, episode: { ...item.episode, firstAiredAt: airsAt } } as const
    expect(await parts().checkIns.start({ target })).toEqual({ kind: 'failed', failure: { kind: 'notAired', airsAt } })
    expect(trakt.calls).toEqual([])
  })

  it('refuses what the opened list says has not aired, date or no date', async () => {
    const target = { form: 'number', show: episodeItem().show, season: 3, number: 1 } as const
    const unknown = episodeItem(3, 1).episode
    const { parts, trakt } = await machine(() => ({
      show: target.show,
      seasons: [
        {
          number: 3,
          title: null,
          episodes: [{ episode: { ...unknown, firstAiredAt: null }, watched: false, aired: false }],
        },
      ],
      next: null,
    }))
    expect(await parts().checkIns.start({ target })).toEqual({
      kind: 'failed',
      failure: { kind: 'notAired', airsAt: null },
    })
    expect(trakt.calls).toEqual([])
  })

  it('does not send an episode that does not exist', async () => {
    const { parts, trakt } = await machine()
    trakt.knows = false
    const target = { form: 'number', show: episodeItem().show, season: 1, number: 99 } as const
    expect(await parts().checkIns.start({ target })).toEqual({ kind: 'failed', failure: { kind: 'notFound' } })
    expect(trakt.calls).toEqual(['lookUp'])
  })

  it('is not possible while nobody is signed in', async () => {
    const { parts, signOut } = await machine()
    signOut()
    expect(await parts().checkIns.start(wantDune)).toEqual({
      kind: 'failed',
      failure: { kind: 'signedOut', reason: 'never' },
    })
  })
})

describe('"I started N minutes ago"', () => {
  it('becomes a scrobble start at the progress that corresponds', async () => {
    const { parts, trakt, clock } = await machine()
    const outcome = await parts().checkIns.start({ ...wantSeverance, startedMinutesAgo: 20 })
    expect(trakt.calls).toContain('start 40')
    expect(outcome).toMatchObject({
      kind: 'scrobbling',
      watching: { action: 'scrobble', expiresAt: clock.now() + minutes(30) },
    })
  })

  it('never takes the place of what runs without asking', async () => {
    const { parts, trakt } = await machine()
    await parts().checkIns.start(wantDune)
    expect(await parts().checkIns.start({ ...wantSeverance, startedMinutesAgo: 20 })).toMatchObject({ kind: 'blocked' })
    expect(trakt.playing?.item.kind).toBe('movie')
  })

  it('refuses a start further back than the item is long', async () => {
    const { parts } = await machine()
    expect(await parts().checkIns.start({ ...wantSeverance, startedMinutesAgo: 50 })).toMatchObject({
      kind: 'failed',
      failure: { kind: 'overAlready', runtimeMinutes: 50 },
    })
  })
})

describe('a second check-in', () => {
  const blocked = async (abilities: Partial<Capabilities> = {}) => {
    const all = await machine(() => null, abilities)
    await all.parts().checkIns.start(wantDune)
    const outcome = await all.parts().checkIns.start(wantSeverance)
    return { ...all, outcome }
  }

  it('meets the wait prompt, which knows what runs and until when', async () => {
    const { outcome, parts, clock } = await blocked()
    expect(outcome).toEqual({ kind: 'blocked', until: clock.now() + minutes(155) })
    expect(parts().state()).toMatchObject({
      step: 'blocked',
      playing: { item: { movie: { title: 'Dune' } } },
      wanted: wantSeverance,
    })
  })

  it('to the same thing is already playing, and sends nothing twice', async () => {
    const { parts, trakt } = await machine()
    await parts().checkIns.start(wantDune)
    expect(await parts().checkIns.start(wantDune)).toMatchObject({ kind: 'alreadyPlaying' })
    expect(trakt.rows).toHaveLength(1)
  })

  it('is sent again once when the first one ended between the answer and the look', async () => {
    const { parts, trakt } = await machine()
    trakt.faults.checkIn = [{ failure: { kind: 'conflict', expiresAt: null } }]
    expect(await parts().checkIns.start(wantDune)).toMatchObject({ kind: 'checkedIn' })
    expect(trakt.calls).toEqual(['checkIn', 'watching', 'checkIn'])
  })

  it('goes away on "never mind", and nothing was cancelled', async () => {
    const { parts, trakt } = await blocked()
    expect(await parts().checkIns.choose('dismiss')).toBeNull()
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: { kind: 'movie' } } })
    expect(trakt.calls).not.toContain('cancelCheckIn')
  })

  it('replaces the first one when the user says so', async () => {
    const { parts, trakt } = await blocked()
    expect(await parts().checkIns.choose('replace')).toMatchObject({
      kind: 'checkedIn',
      watching: { item: { kind: 'episode' } },
    })
    expect(trakt.rows.map((row) => row.item.kind)).toEqual(['episode'])
  })

  it('puts the first one back when the new one fails, and says so in its answer', async () => {
    const { parts, trakt } = await blocked()
    trakt.faults.checkIn = [{ failure: { kind: 'notFound' } }]
    expect(await parts().checkIns.choose('replace')).toEqual({
      kind: 'replaceFailed',
      failure: { kind: 'notFound' },
      putBack: true,
    })
    expect(trakt.playing).toMatchObject({ item: { movie: { title: 'Dune' } } })
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: { movie: { title: 'Dune' } } } })
  })

  it('shares the first one with nobody again when it puts it back', async () => {
    const { parts, trakt } = await blocked({ sharing: ['twitter', 'mastodon'] })
    trakt.faults.checkIn = [{ failure: { kind: 'notFound' } }]
    expect(await parts().checkIns.choose('replace')).toMatchObject({ putBack: true })
    expect(trakt.requests.at(-1)).toMatchObject({
      target: wantDune.target,
      sharing: { twitter: false, mastodon: false },
    })
  })

  it('puts the first one back later when the connection broke in between', async () => {
    const { parts, trakt, pass } = await blocked()
    const gone = { kind: 'offline', sent: false } as const
    trakt.faults.checkIn = [{ failure: gone }, { failure: gone }]
    expect(await parts().checkIns.choose('replace')).toEqual({ kind: 'replaceFailed', failure: gone, putBack: false })
    expect(trakt.playing).toBeNull()
    await pass(minutes(1))
    expect(trakt.playing).toMatchObject({ item: { movie: { title: 'Dune' } } })
    expect(parts().state()).toMatchObject({ step: 'watching' })
  })

  it('touches nothing when the cancelling fails, and keeps asking', async () => {
    const { parts, trakt } = await blocked()
    trakt.faults.cancelCheckIn = [{ failure: down }]
    expect(await parts().checkIns.choose('replace')).toEqual({ kind: 'replaceFailed', failure: down, putBack: null })
    expect(parts().state().step).toBe('blocked')
    expect(trakt.playing).toMatchObject({ item: { kind: 'movie' } })
  })

  it('does not cancel something that began elsewhere after the prompt was shown', async () => {
    const { parts, trakt, clock } = await blocked()
    const elsewhere = {
      item: episodeItem(1, 1),
      action: 'checkin',
      startedAt: clock.now(),
      expiresAt: clock.now() + minutes(50),
    } as const
    trakt.playing = elsewhere
    expect(await parts().checkIns.choose('replace')).toEqual({ kind: 'blocked', until: elsewhere.expiresAt })
    expect(trakt.playing).toBe(elsewhere)
    expect(parts().state()).toMatchObject({ step: 'blocked', playing: { item: { episode: { season: 1, number: 1 } } } })
  })

  it('ends a running scrobble by keeping its place when it replaces it', async () => {
    const { parts, trakt, clock } = await machine()
    trakt.playing = {
      item: episodeItem(1, 1),
      action: 'scrobble',
      startedAt: clock.now() - minutes(25),
      expiresAt: clock.now() + minutes(25),
    }
    await parts().checkIns.start(wantDune)
    expect(await parts().checkIns.choose('replace')).toMatchObject({ kind: 'checkedIn' })
    expect(trakt.calls).toContain('pause 50')
    expect(trakt.saved).toHaveLength(1)
  })

  it('is finished at the next start when Marquee crashed between cancelling and checking in', async () => {
    const { parts, trakt, restart, pass } = await blocked()
    trakt.onCall = (name) => {
      if (name === 'checkIn') throw new Error('crash')
    }
    await expect(parts().checkIns.choose('replace')).rejects.toThrow('crash')
    trakt.onCall = null
    expect(trakt.playing).toBeNull()
    await restart()
    await pass(0)
    expect(trakt.playing).toMatchObject({ item: { kind: 'episode' } })
    expect(trakt.rows).toHaveLength(1)
  })
})

describe('cancelling', () => {
  it('ends the check-in and takes it out of history', async () => {
    const { parts, trakt } = await machine()
    await parts().checkIns.start(wantDune)
    expect(await parts().checkIns.cancel()).toEqual({ kind: 'cancelled' })
    expect(parts().state()).toEqual({ step: 'idle', playing: null })
    expect(trakt.rows).toEqual([])
  })

  it('never cancels another check-in than the one that is shown', async () => {
    const { parts, trakt, clock } = await machine()
    await parts().checkIns.start(wantDune)
    trakt.playing = {
      item: episodeItem(1, 1),
      action: 'checkin',
      startedAt: clock.now(),
      expiresAt: clock.now() + minutes(50),
    }
    expect(await parts().checkIns.cancel()).toEqual({ kind: 'nothingPlaying' })
    expect(trakt.calls).not.toContain('cancelCheckIn')
    expect(parts().state()).toMatchObject({ step: 'watching', playing: { item: { kind: 'episode' } } })
  })

  it('counts as done when only the answer was lost', async () => {
    const { parts, trakt } = await machine()
    await parts().checkIns.start(wantDune)
    trakt.faults.cancelCheckIn = [{ failure: offline, effect: true }]
    expect(await parts().checkIns.cancel()).toEqual({ kind: 'cancelled' })
  })

  it('leaves what plays on screen when Trakt cannot be reached and no disk holds the wish', async () => {
    const { parts, trakt, file } = await machine()
    await parts().checkIns.start(wantDune)
    Object.assign(file, { failAppends: true, failReplaces: true })
    trakt.faults.watching = [{ failure: offline }]
    expect(await parts().checkIns.cancel()).toEqual({ kind: 'failed', failure: offline })
    expect(parts().state().step).toBe('watching')
  })

  it('finishes a scrobble as watched', async () => {
    const { parts, trakt } = await machine()
    await parts().checkIns.start({ ...wantSeverance, startedMinutesAgo: 20 })
    expect(await parts().checkIns.stop(100)).toMatchObject({ kind: 'scrobbled', progress: 100 })
    expect(trakt.rows).toMatchObject([{ action: 'scrobble' }])
  })
})

describe('undo', () => {
  it('cancels the check-in and removes what it left in history', async () => {
    const { parts, trakt, clock } = await machine()
    await parts().checkIns.start(wantDune)
    // A server that keeps the row when the check-in is cancelled.
    trakt.onCall = (name) => {
      if (name === 'cancelCheckIn') trakt.playing = null
    }
    const older = {
      historyId: 900,
      watchedAt: clock.now() - minutes(600),
      action: 'checkin',
      item: { kind: 'movie', movie: wantDune.target.form === 'movie' ? wantDune.target.movie : fail() },
    } as const
    trakt.rows.push(older)
    expect(await parts().checkIns.undo()).toEqual({ kind: 'undone', removedFromHistory: true })
    expect(trakt.rows).toEqual([older])
    expect(parts().store.getState().undo).toBeNull()
  })

  it('is too late after 30 seconds', async () => {
    const { parts, trakt, clock } = await machine()
    await parts().checkIns.start(wantDune)
    await clock.jump(30_000)
    expect(await parts().checkIns.undo()).toEqual({ kind: 'tooLate' })
    expect(trakt.playing).not.toBeNull()
  })

  it('survives a restart within its time', async () => {
    const { parts, trakt, restart } = await machine()
    await parts().checkIns.start(wantDune)
    await settle()
    const again = await restart()
    expect(again.store.getState().undo).not.toBeNull()
    expect(await again.checkIns.undo()).toMatchObject({ kind: 'undone' })
    expect(trakt.playing).toBeNull()
  })

  it('of a back-dated start leaves no saved position behind', async () => {
    const { parts, trakt } = await machine()
    await parts().checkIns.start({ ...wantSeverance, startedMinutesAgo: 20 })
    expect(await parts().checkIns.undo()).toMatchObject({ kind: 'undone' })
    expect(trakt.saved).toEqual([])
    expect(trakt.playing).toBeNull()
  })
})

describe('looking', () => {
  it('does not undo a deed that happened while it looked', async () => {
    const { parts, trakt } = await machine()
    const gate = Promise.withResolvers<void>()
    const real = trakt.watching
    Object.assign(trakt, {
      watching: async () => {
        const seen = await real()
        await gate.promise
        return seen
      },
    })
    const looking = parts().checkIns.look()
    await settle()
    Object.assign(trakt, { watching: real })
    await parts().checkIns.start(wantDune)
    gate.resolve()
    await looking
    expect(parts().state().step).toBe('watching')
  })

  it('tells the prompt when the obstacle is gone', async () => {
    const { parts, trakt, clock } = await machine()
    await parts().checkIns.start(wantDune)
    await parts().checkIns.start(wantSeverance)
    trakt.playing = null
    await parts().checkIns.look()
    expect(parts().state()).toMatchObject({ step: 'blocked', playing: null, until: clock.now() })
  })
})

function fail(): never {
  throw new Error('not a film')
}
