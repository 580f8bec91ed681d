// The machine on a fake Trakt and a fake clock, as the specs of this folder use it.
import { createCheckIns } from '../../main/checkin/checkIns.ts'
import type { CheckInContext, CheckInNews } from '../../main/checkin/context.ts'
import { createIntents } from '../../main/checkin/intents.ts'
import { createOutbox } from '../../main/checkin/outbox.ts'
import { createSchedule } from '../../main/checkin/schedule.ts'
import { openJournal } from '../../main/journal/journal.ts'
import { initialSnapshot } from '../../main/state/initialSnapshot.ts'
import { loadKept } from '../../main/state/kept.ts'
import { createSnapshotStore } from '../../main/state/store.ts'
import type { Capabilities } from '../../preload/contract/account.ts'
import type { CheckInRequest, Notice, ShowEpisodes } from '../../preload/contract/model.ts'
import { fakeAppendFile } from '../fakes/appendFile.ts'
import { fakeClock } from '../fakes/clock.ts'
import { fakeDocument } from '../fakes/document.ts'
import { dune, episode, severance } from '../fakes/items.ts'
import { fakeLog } from '../fakes/log.ts'
import { fakeTrakt } from '../fakes/traktService.ts'

export const wantDune: CheckInRequest = { target: { form: 'movie', movie: dune } }
export const wantSeverance: CheckInRequest = { target: { form: 'episode', show: severance, episode: episode(2, 3) } }
export const minutes = (n: number) => n * 60_000

/** `restart` builds the machine anew over the same Trakt, clock and disk, as a crash and a new start do. */
export async function machine(opened: () => ShowEpisodes | null = () => null, abilities: Partial<Capabilities> = {}) {
  const clock = fakeClock()
  const trakt = fakeTrakt(clock, abilities)
  const document = fakeDocument()
  const file = fakeAppendFile()
  let lastId = 0
  let signedIn = true
  /** Every notice ever, also from before a restart. */
  const told: Notice[] = []
  /** Every step that was shown, and how often history was said to have changed. */
  const steps: string[] = []
  const changes = { count: 0 }
  const build = async () => {
    const store = createSnapshotStore(initialSnapshot({ platform: 'linux', version: '0', hasKey: true }))
    store.subscribe(({ checkIn }, { checkIn: before }) => {
      if (checkIn !== before) steps.push(checkIn.step)
    })
    const notices: Notice[] = []
    const news: CheckInNews[] = []
    const log = fakeLog()
    const notice = (one: Notice) => {
      notices.push(one)
      told.push(one)
    }
    const kept = await loadKept(document, log, notice)
    const journal = await openJournal({ file, log, notify: notice, mark: 0, newId: () => `intent-${(lastId += 1)}` })
    const owner = () => (signedIn ? 'trakt ada' : null)
    const intents = createIntents({
      journal,
      clock,
      random: () => 0,
      owner,
      offset: () => store.getState().serverOffsetMs,
    })
    const context: CheckInContext = {
      clock,
      store,
      kept,
      intents,
      log,
      notice,
      service: () => (signedIn ? trakt : null),
      news: (one) => void news.push(one),
      historyChanged: () => void (changes.count += 1),
    }
    const checkIns = createCheckIns(context, opened)
    const outbox = createOutbox(context, checkIns)
    const schedule = createSchedule(context, checkIns, outbox)
    const state = () => store.getState().checkIn
    return { context, store, notices, news, kept, intents, outbox, checkIns, schedule, state }
  }
  let parts = await build()
  const restart = async () => {
    parts = await build()
    await parts.schedule.restore()
    return parts
  }
  /** Moves the time on in minutes, doing what falls due as the app's loop does. */
  const pass = async (ms: number) => {
    const end = clock.now() + ms
    for (let turns = 0; turns < 1_000; turns += 1) {
      await parts.schedule.tick()
      const due = parts.schedule.nextDueAt()
      if (due === null || due > end) break
      await clock.jump(Math.max(0, due - clock.now()))
    }
    await clock.jump(Math.max(0, end - clock.now()))
    await parts.schedule.tick()
  }
  /** How the intents of the journal's file were settled, in order. */
  const settled = () =>
    Array.from(
      Buffer.from(file.bytes ?? [])
        .toString()
        .matchAll(/"how":"(\w+)"/g),
      ([, how]) => how,
    )
  const signOut = () => void (signedIn = false)
  const signIn = () => void (signedIn = true)
  const seen = { steps, changes, settled }
  return { clock, trakt, document, file, told, seen, restart, pass, signOut, signIn, parts: () => parts }
}
