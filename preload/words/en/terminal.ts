// English, as the command line speaks it.
import type { Messages } from '../message.ts'

export const terminal = {
  'terminal.notRunning': 'Marquee is not running.',
} as const satisfies Messages
