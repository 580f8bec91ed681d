// The help as a whole, in German: what Marquee is, headings, how commands are written, exit codes.
import type { help as english } from '../../en/terminal/help.ts'
import type { Translated } from '../../message.ts'

export const help: Translated<typeof english> = {
  'help.intro': 'Marquee sagt Trakt, was du gerade schaust.',
  'help.running': 'Ein Befehl geht an das Marquee, das läuft; läuft keines, wird es vorher verborgen gestartet.',
  'help.title': 'marquee {verb}: {summary}',

  'help.usage': 'Aufruf',
  'help.verbs': 'Befehle',
  'help.options': 'Optionen',
  'help.examples': 'Beispiele',
  'help.codes': 'Exit-Codes',

  'help.usageAny': 'marquee <Befehl> [Optionen]',
  'help.usageCheckin': 'marquee checkin <was> [Optionen]',
  'help.usageCheckinNext': 'marquee checkin --next [Serie] [Optionen]',
  'help.usageRate': 'marquee rate <1 bis 10> [--show]',
  'help.usageHelp': 'marquee help [Befehl]',
  'help.bare': 'öffnet die App',
  'help.hint': '`marquee help <Befehl>` sagt mehr zu einem.',

  'help.code0': 'erledigt',
  'help.code1': 'abgelehnt oder fehlgeschlagen: Der Grund steht dabei',
  'help.code2': 'falscher Aufruf, oder mehreres kommt gleichermaßen infrage',
  'help.code3': 'nichts zu tun: Nichts läuft, nichts kommt als Nächstes, nichts lässt sich rückgängig machen',
  'help.code4': 'nicht angemeldet',
  'help.code5': 'ein anderer Check-in läuft, und weder --replace noch --wait ist angegeben',
  'help.code6': 'gespeichert und später gesendet: Trakt ist nicht erreichbar',
  'help.code7': 'Marquee läuft nicht oder ließ sich nicht starten',
}
