// The tray's menu as data.
import type { CheckInRequest, Item, Paused, Snapshot, Watching } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { shorten } from '../../preload/words/shorten.ts'
import type { MenuItem } from '../ports.ts'
import { fingerprint, meaning, rating } from './commandItem.ts'
import { type ItemCommand, plain, type PlainCommand } from './commands.ts'
import { queueOf } from './queueOf.ts'
import { say, sayPercent } from './say.ts'
import { trouble } from './trouble.ts'
import { clockTime, itemName, ratingName, timeLeft, wantedName } from './words.ts'

/** How many episodes "Next" offers. */
const nextShown = 5

const ratings = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1] as const

const separator: MenuItem = { kind: 'separator' }

/** What every part of the menu needs. */
type Page = {
  readonly snapshot: Snapshot
  readonly now: number
  readonly serverNow: number
  /** The user's own clock, for a time that the server gave. */
  readonly localTime: (serverAt: number) => string
}

/** `now`: local epoch ms. */
export function trayMenu(snapshot: Snapshot, now: number): readonly MenuItem[] {
  const page: Page = {
    snapshot,
    now,
    serverNow: now + snapshot.serverOffsetMs,
    localTime: (serverAt) => clockTime(serverAt - snapshot.serverOffsetMs),
  }
  const account = snapshot.account.state
  const sections =
    account === 'signedIn'
      ? [status(page), next(page), checkInElsewhere(page), general(page)]
      : [status(page), account === 'signedOut' ? signIn(page) : [], general(page)]
  return sections.filter((s) => s.length > 0).flatMap((s, i) => (i === 0 ? s : [separator, ...s]))
}

const item = (label: string, command: PlainCommand): MenuItem => ({ kind: 'item', label, command: plain(command) })
const deed = (label: string, command: ItemCommand, on: Item): MenuItem => ({
  kind: 'item',
  label,
  command: meaning(command, on),
})
const line = (label: string): MenuItem => ({ kind: 'text', label })

/** What is going on, in words, and what can be done about it. */
function status(page: Page): readonly MenuItem[] {
  const { snapshot } = page
  const found = trouble(snapshot)
  const items = snapshot.account.state === 'signedIn' ? running(page) : [line(accountLine(snapshot))]
  const waits = queueOf(snapshot).line
  return [
    ...items,
    ...watched(page),
    ...(found ? [line(found.line)] : []),
    ...(waits === null ? [] : [item(say('tray.openQueue', { queue: waits }), 'show-queue')]),
  ]
}

/** What was watched last can be rated here too. */
function watched({ snapshot: { account, after } }: Page): readonly MenuItem[] {
  if (account.state !== 'signedIn' || after?.rating.step !== 'asked') return []
  const items = ratings.map((value): MenuItem => ({
    kind: 'item',
    label: ratingName(value),
    command: rating(value, after.item),
  }))
  return [{ kind: 'submenu', label: say('tray.rate', { name: itemName(after.item) }), items }]
}

function accountLine(snapshot: Snapshot): string {
  if (snapshot.account.state === 'unknown') return say('tray.starting')
  const { signIn: step } = snapshot
  return step.step === 'code' ? say('tray.signingIn', { code: step.userCode }) : say('tray.notSignedIn')
}

