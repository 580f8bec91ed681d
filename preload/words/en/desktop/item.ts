// What films, shows and episodes are called in one line: in the tray, in notifications, and within other sentences.
import type { Messages } from '../../message.ts'

export const item = {
  // Short for season 2, episode 3.
  'item.code': 'S{season}E{number}',
  // An episode outside of the seasons.
  'item.special': 'Special {number}',
  // {episode}: the code, or a special: "Severance S2E3".
  'item.episode': '{show} {episode}',
  // An episode of a show that counts through all its seasons.
  'item.absolute': '{show} episode {number}',
  'item.film': '{title} ({year})',
} as const satisfies Messages
