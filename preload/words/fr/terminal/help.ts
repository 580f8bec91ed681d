// The help as a whole in French: what Marquee is, headings, how commands are written, exit codes.
import type { help as english } from '../../en/terminal/help.ts'
import type { Translated } from '../../message.ts'

export const help: Translated<typeof english> = {
  'help.intro': 'Marquee dit à Trakt ce que vous regardez.',
  'help.running': 'Une commande va au Marquee qui est lancé ; s’il n’y en a pas, il est d’abord lancé sans fenêtre.',
  'help.title': 'marquee {verb} : {summary}',

  'help.usage': 'Utilisation',
  'help.verbs': 'Commandes',
  'help.options': 'Options',
  'help.examples': 'Exemples',
  'help.codes': 'Codes de sortie',

  'help.usageAny': 'marquee <commande> [options]',
  'help.usageCheckin': 'marquee checkin <quoi> [options]',
  'help.usageCheckinNext': 'marquee checkin --next [série] [options]',
  'help.usageRate': 'marquee rate <1 à 10> [--show]',
  'help.usageHelp': 'marquee help [commande]',
  'help.bare': 'affiche l’application',
  'help.hint': '`marquee help <commande>` en dit plus sur l’une d’elles.',

  'help.code0': 'fait',
  'help.code1': 'refusé ou échoué : la raison est donnée',
  'help.code2': 'mauvaise utilisation, ou plusieurs sens également possibles',
  'help.code3': 'rien à faire : rien en cours, rien à suivre, rien à annuler',
  'help.code4': 'non connecté',
  'help.code5': 'un autre check-in est en cours, et ni --replace ni --wait n’a été donné',
  'help.code6': 'enregistré, et envoyé plus tard : Trakt est injoignable',
  'help.code7': 'Marquee n’est pas lancé, ou n’a pas pu l’être',
}
