// Where results would be, when there are none.
import type { Messages } from '../../message.ts'

export const search = {
  'search.nothing': 'Nothing found',
  'search.nothingHint': 'Try fewer words, the original title, or paste a link from Trakt or IMDb.',
  'search.noEpisode': 'No such episode',
  'search.noNumber': 'No show by that name has season {season}, episode {number}. Leave the number out to choose.',
  'search.noAbsolute': 'No show by that name counts up to episode {number}. Leave the number out to choose.',
  'search.notMedia': 'This link is no film, show or episode',
  'search.notMediaHint': 'People, lists and seasons cannot be checked in to.',
  'search.unknownSite': 'Marquee does not know this site',
  'search.unknownSiteHint': 'Links from Trakt, IMDb, TMDB and TVDB work.',
  'search.unknownId': 'Trakt does not know this id',
  'search.unknownIdHint': 'Check the link, or type the title instead.',
  'search.linkEmpty': 'The link was read, but Trakt has nothing there.',
} as const satisfies Messages
