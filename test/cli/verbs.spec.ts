// Each verb against the running app over a real socket: what it does at Trakt, what it says, and its exit code.
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createEmbedded } from '../../main/demo/embedded.ts'
import { quiet, rig, signedIn } from '../app/rig.ts'
import { fakeClock } from '../fakes/clock.ts'
import { command, type CommandLine, commandLine, dataFolder, serve } from './rig.ts'

vi.setConfig({ testTimeout: 30_000 })

let line: CommandLine
const playing = () => line.rig.now().checkIn.playing
const plays = () => line.json('status').then(({ playing: what }) => (what as { name: string } | null)?.name ?? null)

describe('signed in', () => {
  beforeEach(async () => {
    line = await commandLine()
  })

  it('checks in to what is typed, and says what plays until when', async () => {
    expect(await line.run('checkin', 'severance', 's2e3')).toEqual({
      code: 0,
      out: ['Checked in: Severance S2E3, until 8:50 PM.'],
      err: [],
    })
    expect(playing()).toMatchObject({ action: 'checkin', item: { episode: { season: 2, number: 3 } } })
    // The app's time goes on while a command runs.
    const left = expect.stringMatching(/^Severance S2E3, (4\d|50) min left$/)
    expect(await line.run('status')).toEqual({ code: 0, out: [left], err: [] })
    expect(await line.json('status')).toMatchObject({
      outcome: 'status',
      state: 'watching',
      user: 'robin.hale',
      playing: { type: 'episode', title: 'Severance', season: 2, number: 3, action: 'checkin', percent: 0 },
      queued: 0,
      trouble: null,
      alt: 'watching',
      class: ['watching'],
      percentage: 0,
    })
  })

  it('sends nothing twice: the same again is already playing', async () => {
    await line.run('checkin', 'severance s2e3')
    expect(await line.json('checkin', 'severance s2e3')).toMatchObject({ outcome: 'alreadyPlaying', exitCode: 0 })
  })

  it('checks in to the next episode of what was watched last, or of the show that is named', async () => {
    expect((await line.run('checkin', '--next')).out).toEqual(['Checked in: Severance S2E3, until 8:50 PM.'])
    await line.run('cancel')
    expect((await line.run('checkin', '--next', 'the bear')).out[0]).toMatch(/^Checked in: The Bear S\d+E\d+, until /)
    await line.run('cancel')
    // Not in progress: it begins where its user is, or with its first.
    expect((await line.run('checkin', 'the wire')).out[0]).toMatch(/^Checked in: The Wire S\d+E\d+, until /)
  })

  it('says the message that is given, and the one in Settings otherwise', async () => {
    const sent = vi.spyOn(line.rig.app.requests, 'checkin.start')
    await line.run('checkin', 'severance s2e3', '--message', 'at last')
    expect(sent.mock.lastCall?.[0]).toMatchObject({ message: 'at last' })
    await line.run('cancel')
    await line.rig.app.requests['settings.change']({ message: 'I see [item]', sharing: { tumblr: false } })
    await line.run('checkin', 'severance s2e3')
    expect(sent.mock.lastCall?.[0]).toMatchObject({ message: 'I see [item]', sharing: { tumblr: false } })
  })

  it('dates the beginning back, as a scrobble', async () => {
    expect(await line.json('checkin', 'dune 2021', '--ago', '31')).toMatchObject({
      outcome: 'scrobbling',
      exitCode: 0,
      playing: { action: 'scrobble', percent: 20 },
    })
  })

  it('lists what is equally likely and does nothing, until it is told which', async () => {
    expect(await line.run('checkin', 'dune')).toEqual({
      code: 2,
      out: [],
      err: [
        '“dune” could be any of these. Add the year, or one of the ids after --id, or --first for the first:',
        expect.stringMatching(/^ {2}movie:\d+ {2}Dune \(2021\), film$/),
        expect.stringMatching(/^ {2}movie:\d+ {2}Dune \(1984\), film$/),
      ],
    })
    expect(playing()).toBeNull()
    const { choices } = (await line.json('checkin', 'dune')) as { choices: { id: string; year: number }[] }
    const old = choices.find(({ year }) => year === 1984)
    expect((await line.run('checkin', 'dune', '--id', old?.id ?? '')).out[0]).toContain('Dune (1984)')
    await line.run('cancel')
    expect((await line.run('checkin', 'dune', '--first')).out[0]).toContain('Dune (2021)')
  })

  it('finds nothing, and says so', async () => {
    expect(await line.run('checkin', 'xyzzyx')).toEqual({ code: 1, out: [], err: ['Nothing was found for “xyzzyx”.'] })
    expect(await line.json('checkin', 'severance s9e99')).toMatchObject({ outcome: 'failed', exitCode: 1 })
  })

  describe('while something else is checked in', () => {
    beforeEach(async () => {
      await line.run('checkin', 'severance s2e3')
    })

    it('does nothing, and says until when and what can be done', async () => {
      expect(await line.run('checkin', 'dune 2021')).toEqual({
        code: 5,
        out: [],
        err: [
          'Severance S2E3 is playing until 8:50 PM, so Dune (2021) was not checked in.',
          '  --replace  cancel Severance S2E3, and check in to Dune (2021) now',
          '  --wait     check in by itself at 8:50 PM',
        ],
      })
      expect(await plays()).toBe('Severance S2E3')
      expect(await line.json('checkin', 'dune 2021')).toMatchObject({
        outcome: 'blocked',
        exitCode: 5,
        wanted: 'Dune (2021)',
        by: { name: 'Severance S2E3' },
        until: expect.stringMatching(/^2026-11-22T20:50:0\d\.\d{3}Z$/),
      })
    })

    it('replaces it when that is asked for', async () => {
      expect(await line.json('checkin', 'dune 2021', '--replace')).toMatchObject({ outcome: 'checkedIn', exitCode: 0 })
      expect(await plays()).toBe('Dune (2021)')
    })

    it('waits when that is asked for, says so in the status, and can be called off', async () => {
      expect(await line.run('checkin', 'dune 2021', '--wait')).toEqual({
        code: 0,
        out: ['Waiting: Dune (2021) is checked in by itself at 8:50 PM.'],
        err: [],
      })
      expect((await line.run('status')).out).toEqual([
        expect.stringMatching(/^Severance S2E3, (4\d|50) min left · then Dune \(2021\) at 8:50 PM$/),
      ])
      expect((await line.json('status'))['class']).toEqual(['watching', 'waiting'])
      expect((await line.run('cancel', '--waiting')).out).toEqual(['Called off: Dune (2021) is not checked in later.'])
      expect(await line.run('cancel', '--waiting')).toMatchObject({ code: 3, err: ['No check-in is waiting.'] })
      expect(await plays()).toBe('Severance S2E3')
    })
  })

  it('cancels what plays, and once only', async () => {
    await line.run('checkin', 'severance s2e3')
    expect(await line.run('cancel')).toMatchObject({
      code: 0,
      out: ['Cancelled: Severance S2E3. It does not count as watched.'],
    })
    expect(await line.run('cancel')).toEqual({ code: 3, out: [], err: ['Nothing is playing.'] })
    expect(await line.run('status')).toEqual({ code: 3, out: ['Nothing is playing'], err: [] })
  })

  it('undoes, and not a second time', async () => {
    await line.run('checkin', 'severance s2e3')
    expect(await line.json('undo')).toMatchObject({ outcome: 'undone', exitCode: 0, thing: { name: 'Severance S2E3' } })
    expect(await line.run('undo')).toMatchObject({ code: 3, err: [expect.stringContaining('nothing to undo')] })
  })

  it('rates what was watched last, what plays, or its show', async () => {
    const rated = vi.spyOn(line.rig.app.requests, 'feed.rate')
    expect((await line.run('rate', '8')).out).toEqual(['Rated 8 of 10: Severance S2E2.'])
    await line.run('checkin', 'dune 2021')
    expect((await line.run('rate', '10')).out).toEqual(['Rated 10 of 10: Dune (2021).'])
    await line.run('cancel')
    expect((await line.run('rate', '9', '--show')).out).toEqual(['Rated 9 of 10: Severance.'])
    expect(rated.mock.calls.map(([what, rating]) => [what.kind, rating])).toEqual([
      ['episode', 8],
      ['movie', 10],
      ['show', 9],
    ])
  })

  it('opens each place', async () => {
    for (const place of [[], ['window'], ['palette'], ['settings'], ['queue']])
      expect(await line.run('open', ...place)).toEqual({ code: 0, out: [], err: [] })
    await quiet()
    expect(line.rig.ports.seen.windows.filter((one) => one.startsWith('show'))).toEqual([
      'show window',
      'show window',
      'show palette',
      'show settings',
      'show window queue',
    ])
  })

  it('shows what came of a command as a notification when its key binding asks for one, and not otherwise', async () => {
    await line.run('checkin', 'severance s2e3', '--notify')
    await line.run('checkin', 'dune 2021', '--notify')
    await line.run('cancel')
    expect(line.notes.map(({ body }) => body)).toEqual([
      'Checked in: Severance S2E3, until 8:50 PM.',
      expect.stringContaining('Severance S2E3 is playing until 8:50 PM'),
    ])
  })

  it('does one deed after another, and none of them twice', async () => {
    const both = await Promise.all([line.run('checkin', 'severance s2e3'), line.run('checkin', 'severance s2e3')])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect(both.map(({ out }) => out[0]?.split(':')[0]).toSorted()).toEqual(['Already playing', 'Checked in'])
  })
})

