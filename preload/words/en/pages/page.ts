// The frames of the pages: tabs, the demo line, and what a screen reader is told of changes that come by themselves.
import type { Messages } from '../../message.ts'

export const page = {
  // The tabs of the window, for screen readers.
  'page.sections': 'Sections',
  // Tabs: what plays now, what was watched, the settings.
  'page.now': 'Now',
  'page.activity': 'Activity',
  'page.settings': 'Settings',
  // Title of the window with the settings.
  'page.settingsTitle': 'Marquee Settings',
  'page.demo': 'Demo account. Nothing here reaches Trakt.',
  'page.signInToTrakt': 'Sign in to Trakt',

  // ---- told to screen readers, when it changes by itself ----
  'page.nowPlaying': 'Now playing: {name}',
  'page.nothingPlays': 'Nothing is playing any more',
  'page.allSent': 'Everything was sent',
  'page.signedInAs': 'Signed in as {username}',
  // Check-ins, ratings and other things that wait until Trakt can be reached.
  'page.waits': { one: '{count} waits to be sent', other: '{count} wait to be sent' },
  'page.refused': { one: '{count} was refused by Trakt', other: '{count} were refused by Trakt' },
} as const satisfies Messages
