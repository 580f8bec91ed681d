// What a film or an episode is called in one line.
import type { Messages } from '../../message.ts'

/** {title}: of the film or of the show. A film of an unknown year and a show are called by their titles alone. */
export const names = {
  'names.titleYear': '{title} ({year})',
  // "Severance S2E3": season and episode.
  'names.episode': '{title} S{season}E{number}',
  // An episode of the specials of a show, which belong to no season.
  'names.special': '{title} Special {number}',
  // An episode counted through all seasons, as anime is.
  'names.absolute': '{title} episode {number}',
} as const satisfies Messages
