// What films, shows and episodes are called in one line, in Brazilian Portuguese.
import type { item as english } from '../../en/desktop/item.ts'
import type { Translated } from '../../message.ts'

export const item: Translated<typeof english> = {
  'item.code': 'T{season}E{number}',
  'item.special': 'Especial {number}',
  'item.episode': '{show} {episode}',
  'item.absolute': '{show} episódio {number}',
  'item.film': '{title} ({year})',
}
