// Notifications: each kind by its switch, quiet hours, and what is said of them afterwards.
import { describe, expect, it } from 'vitest'
import { createNotes } from '../../main/notes.ts'
import type { Told } from '../../main/news.ts'
import { noteFor, noteOfStart } from '../../main/news.ts'
import type { Note } from '../../main/ports.ts'
import { initialSnapshot } from '../../main/state/initialSnapshot.ts'
import { loadKept } from '../../main/state/kept.ts'
import { createSnapshotStore } from '../../main/state/store.ts'
import { defaultSettings, type Settings } from '../../preload/contract/settings.ts'
import { fakeClock } from '../fakes/clock.ts'
import { fakeDocument } from '../fakes/document.ts'
import { episodeItem } from '../fakes/items.ts'
import { fakeLog } from '../fakes/log.ts'
import { queue } from '../menu/snapshots.ts'
import { wantDune, wantSeverance } from '../checkin/machine.ts'

const failure = { kind: 'keyRefused' } as const
const ended = noteFor({ kind: 'waitEnded', wanted: wantDune, failure })
const missed = noteFor({ kind: 'waitMissed', wanted: wantSeverance })
const refused = noteFor({ kind: 'intentRefused', intent: { kind: 'checkIn', wanted: wantDune }, failure })
const uncounted = noteFor({ kind: 'scrobbleMissed', item: episodeItem() })
const checkedIn = noteFor({ kind: 'waitCheckedIn', item: episodeItem() })
const friends: Told = { kind: 'friends', note: { tag: 'friends', title: 'ann', body: '', command: 'show-window' } }
/** 20:00 UTC is 21:00 there. */
const evening = { on: true, from: 20 * 60, to: 23 * 60, days: [0, 1, 2, 3, 4, 5, 6] } as const
const hour = 60 * 60_000

const desk = async (settings: Partial<Settings> = {}) => {
  const clock = fakeClock()
  const document = fakeDocument()
  const shown: { readonly note: Note; readonly sound: boolean }[] = []
  const start = async () => {
    const store = createSnapshotStore(initialSnapshot({ platform: 'linux', version: '0', hasKey: true }))
    store.set({ settings: { ...defaultSettings, ...settings } })
    const kept = await loadKept(document, fakeLog(), () => {})
    const notifier = { show: (note: Note, sound: boolean) => void shown.push({ note, sound }) }
    const notes = createNotes({ notifier, clock, timeZone: () => 'Europe/Berlin' }, store, kept)
    return { store, notes, kept }
  }
  return { clock, shown, start, titles: () => shown.map(({ note }) => note.title), ...(await start()) }
}

describe('a notification', () => {
  it.each([
    ['wait', checkedIn],
    ['wait', ended],
    ['queue', refused],
    ['queue', uncounted],
    ['friends', friends],
    ['checkedIn', noteFor({ kind: 'sentLate', item: episodeItem() })],
    ['checkedIn', noteFor({ kind: 'addedToHistory', item: episodeItem() })],
  ] as const)('of the kind %s goes by its own switch', async (kind, told) => {
    const none = { checkedIn: false, finished: false, wait: false, queue: false, friends: false }
    const on = await desk({ notes: { ...none, [kind]: true } })
    on.notes.tell(told)
    expect(on.shown).toHaveLength(1)
    const off = await desk({
      notes: { checkedIn: true, finished: true, wait: true, queue: true, friends: true, [kind]: false },
    })
    off.notes.tell(told)
    expect(off.shown).toEqual([])
  })

  it('is silent unless sound is wanted', async () => {
    const silent = await desk()
    silent.notes.tell(ended)
    const loud = await desk({ noteSound: true })
    loud.notes.tell(ended)
    expect([silent.shown[0]?.sound, loud.shown[0]?.sound]).toEqual([false, true])
  })
})

