// What films, shows and episodes are called, in Japanese.
import type { item as english } from '../../en/pages/item.ts'
import type { Translated } from '../../message.ts'

export const item: Translated<typeof english> = {
  'item.film': '映画',
  'item.code': 'S{season} E{number}',
  'item.special': 'スペシャル{number}',
  'item.episode': '第{number}話',
  'item.numberAbs': '#{number}',
  'item.titleAndYear': '{title} ({year})',
  'item.showAndLine': '{show} {line}',
}
