// Everything that can go wrong with Trakt, in French: what happened, in a sentence.
import type { failure as english } from '../../en/terminal/failure.ts'
import type { Translated } from '../../message.ts'

export const failure: Translated<typeof english> = {
  'failure.nobody': 'Personne n’est connecté.',
  'failure.sessionExpired': 'Déconnecté : la session a expiré.',
  'failure.sessionRevoked': 'Déconnecté : Trakt ou une autre application a mis fin à la session.',
  'failure.sessionUnreadable': 'Déconnecté : la session enregistrée n’a pas pu être lue.',
  'failure.sessionNotKept': 'Déconnecté : la session n’a pas pu être gardée.',
  'failure.sessionMoved': 'Déconnecté : la session dépend d’une autre clé.',
  'failure.offline': 'Trakt est injoignable.',
  'failure.timeout': 'Trakt n’a pas répondu à temps.',
  'failure.cancelled': 'C’est abandonné.',
  'failure.serverDown': 'Trakt a des difficultés en ce moment.',
  'failure.slowDown': 'Trakt a demandé à Marquee de ralentir.',
  'failure.rateLimited': 'Trakt a demandé à Marquee de ralentir, jusqu’à {time}.',
  'failure.keyRefused': 'Trakt a refusé la clé API.',
  'failure.edgeBlocked': 'Trakt a refusé la connexion.',
  'failure.notFound': 'Trakt ne le connaît pas : la saison et le numéro sont-ils justes ?',
  'failure.conflict': 'Un autre check-in est en cours.',
  'failure.duplicate': 'Le scrobble en a déjà été fait il y a peu.',
  'failure.invalid': 'Trakt ne l’a pas accepté.',
  'failure.invalidBecause': 'Trakt ne l’a pas accepté : {message}',
  'failure.accountLimit': 'Une limite de ce compte Trakt est atteinte.',
  'failure.deactivated': 'Ce compte Trakt est désactivé.',
  'failure.locked': 'Ce compte Trakt est verrouillé.',
  'failure.vipOnly': 'Trakt réserve cela aux membres VIP.',
  'failure.nonsense': 'La réponse n’avait aucun sens. Rien n’a été compté deux fois ; réessayez dans un instant.',
  'failure.notAired': 'Ce n’est pas encore diffusé.',
  'failure.airsOn': 'Diffusion : {day}.',
  'failure.overAlready': 'Ce serait déjà terminé.',
  'failure.overAlreadyRuns': {
    one: 'Ce serait déjà terminé : la durée est de {count} minute.',
    other: 'Ce serait déjà terminé : la durée est de {count} minutes.',
  },
  'failure.noKey': 'Marquee n’a pas de clé API Trakt. `marquee open settings` mène là où la saisir.',
  'failure.insecureAddress': 'L’adresse dans les réglages n’est pas sûre.',
}
