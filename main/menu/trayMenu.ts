// The tray's menu as data.
import type { CheckInRequest, Item, Paused, Snapshot, Watching } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import type { MenuItem } from '../ports.ts'
import { fingerprint, meaning, rating } from './commandItem.ts'
import { type ItemCommand, plain, type PlainCommand } from './commands.ts'
import { queueOf } from './queueOf.ts'
import { trouble } from './trouble.ts'
import {
  clockTime,
  helpLabel,
  itemName,
  openLogLabel,
  percent,
  rateTitle,
  ratingName,
  restartToUpdate,
  shorten,
  timeLeft,
  versionLine,
  wantedName,
} from './words.ts'

/** How many episodes "Next" offers. */
const nextShown = 5

const ratings = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1] as const

const separator: MenuItem = { kind: 'separator' }

/** What every part of the menu needs. `escape` keeps `&` from becoming an underlined letter on Windows and Linux. */
type Page = {
  readonly snapshot: Snapshot
  readonly now: number
  readonly serverNow: number
  readonly escape: (label: string) => string
  /** The user's own clock, for a time that the server gave. */
  readonly localTime: (serverAt: number) => string
}

/** `now`: local epoch ms. */
export function trayMenu(snapshot: Snapshot, now: number, locale?: string): readonly MenuItem[] {
  const page: Page = {
    snapshot,
    now,
    serverNow: now + snapshot.serverOffsetMs,
    escape: snapshot.platform === 'darwin' ? (label) => label : (label) => label.replaceAll('&', '&&'),
    localTime: (serverAt) => clockTime(serverAt - snapshot.serverOffsetMs, locale),
  }
  const account = snapshot.account.state
  const sections =
    account === 'signedIn'
      ? [status(page), next(page), checkInElsewhere(page), general(page, locale)]
      : [status(page), account === 'signedOut' ? signIn(page) : [], general(page, locale)]
  return sections.filter((s) => s.length > 0).flatMap((s, i) => (i === 0 ? s : [separator, ...s]))
}

const item = (page: Page, label: string, command: PlainCommand): MenuItem => ({
  kind: 'item',
  label: page.escape(label),
  command: plain(command),
})
const deed = (page: Page, label: string, command: ItemCommand, on: Item): MenuItem => ({
  kind: 'item',
  label: page.escape(label),
  command: meaning(command, on),
})
const line = (page: Page, label: string): MenuItem => ({ kind: 'text', label: page.escape(label) })

/** What is going on, in words, and what can be done about it. */
function status(page: Page): readonly MenuItem[] {
  const { snapshot } = page
  const found = trouble(snapshot)
  const items = snapshot.account.state === 'signedIn' ? running(page) : [line(page, accountLine(snapshot))]
  const waits = queueOf(snapshot).line
  return [
    ...items,
    ...watched(page),
    ...(found ? [line(page, found.line)] : []),
    ...(waits === null ? [] : [item(page, `${waits}…`, 'show-queue')]),
  ]
}

/** What was watched last can be rated here too. */
function watched({ snapshot: { account, after }, escape }: Page): readonly MenuItem[] {
  if (account.state !== 'signedIn' || after?.rating.step !== 'asked') return []
  const items = ratings.map((value): MenuItem => ({
    kind: 'item',
    label: ratingName(value),
    command: rating(value, after.item),
  }))
  return [{ kind: 'submenu', label: escape(rateTitle(after.item)), items }]
}

function accountLine(snapshot: Snapshot): string {
  if (snapshot.account.state === 'unknown') return 'Starting…'
  const { signIn: step } = snapshot
  return step.step === 'code' ? `Signing in: the code is ${step.userCode}` : 'Not signed in'
}

function running(page: Page): readonly MenuItem[] {
  const { checkIn, undo, paused: held } = page.snapshot
  const undoing =
    undo && undo.until > page.now
      ? [deed(page, `Undo ${startWord(page, undo.item)} ${itemName(undo.item)}`, 'undo', undo.item)]
      : []
  switch (checkIn.step) {
    case 'idle':
      return [...(held ? paused(page, held) : [line(page, 'Nothing playing')]), ...undoing]
    case 'watching':
      return [...playing(page, checkIn.playing), ...undoing]
    case 'checkingIn':
      return [
        line(page, `${isScrobble(checkIn.wanted) ? 'Starting' : 'Checking in to'} ${wantedName(checkIn.wanted)}…`),
      ]
    case 'replacing':
      return [line(page, `Replacing with ${wantedName(checkIn.wanted)}…`)]
    case 'cancelling':
      return [
        line(
          page,
          `${checkIn.playing.action === 'checkin' ? 'Cancelling' : 'Ending'} ${itemName(checkIn.playing.item)}…`,
        ),
      ]
    case 'waiting':
      return [
        ...(checkIn.playing ? playing(page, checkIn.playing) : held ? paused(page, held) : []),
        line(page, `${wish(checkIn.wanted)} at ${page.localTime(checkIn.until)}`),
        item(page, 'Call it off', 'call-off'),
      ]
    case 'blocked':
      return blocked(page, checkIn)
    default:
      return assertNever(checkIn)
  }
}

/** A scrobble is started, not checked in to. */
const isScrobble = ({ scrobbleFrom, startedMinutesAgo }: CheckInRequest): boolean =>
  scrobbleFrom !== undefined || startedMinutesAgo !== undefined
