// What stands in the way, in French: one short line in the tray’s menu, and in its tooltip.
import type { trouble as english } from '../../en/desktop/trouble.ts'
import type { Translated } from '../../message.ts'

export const trouble: Translated<typeof english> = {
  'trouble.memoryOnly': 'Déconnecté : la session n’a pas pu être gardée',
  'trouble.expired': 'Déconnecté : la session a expiré',
  'trouble.revoked': 'Déconnecté : Trakt ou une autre application a mis fin à la session',
  'trouble.sessionUnreadable': 'Déconnecté : la session enregistrée est illisible',
  'trouble.moved': 'Déconnecté : la session dépend d’une autre clé',
  'trouble.offline': 'Hors ligne : Trakt est injoignable',
  'trouble.serverDown': 'Trakt a des difficultés en ce moment',
  'trouble.rateLimited': 'Trakt nous demande de ralentir',
  'trouble.edgeBlocked': 'Trakt a refusé la connexion',
  'trouble.unreadable': 'La réponse de Trakt n’a aucun sens',
  'trouble.keyRefused': 'Trakt a refusé cette clé API',
  'trouble.noKey': 'Pas de clé API Trakt',
  'trouble.insecureAddress': 'L’adresse dans les réglages n’est pas sûre',
  'trouble.deactivated': 'Ce compte Trakt est désactivé',
  'trouble.locked': 'Ce compte Trakt est verrouillé',
  'trouble.accountLimit': 'Une limite de ce compte Trakt est atteinte',
  'trouble.vipOnly': 'Trakt réserve cela aux membres VIP',
  'trouble.hotkey': 'Le raccourci n’a pas pu être mis en place',
}
