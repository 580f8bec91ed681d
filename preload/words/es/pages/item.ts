// What films, shows and episodes are called, in Spanish.
import type { item as english } from '../../en/pages/item.ts'
import type { Translated } from '../../message.ts'

export const item: Translated<typeof english> = {
  'item.film': 'Película',
  'item.code': 'T{season} E{number}',
  'item.special': 'Especial {number}',
  'item.episode': 'Episodio {number}',
  'item.numberAbs': '#{number}',
  'item.titleAndYear': '{title} ({year})',
  'item.showAndLine': '{show}, {line}',
}
