// The parts of the app, built and wired once the tray stands, from what the settings and the disk say.
import type { FeedUpdate, Rateable } from '../preload/contract/feed.ts'
import type { Notice, View } from '../preload/contract/model.ts'
import { createAccounts } from './account.ts'
import { createSettingsChanges } from './changeSettings.ts'
import { createCheckIns } from './checkin/checkIns.ts'
import type { CheckInContext } from './checkin/context.ts'
import { createOutbox } from './checkin/outbox.ts'
import { createSchedule, type Schedule } from './checkin/schedule.ts'
import { knownTimes } from './checkin/began.ts'
import { createCommands } from './commands.ts'
import { createFeeds } from './feeds/feeds.ts'
import { createFirstRun } from './firstRun.ts'
import type { SpokenLanguage } from './language.ts'
import { createOpenShows } from './openShows.ts'
import { createPictures, type Pictures } from './pictures.ts'
import type { Ports, Stop } from './ports.ts'
import { openQueue } from './queue.ts'
import { createRefresh } from './refresh.ts'
import type { Parts } from './requests.ts'
import { loadKept, nothingUnderWay } from './state/kept.ts'
import { nothingOfAnybody } from './state/nothingOfAnybody.ts'
import { ownerOf } from './state/ownerOf.ts'
import type { Store } from './state/store.ts'
import { createTelling } from './telling.ts'
import { createUpdates } from './updates.ts'

export type Built = Parts & {
  readonly keepMark: () => void
  readonly schedule: Schedule
  readonly pictures: Pictures
}

/** What ends with the app. Filled while the parts are built: it may be told to stop in the middle of that. */
export type Ends = {
  readonly stops: Stop[]
  /** Resolves when a refresh of the session that was sent has its answer on disk. */
  settled: () => Promise<void>
  /** Resolves when everything is on disk. */
  flushed: () => Promise<void>
}

type Options = {
  readonly ports: Ports
  readonly store: Store
  readonly language: SpokenLanguage
  readonly notice: (notice: Notice) => void
  /** The loop is to look again what is due. */
  readonly wake: () => void
  readonly tellFeed: (update: FeedUpdate, view: View) => void
  /** The window is on the screen. */
  readonly isSeen: () => boolean
  readonly stopping: AbortSignal
  readonly ends: Ends
}

export async function buildParts(options: Options): Promise<Built> {
  const { ports, store, language, notice, wake, tellFeed, isSeen, stopping, ends } = options
  const { clock, log } = ports
  const kept = await loadKept(ports.state, log, notice)
  store.set({ lastFeed: kept.get().lastFeed })
  const first = createFirstRun(store, kept)
  const archive = ports.archive(notice)
  const queue = await openQueue(ports, store, kept, notice)
  ends.flushed = async () => void (await Promise.all([queue.flushed(), kept.flushed(), archive.close()]))
  const context: CheckInContext = {
    clock,
    store,
    kept,
    intents: queue.intents,
    log,
    notice,
    service: () => accounts.service(),
    news: (news) => telling.news(news),
    historyChanged: () => {
      shows.forget()
      refresh.historyChanged()
      wake()
    },
  }
  const accounts = createAccounts({
    ports,
    store,
    kept,
    onSignedIn: () => {
      first.signedIn()
      accounts.service()?.recall(knownTimes(context))
      refresh.everything()
      telling.afterwards.restore()
      void schedule.restore().then(wake)
    },
    onSignedOut: (byUser) => {
      shows.forget()
      feeds.accountChanged(byUser)
      store.set(nothingOfAnybody)
      // What was told to one user is not for the next one's eyes; what is about files concerns both.
      if (byUser) store.set({ notices: store.getState().notices.filter((one) => 'file' in one) })
      // A session that ended by itself comes back with the next sign-in, and what waits goes on waiting.
      if (byUser) void kept.set(nothingUnderWay)
    },
  })
  const feeds = createFeeds({
    clock,
    store,
    kept,
    owner: () => ownerOf(store.getState().account),
    archive,
    service: accounts.service,
    tell: tellFeed,
    onFriends: (rows) => telling.friends(rows),
    onBattery: ports.power.onBattery,
    timeZone: ports.timeZone,
    wake,
  })
  const shows = createOpenShows(clock, accounts.service)
  const checkIns = createCheckIns(context, shows.known)
  const outbox = createOutbox(context, checkIns)
  const rate = async (what: Rateable, rating: number) => {
    const done = await outbox.tell({ kind: 'rate', what, rating }, () => feeds.rate(what, rating))
    if (done.ok) telling.afterwards.rated(what, rating)
    return done
  }
  const telling = createTelling({
    ports,
    store,
    kept,
    open: (show) => shows.open(show, stopping),
    rate,
    isSeen,
  })
  const schedule = createSchedule(context, checkIns, outbox)
  const refresh = createRefresh({
    clock,
    store,
    log,
    service: accounts.service,
    look: checkIns.look,
    refreshProfile: accounts.refreshProfile,
  })
  const changes = createSettingsChanges({
    ports,
    store,
    notice,
    languageChanged: language.use,
    onHotkey: () => {
      if (!first.heard()) ports.windows.toggle('palette')
    },
    addressesChanged: accounts.addressesChanged,
    protectionChanged: accounts.protectionChanged,
  })
  const updates = createUpdates({ ports, store, kept, busy: checkIns.busy, wake })
  const run = createCommands({ ports, store, checkIns, accounts, notice, updates, telling })
  ends.settled = accounts.settled
  ends.stops.push(accounts.stop, refresh.stop, feeds.stop, queue.stop, updates.stop, telling.afterwards.stop)
  return {
    accounts,
    checkIns,
    changes,
    first,
    feeds,
    outbox,
    queue: queue.intents,
    rows: archive.count,
    // Whoever asks for everything does not want to wait until the loop wakes up by itself.
    refresh: {
      ...refresh,
      everything: () => {
        refresh.everything()
        wake()
      },
    },
    schedule,
    updates,
    rate,
    telling,
    run,
    keepMark: queue.keepMark,
    pictures: createPictures(accounts.pictures, archive),
    openShow: shows.open,
  }
}
