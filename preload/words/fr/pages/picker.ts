// Choosing an episode of a show, in French.
import type { picker as english } from '../../en/pages/picker.ts'
import type { Translated } from '../../message.ts'

export const picker: Translated<typeof english> = {
  'picker.back': 'Retour à la recherche',
  'picker.seenAll': 'Vous avez vu tout ce qui a été diffusé',
  'picker.choose': 'Choisissez un épisode',
  'picker.none': 'Pas encore d’épisodes',
  'picker.noneHint': 'Trakt n’en indique aucun pour cette série.',
  'picker.field': 'Épisode : {show}',
  'picker.placeholder': 'Numéro ou titre',
  'picker.episodes': 'Épisodes',
  'picker.noneHere': 'Pas encore d’épisodes ici',
  'picker.noneHereHint': 'Trakt n’en indique aucun pour cette saison.',
  'picker.noSuch': 'Aucun épisode correspondant dans cette saison',
  'picker.noSuchHint': 'Essayez une autre saison, ou une partie du titre.',
  'picker.seasons': 'Saison',
  'picker.season': 'Saison {number}',
  'picker.specials': 'Spéciaux',
  'picker.airs': 'Diffusion : {date}',
  'picker.notAnnounced': 'Pas encore annoncé',
}
