// What main does for each request of the renderer. The arguments were checked at the gate before they get here.
import type { ActivityQuery } from '../preload/contract/activity.ts'
import type { Rateable } from '../preload/contract/feed.ts'
import type { FirstStep } from '../preload/contract/first.ts'
import type { IntentChange } from '../preload/contract/intent.ts'
import type { Page, Requests, SettingsPatch } from '../preload/contract/channels.ts'
import type { PasswordSignIn } from '../preload/contract/account.ts'
import type {
  CheckInOutcome,
  CheckInRequest,
  Ids,
  ShowEpisodes,
  Snapshot,
  View,
  WaitChoice,
} from '../preload/contract/model.ts'
import { err, type Result } from '../preload/contract/result.ts'
import type { Accounts } from './account.ts'
import type { SettingsChanges } from './changeSettings.ts'
import type { CheckIns } from './checkin/checkIns.ts'
import { find } from './checkin/find.ts'
import type { Intents } from './checkin/intents.ts'
import type { Outbox } from './checkin/outbox.ts'
import type { Feeds } from './feeds/feeds.ts'
import type { FirstRunSteps } from './firstRun.ts'
import type { SpokenLanguage } from './language.ts'
import { plain } from './menu/commands.ts'
import { pageUrl } from './openPage.ts'
import type { Ports, Stop } from './ports.ts'
import type { Refresh } from './refresh.ts'
import { createSettingsRequests } from './settingsRequests.ts'
import type { Store } from './state/store.ts'
import type { Telling } from './telling.ts'
import type { AppUpdates } from './updates.ts'

/** The parts of the app once they are there: requests that come earlier wait for them. */
export type Parts = {
  readonly checkIns: CheckIns
  readonly accounts: Accounts
  readonly changes: SettingsChanges
  readonly first: FirstRunSteps
  readonly refresh: Refresh
  readonly feeds: Feeds
  readonly outbox: Outbox
  readonly queue: Pick<Intents, 'send' | 'change'>
  /** How many rows of activity are kept. */
  readonly rows: () => Promise<number>
  readonly updates: AppUpdates
  readonly telling: Telling
  /** Tells Trakt, now or later. */
  readonly rate: (what: Rateable, rating: number) => Promise<Result<void>>
  /** A command of the menu. */
  readonly run: (id: string) => Promise<void>
  readonly openShow: (show: Ids, signal: AbortSignal) => Promise<Result<ShowEpisodes>>
}

export type RequestContext = { readonly signal: AbortSignal; readonly view: View }
/** The command line searches too, and has no page. */
type SearchContext = { readonly signal: AbortSignal; readonly view: View | 'commandLine' }

const signedOut = err({ kind: 'signedOut', reason: 'never' } as const)

/** The palette shows what came of it for a moment only. */
function told<O extends CheckInOutcome | null>({ started }: Telling, from: RequestContext | undefined, outcome: O): O {
  if (from?.view === 'palette') started(outcome)
  return outcome
}

