// Something else is playing, in German: what it is, and three choices. And the check-in that waits for its time.
import type { wait as english } from '../../en/pages/wait.ts'
import type { Translated } from '../../message.ts'

export const wait: Translated<typeof english> = {
  'wait.prompt': 'Etwas anderes läuft gerade',
  'wait.somethingPlays': 'Trakt sagt, dass gerade etwas anderes läuft',
  'wait.scrobbling': 'Läuft als Scrobble',
  'wait.watching': 'Läuft schon',
  'wait.freeAt': 'frei um {time}',
  'wait.freeNow': 'jetzt frei',
  'wait.asked': 'Du wolltest {name} schauen.',
  'wait.noLength': 'Trakt hat nicht gesagt, wie lange das dauert.',
  'wait.stops': 'Um einen Scrobble zu ersetzen, stoppt Marquee ihn.',
  'wait.stopsAndKeeps': 'Um einen Scrobble zu ersetzen, stoppt Marquee ihn; Trakt merkt sich seine Position.',
  'wait.nothingCancelled': 'Ohne dein Zutun wird nichts abgebrochen.',
  'wait.replace': 'Ersetzen',
  'wait.wait': 'Warten',
  'wait.neverMind': 'Doch nicht',
  'wait.waiting': 'Check-in wartet',
  'wait.checksInAt': 'Checkt um {time} ein, in {left}',
  'wait.checkingIn': 'Wird eingecheckt\u00a0…',
  'wait.scrobblesFrom': 'Scrobble ab {time}, in {left}',
  'wait.starting': 'Wird gestartet\u00a0…',
  'wait.callOff': 'Absagen',
}
