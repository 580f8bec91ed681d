// Notifications of the desktop. Where they fail, the tray and the window already say the same.
import { Notification } from 'electron'
import type { Log, Notifier } from '../ports.ts'

/** `run` is given the command of a note's action, when its button or (without buttons) the note itself is clicked. */
export function notifier(run: (command: string) => void, platform: NodeJS.Platform, log: Log): Notifier {
  // Kept until closed: a notification that is collected loses its click.
  const shown = new Set<Notification>()
  return {
    show: ({ title, body, action }) => {
      if (!Notification.isSupported()) return
      // Linux daemons differ in whether they show buttons; a click on the note does it there.
      const buttons = action && platform !== 'linux' ? [{ type: 'button' as const, text: action.label }] : []
      const note = new Notification({ title, body, silent: true, actions: buttons })
      const done = () => void shown.delete(note)
      const chosen = () => {
        if (action) run(action.command)
        done()
      }
      note.on('close', done)
      note.on('action', chosen)
      if (buttons.length === 0) note.on('click', chosen)
      note.on('failed', () => {
        log.warn('notification.failed')
        done()
      })
      shown.add(note)
      note.show()
    },
  }
}
