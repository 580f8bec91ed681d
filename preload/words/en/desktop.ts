// English, as the tray, the notifications and the system's dialogs speak it.
import type { Messages } from '../message.ts'

export const desktop = {
  'tray.starting': 'Starting…',
} as const satisfies Messages
