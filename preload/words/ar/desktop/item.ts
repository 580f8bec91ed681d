// What films, shows and episodes are called in one line: in the tray, in notifications, and within other sentences.
import type { item as english } from '../../en/desktop/item.ts'
import type { Translated } from '../../message.ts'

export const item: Translated<typeof english> = {
  'item.code': 'م{season} ح{number}',
  'item.special': 'حلقة خاصة {number}',
  'item.episode': '{show} {episode}',
  'item.absolute': '{show}، الحلقة {number}',
  'item.film': '{title} ({year})',
}
