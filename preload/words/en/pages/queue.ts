// The queue: what Trakt was not told yet, since when and why it waits, and what becomes of it.
import type { Messages } from '../../message.ts'

export const queue = {
  'queue.waiting': 'Waiting to be sent',
  // The title where all of it was refused by Trakt.
  'queue.notSent': 'Not sent',
  'queue.export': 'Export…',
  'queue.exported': 'Exported',
  'queue.exportedDetail': 'The file holds everything that waits to be sent.',
  'queue.showAll': { one: 'Show all {count}', other: 'Show all {count}' },
  'queue.showFewer': 'Show fewer',

  // ---- what an entry is: nouns ----
  'queue.checkIn': 'Check-in',
  'queue.scrobble': 'Scrobble',
  // Of what was playing.
  'queue.cancel': 'Cancel',
  // {value}: 1 to 10.
  'queue.rating': 'Rating {value}',
  'queue.watchlist': 'Watchlist',

  // ---- since when; {time}: "20:14" ----
  'queue.onDate': '{date}, {time}',
  'queue.justNow': '{time}, just now',
  'queue.minutesAgo': { one: '{time}, {count} min ago', other: '{time}, {count} min ago' },
  'queue.hoursAgo': { one: '{time}, {count} h ago', other: '{time}, {count} h ago' },

  // ---- what stands in the way, in few words ----
  'queue.refused': 'Trakt said no',
  'queue.unsure': 'Trakt has not confirmed it',
  'queue.notSentYet': 'Not sent yet',

  // ---- what happens next: it goes on from what stands in the way, "You are offline · sends at 20:16" ----
  'queue.waitsForYou': 'waits for you',
  'queue.sendsSignedIn': 'sends when you are signed in',
  'queue.sendsReached': 'sends when Trakt can be reached',
  'queue.sendsSoon': 'sends in a moment',
  'queue.sendsAt': 'sends at {time}',
  // What is over by then is added to the history.
  'queue.historySignedIn': 'to your history when you are signed in',
  'queue.historyReached': 'to your history when Trakt can be reached',
  'queue.historySoon': 'to your history in a moment',
  'queue.historyAt': 'to your history at {time}',

  // ---- the same in full sentences ----
  'queue.refusedUnexplained': 'It gave no reason. It is kept here.',
  'queue.sendEditDrop': 'Send it again, edit it or drop it.',
  'queue.sendDrop': 'Send it again or drop it.',
  'queue.looksFirst': 'It may have reached Trakt. Marquee looks before it sends it again.',
  'queue.otherPlays': 'Something else is playing, so it goes to your history with its own time.',
  'queue.otherPlaysAt': 'Something else is playing, so it goes to your history with its own time, {time}.',
  'queue.over': 'It is over by now, so it goes to your history with its own time.',
  'queue.overAt': 'It is over by now, so it goes to your history with its own time, {time}.',
  'queue.sentWhenReached': 'It is sent as soon as Trakt can be reached.',
  // {time}: when what was checked in to is over.
  'queue.sentBefore': 'If it cannot be sent before {time}, it is added to your history with its own time.',
  'queue.cancelTold': 'It will not count: Trakt is told as soon as it can be reached.',
  'queue.told': 'Trakt is told as soon as it can be reached.',

  // ---- what can be done ----
  // Read out by screen readers, of a group of buttons.
  'queue.actionsFor': 'Actions for {title}',
  'queue.dropWhich': 'Drop {title}?',
  // Buttons.
  'queue.sendAgain': 'Send again',
  'queue.sendNow': 'Send now',
  'queue.edit': 'Edit…',
  'queue.drop': 'Drop…',
  'queue.keep': 'Keep',
  // The button that drops it, and says what comes of that.
  'queue.dropUntold': 'Drop: Trakt will not be told',
  'queue.dropUncounted': 'Drop: It will not count',
  'queue.dropCounted': 'Drop: It will count after all',
  // What was done, and what comes of it.
  'queue.dropped': 'Dropped {title}',
  'queue.untold': 'Trakt will not be told.',
  'queue.uncounted': 'It will not count.',
  'queue.counted': 'It will count after all.',
  'queue.untoldOf': '{title}: Trakt will not be told.',
  'queue.uncountedOf': '{title}: It will not count.',
  'queue.countedOf': '{title}: It will count after all.',
  // What was written to go with the check-in.
  'queue.message': '“{message}”',

  // ---- the sheet that changes a check-in ----
  'queue.editTitle': 'Edit the check-in',
  'queue.leave': 'Leave as it is',
  'queue.save': 'Save',
  // The name of the field with the day and the time at which it began.
  'queue.started': 'Started',
  'queue.startMissing': 'Give a day and a time.',
  'queue.startAhead': 'It cannot have begun in the future.',
  // The time is that of the user's own clock.
  'queue.ownClock': 'On your own clock.',
  'queue.endsAt': 'Then it ends at {time}.',
  'queue.endedAt': 'Then it ended at {time}: it goes to your history with that time.',
  'queue.messageField': 'Message',
  'queue.messageOwn': 'Your account’s own text',
} as const satisfies Messages
