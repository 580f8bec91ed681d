// What came of a check-in, a cancel and an undo. Titles have no full stop; details are whole sentences.
import type { Messages } from '../../message.ts'

// {name}: a film with its year, or a show with the code and the title of an episode. {time}: a time of day.
export const outcome = {
  'outcome.checkedIn': 'Checked in to {name}',
  'outcome.endsAt': 'Ends at {time}.',
  'outcome.saved': 'Saved',
  // In time to come: a check-in that waits.
  'outcome.savedDetail': '{name} is sent as soon as Trakt can be reached.',
  'outcome.alreadyPlaying': '{name} is already playing',
  'outcome.alreadyPlayingDetail': 'Nothing was sent twice. It ends at {time}.',
  'outcome.scrobbling': '{name} is running',
  'outcome.scrobblingDetail': 'Trakt runs it as a scrobble. It ends at {time}.',
  // What was playing was ended, so that something else could be checked in to.
  'outcome.replaceFailed': 'The replacement failed',
  'outcome.nothingToPutBack': 'There was nothing to put back.',
  'outcome.putBack': 'The earlier check-in was put back, so nothing was lost.',
  'outcome.notPutBack': 'The earlier check-in could not be put back: nothing is playing on Trakt now.',
  'outcome.willNotCount': 'It will not count',
  'outcome.willNotCountDetail': 'Trakt is told as soon as it can be reached.',
  'outcome.nothingPlaying': 'Nothing was playing any more',
  'outcome.nothingPlayingDetail': 'It had ended by itself.',
  'outcome.undone': 'Undone',
  'outcome.undoneHistory': 'The entry was taken out of your history too.',
  'outcome.undoneCheckIn': 'The check-in was cancelled.',
  'outcome.tooLate': 'Too late to undo',
  'outcome.tooLateDetail': 'The 30 seconds are over. You can still cancel what is playing.',
} as const satisfies Messages
