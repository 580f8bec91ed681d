// Facts about single episodes: ids that the documents of the API name, runtimes that differ from the show's.
import type { EpisodeFacts } from './parse.ts'

export const episodeFacts: EpisodeFacts = {
  'breaking-bad': {
    '1x1': { ids: { trakt: 16, tvdb: 349232, imdb: 'tt0959621', tmdb: 62085 }, runtime: 58 },
  },
  'one-piece': {
    '9x21': { ids: { trakt: 856373, tvdb: 362082 }, title: 'Light the Fire of Shandia! Wiper the Warrior' },
  },
  // Trakt has no runtime for every episode; a check-in then takes the show's.
  firefly: { '1x14': { runtime: null } },
}
