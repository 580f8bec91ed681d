// What films, shows and episodes are called in one line, in French.
import type { item as english } from '../../en/desktop/item.ts'
import type { Translated } from '../../message.ts'

export const item: Translated<typeof english> = {
  'item.code': 'S{season}E{number}',
  'item.special': 'Spécial {number}',
  'item.episode': '{show} {episode}',
  'item.absolute': '{show} épisode {number}',
  'item.film': '{title} ({year})',
}
