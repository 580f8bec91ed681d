// More options of a check-in, in Brazilian Portuguese: message, sharing, length, place, start.
import type { more as english } from '../../en/pages/more.ts'
import type { Translated } from '../../message.ts'

export const more: Translated<typeof english> = {
  'more.message': 'Mensagem',
  'more.ownText': 'Texto do próprio Trakt',
  'more.used': '{used} / {limit}',
  'more.usedOf': '{used} de {limit}',
  'more.cut': {
    one: 'Só {count} caractere será enviado.',
    other: 'Só os primeiros {count} caracteres serão enviados.',
  },
  'more.share': 'Compartilhar no {network}',
  'more.runsFor': 'Dura {minutes} minutos',
  'more.runsForField': 'Dura',
  'more.runsForHint': 'Se a sua versão for mais longa ou mais curta. Vazio: o que o Trakt disser.',
  'more.runsForProblem': 'Minutos inteiros de 1 a {most}, ou nada para a duração normal.',
  'more.place': 'Lugar',
  'more.foursquare': 'ID do Foursquare',
  'more.started': 'Comecei há {minutes} minutos',
  'more.startedField': 'Comecei há',
  'more.startedHint': 'O check-in do Trakt não tem hora de início, então isto vira um scrobble em andamento.',
  'more.startedProblem': 'Minutos inteiros de 1 a {most}, ou nada para “agora”.',
}
