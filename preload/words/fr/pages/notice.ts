// The notices in French: what happened while nobody looked.
import type { notice as english } from '../../en/pages/notice.ts'
import type { Translated } from '../../message.ts'

export const notice: Translated<typeof english> = {
  'notice.settingsUnread': 'Le fichier des réglages n’a pas pu être lu',
  'notice.settingsUnreadDetail': 'Vos réglages sont revenus aux valeurs par défaut.',
  'notice.stateUnread': 'Le fichier des check-ins en attente n’a pas pu être lu',
  'notice.stateUnreadDetail':
    'Si un check-in attendait son heure, demandez-le à nouveau. Votre historique sur Trakt est intact.',
  'notice.sessionUnread': 'La session enregistrée n’a pas pu être lue',
  'notice.sessionUnreadDetail': 'Rien n’a été perdu sur Trakt. Reconnectez-vous pour continuer.',
  'notice.demoUnread': 'Le fichier du compte de démo n’a pas pu être lu',
  'notice.demoUnreadDetail': 'La démo recommence du début ; votre propre compte n’est pas touché.',
  'notice.activityUnread': 'L’activité gardée pour le hors-ligne n’a pas pu être lue',
  'notice.activityUnreadDetail':
    'Rien n’a été perdu sur Trakt : l’activité est à nouveau gardée à mesure que vous la consultez.',
  'notice.journalUnread': 'Le fichier de ce qui attend d’être envoyé n’a pas pu être lu',
  'notice.journalUnreadDetail':
    'Ce qui attendait d’être envoyé s’y trouve : regardez votre historique avant de refaire le même check-in.',
  'notice.keptAs': 'L’ancien fichier a été gardé sous le nom {file}.',

  'notice.settingsUnwritten': 'Le fichier des réglages ne peut pas être enregistré',
  'notice.stateUnwritten': 'Le fichier des check-ins en attente ne peut pas être enregistré',
  'notice.sessionUnwritten': 'La session ne peut pas être enregistrée',
  'notice.demoUnwritten': 'Le fichier du compte de démo ne peut pas être enregistré',
  'notice.activityUnwritten': 'L’activité gardée pour le hors-ligne ne peut pas être enregistrée',
  'notice.journalUnwritten': 'Le fichier de ce qui attend d’être envoyé ne peut pas être enregistré',
  'notice.untilQuit': 'Les changements durent jusqu’à la fermeture de Marquee.',
  'notice.sessionUntilQuit':
    'La session dure jusqu’à la fermeture de Marquee ; il faudra peut-être vous reconnecter ensuite.',
  'notice.journalUntilQuit': 'Un check-in qui ne peut pas partir tout de suite est perdu quand Marquee se ferme.',
  'notice.checkDisk': 'Vérifiez que le disque n’est ni plein ni en lecture seule.',

  'notice.notCheckedIn': 'Pas de check-in : {title}',
  'notice.missed':
    'Son tour est venu à {time}, alors que Marquee était fermé. C’est trop loin pour le faire sans votre accord : rien n’a été envoyé. Refaites le check-in si vous regardez encore.',
  'notice.checkInAgain': 'Refaites le check-in quand vous voudrez.',
  'notice.putBack': 'De nouveau en cours : {title}',
  'notice.putBackDetail': 'Le remplacement a échoué : le check-in précédent a été remis. Rien n’a été perdu.',
  'notice.notPutBack': 'Impossible de remettre {title}',
  'notice.notPutBackDetail':
    'Le remplacement a échoué lui aussi : plus rien n’est en cours sur Trakt. Refaites le check-in quand vous voudrez.',
  'notice.addedToHistory': 'Ajouté à votre historique : {title}',
  'notice.addedToHistoryDetail':
    'Avec sa propre heure, {time}. Trakt était injoignable pendant ce temps : cela n’y est jamais apparu comme en cours.',
  'notice.sentLate': 'Envoyé en retard : {title}',
  'notice.sentLateDetail':
    'Trakt est de nouveau joignable, et votre check-in y est maintenant en cours. Rien n’a été perdu.',
  'notice.journalOld': 'Ce qui attend d’être envoyé est une ancienne copie',
  'notice.journalOldDetail':
    'Elle est plus ancienne que ce qu’en sait Marquee, comme après la restauration d’une sauvegarde. Rien n’en est envoyé avant que Marquee ait vérifié si Trakt l’a déjà.',
  'notice.notInHistory': 'Absent de votre historique : {title}',
  'notice.notInHistoryDetail':
    'La fin est passée à {time}, alors que Marquee ne pouvait pas prévenir Trakt. Un scrobble ne compte que si Trakt apprend sa fin. Ajoutez-le à votre historique sur trakt.tv si vous avez vu la fin.',
  'notice.notCancelled': 'Ce qui est en cours n’a pas pu être arrêté',
}