it('keeps for later what Trakt cannot be told, says so, and lists it', async () => {
  const clock = fakeClock()
  const trakt = createEmbedded({ clock })
  let isCut = false
  const fetch = async (url: string, init?: RequestInit) => {
    if (isCut) throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })
    return trakt.fetch(url, init)
  }
  const { run, json } = await commandLine(await signedIn({ clock, fetch }, trakt))
  isCut = true
  expect(await run('rate', '7')).toEqual({
    code: 6,
    out: [],
    err: ['Trakt cannot be reached. Saved: Severance S2E2. It is sent as soon as it can be.'],
  })
  expect(await json('checkin', '--next')).toMatchObject({ outcome: 'saved', exitCode: 6, name: 'Severance S2E3' })
  expect(await json('queue')).toMatchObject({
    outcome: 'queue',
    exitCode: 0,
    entries: [
      { kind: 'rate', name: 'Severance S2E2', rating: 7, state: 'waiting', failure: 'offline' },
      { kind: 'checkIn', name: 'Severance S2E3', rating: null, state: 'waiting', failure: 'offline' },
    ],
  })
  expect((await run('queue')).out).toEqual([
    expect.stringMatching(/^Rate: Severance S2E2, 7 of 10 \(/),
    expect.stringMatching(/^Check in: Severance S2E3 \(/),
  ])
  expect(await json('status')).toMatchObject({ queued: 2, trouble: 'offline' })
  expect((await run('status')).out[0]).toMatch(/ · 2 to be sent · offline$/)
  // What was never sent needs Trakt for nothing.
  expect((await run('cancel')).code).toBe(0)
  expect(await run('checkin', 'dune 2021')).toEqual({ code: 1, out: [], err: ['Trakt cannot be reached.'] })
})

