// Updates: when Marquee looks, what it downloads, when it restarts, and that whatever goes wrong it goes on as it is.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadKept, type KeptState } from '../../main/state/kept.ts'
import { initialSnapshot } from '../../main/state/initialSnapshot.ts'
import { createSnapshotStore } from '../../main/state/store.ts'
import { type AppUpdates, createUpdates } from '../../main/updates.ts'
import { plainDesktop } from '../../preload/contract/desktop.ts'
import { err, ok } from '../../preload/contract/result.ts'
import { defaultSettings } from '../../preload/contract/settings.ts'
import type { UpdateFailure, UpdatePolicy } from '../../preload/contract/updates.ts'
import { fakeClock, settle } from '../fakes/clock.ts'
import { fakeDocument } from '../fakes/document.ts'
import { fakeLog } from '../fakes/log.ts'
import { fakeUpdater, type FakeUpdater, offered } from '../fakes/updater.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** With random at 0.5: 5 minutes and half of 10; a day and half of 4 hours. */
const first = 10 * minute
const daily = day + 2 * hour

let clock: ReturnType<typeof fakeClock>
let document: ReturnType<typeof fakeDocument>
let updater: FakeUpdater
let log: ReturnType<typeof fakeLog>
let store: ReturnType<typeof createSnapshotStore>
let kept: KeptState
let updates: AppUpdates
let busy = false
const all: AppUpdates[] = []

beforeEach(() => {
  clock = fakeClock()
  document = fakeDocument()
  updater = fakeUpdater()
  log = fakeLog()
  busy = false
})
afterEach(() => all.splice(0).forEach(({ stop }) => stop()))

/** Begins a run; another one after it is a restart on the same disk. */
async function start(policy: UpdatePolicy = 'ask', version = '0.1.0'): Promise<void> {
  for (const earlier of all.splice(0)) earlier.stop()
  store = createSnapshotStore(initialSnapshot({ platform: 'linux', desktop: plainDesktop, version, hasKey: true }))
  store.set({ settings: { ...defaultSettings, updates: policy } })
  kept = await loadKept(document, log, () => {})
  updates = createUpdates({
    ports: { clock, log, random: () => 0.5, updater, version },
    store,
    kept,
    busy: () => busy,
    wake: () => {},
  })
  all.push(updates)
  await updates.start()
}
const now = () => store.getState().updates
/** Does what the loop does, for so long. */
async function pass(ms: number): Promise<void> {
  const end = clock.now() + ms
  for (let turns = 0; turns < 1_000; turns += 1) {
    updates.tick()
    await quiet()
    const due = updates.nextDueAt()
    if (due === null || due > end) break
    await clock.advance(Math.max(0, due - clock.now()))
  }
  await clock.advance(Math.max(0, end - clock.now()))
  updates.tick()
  await quiet()
}
const quiet = async () => {
  for (let turn = 0; turn < 20; turn += 1) await settle()
}
const count = (what: string) => updater.asked.filter((one) => one.startsWith(what)).length
const set = (policy: UpdatePolicy) => store.set({ settings: { ...store.getState().settings, updates: policy } })

