// What a film or an episode is called in one line.
import type { names as english } from '../../en/terminal/names.ts'
import type { Translated } from '../../message.ts'

export const names: Translated<typeof english> = {
  'names.titleYear': '{title} ({year})',
  'names.episode': '{title} م{season} ح{number}',
  'names.special': '{title}، حلقة خاصة {number}',
  'names.absolute': '{title}، الحلقة {number}',
}
