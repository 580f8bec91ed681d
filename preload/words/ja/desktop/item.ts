// What films, shows and episodes are called in one line, in Japanese: in the tray, in notifications, and within other sentences.
import type { item as english } from '../../en/desktop/item.ts'
import type { Translated } from '../../message.ts'

export const item: Translated<typeof english> = {
  'item.code': 'S{season}E{number}',
  'item.special': 'スペシャル{number}',
  'item.episode': '{show} {episode}',
  'item.absolute': '{show} 第{number}話',
  'item.film': '{title} ({year})',
}
