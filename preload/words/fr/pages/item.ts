// What films, shows and episodes are called in French.
import type { item as english } from '../../en/pages/item.ts'
import type { Translated } from '../../message.ts'

export const item: Translated<typeof english> = {
  'item.film': 'Film',
  'item.code': 'S{season} E{number}',
  'item.special': 'Spécial {number}',
  'item.episode': 'Épisode {number}',
  'item.numberAbs': 'nº {number}',
  'item.titleAndYear': '{title} ({year})',
  'item.showAndLine': '{show}, {line}',
}
