// Notifications of the desktop, as far as the user wants any now.
import type { Note, Ports } from './ports.ts'
import type { Store } from './state/store.ts'

export function createNotes(
  { notifier, clock }: Pick<Ports, 'notifier' | 'clock'>,
  store: Pick<Store, 'getState'>,
): (note: Note) => void {
  return (note) => {
    const { settings, pausedUntil } = store.getState()
    if (settings.notes.wait && !(pausedUntil !== null && pausedUntil > clock.now())) notifier.show(note)
  }
}
