// The menu: what it offers in every state, on each platform.
import { describe, expect, it } from 'vitest'
import { parseCommand } from '../../main/menu/commands.ts'
import { speak } from '../../main/menu/say.ts'
import { trayMenu } from '../../main/menu/trayMenu.ts'
import type { MenuItem } from '../../main/ports.ts'
import type { Snapshot } from '../../preload/contract/model.ts'
import { desktop } from '../../preload/words/en/desktop.ts'
import { episode, minute, movie, now, queue, snapshot, watching } from './snapshots.ts'

speak({ language: 'en', tag: 'en-GB' }, desktop)

const wanted = { target: { form: 'movie', movie: movie().movie } } as const
const upNext = (...titles: string[]) =>
  titles.map((title, i) => ({ item: episode(title, 1, i + 1, i + 1), lastWatchedAt: null, completed: 0, aired: 9 }))

const flat = (items: readonly MenuItem[]): readonly MenuItem[] =>
  items.flatMap((item) => (item.kind === 'submenu' ? [item, ...flat(item.items)] : [item]))
/** "label -> command", or the label alone. */
const lines = (items: readonly MenuItem[]) =>
  flat(items).flatMap((item) => {
    if (item.kind === 'separator') return []
    return [item.kind === 'item' ? `${item.label} -> ${item.command}` : item.label]
  })
const menu = (changes: Partial<Snapshot>) => lines(trayMenu(snapshot(changes), now))

