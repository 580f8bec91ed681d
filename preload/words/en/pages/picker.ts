// Choosing an episode of a show.
import type { Messages } from '../../message.ts'

export const picker = {
  'picker.back': 'Back to search',
  // Below the title of the show.
  'picker.seenAll': 'You have seen everything that has aired',
  'picker.choose': 'Choose an episode',
  'picker.none': 'No episodes yet',
  'picker.noneHint': 'Trakt lists none for this show.',
  // The field, for screen readers.
  'picker.field': 'Episode of {show}',
  // In the field: what can be typed.
  'picker.placeholder': 'Number or title',
  'picker.episodes': 'Episodes',
  'picker.noneHere': 'No episodes here yet',
  'picker.noneHereHint': 'Trakt lists none for this season.',
  'picker.noSuch': 'No such episode in this season',
  'picker.noSuchHint': 'Try another season, or part of its title.',
  // The seasons in a row, for screen readers.
  'picker.seasons': 'Season',
  'picker.season': 'Season {number}',
  // In place of a season: episodes outside of the seasons.
  'picker.specials': 'Specials',
  // {date}: "24 Jan".
  'picker.airs': 'Airs {date}',
  'picker.notAnnounced': 'Not announced yet',
} as const satisfies Messages