describe('in quiet hours', () => {
  it('nothing is shown, and afterwards one note says what matters', async () => {
    const { notes, store, clock, shown, titles } = await desk({
      quietHours: evening,
      notes: { ...defaultSettings.notes, friends: true },
    })
    store.set({ queue: queue('refused') })
    for (const told of [checkedIn, ended, missed, refused, uncounted, friends]) notes.tell(told)
    await notes.tick()
    expect(titles()).toEqual([])
    expect(notes.nextDueAt()).toBe(clock.now() + 2 * hour)
    await clock.jump(2 * hour)
    await notes.tick()
    expect(titles()).toEqual(['While it was quiet'])
    expect(shown[0]?.note).toMatchObject({
      body: [
        '2 check-ins that waited did not go through.',
        'Trakt said no to 1 thing that waited.',
        '1 thing was not counted as watched.',
      ].join('\n'),
      command: 'show-queue',
    })
    await notes.tick()
    expect(shown).toHaveLength(1)
    expect(notes.nextDueAt()).toBeNull()
  })

  it('what was mended meanwhile is not spoken of', async () => {
    const { notes, store, clock, shown } = await desk({ quietHours: evening })
    store.set({ queue: queue('refused') })
    notes.tell(refused)
    store.set({ queue: [] })
    await clock.jump(3 * hour)
    await notes.tick()
    expect(shown).toEqual([])
    expect(notes.nextDueAt()).toBeNull()
  })

  it('what does not matter is dropped, and nothing is said of it afterwards', async () => {
    const { notes, clock, shown } = await desk({
      quietHours: evening,
      notes: { ...defaultSettings.notes, friends: true },
    })
    notes.tell(friends)
    notes.tell(checkedIn)
    await clock.jump(3 * hour)
    await notes.tick()
    expect(shown).toEqual([])
  })

  it('what a switch has turned off does not matter', async () => {
    const { notes, clock, shown } = await desk({
      quietHours: evening,
      notes: { ...defaultSettings.notes, wait: false },
    })
    notes.tell(ended)
    await clock.jump(3 * hour)
    await notes.tick()
    expect(shown).toEqual([])
  })

  it('what was held back is said once, also over restarts', async () => {
    const all = await desk({ quietHours: evening })
    all.notes.tell(ended)
    await all.kept.flushed()
    await all.clock.jump(3 * hour)
    const second = await all.start()
    await second.notes.tick()
    expect(all.titles()).toEqual(['While it was quiet'])
    const third = await all.start()
    await third.notes.tick()
    expect(all.shown).toHaveLength(1)
  })

  it('a pause is as quiet, until it ends', async () => {
    const { notes, store, clock, titles } = await desk()
    store.set({ pausedUntil: clock.now() + hour })
    notes.tell(ended)
    notes.tell(friends)
    expect(notes.nextDueAt()).toBe(clock.now() + hour)
    await notes.tick()
    expect(titles()).toEqual([])
    await clock.jump(hour)
    await notes.tick()
    expect(titles()).toEqual(['While it was quiet'])
  })
})

describe('a check-in that was asked for elsewhere', () => {
  const watching = { item: episodeItem(), action: 'checkin', startedAt: 0, expiresAt: 1 } as const

  it('is told with Undo', () => {
    expect(noteOfStart({ kind: 'checkedIn', watching })).toMatchObject({
      kind: 'checkedIn',
      note: {
        title: 'Checked in',
        body: 'Severance S2E3',
        command: 'show-window',
        action: { label: 'Undo', command: 'undo:s154997-2-3' },
      },
    })
    expect(noteOfStart({ kind: 'scrobbling', watching: { ...watching, action: 'scrobble' } })?.note.title).toBe(
      'Running as a scrobble',
    )
  })

  it('that waits to be sent leads to where it waits', () => {
    expect(
      noteOfStart({ kind: 'saved', wanted: wantDune, failure: { kind: 'offline', sent: false } })?.note,
    ).toMatchObject({
      body: 'Dune (2021) is sent as soon as Trakt can be reached.',
      command: 'show-queue',
    })
  })

  it('that failed or met the prompt is told in the window alone', () => {
    expect(noteOfStart({ kind: 'failed', failure })).toBeNull()
    expect(noteOfStart({ kind: 'blocked', until: null })).toBeNull()
    expect(noteOfStart(null)).toBeNull()
  })
})