describe('looking', () => {
  beforeEach(() => void (updater.offers = ok(offered('0.1.0'))))

  it('leaves the start alone, and is then done once a day at most', async () => {
    await start()
    await pass(first - 1)
    expect(updater.asked).toEqual([])
    await pass(1)
    expect(count('check')).toBe(1)
    expect(now()).toMatchObject({ now: { step: 'idle' }, checkedAt: clock.now(), failed: null })
    await pass(day)
    expect(count('check')).toBe(1)
    await pass(daily - day)
    expect(count('check')).toBe(2)
  })

  it('is not done again by a restart', async () => {
    await start()
    await pass(first)
    const at = clock.now()
    for (let starts = 0; starts < 5; starts += 1) {
      await start()
      expect(now()).toMatchObject({ now: { step: 'idle' }, checkedAt: at })
      await pass(4 * hour)
    }
    expect(count('check')).toBe(1)
    await pass(6 * hour)
    expect(count('check')).toBe(2)
  })

  it('is put off for no longer than that by a clock that was ahead', async () => {
    await start()
    await pass(first)
    await clock.jump(-400 * day)
    await start()
    await pass(first)
    expect(count('check')).toBe(2)
  })

  it('is not done where updates are off, but for when somebody asks', async () => {
    await start('off')
    await pass(3 * day)
    expect(updates.nextDueAt()).toBe(null)
    expect(updater.asked).toEqual([])
    await updates.check()
    expect(count('check')).toBe(1)
  })

  it('waits for the end of a pause, and for a connection', async () => {
    await start()
    store.set({ pausedUntil: clock.now() + hour })
    expect(updates.nextDueAt()).toBe(null)
    await pass(hour - 1)
    expect(updater.asked).toEqual([])
    store.set({ pausedUntil: null, trouble: { kind: 'offline', sent: false } })
    await pass(hour)
    expect(updates.nextDueAt()).toBe(null)
    expect(updater.asked).toEqual([])
    store.set({ trouble: null })
    await pass(0)
    expect(count('check')).toBe(1)
  })

  it('never happens in a copy that cannot replace itself, even when asked', async () => {
    updater.why = 'deb'
    await start('auto')
    expect(now().now).toEqual({ step: 'off', why: 'deb' })
    await pass(3 * day)
    await updates.check()
    await updates.download()
    await updates.restart()
    expect(updater.asked).toEqual([])
  })

  it('without a connection is tried again in an hour, then in two, and is not spoken of', async () => {
    updater.offers = err('offline')
    await start()
    await pass(first)
    expect(count('check')).toBe(1)
    await pass(hour - 1)
    expect(count('check')).toBe(1)
    await pass(1)
    expect(count('check')).toBe(2)
    await pass(2 * hour - 1)
    expect(count('check')).toBe(2)
    await pass(1)
    expect(count('check')).toBe(3)
    expect(now()).toMatchObject({ now: { step: 'idle' }, failed: null, checkedAt: null })
    await pass(7 * day)
    expect(count('check')).toBeLessThan(16)
    updater.offers = ok(offered('0.1.0'))
    await pass(day)
    updater.offers = err('offline')
    await pass((updates.nextDueAt() ?? 0) - clock.now())
    const before = count('check')
    await pass(hour)
    expect(count('check')).toBe(before + 1)
  })

  it('without a connection is spoken of when somebody asked', async () => {
    updater.offers = err('offline')
    await start()
    await updates.check()
    expect(now()).toMatchObject({ now: { step: 'idle' }, failed: 'offline' })
  })

  it('is given up on when the server says nothing for two minutes', async () => {
    let given: AbortSignal | null = null
    updater.offers = (signal) => {
      given = signal
      return new Promise(() => {})
    }
    await start()
    const asked = updates.check()
    await quiet()
    expect(now().now).toEqual({ step: 'checking' })
    await clock.advance(2 * minute - 1)
    expect(now().now).toEqual({ step: 'checking' })
    await clock.advance(1)
    await asked
    expect(now()).toMatchObject({ now: { step: 'idle' }, failed: 'offline' })
    expect((given as AbortSignal | null)?.aborted).toBe(true)
  })

  it('is done once at a time', async () => {
    const answers: (() => void)[] = []
    updater.offers = () => new Promise((resolve) => answers.push(() => resolve(ok(offered('0.1.0')))))
    await start()
    const both = [updates.check(), updates.check()]
    await quiet()
    expect(count('check')).toBe(1)
    answers.forEach((answer) => answer())
    await Promise.all(both)
  })

  it.each<UpdateFailure>(['notThere', 'unreadable', 'damaged', 'unexpected'])(
    'that fails (%s) is said, kept over a restart, and tried again a day later',
    async (why) => {
      updater.offers = err(why)
      await start()
      await pass(first)
      expect(now()).toMatchObject({ now: { step: 'idle' }, failed: why })
      await start()
      expect(now().failed).toBe(why)
      await pass(day)
      expect(count('check')).toBe(1)
      updater.offers = ok(offered('0.1.0'))
      await pass(daily - day)
      expect(count('check')).toBe(2)
      expect(now().failed).toBe(null)
    },
  )

  it('that throws is a failure like any other, and does not end what is to come', async () => {
    updater.offers = () => Promise.reject(new TypeError('a bug'))
    await start()
    await updates.check()
    expect(now()).toMatchObject({ now: { step: 'idle' }, failed: 'unexpected' })
    updater.offers = ok(offered('0.2.0'))
    await updates.check()
    expect(now().now.step).toBe('available')
  })
})