it('quits, and comes back when the app has ended', async () => {
  const all = await signedIn()
  const data = dataFolder()
  const listening = await serve(all, data)
  let ended = false
  const quits = command(data, ['quit']).then((ran) => {
    ended = true
    return ran
  })
  await vi.waitFor(() => expect(all.ports.seen.quits).toBe(1))
  await quiet()
  expect(ended).toBe(false)
  await listening.stop()
  expect(await quits).toEqual({ code: 0, out: ['Marquee has quit.'], err: [] })
})

it.each([['checkin', 'dune'], ['checkin', '--next'], ['cancel'], ['undo'], ['rate', '8']])(
  'signed out: %s %s is refused, and says where to sign in',
  async (...args) => {
    const all = rig()
    await all.app.start()
    const { run } = await commandLine(all)
    expect(await run(...args)).toEqual({
      code: 4,
      out: [],
      err: ['Nobody is signed in. `marquee open` brings up the window to sign in.'],
    })
    expect(await run('status')).toEqual({ code: 4, out: ['Not signed in'], err: [] })
    expect((await run('queue')).code).toBe(0)
  },
)

it('waits for an app that is just starting, and then answers what is so', async () => {
  const first = await commandLine()
  await first.run('checkin', 'dune 2021')
  await first.rig.app.stop()
  const again = rig({ from: first.rig.ports }, first.rig.trakt)
  const { run } = await commandLine(again)
  const status = run('status')
  await again.app.start()
  // The app's time goes on while a command runs.
  const left = expect.stringMatching(/^Dune \(2021\), 2 h 3\d min left$/)
  expect(await status).toEqual({ code: 0, out: [left], err: [] })
  // What comes next is known by then, too.
  expect(again.now().upNext.length).toBeGreaterThan(0)
})

describe('without an app', () => {
  it('starts it hidden, and then does the verb', async () => {
    const all = await signedIn()
    const data = dataFolder()
    let starts = 0
    const start = () => {
      starts += 1
      void serve(all, data)
      return () => true
    }
    expect(await command(data, ['status'], { start })).toMatchObject({ code: 3, out: ['Nothing is playing'] })
    expect(starts).toBe(1)
  })

  it('starts it again when the first was sent home by one that was just leaving', async () => {
    const all = await signedIn()
    const data = dataFolder()
    let starts = 0
    const start = () => {
      starts += 1
      if (starts === 2) void serve(all, data)
      return () => starts === 2
    }
    expect((await command(data, ['status'], { start, sleep: () => sleep(1) })).code).toBe(3)
    expect(starts).toBe(2)
  })

  it('gives up when it does not come, and says so', async () => {
    let starts = 0
    const start = () => {
      starts += 1
      return () => false
    }
    expect(await command(dataFolder(), ['cancel'], { start, sleep: () => sleep(0) })).toEqual({
      code: 7,
      out: [],
      err: ['Marquee could not be started, or does not answer.'],
    })
    expect(starts).toBe(4)
  })

  it.each([['status', '--no-start'], ['cancel', '--no-start'], ['quit']])(
    'does not start it for %s %s',
    async (...args) => {
      expect((await command(dataFolder(), args)).code).toBe(7)
    },
  )
})