function running(page: Page): readonly MenuItem[] {
  const { checkIn, undo, paused: held } = page.snapshot
  const undoing = undo && undo.until > page.now ? [deed(undoLabel(page, undo.item), 'undo', undo.item)] : []
  switch (checkIn.step) {
    case 'idle':
      return [...(held ? paused(held) : [line(say('tray.nothing'))]), ...undoing]
    case 'watching':
      return [...playing(page, checkIn.playing), ...undoing]
    case 'checkingIn': {
      const name = wantedName(checkIn.wanted)
      return [
        line(isScrobble(checkIn.wanted) ? say('tray.startingScrobble', { name }) : say('tray.checkingIn', { name })),
      ]
    }
    case 'replacing':
      return [line(say('tray.replacing', { name: wantedName(checkIn.wanted) }))]
    case 'cancelling': {
      const name = itemName(checkIn.playing.item)
      return [
        line(checkIn.playing.action === 'checkin' ? say('tray.cancelling', { name }) : say('tray.ending', { name })),
      ]
    }
    case 'waiting':
      return [
        ...(checkIn.playing ? playing(page, checkIn.playing) : held ? paused(held) : []),
        line(wishLine(checkIn.wanted, page.localTime(checkIn.until))),
        item(say('tray.callOff'), 'call-off'),
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
function wishLine(wanted: CheckInRequest, time: string): string {
  const name = wantedName(wanted)
  return isScrobble(wanted) ? say('tray.startAt', { name, time }) : say('tray.checkInAt', { name, time })
}
function waitLabel(wanted: CheckInRequest, time: string): string {
  const name = wantedName(wanted)
  return isScrobble(wanted) ? say('tray.waitStart', { name, time }) : say('tray.waitCheckIn', { name, time })
}
function undoLabel({ snapshot }: Page, of: Item): string {
  const { playing } = snapshot.checkIn
  const name = itemName(of)
  return playing?.action === 'scrobble' && fingerprint(playing.item) === fingerprint(of)
    ? say('tray.undoStart', { name })
    : say('tray.undoCheckIn', { name })
}

/** `actions` false: only say it, because the prompt's own choices follow. */
function playing(page: Page, watching: Watching, actions = true): readonly MenuItem[] {
  const leftMs = watching.expiresAt - page.serverNow
  if (leftMs <= 0) return [line(say('tray.justEnded', { name: itemName(watching.item) }))]
  const said = [
    line(itemName(watching.item)),
    line(timeLeft(leftMs, watching.expiresAt - page.snapshot.serverOffsetMs)),
  ]
  if (!actions) return said
  // Trakt cancels a check-in only; a scrobble is ended where it stands.
  const ways =
    watching.action === 'checkin'
      ? [deed(say('tray.cancelCheckIn'), 'cancel-checkin', watching.item)]
      : [
          deed(stopLabel(page), 'scrobble-stop', watching.item),
          deed(say('tray.finish'), 'scrobble-finish', watching.item),
        ]
  return [...said, ...ways]
}

function stopLabel({ snapshot: { account } }: Page): string {
  const keeps = account.state === 'signedIn' && account.capabilities.savedPositions
  return keeps ? say('tray.stopKeeping') : say('tray.stop')
}

function paused(held: Paused): readonly MenuItem[] {
  const name = itemName(held.item)
  return [
    line(say('tray.paused', { name, progress: sayPercent(held.progress) })),
    deed(say('tray.resume', { name }), 'scrobble-resume', held.item),
    deed(say('tray.stop'), 'scrobble-stop', held.item),
  ]
}

function blocked(page: Page, prompt: Extract<Snapshot['checkIn'], { step: 'blocked' }>): readonly MenuItem[] {
  const said = prompt.playing ? playing(page, prompt.playing, false) : [line(say('tray.anotherRuns'))]
  const later = prompt.until === null ? [] : [item(waitLabel(prompt.wanted, page.localTime(prompt.until)), 'wait-wait')]
  return [
    ...said,
    item(say('tray.replace', { name: wantedName(prompt.wanted) }), 'wait-replace'),
    ...later,
    item(say('tray.neverMind'), 'wait-dismiss'),
  ]
}

/** Another check-in can be asked for in every step but these. */
const busy = (snapshot: Snapshot): boolean =>
  ['checkingIn', 'replacing', 'cancelling', 'blocked'].includes(snapshot.checkIn.step)

function next(page: Page): readonly MenuItem[] {
  const entries = page.snapshot.upNext.slice(0, nextShown)
  if (entries.length === 0) return []
  return [line(say('tray.next')), ...entries.map((e, i) => checkInTo(page, e.item, `checkin-next:${i}`))]
}

function checkInTo(page: Page, of: Item, id: string): MenuItem {
  const name = itemName(of, 36)
  const title = of.kind === 'episode' ? of.episode.title : null
  const label = title === null ? name : say('tray.beside', { first: name, second: shorten(title, 32) })
  return { kind: 'item', label, command: `${id}:${fingerprint(of)}`, enabled: !busy(page.snapshot) }
}

function checkInElsewhere(page: Page): readonly MenuItem[] {
  const { hotkey, recent } = page.snapshot
  const palette: MenuItem = {
    kind: 'item',
    label: say('tray.checkInElse'),
    command: plain('palette'),
    ...(hotkey.active === null ? {} : { accelerator: hotkey.active }),
  }
  if (recent.length === 0) return [palette]
  const items = recent.map((r, i) => checkInTo(page, r.item, `checkin-recent:${i}`))
  return [palette, { kind: 'submenu', label: say('tray.recent'), items }]
}

function signIn(page: Page): readonly MenuItem[] {
  const running = page.snapshot.signIn.step !== 'none' && page.snapshot.signIn.step !== 'failed'
  if (running) return [item(say('tray.signInOn'), 'show-window')]
  return [item(say('tray.signIn'), 'sign-in'), item(say('tray.signInDemo'), 'sign-in-demo')]
}

function general(page: Page): readonly MenuItem[] {
  const { pausedUntil, account, updates } = page.snapshot
  const isQuiet = pausedUntil !== null && pausedUntil > page.now
  const pause = isQuiet
    ? [item(say('tray.resumePaused', { time: clockTime(pausedUntil) }), 'resume')]
    : [item(say('tray.pause'), 'pause-hour')]
  return [
    item(say('tray.open'), 'show-window'),
    ...(account.state === 'signedIn' ? pause : []),
    item(say('tray.settings'), 'show-settings'),
    help(page),
    ...(updates.now.step === 'ready'
      ? [item(say('tray.restart', { version: updates.now.release.version }), 'restart-to-update')]
      : []),
    item(say('tray.quit'), 'quit'),
  ]
}

function help(page: Page): MenuItem {
  return {
    kind: 'submenu',
    label: say('tray.help'),
    items: [line(`Marquee ${page.snapshot.version}`), item(say('tray.openLog'), 'open-log')],
  }
}
