// The settings: their sections, names and hints.
import type { Messages } from '../../message.ts'

export const settings = {
  'settings.language': 'Language',
  'settings.languageHint': 'Of Marquee itself. Titles come as Trakt has them.',
  'settings.languageSystem': 'As the system',
} as const satisfies Messages
