// What plays, what was saved, what to go on with and what was watched last; and the palette once it has succeeded.
import type { Messages } from '../../message.ts'

export const now = {
  // The card of what plays. {name}: a film with its year, or a show with the code and the title of an episode.
  'now.playing': 'Playing: {name}',
  'now.watching': 'Now watching',
  'now.nothing': 'Nothing is playing',
  // The bar, for screen readers.
  'now.progress': 'Progress',
  // Below the bar, at its two ends. {time}: a time of day. {span}: "45 min" or "under a minute".
  'now.ends': 'ends {time}',
  'now.left': '{span} left',
  // In place of how much is left, in the last moment.
  'now.ending': 'ending',
  // The same for screen readers.
  'now.endsAt': 'ends at {time}',
  'now.leftEndsAt': '{span} left, ends at {time}',
  // A button: ends the check-in.
  'now.cancel': 'Cancel',
  // Beside the button Undo: how long it can still be had.
  'now.seconds': '{seconds} s',
  // Before the title of what was checked in to.
  'now.checkedInTo': 'Checked in:',
  'now.checkedIn': 'Checked in',
  'now.asScrobble': 'Running as a scrobble',
  // A check-in that waits until Trakt can be reached.
  'now.saved': 'Saved',
  'now.savedDetail': 'Sent as soon as Trakt can be reached.',
  // A heading: what was begun.
  'now.continue': 'Continue watching',
  'now.resume': 'Resume',
  'now.forget': 'Forget the position of {name}',
  // A heading.
  'now.recent': 'Recently watched',
} as const satisfies Messages
