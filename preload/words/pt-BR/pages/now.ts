// What plays, in Brazilian Portuguese, what was saved, what to go on with and what was watched last; the palette once it has succeeded.
import type { now as english } from '../../en/pages/now.ts'
import type { Translated } from '../../message.ts'

export const now: Translated<typeof english> = {
  'now.playing': 'Em exibição: {name}',
  'now.watching': 'Assistindo agora',
  'now.nothing': 'Nada em exibição',
  'now.progress': 'Progresso',
  'now.ends': 'termina às {time}',
  // "faltando" goes with any span: "45 min", "menos de um minuto".
  'now.left': 'faltando {span}',
  'now.ending': 'terminando',
  'now.endsAt': 'termina às {time}',
  'now.leftEndsAt': 'faltando {span}, termina às {time}',
  'now.cancel': 'Cancelar',
  'now.seconds': '{seconds}\u00a0s',
  'now.checkedInTo': 'Check-in feito:',
  'now.checkedIn': 'Check-in feito',
  'now.asScrobble': 'Em andamento como scrobble',
  'now.saved': 'Salvo',
  'now.savedDetail': 'Será enviado assim que houver conexão com o Trakt.',
  'now.continue': 'Continuar assistindo',
  'now.resume': 'Retomar',
  'now.forget': 'Esquecer onde parou: {name}',
  'now.recent': 'Assistidos recentemente',
}