describe('what is offered', () => {
  it('is told of with its notes, and not downloaded unasked', async () => {
    updater.offers = ok(offered('0.2.0', { notes: 'Faster & quieter', at: 5 }))
    await start()
    await pass(first)
    const release = { version: '0.2.0', notes: 'Faster & quieter', bytes: 100_000_000, at: 5 }
    expect(now().now).toEqual({ step: 'available', release })
    await pass(10 * minute)
    expect(count('download')).toBe(0)
    await start()
    expect(now().now).toEqual({ step: 'available', release })
    expect(count('check')).toBe(1)
  })

  it.each(['0.1.0', '0.1.0+build.5'])('is nothing new when it is %s', async (version) => {
    updater.offers = ok(offered(version))
    await start('auto')
    await updates.check()
    expect(now()).toMatchObject({ now: { step: 'idle' }, failed: null })
    expect(count('download')).toBe(0)
  })

  it('is nothing new when it is kept from this machine', async () => {
    updater.offers = ok(offered('0.2.0', { held: true }))
    await start('auto')
    await updates.check()
    expect(now()).toMatchObject({ now: { step: 'idle' }, failed: null })
  })

  it.each<[string, UpdateFailure]>([
    ['0.0.9', 'older'],
    ['0.1.0-beta.1', 'older'],
    ['newest', 'unreadable'],
  ])('is refused when it is %s', async (version, why) => {
    updater.offers = ok(offered(version, { held: true }))
    await start('auto')
    await updates.check()
    expect(now()).toMatchObject({ now: { step: 'idle' }, failed: why })
    expect(count('download')).toBe(0)
  })

  it('is forgotten once it runs', async () => {
    updater.offers = ok(offered('0.2.0'))
    await start()
    await updates.check()
    await start('ask', '0.2.0')
    expect(now().now).toEqual({ step: 'idle' })
  })

  it('is not spoken of again once somebody said not now, until there is a newer one', async () => {
    updater.offers = ok(offered('0.2.0'))
    await start()
    await updates.check()
    expect(now().quiet).toBe(false)
    await updates.later()
    expect(now().quiet).toBe(true)
    await start()
    expect(now().quiet).toBe(true)
    await updates.check()
    expect(now().quiet).toBe(true)
    updater.offers = ok(offered('0.3.0'))
    await updates.check()
    expect(now()).toMatchObject({ quiet: false, now: { release: { version: '0.3.0' } } })
  })

  it('stays offered when the next look fails', async () => {
    updater.offers = ok(offered('0.2.0'))
    await start()
    await updates.check()
    updater.offers = err('notThere')
    await updates.check()
    expect(now()).toMatchObject({ now: { step: 'available' }, failed: 'notThere' })
  })
})

describe('downloading', () => {
  beforeEach(() => void (updater.offers = ok(offered('0.2.0'))))

  it('is done by itself where the user allowed it, and is ready for when Marquee quits', async () => {
    await start('auto')
    await pass(first)
    expect(updater.asked).toEqual(['check', 'download 0.2.0', 'atQuit true'])
    expect(now()).toMatchObject({ now: { step: 'ready', release: { version: '0.2.0' } }, quiet: false })
    await pass(5 * day)
    expect(count('check')).toBe(1)
  })

  it('begins when it is allowed, also for what was found before', async () => {
    await start()
    await pass(first)
    set('auto')
    await pass(0)
    expect(now().now.step).toBe('ready')
  })

  it('goes on after a restart, once the start is over', async () => {
    await start()
    await pass(first)
    await start('auto')
    await pass(first - 1)
    expect(count('download')).toBe(0)
    await pass(1)
    expect(count('download')).toBe(1)
  })

  it('tells how far it is in whole percent, now and then', async () => {
    const shown: number[] = []
    updater.comes = async (onProgress) => {
      for (let share = 0; share <= 100; share += 0.5) {
        onProgress(share)
        await clock.advance(100)
      }
      onProgress(Number.NaN)
      onProgress(400)
      return ok(offered('0.2.0'))
    }
    await start()
    await updates.check()
    store.subscribe(({ updates: { now: step } }) => {
      if (step.step === 'downloading') shown.push(step.percent)
    })
    await updates.download()
    expect(shown.length).toBeGreaterThan(10)
    expect(shown.length).toBeLessThan(45)
    expect(shown).toEqual([...new Set(shown)].toSorted((a, b) => a - b))
    expect(shown.every((percent) => Number.isInteger(percent) && percent >= 0 && percent <= 100)).toBe(true)
  })

  it('is given up on when nothing comes for two minutes, and not while something does', async () => {
    let given: AbortSignal | null = null
    updater.comes = async (onProgress, signal) => {
      given = signal
      for (let part = 0; part < 5; part += 1) {
        await clock.sleep(minute + 59_000)
        onProgress(part)
      }
      return new Promise(() => {})
    }
    await start()
    await updates.check()
    const download = updates.download()
    await clock.advance(5 * (minute + 59_000) + 2 * minute - 1)
    expect(now().now.step).toBe('downloading')
    await clock.advance(1)
    await download
    expect(now()).toMatchObject({ now: { step: 'available' }, failed: 'offline' })
    expect((given as AbortSignal | null)?.aborted).toBe(true)
  })

  it.each<UpdateFailure>(['damaged', 'signature', 'diskFull', 'unwritable', 'notThere'])(
    'that fails (%s) leaves this version, is said, and is tried again a day later',
    async (why) => {
      updater.comes = err(why)
      await start('auto')
      await pass(first)
      expect(now()).toMatchObject({ now: { step: 'available' }, failed: why })
      await pass(day)
      expect(count('download')).toBe(1)
      expect(updater.asked).not.toContain('atQuit true')
      updater.comes = null
      await pass(daily - day)
      expect(count('download')).toBe(2)
      expect(now()).toMatchObject({ now: { step: 'ready' }, failed: null })
    },
  )

  it('that loses the connection is begun again in an hour, not at once', async () => {
    updater.comes = err('offline')
    await start('auto')
    await pass(first)
    expect(now()).toMatchObject({ now: { step: 'available' }, failed: null })
    await pass(hour - 1)
    expect(count('download')).toBe(1)
    await pass(1)
    expect(count('download')).toBe(2)
  })

  it('of what was called back meanwhile leaves nothing to be ready', async () => {
    updater.comes = ok(offered('0.1.0', { held: true }))
    await start('auto')
    await pass(first)
    expect(now()).toMatchObject({ now: { step: 'idle' }, failed: null })
    expect(updater.asked).not.toContain('atQuit true')
  })

  it('of something older than this version is refused', async () => {
    updater.comes = ok(offered('0.0.1'))
    await start('auto')
    await pass(first)
    expect(now()).toMatchObject({ now: { step: 'available' }, failed: 'older' })
    expect(updater.asked).not.toContain('atQuit true')
  })

  it('takes what is newest by then', async () => {
    updater.comes = ok(offered('0.2.1', { notes: 'Mended' }))
    await start()
    await updates.check()
    await updates.download()
    expect(now().now).toMatchObject({ step: 'ready', release: { version: '0.2.1', notes: 'Mended' } })
  })

  it('can be begun as soon as what was found is shown, however slow the disk is', async () => {
    const written = Promise.withResolvers<void>()
    document = { ...document, save: () => written.promise }
    await start()
    void updates.check()
    await quiet()
    expect(now().now.step).toBe('checking')
    const shown = Promise.withResolvers<void>()
    const stop = store.subscribe(({ updates: { now: next } }) => {
      if (next.step === 'available') shown.resolve()
    })
    written.resolve()
    await shown.promise
    stop()
    await quiet()
    await updates.download()
    expect(count('download')).toBe(1)
  })

  it('is not begun where there is nothing to download', async () => {
    await start()
    await updates.download()
    expect(updater.asked).toEqual([])
  })
})

