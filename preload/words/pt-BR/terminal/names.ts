// What a film or an episode is called in one line, in Brazilian Portuguese.
import type { names as english } from '../../en/terminal/names.ts'
import type { Translated } from '../../message.ts'

export const names: Translated<typeof english> = {
  'names.titleYear': '{title} ({year})',
  'names.episode': '{title} T{season}E{number}',
  'names.special': '{title} Especial {number}',
  'names.absolute': '{title} episódio {number}',
}
