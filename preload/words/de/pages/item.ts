// What films, shows and episodes are called, in German.
import type { item as english } from '../../en/pages/item.ts'
import type { Translated } from '../../message.ts'

export const item: Translated<typeof english> = {
  'item.film': 'Film',
  'item.code': 'S{season} E{number}',
  'item.special': 'Special {number}',
  'item.episode': 'Folge {number}',
  'item.numberAbs': '#{number}',
  'item.titleAndYear': '{title} ({year})',
  'item.showAndLine': '{show}, {line}',
}