export function createRequests(
  ports: Pick<
    Ports,
    'windows' | 'opener' | 'shortcuts' | 'exporter' | 'importer' | 'machine' | 'clock' | 'version' | 'quit'
  >,
  store: Store,
  language: SpokenLanguage,
  ready: Promise<Parts>,
) {
  /** One for each page: what is typed in one must not call off what another shows. */
  const searching = new Map<SearchContext['view'], AbortController>()
  let endCapture: Stop = () => {}
  return {
    ...createSettingsRequests(ports, store, ready),
    'app.snapshot': (): Snapshot => store.getState(),
    'app.words': language.words,
    'search.find': async (text: string, context: SearchContext) => {
      searching.get(context.view)?.abort()
      const mine = new AbortController()
      searching.set(context.view, mine)
      const service = (await ready).accounts.service()
      if (!service) return signedOut
      const signal = AbortSignal.any([mine.signal, context.signal])
      const answer = await find({ service, upNext: store.getState().upNext }, text, signal)
      return mine.signal.aborted ? err({ kind: 'cancelled' } as const) : answer
    },
    'show.open': async (show: Ids, context: RequestContext) => (await ready).openShow(show, context.signal),
    'checkin.start': async (request: CheckInRequest, context?: RequestContext) =>
      told((await ready).telling, context, await (await ready).checkIns.start(request)),
    'checkin.cancel': async () => (await ready).checkIns.cancel(),
    'scrobble.seek': async (progress: number) => (await ready).checkIns.seek(progress),
    'scrobble.pause': async (progress: number) => (await ready).checkIns.pause(progress),
    'scrobble.stop': async (progress: number) => (await ready).checkIns.stop(progress),
    'position.remove': async (id: number) => (await ready).refresh.removePosition(id),
    'checkin.undo': async () => (await ready).checkIns.undo(),
    'wait.choose': async (choice: WaitChoice, context?: RequestContext) =>
      told((await ready).telling, context, await (await ready).checkIns.choose(choice)),
    'wait.callOff': async () => (await ready).checkIns.callOff(),
    'account.signIn': async () => void (await ready).accounts.signIn(),
    'account.signInDemo': async () => void (await ready).accounts.signInDemo(),
    'account.signInWithPassword': async (account: PasswordSignIn) =>
      void (await ready).accounts.signInWithPassword(account),
    'account.cancelSignIn': async () => (await ready).accounts.cancelSignIn(),
    'account.signOut': async () => (await ready).accounts.signOut(),
    'account.setSecret': async (clientSecret: string) => (await ready).accounts.setSecret(clientSecret),
    'settings.change': async (patch: SettingsPatch) => (await ready).changes.change(patch),
    'hotkey.capturing': (on: boolean, { signal }: RequestContext) => {
      endCapture()
      ports.shortcuts.suspended(on)
      if (!on) return
      // A page that dies in the middle cannot give the hotkey back any more.
      const giveBack = () => ports.shortcuts.suspended(false)
      signal.addEventListener('abort', giveBack, { once: true })
      endCapture = () => signal.removeEventListener('abort', giveBack)
    },
    'first.go': async (step: FirstStep) => (await ready).first.go(step),
    'first.listen': async (on: boolean, { signal }: RequestContext) => (await ready).first.listen(on, signal),
    'notice.dismiss': (id: string) =>
      store.set({ notices: store.getState().notices.filter((notice) => notice.id !== id) }),
    'open.page': async (page: Page, ids: Ids | undefined) => {
      const url = pageUrl(page, store.getState(), ids)
      if (url) await ports.opener.open(url)
    },
    'window.show': (view: View) => ports.windows.show(view),
    'window.hide': (context: RequestContext) => ports.windows.hide(context.view),
    'palette.height': (px: number) => ports.windows.paletteHeight(px),
    'queue.send': async (id: string) => (await ready).queue.send(id),
    'queue.change': async (id: string, change: IntentChange) => (await ready).queue.change(id, change),
    'queue.drop': async (id: string) => (await ready).checkIns.drop(id),
    'queue.export': async () =>
      ports.exporter.save('marquee-queue.json', `${JSON.stringify(store.getState().queue, null, 2)}\n`),
    'feed.open': async (query: ActivityQuery, context: RequestContext) => (await ready).feeds.open(query, context),
    'feed.peek': async (query: ActivityQuery) => (await ready).feeds.peek(query),
    'feed.more': async () => (await ready).feeds.more(),
    'feed.takeFresh': async () => (await ready).feeds.takeFresh(),
    'feed.retry': async () => (await ready).feeds.retry(),
    'feed.close': async () => (await ready).feeds.close(),
    'feed.search': async (text: string, from?: number) => (await ready).feeds.search(text, from),
    'feed.people': async ({ signal }: RequestContext) => (await ready).feeds.people(signal),
    'feed.year': async ({ signal }: RequestContext) => (await ready).feeds.year(signal),
    'feed.rate': async (what: Rateable, rating: number) => (await ready).rate(what, rating),
    'after.rate': async (key: string, rating: number) => (await ready).telling.afterwards.rate(key, rating),
    'after.skip': async (key: string) => (await ready).telling.afterwards.skip(key),
    'feed.watchlist': async (what: Rateable) => {
      const { feeds, outbox } = await ready
      return outbox.tell({ kind: 'watchlist', what }, () => feeds.addToWatchlist(what))
    },
    // How it goes on is told by the snapshot.
    'updates.check': async () => void (await ready).updates.check(),
    'updates.download': async () => void (await ready).updates.download(),
    'updates.restart': async () => void (await ready).updates.restart(),
    'updates.later': async () => (await ready).updates.later(),
    'app.refresh': async () => {
      const { accounts, refresh } = await ready
      await accounts.tryAgain()
      refresh.everything()
    },
    'app.pause': async (on: boolean) => (await ready).run(plain(on ? 'pause-hour' : 'resume')),
    'app.quit': () => ports.quit(),
  } satisfies Record<keyof Requests, unknown>
}
