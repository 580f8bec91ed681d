// Deeds from a menu, where no form shows what came of them: what is said in the window, and that it is said once.
import { describe, expect, it } from 'vitest'
import { createCommands } from '../../main/commands.ts'
import type { Notice } from '../../preload/contract/model.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import type { After } from '../../preload/contract/after.ts'
import { meaning, rating } from '../../main/menu/commandItem.ts'
import { episodeItem } from '../fakes/items.ts'
import { machine, minutes, wantDune, wantSeverance } from '../checkin/machine.ts'

const menu = async () => {
  const all = await machine()
  const { store, checkIns } = all.parts()
  const notices: Notice[] = []
  const windows: string[] = []
  const started: string[] = []
  const rates: string[] = []
  const rateAnswer: { answer: Result<void> } = { answer: ok(undefined) }
  const accounts = { signIn: async () => {}, signInDemo: async () => {} } as Parameters<
    typeof createCommands
  >[0]['accounts']
  const run = createCommands({
    ports: {
      windows: {
        show: (view, place) => void windows.push(place === undefined ? view : `${view} at the ${place}`),
        hide: () => {},
        toggle: () => {},
        paletteHeight: () => {},
        theme: () => {},
      },
      log: { info: () => {}, warn: () => {} },
      clock: all.clock,
      machine: {
        facts: () => ({}),
        warnings: () => [],
        openLog: async () => windows.push('the log') > 0,
        licences: async () => '',
      },
      quit: () => {},
    },
    store,
    checkIns,
    accounts,
    notice: (one) => void notices.push(one),
    updates: { restart: async () => {} },
    telling: {
      started: (outcome) => void started.push(outcome?.kind ?? 'nothing'),
      afterwards: {
        rate: async (key, rating) => (rates.push(`${key}: ${rating}`) > 0 ? rateAnswer.answer : ok(undefined)),
      },
    },
  })
  return { ...all, store, checkIns, notices, windows, started, rates, rateAnswer, run }
}

it('the log is shown in the file manager', async () => {
  const { windows, run } = await menu()
  await run('open-log')
  expect(windows).toEqual(['the log'])
})

it('what waits to be sent is shown where it waits', async () => {
  const { windows, run } = await menu()
  await run('show-queue')
  expect(windows).toEqual(['window at the queue'])
})

describe('a replacement that fails', () => {
  it('from the menu is told in the window, with what became of the old one', async () => {
    const { trakt, checkIns, notices, windows, run } = await menu()
    await checkIns.start(wantDune)
    await checkIns.start(wantSeverance)
    trakt.faults.checkIn = [{ failure: { kind: 'notFound' } }]
    await run('wait-replace')
    expect(notices).toMatchObject([
      { kind: 'putBack', restored: true, item: { movie: { title: 'Dune' } } },
      { kind: 'checkInFailed', wanted: wantSeverance, failure: { kind: 'notFound' } },
    ])
    expect(windows).toEqual(['window'])
  })

  it('from the window is told there alone, in its answer', async () => {
    const { trakt, checkIns, parts } = await menu()
    await checkIns.start(wantDune)
    await checkIns.start(wantSeverance)
    trakt.faults.checkIn = [{ failure: { kind: 'notFound' } }]
    expect(await checkIns.choose('replace')).toMatchObject({ kind: 'replaceFailed', putBack: true })
    expect(parts().notices).toEqual([])
  })
})

describe('stopping from the menu', () => {
  it('stops where it stands at that moment', async () => {
    const { trakt, clock, checkIns, run, notices } = await menu()
    await checkIns.start({ ...wantSeverance, scrobbleFrom: 0 })
    await clock.jump(minutes(20))
    await run('scrobble-stop')
    expect(trakt.calls).toContain('stop 40')
    await checkIns.start({ ...wantSeverance, scrobbleFrom: 40 })
    await clock.jump(minutes(25))
    await run('scrobble-stop')
    expect(trakt.rows).toHaveLength(1)
    expect(notices).toEqual([])
  })

  it('stops what is paused where it is paused', async () => {
    const { store, checkIns, run } = await menu()
    await checkIns.start({ ...wantSeverance, scrobbleFrom: 0 })
    await checkIns.pause(45)
    await run('scrobble-stop')
    expect(store.getState().paused).toBeNull()
  })

  it('says in the window why it could not', async () => {
    const { trakt, checkIns, run, notices, windows } = await menu()
    await checkIns.start({ ...wantSeverance, scrobbleFrom: 50 })
    trakt.faults.scrobble = [{ failure: { kind: 'keyRefused' } }]
    await run('scrobble-finish')
    expect(notices).toMatchObject([{ kind: 'cancelFailed', failure: { kind: 'keyRefused' } }])
    expect(windows).toEqual(['window'])
  })
})

describe('after watching', () => {
  const after: After = {
    key: 'now',
    item: episodeItem(2, 3),
    endedAt: 0,
    lengthMs: 1,
    rating: { step: 'asked' },
    next: { kind: 'episode', item: episodeItem(2, 4) },
  }

  it('rates what the menu named, and nothing that came in its place', async () => {
    const { store, rates, windows, run } = await menu()
    store.set({ after })
    await run(rating(8, after.item))
    expect([rates, windows]).toEqual([['now: 8'], []])
    await run(rating(8, episodeItem(2, 2)))
    expect([rates, windows]).toEqual([['now: 8'], ['window']])
  })

  it('shows the rating in the window where it could not be given', async () => {
    const { store, rateAnswer, windows, run } = await menu()
    store.set({ after })
    rateAnswer.answer = err({ kind: 'keyRefused' })
    await run(rating(8, after.item))
    await run('show-rating')
    expect(windows).toEqual(['window at the rating', 'window at the rating'])
  })

  it('starts what comes next, and says so where no form does', async () => {
    const { store, trakt, started, windows, run } = await menu()
    store.set({ after })
    await run(meaning('after-next', episodeItem(2, 4)))
    expect(trakt.playing?.item).toMatchObject({ episode: { season: 2, number: 4 } })
    expect([started, windows]).toEqual([['checkedIn'], []])
    await run(meaning('after-next', episodeItem(2, 5)))
    expect(windows).toEqual(['window'])
  })
})
