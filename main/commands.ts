// Runs the commands of the tray menu, of notifications and of a second launch.
import type {
  CheckInOutcome,
  CancelOutcome,
  CheckInRequest,
  Notice,
  UndoOutcome,
  WaitChoice,
} from '../preload/contract/model.ts'
import { assertNever } from '../preload/contract/result.ts'
import type { Accounts } from './account.ts'
import type { CheckIns } from './checkin/checkIns.ts'
import { targetOf } from './checkin/sameItem.ts'
import { commandItem } from './menu/commandItem.ts'
import { parseCommand } from './menu/commands.ts'
import type { Ports } from './ports.ts'
import type { Store } from './state/store.ts'

type Options = {
  readonly ports: Pick<Ports, 'windows' | 'log' | 'clock' | 'quit'>
  readonly store: Store
  readonly checkIns: CheckIns
  readonly accounts: Accounts
  readonly notice: (notice: Notice) => void
}

/** How long a pause lasts. */
export const pauseMs = 60 * 60_000

/** Resolves when the command is done. An unknown id is logged and ignored: an old notification may still carry one. */
export function createCommands({ ports, store, checkIns, accounts, notice }: Options): (id: string) => Promise<void> {
  const { windows } = ports
  // No form is open where a menu is used, so what went wrong is said in the window.
  const told = (wanted: CheckInRequest, outcome: CheckInOutcome | null) => {
    if (outcome?.kind === 'blocked') windows.show('window')
    if (outcome?.kind !== 'failed') return
    notice({ id: 'check-in-failed', kind: 'checkInFailed', wanted, failure: outcome.failure })
    windows.show('window')
  }
  const ended = (outcome: CancelOutcome | UndoOutcome) => {
    // From a notification that was still there: the window offers what can be done now.
    if (outcome.kind === 'tooLate') windows.show('window')
    if (outcome.kind !== 'failed' || outcome.failure.kind === 'cancelled') return
    notice({ id: 'cancel-failed', kind: 'cancelFailed', failure: outcome.failure })
    windows.show('window')
  }
  const choose = async (choice: WaitChoice) => {
    const prompt = store.getState().checkIn
    const outcome = await checkIns.choose(choice)
    if (prompt.step === 'blocked') told(prompt.wanted, outcome)
    // Whether the old one runs again is a notice of its own; why the new one failed belongs beside it.
    if (prompt.step === 'blocked' && outcome?.kind === 'replaceFailed')
      told(prompt.wanted, { kind: 'failed', failure: outcome.failure })
  }
  return async (id) => {
    const command = parseCommand(id)
    if (!command) return ports.log.warn('command.unknown')
    switch (command.name) {
      case 'palette':
        return windows.toggle('palette')
      case 'show-window':
        return windows.show('window')
      case 'show-settings':
        return windows.show('settings')
      case 'cancel-checkin':
        return ended(await checkIns.cancel())
      case 'undo':
        return ended(await checkIns.undo())
      case 'scrobble-finish':
        return ended(await checkIns.endScrobble('finish'))
      case 'scrobble-stop':
        return ended(await checkIns.endScrobble('stop'))
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
