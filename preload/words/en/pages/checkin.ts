// The check-in form: its field, its rows, and the bar below them.
import type { Messages } from '../../message.ts'

export const checkin = {
  'checkin.what': 'What are you watching?',
  // A heading: the next episode of each show.
  'checkin.upNext': 'Up next',
  'checkin.upNextEmpty': 'Up next is empty',
  'checkin.upNextEmptyHint': 'Shows you are in the middle of appear here. Type any title to check in.',
  'checkin.results': 'Results',
  'checkin.resultCount': { one: '{count} result', other: '{count} results' },
  'checkin.moreOptions': 'More options',
  'checkin.fewerOptions': 'Fewer options',

  // ---- buttons. Where a second text is for screen readers, it has to contain the first ----
  'checkin.checkIn': 'Check in',
  'checkin.checkInTo': 'Check in to {name}',
  'checkin.chooseEpisode': 'Choose episode',
  'checkin.chooseEpisodeOf': 'Choose episode of {title}',
  'checkin.episodes': 'Episodes',
  'checkin.scrobble': 'Scrobble',
  'checkin.scrobbleName': 'Scrobble {name}',
  // {percent}: where it goes on.
  'checkin.resume': 'Resume {percent}',
  'checkin.resumeName': 'Resume {percent}, {name}',

  // ---- rows ----
  'checkin.rowCheckIn': 'Check in',
  'checkin.rowChoose': 'Choose',
  // The episode to watch next, and one that was watched.
  'checkin.rowNext': 'Next',
  'checkin.rowWatched': 'Watched',
  // Below the title of a show. {episode}: "S2 E4 · Woe's Hollow".
  'checkin.nextIs': 'Next: {episode}',
  'checkin.startWith': 'Start with {episode}',
  'checkin.chooseAnEpisode': 'Choose an episode',
  // A row for screen readers: what it is and what more is known of it.
  'checkin.row': '{title}, {line}',
  'checkin.rowIsNext': '{title}, {line}, next',
  'checkin.rowIsWatched': '{title}, {line}, watched',
} as const satisfies Messages
