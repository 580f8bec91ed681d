// What films, shows and episodes are called, in Brazilian Portuguese.
import type { item as english } from '../../en/pages/item.ts'
import type { Translated } from '../../message.ts'

export const item: Translated<typeof english> = {
  'item.film': 'Filme',
  'item.code': 'T{season} E{number}',
  'item.special': 'Especial {number}',
  'item.episode': 'Episódio {number}',
  'item.numberAbs': '#{number}',
  'item.titleAndYear': '{title} ({year})',
  'item.showAndLine': '{show}, {line}',
}
