// Where results would be, when there are none, in French.
import type { search as english } from '../../en/pages/search.ts'
import type { Translated } from '../../message.ts'

export const search: Translated<typeof english> = {
  'search.nothing': 'Aucun résultat',
  'search.nothingHint': 'Essayez moins de mots, le titre original, ou collez un lien de Trakt ou d’IMDb.',
  'search.noEpisode': 'Cet épisode n’existe pas',
  'search.noNumber':
    'Aucune série de ce nom n’a de saison {season}, épisode {number}. Laissez le numéro de côté pour choisir.',
  'search.noAbsolute':
    'Aucune série de ce nom ne va jusqu’à l’épisode {number}. Laissez le numéro de côté pour choisir.',
  'search.notMedia': 'Ce lien ne mène ni à un film, ni à une série, ni à un épisode',
  'search.notMediaHint': 'Il n’y a pas de check-in pour les personnes, les listes et les saisons.',
  'search.unknownSite': 'Marquee ne connaît pas ce site',
  'search.unknownSiteHint': 'Les liens de Trakt, IMDb, TMDB et TVDB fonctionnent.',
  'search.unknownId': 'Trakt ne connaît pas cet identifiant',
  'search.unknownIdHint': 'Vérifiez le lien, ou tapez plutôt le titre.',
  'search.linkEmpty': 'Le lien a été lu, mais Trakt n’a rien à cet endroit.',
}
