// What films, shows and episodes are called.
import type { item as english } from '../../en/pages/item.ts'
import type { Translated } from '../../message.ts'

export const item: Translated<typeof english> = {
  'item.film': 'فيلم',
  'item.code': 'م{season} ح{number}',
  'item.special': 'حلقة خاصة {number}',
  'item.episode': 'الحلقة {number}',
  'item.numberAbs': 'رقم {number}',
  'item.titleAndYear': '{title} ({year})',
  'item.showAndLine': '{show}، {line}',
}