describe('what is ready', () => {
  beforeEach(async () => {
    updater.offers = ok(offered('0.2.0'))
    await start('auto')
    await pass(first)
    expect(now().now.step).toBe('ready')
  })

  it('is not put in place when updates are switched off, and is when they are switched on again', () => {
    set('off')
    expect(updater.asked.at(-1)).toBe('atQuit false')
    set('ask')
    expect(updater.asked.at(-1)).toBe('atQuit true')
  })

  it('never restarts by itself', async () => {
    await pass(30 * day)
    expect(count('restart')).toBe(0)
  })

  it('restarts when asked', async () => {
    await updates.restart()
    expect(count('restart')).toBe(1)
    expect(now().now.step).toBe('restarting')
  })

  it('restarts only when nothing is being sent any more', async () => {
    busy = true
    const restart = updates.restart()
    await clock.advance(10_000)
    expect(now().now.step).toBe('restarting')
    expect(count('restart')).toBe(0)
    busy = false
    await clock.advance(1_000)
    await restart
    expect(count('restart')).toBe(1)
  })

  it('does not restart when Marquee is quit meanwhile', async () => {
    busy = true
    const restart = updates.restart()
    await clock.advance(1_000)
    updates.stop()
    busy = false
    await restart
    expect(count('restart')).toBe(0)
    expect(now().failed).toBe(null)
    expect(kept.get().updates?.failed).toBe(null)
  })

  it('that cannot be put in place is said, and can be tried again', async () => {
    updater.restarts = err('unwritable')
    await updates.restart()
    expect(now()).toMatchObject({ now: { step: 'ready' }, failed: 'unwritable' })
    updater.restarts = ok(undefined)
    await updates.restart()
    expect(now()).toMatchObject({ now: { step: 'restarting' }, failed: null })
  })

  it('is no longer spoken of when it may wait for the next start', async () => {
    await updates.later()
    expect(now()).toMatchObject({ now: { step: 'ready' }, quiet: true })
    expect(updater.asked.at(-1)).toBe('atQuit true')
  })

  it('was lost with the process: it is offered again', async () => {
    await start('ask')
    expect(now().now).toMatchObject({ step: 'available', release: { version: '0.2.0' } })
  })
})

it('a log tells what happened, and quotes nothing that a server sent', async () => {
  updater.offers = ok(offered('0.2.0', { notes: 'CANARY' }))
  await start('auto')
  await pass(first)
  updater.restarts = err('unwritable')
  await updates.restart()
  expect(log.lines.join('\n')).toContain('updates.ready')
  expect(log.lines.join('\n')).toContain('unwritable')
  expect(log.lines.join('\n')).not.toContain('CANARY')
})
