// What each option does, in German, beside its name in the help and in the completions.
import type { options as english } from '../../en/terminal/options.ts'
import type { Translated } from '../../message.ts'

export const options: Translated<typeof english> = {
  'options.next': 'die nächste Folge einer angefangenen Serie',
  'options.first': 'von mehreren gleich wahrscheinlichen das erste',
  'options.id': 'von mehreren das mit dieser ID',
  'options.replace': 'wenn etwas anderes läuft: es abbrechen und jetzt einchecken',
  'options.wait': 'wenn etwas anderes läuft: von selbst einchecken, wenn es vorbei ist',
  'options.message': 'Text des Check-ins, statt des Textes aus den Einstellungen',
  'options.ago': 'vor so vielen Minuten begonnen, 1 bis 600',
  'options.notify': 'das Ergebnis auch als Benachrichtigung melden, für Tastenkürzel',
  'options.watch': 'weiterlaufen, eine Zeile für jede Änderung',
  'options.waiting': 'nicht was läuft, sondern den Check-in, der wartet',
  'options.show': 'die Serie statt der Folge',
  'options.json': 'eine Zeile JSON, wie docs/command-line.md sie beschreibt',
  'options.noStart': 'Marquee nicht starten, wenn es nicht läuft',
  'options.help': 'diese Hilfe',
  'options.version': 'die Version von Marquee',
  'options.textValue': 'Text',
  'options.idValue': 'ID',
  'options.minutesValue': 'Minuten',
}
