// What films, shows and episodes are called.
import type { Messages } from '../../message.ts'

export const item = {
  // One fact among several in a line: "Film · 2021 · 2 h 35 min".
  'item.film': 'Film',
  // Short for season 2, episode 3.
  'item.code': 'S{season} E{number}',
  // An episode outside of the seasons.
  'item.special': 'Special {number}',
  // Of a show that counts through all its seasons, or an episode without a title.
  'item.episode': 'Episode {number}',
  // The same beside the code: "S2 E3 · #16".
  'item.numberAbs': '#{number}',
  'item.titleAndYear': '{title} ({year})',
  // {line}: the code and the title of an episode. For sentences and screen readers.
  'item.showAndLine': '{show}, {line}',
} as const satisfies Messages