const wish = (wanted: CheckInRequest): string => `${isScrobble(wanted) ? 'Start' : 'Check in to'} ${wantedName(wanted)}`
const lowerFirst = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)
const startWord = ({ snapshot }: Page, of: Item): string => {
  const { playing } = snapshot.checkIn
  return playing?.action === 'scrobble' && fingerprint(playing.item) === fingerprint(of)
    ? 'the start of'
    : 'check-in to'
}

/** `actions` false: only say it, because the prompt's own choices follow. */
function playing(page: Page, watching: Watching, actions = true): readonly MenuItem[] {
  const leftMs = watching.expiresAt - page.serverNow
  if (leftMs <= 0) return [line(page, `${itemName(watching.item)} has just ended`)]
  const said = [
    line(page, itemName(watching.item)),
    line(page, `${timeLeft(leftMs)} left, until ${page.localTime(watching.expiresAt)}`),
  ]
  if (!actions) return said
  // Trakt cancels a check-in only; a scrobble is ended where it stands.
  const ways =
    watching.action === 'checkin'
      ? [deed(page, 'Cancel check-in', 'cancel-checkin', watching.item)]
      : [
          deed(page, stopLabel(page), 'scrobble-stop', watching.item),
          deed(page, 'Finish, mark as watched', 'scrobble-finish', watching.item),
        ]
  return [...said, ...ways]
}

function stopLabel({ snapshot: { account } }: Page): string {
  const keeps = account.state === 'signedIn' && account.capabilities.savedPositions
  return keeps ? 'Stop, keep the position' : 'Stop'
}

function paused(page: Page, held: Paused): readonly MenuItem[] {
  const name = itemName(held.item)
  return [
    line(page, `${name} · paused at ${percent(held.progress)}`),
    deed(page, `Resume ${name}`, 'scrobble-resume', held.item),
    deed(page, 'Stop', 'scrobble-stop', held.item),
  ]
}

function blocked(page: Page, prompt: Extract<Snapshot['checkIn'], { step: 'blocked' }>): readonly MenuItem[] {
  const wanted = wantedName(prompt.wanted)
  const said = prompt.playing ? playing(page, prompt.playing, false) : [line(page, 'Another check-in is running')]
  const later =
    prompt.until === null
      ? []
      : [item(page, `Wait: ${lowerFirst(wish(prompt.wanted))} at ${page.localTime(prompt.until)}`, 'wait-wait')]
  return [
    ...said,
    item(page, `Replace it with ${wanted}`, 'wait-replace'),
    ...later,
    item(page, 'Never mind', 'wait-dismiss'),
  ]
}

/** Another check-in can be asked for in every step but these. */
const busy = (snapshot: Snapshot): boolean =>
  ['checkingIn', 'replacing', 'cancelling', 'blocked'].includes(snapshot.checkIn.step)

function next(page: Page): readonly MenuItem[] {
  const entries = page.snapshot.upNext.slice(0, nextShown)
  if (entries.length === 0) return []
  return [line(page, 'Next'), ...entries.map((e, i) => checkInTo(page, e.item, `checkin-next:${i}`))]
}

function checkInTo(page: Page, of: Item, id: string): MenuItem {
  const episodeTitle = of.kind === 'episode' && of.episode.title !== null ? ` · ${shorten(of.episode.title, 32)}` : ''
  const label = page.escape(`${itemName(of, 36)}${episodeTitle}`)
  return { kind: 'item', label, command: `${id}:${fingerprint(of)}`, enabled: !busy(page.snapshot) }
}

function checkInElsewhere(page: Page): readonly MenuItem[] {
  const { hotkey, recent } = page.snapshot
  const palette: MenuItem = {
    kind: 'item',
    label: 'Check in to something else…',
    command: plain('palette'),
    ...(hotkey.active === null ? {} : { accelerator: hotkey.active }),
  }
  if (recent.length === 0) return [palette]
  const items = recent.map((r, i) => checkInTo(page, r.item, `checkin-recent:${i}`))
  return [palette, { kind: 'submenu', label: 'Recently watched', items }]
}

function signIn(page: Page): readonly MenuItem[] {
  const running = page.snapshot.signIn.step !== 'none' && page.snapshot.signIn.step !== 'failed'
  if (running) return [item(page, 'Go on signing in…', 'show-window')]
  return [item(page, 'Sign in…', 'sign-in'), item(page, 'Try it without an account', 'sign-in-demo')]
}

function general(page: Page, locale?: string): readonly MenuItem[] {
  const { pausedUntil, account, updates } = page.snapshot
  const isQuiet = pausedUntil !== null && pausedUntil > page.now
  const pause = isQuiet
    ? [item(page, `Resume (paused until ${clockTime(pausedUntil, locale)})`, 'resume')]
    : [item(page, 'Pause for an hour', 'pause-hour')]
  return [
    item(page, 'Open Marquee', 'show-window'),
    ...(account.state === 'signedIn' ? pause : []),
    item(page, 'Settings…', 'show-settings'),
    help(page),
    ...(updates.now.step === 'ready'
      ? [item(page, restartToUpdate(updates.now.release.version), 'restart-to-update')]
      : []),
    item(page, 'Quit Marquee', 'quit'),
  ]
}

function help(page: Page): MenuItem {
  return {
    kind: 'submenu',
    label: page.escape(helpLabel),
    items: [line(page, versionLine(page.snapshot.version)), item(page, openLogLabel, 'open-log')],
  }
}
