// The frames of the pages: tabs, the demo line, and what a screen reader is told of changes that come by themselves.
import type { Messages } from '../../message.ts'

export const page = {
  // The tabs of the window, for screen readers.
  'page.sections': 'Sections',
  // Tabs: what plays now, what was watched, the settings.
  'page.now': 'Now',
  'page.activity': 'Activity',
  'page.settings': 'Settings',
  'page.demo': 'Demo account. Nothing here reaches Trakt.',
  'page.signInToTrakt': 'Sign in to Trakt',
} as const satisfies Messages
