// Notifications of the desktop. Where they fail, the tray and the window already say the same.
import { Notification } from 'electron'
import type { NotificationAction, NotificationConstructorOptions } from 'electron'
import type { Log, Note, Notifier } from '../ports.ts'
import { ratingOf } from './ratingOf.ts'

/** One that has a button or a field, and what it does. */
type Offer = { readonly action: NotificationAction; readonly chosen: (selection: number) => string | undefined }

/** A list to choose the rating from is there on Windows alone. */
function offersOf({ action, rating }: Note, platform: NodeJS.Platform): readonly Offer[] {
  // Electron shows no buttons on Linux: there a click on the note leads to where they are.
  if (platform === 'linux') return []
  // Beside a field to reply in, macOS has no room for buttons.
  if (platform === 'darwin' && rating) return []
  const items = rating?.commands.map((_command, at) => String(at + 1)) ?? []
  return [
    ...(rating
      ? [
          {
            action: { type: 'selection' as const, text: rating.label, items },
            chosen: (selection: number) => rating.commands[selection],
          },
        ]
      : []),
    ...(action ? [{ action: { type: 'button' as const, text: action.label }, chosen: () => action.command }] : []),
  ]
}

/** `run` is given the command that the user chose by a button, a reply or a click. Nothing here takes the focus. */
export function notifier(run: (command: string) => void, platform: NodeJS.Platform, log: Log): Notifier {
  /** By tag, kept until closed: a notification that is collected loses its click. */
  const shown = new Map<string, Notification>()
  return {
    show: (note, sound) => {
      if (!Notification.isSupported()) return
      const { tag, title, body, rating } = note
      const offers = offersOf(note, platform)
      const options: NotificationConstructorOptions = {
        // One with the same id is replaced on macOS and Windows; on Linux the earlier one is closed by hand.
        id: `marquee-${tag}`,
        title,
        body,
        silent: !sound,
        actions: offers.map(({ action }) => action),
        ...(rating && platform === 'darwin' ? { hasReply: true, replyPlaceholder: rating.hint } : {}),
      }
      const notification = new Notification(options)
      const done = () => {
        if (shown.get(tag) === notification) shown.delete(tag)
      }
      const chosen = (command: string | undefined) => {
        run(command ?? note.command)
        done()
      }
      notification.on('close', done)
      notification.on('action', ({ actionIndex, selectionIndex }, oldIndex: number, oldSelection: number) =>
        chosen(offers[actionIndex ?? oldIndex]?.chosen(selectionIndex ?? oldSelection)),
      )
      notification.on('reply', ({ reply }) => {
        const value = ratingOf(reply)
        chosen(value === null ? undefined : rating?.commands[value - 1])
      })
      notification.on('click', () => chosen(undefined))
      notification.on('failed', () => {
        log.warn('notification.failed')
        done()
      })
      if (platform === 'linux') shown.get(tag)?.close()
      shown.set(tag, notification)
      notification.show()
    },
  }
}
