// The settings of notifications in French.
import type { notifications as english } from '../../en/pages/notifications.ts'
import type { Translated } from '../../message.ts'

export const notifications: Translated<typeof english> = {
  'notifications.title': 'Notifications',
  'notifications.checkedIn': 'Check-in effectué',
  'notifications.checkedInHint':
    'Depuis la zone de notification ou la palette quand la fenêtre est cachée, avec Annuler.',
  'notifications.finished': 'Vu jusqu’au bout',
  'notifications.finishedMac': 'Quand la fenêtre est cachée. Répondez de 1 à 10 pour noter.',
  'notifications.finishedWindows': 'Quand la fenêtre est cachée. La note s’y choisit directement.',
  'notifications.finishedLinux': 'Quand la fenêtre est cachée. Un clic mène à la note.',
  'notifications.wait': 'Fin d’une attente',
  'notifications.waitHint': 'Quand un check-in en attente se fait, ou échoue.',
  'notifications.queue': 'Envoi impossible',
  'notifications.queueHint': 'Quand Trakt refuse, ou que quelque chose n’a pas été compté.',
  'notifications.friends': 'Check-ins des amis',
  'notifications.friendsHint': 'S’il y en a plusieurs à la fois, ils sont regroupés.',
  'notifications.sound': 'Son',
  'notifications.soundHint': 'Désactivé : les notifications ne font aucun bruit.',

  'notifications.quiet': 'Heures calmes',
  'notifications.quietHint':
    'Rien ne s’affiche pendant ce temps. Ce qui demande votre attention est dit une fois ensuite.',
  'notifications.from': 'De',
  'notifications.to': 'À',
  'notifications.days': 'Ces jours-là',
  'notifications.noDays': 'Choisissez un jour, sinon il n’y a pas d’heures calmes.',
  'notifications.allDay': 'Toute la journée.',
  'notifications.nextMorning': 'Jusqu’au lendemain matin ; le jour est celui où elles commencent.',

  'notifications.ask': 'Demander une note',
  'notifications.askHint':
    'Après un visionnage jusqu’au bout : une fois, dans la fenêtre et le menu de la zone de notification.',
}
