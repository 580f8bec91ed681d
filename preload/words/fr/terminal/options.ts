// What each option does, in French.
import type { options as english } from '../../en/terminal/options.ts'
import type { Translated } from '../../message.ts'

export const options: Translated<typeof english> = {
  'options.next': 'l’épisode suivant de ce que vous avez commencé',
  'options.first': 'entre plusieurs également probables, le premier',
  'options.id': 'entre plusieurs, celui qui a cet identifiant',
  'options.replace': 'si autre chose est en cours : l’arrêter, et faire le check-in maintenant',
  'options.wait': 'si autre chose est en cours : faire le check-in automatiquement à la fin',
  'options.message': 'texte du check-in, à la place de celui des réglages',
  'options.ago': 'commencé il y a tant de minutes, de 1 à 600',
  'options.notify': 'dire aussi le résultat par une notification, pour les raccourcis clavier',
  'options.watch': 'continuer, une ligne à chaque changement',
  'options.waiting': 'non pas ce qui est en cours, mais le check-in en attente',
  'options.show': 'la série plutôt que l’épisode',
  'options.json': 'une ligne de JSON, telle que la décrit docs/command-line.md',
  'options.noStart': 'ne pas lancer Marquee s’il ne l’est pas',
  'options.help': 'cette aide',
  'options.version': 'la version de Marquee',
  'options.textValue': 'texte',
  'options.idValue': 'id',
  'options.minutesValue': 'minutes',
}
