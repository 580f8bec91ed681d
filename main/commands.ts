// Runs the commands of the tray menu, of notifications and of a second launch.
import type {
  CheckInOutcome,
  CancelOutcome,
  CheckInRequest,
  Item,
  Notice,
  ScrobbleOutcome,
  UndoOutcome,
  WaitChoice,
} from '../preload/contract/model.ts'
import { assertNever } from '../preload/contract/result.ts'
import type { Accounts } from './account.ts'
import type { CheckIns } from './checkin/checkIns.ts'
import { progressOf } from './checkin/context.ts'
import { targetOf } from './checkin/sameItem.ts'
import { commandItem, isMeant } from './menu/commandItem.ts'
import { parseCommand } from './menu/commands.ts'
import type { Ports } from './ports.ts'
import type { Store } from './state/store.ts'
import type { Telling } from './telling.ts'
import type { AppUpdates } from './updates.ts'

type Options = {
  readonly ports: Pick<Ports, 'windows' | 'log' | 'clock' | 'machine' | 'quit'>
  readonly store: Store
  readonly checkIns: CheckIns
  readonly accounts: Accounts
  readonly notice: (notice: Notice) => void
  readonly updates: Pick<AppUpdates, 'restart'>
  readonly telling: Pick<Telling, 'started'> & { readonly afterwards: Pick<Telling['afterwards'], 'rate'> }
}

/** How long a pause lasts. */
export const pauseMs = 60 * 60_000

/** Resolves when the command is done. An unknown id is logged and ignored: an old notification may still carry one. */
export function createCommands({
  ports,
  store,
  checkIns,
  accounts,
  notice,
  updates,
  telling,
}: Options): (id: string) => Promise<void> {
  const { windows } = ports
  // No form is open where a menu is used, so what went wrong is said in the window.
  const told = (wanted: CheckInRequest, outcome: CheckInOutcome | null) => {
    telling.started(outcome)
    if (outcome?.kind === 'blocked') windows.show('window')
    if (outcome?.kind !== 'failed') return
    notice({ id: 'check-in-failed', kind: 'checkInFailed', wanted, failure: outcome.failure })
    windows.show('window')
  }
  const ended = (outcome: CancelOutcome | UndoOutcome | ScrobbleOutcome) => {
    // From a notification that was still there: the window offers what can be done now.
    if (outcome.kind === 'tooLate') windows.show('window')
    if (outcome.kind !== 'failed' || outcome.failure.kind === 'cancelled') return
    notice({ id: 'cancel-failed', kind: 'cancelFailed', failure: outcome.failure })
    windows.show('window')
  }
  const choose = async (choice: WaitChoice) => {
    const prompt = store.getState().checkIn
    const outcome = await checkIns.choose(choice)
    if (prompt.step !== 'blocked') return
    told(prompt.wanted, outcome)
    if (outcome?.kind !== 'replaceFailed') return
    const old = prompt.playing
    if (outcome.putBack !== null && old)
      notice({ id: `put-back-${old.startedAt}`, kind: 'putBack', item: old.item, restored: outcome.putBack })
    // Whether the old one runs again is a notice of its own; why the new one failed belongs beside it.
    told(prompt.wanted, { kind: 'failed', failure: outcome.failure })
  }
  /** The item moved on while the menu was open: show what is there instead of doing it to something else. */
  const onItem = async (
    command: { readonly fingerprint: string | null },
    there: Item | undefined,
    deed: () => Promise<void>,
  ) => {
    if (there && isMeant(command, there)) await deed()
    else windows.show('window')
  }
  const stop = async (command: { readonly fingerprint: string | null }, finish: boolean) => {
    const { checkIn, paused, serverOffsetMs } = store.getState()
    const { playing } = checkIn
    const scrobble = playing?.action === 'scrobble' ? playing : null
    const stands = scrobble ? progressOf(scrobble, ports.clock.now() + serverOffsetMs) : (paused?.progress ?? 0)
    await onItem(command, (scrobble ?? paused)?.item, async () => ended(await checkIns.stop(finish ? 100 : stands)))
  }
  return async (id) => {
    const command = parseCommand(id)
    if (!command) return ports.log.warn('command.unknown')
    switch (command.name) {
      case 'palette':
        return windows.toggle('palette')
      case 'show-window':
        return windows.show('window')
      case 'show-queue':
        return windows.show('window', 'queue')
      case 'show-settings':
        return windows.show('settings')
      case 'open-log':
        return void (await ports.machine.openLog())
      case 'cancel-checkin': {
        const { playing } = store.getState().checkIn
        const checkIn = playing?.action === 'checkin' ? playing : undefined
        return onItem(command, checkIn?.item, async () => ended(await checkIns.cancel()))
      }
      case 'undo':
        return onItem(command, store.getState().undo?.item, async () => ended(await checkIns.undo()))
      case 'scrobble-finish':
        return stop(command, true)
      case 'scrobble-stop':
        return stop(command, false)
      case 'scrobble-resume': {
        const { paused } = store.getState()
        return onItem(command, paused?.item, async () => {
          if (!paused) return
          const wanted: CheckInRequest = { target: targetOf(paused.item), scrobbleFrom: paused.progress }
          told(wanted, await checkIns.start(wanted))
        })
      }
      case 'after-next': {
        const { after } = store.getState()
        const item = after?.next.kind === 'episode' ? after.next.item : undefined
        return onItem(command, item, async () => {
          if (!item) return
          const wanted: CheckInRequest = { target: targetOf(item), ...defaultsFor(store) }
          told(wanted, await checkIns.start(wanted))
        })
      }
      case 'rate': {
        const { after } = store.getState()
        return onItem(command, after?.item, async () => {
          const done = after && (await telling.afterwards.rate(after.key, command.value))
          // It was not kept for later either: there it can be tried again.
          if (!done?.ok) windows.show('window', 'rating')
        })
      }
      case 'show-rating':
        return windows.show('window', 'rating')
      case 'wait-replace':
        return choose('replace')
      case 'wait-wait':
        return choose('wait')
      case 'wait-dismiss':
        return choose('dismiss')
      case 'call-off':
        return checkIns.callOff()
      case 'sign-in':
        windows.show('window')
        return accounts.signIn()
      case 'sign-in-demo':
        windows.show('window')
        return accounts.signInDemo()
      case 'pause-hour':
        return store.set({ pausedUntil: ports.clock.now() + pauseMs })
      case 'resume':
        return store.set({ pausedUntil: null })
      case 'restart-to-update':
        await updates.restart()
        // What came in its way is said there.
        if (store.getState().updates.failed !== null) windows.show('settings')
        return
      case 'quit':
        return ports.quit()
      case 'checkin-next':
      case 'checkin-recent': {
        const item = commandItem(command, store.getState())
        // The list moved on while the menu was open: show it rather than guess.
        if (!item) return windows.show('window')
        const wanted: CheckInRequest = { target: targetOf(item), ...defaultsFor(store) }
        return told(wanted, await checkIns.start(wanted))
      }
      default:
        return assertNever(command)
    }
  }
}

/** What the user set once for every check-in. */
export function defaultsFor(store: Store): Pick<CheckInRequest, 'message' | 'sharing'> {
  const { message, sharing } = store.getState().settings
  return { ...(message === '' ? {} : { message }), ...(Object.keys(sharing).length === 0 ? {} : { sharing }) }
}