describe('the tray menu', () => {
  it('of a signed-in account with nothing playing', () =>
    expect(menu({})).toEqual([
      'Nothing playing',
      'Check in to something else… -> palette',
      'Open Marquee -> show-window',
      'Pause for an hour -> pause-hour',
      'Settings… -> show-settings',
      'Help',
      'Marquee 0.1.0',
      'Open the log folder -> open-log',
      'Quit Marquee -> quit',
    ]))

  it('offers to restart into the version that is ready, and into none that is not', () => {
    const release = { version: '0.2.0', notes: '', bytes: null, at: null }
    const standing = { checkedAt: now, failed: null, quiet: true }
    const ready = menu({ updates: { ...standing, now: { step: 'ready', release } } })
    expect(ready.slice(-2)).toEqual(['Restart to update to 0.2.0 -> restart-to-update', 'Quit Marquee -> quit'])
    for (const step of ['available', 'restarting'] as const)
      expect(menu({ updates: { ...standing, now: { step, release } } }).join()).not.toContain('Restart')
  })

  it('asks for a rating of what was watched last, as long as it is asked for', () => {
    const item = episode('Law & Order')
    const after = {
      key: 'k',
      item,
      endedAt: now,
      lengthMs: minute,
      rating: { step: 'asked' },
      next: { kind: 'unknown' },
    } as const
    const offered = menu({ after })
    expect(offered[1]).toBe('Rate Law & Order S2E3')
    expect(offered.slice(2, 12)).toEqual(
      [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].map((value) =>
        expect.stringMatching(`^${value} · .+ -> rate:${value}:s153-2-3$`),
      ),
    )
    for (const rating of [{ step: 'none' }, { step: 'rated', value: 8, at: now }] as const)
      expect(menu({ after: { ...after, rating } }).join()).not.toContain('rate:')
  })

  it('says how many wait to be sent, and leads to them', () => {
    expect(menu({ queue: queue('waiting', 'unsure') }).slice(0, 2)).toEqual([
      'Nothing playing',
      '2 wait to be sent… -> show-queue',
    ])
    expect(menu({ queue: queue('waiting', 'refused', 'refused') })).toContain(
      '2 were refused by Trakt, 1 waits to be sent… -> show-queue',
    )
    expect(menu({}).join()).not.toContain('show-queue')
  })

  it('says first what is playing and how long', () =>
    expect(menu({ checkIn: { step: 'watching', playing: watching() } }).slice(0, 3)).toEqual([
      'Severance S2E3',
      '40 min left, until 20:40',
      'Cancel check-in -> cancel-checkin:s153-2-3',
    ]))

  it('counts by the server clock and tells the time by the local one', () => {
    const serverOffsetMs = 3 * 86_400_000 + 7 * minute
    const playing = watching({ startedAt: now + serverOffsetMs, expiresAt: now + serverOffsetMs + 65 * minute })
    expect(menu({ serverOffsetMs, checkIn: { step: 'watching', playing } })[1]).toBe('1 h 5 min left, until 21:05')
  })

  it('ends a scrobble by stopping or finishing it, never by cancelling', () => {
    const items = menu({ checkIn: { step: 'watching', playing: watching({ action: 'scrobble' }) } })
    expect(items.slice(2, 4)).toEqual([
      'Stop, keep the position -> scrobble-stop:s153-2-3',
      'Finish, mark as watched -> scrobble-finish:s153-2-3',
    ])
    expect(items.join()).not.toContain('cancel-checkin')
  })

  it('promises to keep the position only where the account keeps any', () => {
    const { account } = snapshot()
    if (account.state !== 'signedIn') throw new Error(account.state)
    const forgetful = { ...account, capabilities: { ...account.capabilities, savedPositions: false } }
    const checkIn: Snapshot['checkIn'] = { step: 'watching', playing: watching({ action: 'scrobble' }) }
    expect(menu({ account: forgetful, checkIn })).toContain('Stop -> scrobble-stop:s153-2-3')
  })

  it('resumes or stops what is paused, also while something waits', () => {
    const paused = { item: movie(), progress: 45.9, pausedAt: now }
    const lines = [
      'Dune (2021) · paused at 45%',
      'Resume Dune (2021) -> scrobble-resume:m287',
      'Stop -> scrobble-stop:m287',
    ]
    expect(menu({ paused }).slice(0, 3)).toEqual(lines)
    const waiting = { step: 'waiting', playing: null, wanted, until: now } as const
    expect(menu({ paused, checkIn: waiting }).slice(0, 3)).toEqual(lines)
    expect(menu({ paused, checkIn: { step: 'watching', playing: watching() } }).join()).not.toContain('Resume Dune')
  })

  it('offers undo until its time is over', () => {
    const checkIn: Snapshot['checkIn'] = { step: 'watching', playing: watching() }
    const undo = (until: number) =>
      menu({ checkIn, undo: { item: episode(), until } }).filter((l) => l.includes('undo'))
    expect(undo(now + 1)).toEqual(['Undo check-in to Severance S2E3 -> undo:s153-2-3'])
    expect(undo(now)).toEqual([])
  })

  it('does not call a scrobble a check-in', () => {
    const scrobble = { ...wanted, scrobbleFrom: 20 }
    const playing = watching({ action: 'scrobble' })
    const undo = { item: playing.item, until: now + 1 }
    expect(menu({ checkIn: { step: 'watching', playing }, undo })).toContain(
      'Undo the start of Severance S2E3 -> undo:s153-2-3',
    )
    expect(menu({ checkIn: { step: 'checkingIn', playing: null, wanted: scrobble } })[0]).toBe('Starting Dune (2021)…')
    const until = now + 40 * minute
    expect(menu({ checkIn: { step: 'waiting', playing: null, wanted: scrobble, until } })[0]).toBe(
      'Start Dune (2021) at 20:40',
    )
    expect(menu({ checkIn: { step: 'blocked', playing: null, wanted: scrobble, until } })).toContain(
      'Wait: start Dune (2021) at 20:40 -> wait-wait',
    )
  })

  it('says what a wait is for, and calls it off', () =>
    expect(menu({ checkIn: { step: 'waiting', playing: watching(), wanted, until: now + 40 * minute } })).toEqual(
      expect.arrayContaining(['Check in to Dune (2021) at 20:40', 'Call it off -> call-off']),
    ))

  it('gives the three choices of the wait prompt', () =>
    expect(
      menu({ checkIn: { step: 'blocked', playing: watching(), wanted, until: now + 40 * minute } }).slice(0, 5),
    ).toEqual([
      'Severance S2E3',
      '40 min left, until 20:40',
      'Replace it with Dune (2021) -> wait-replace',
      'Wait: check in to Dune (2021) at 20:40 -> wait-wait',
      'Never mind -> wait-dismiss',
    ]))

  it('does not offer to wait when Trakt did not say until when', () =>
    expect(menu({ checkIn: { step: 'blocked', playing: null, wanted, until: null } }).join()).not.toContain(
      'wait-wait',
    ))

  it.each<Snapshot['checkIn']>([
    { step: 'checkingIn', playing: null, wanted },
    { step: 'replacing', playing: watching(), wanted },
    { step: 'cancelling', playing: watching() },
    { step: 'blocked', playing: null, wanted, until: null },
  ])('holds the one-click check-ins back while $step', (checkIn) => {
    const next = flat(trayMenu(snapshot({ checkIn, upNext: upNext('Severance') }), now)).find(
      (i) => i.kind === 'item' && i.command.startsWith('checkin-next'),
    )
    expect(next).toMatchObject({ enabled: false })
  })

  it('offers the next five episodes, no more', () => {
    const next = menu({ upNext: upNext('A', 'B', 'C', 'D', 'E', 'F') }).filter((l) => l.includes('checkin-next'))
    expect(next).toHaveLength(5)
    expect(next[1]).toBe('B S1E2 · Who Is Alive? -> checkin-next:1:s2-1-2')
  })

  it('keeps what was watched in a submenu', () => {
    const items = trayMenu(snapshot({ recent: [{ item: movie(), watchedAt: now }] }), now)
    expect(items.find((i) => i.kind === 'submenu')).toMatchObject({
      label: 'Recently watched',
      items: [{ label: 'Dune (2021)', command: 'checkin-recent:0:m287' }],
    })
  })

  it('shows the hotkey that works', () => {
    const items = trayMenu(snapshot({ hotkey: { state: 'registered', active: 'Alt+W', refused: null } }), now)
    expect(items.find((i) => i.kind === 'item' && i.command === 'palette')).toMatchObject({ accelerator: 'Alt+W' })
  })

  it('resumes while it is paused', () => {
    expect(menu({ pausedUntil: now + 60 * minute })).toContain('Resume (paused until 21:00) -> resume')
    expect(menu({ pausedUntil: now })).toContain('Pause for an hour -> pause-hour')
  })

  it('of somebody who is signed out offers both ways in', () =>
    expect(menu({ account: { state: 'signedOut', reason: 'never' } })).toEqual([
      'Not signed in',
      'Sign in… -> sign-in',
      'Try it without an account -> sign-in-demo',
      'Open Marquee -> show-window',
      'Settings… -> show-settings',
      'Help',
      'Marquee 0.1.0',
      'Open the log folder -> open-log',
      'Quit Marquee -> quit',
    ]))

  it('says what is wrong in a line of its own', () =>
    expect(menu({ trouble: { kind: 'offline', sent: false } })).toContain('Offline: Trakt cannot be reached'))

  it('names a title as it is: what marks a mnemonic is doubled where native menus are made, and nowhere else', () => {
    const playing = watching({ item: episode('Fast & Furious', 1, 1) })
    for (const platform of ['darwin', 'win32', 'linux'] as const)
      expect(menu({ platform, checkIn: { step: 'watching', playing } })[0]).toBe('Fast & Furious S1E1')
  })

  it('tells the time as the language and the region do', () => {
    speak({ language: 'en', tag: 'en-US' }, desktop)
    try {
      expect(menu({ checkIn: { step: 'watching', playing: watching() } })[1]).toMatch(/^40 min left, until 8:40\sPM$/)
    } finally {
      speak({ language: 'en', tag: 'en-GB' }, desktop)
    }
  })

  it('uses only commands that can be parsed, and never two separators in a row', () => {
    const states: Snapshot['checkIn'][] = [
      { step: 'idle', playing: null },
      { step: 'watching', playing: watching() },
      { step: 'watching', playing: watching({ action: 'scrobble' }) },
      { step: 'waiting', playing: null, wanted, until: now },
      { step: 'blocked', playing: watching(), wanted, until: now },
    ]
    for (const checkIn of states) {
      const items = trayMenu(
        snapshot({
          checkIn,
          upNext: upNext('A'),
          recent: [{ item: movie(), watchedAt: now }],
          paused: { item: movie(), progress: 45, pausedAt: now },
          undo: { item: movie(), until: now + 1 },
        }),
        now,
      )
      for (const item of flat(items)) if (item.kind === 'item') expect(parseCommand(item.command)).not.toBeNull()
      const kinds = items.map((i) => i.kind)
      expect(kinds.some((kind, i) => kind === 'separator' && (i === 0 || kinds[i + 1] === kind))).toBe(false)
    }
  })
})
