// Choosing an episode of a show, in German.
import type { picker as english } from '../../en/pages/picker.ts'
import type { Translated } from '../../message.ts'

export const picker: Translated<typeof english> = {
  'picker.back': 'Zurück zur Suche',
  'picker.seenAll': 'Du hast alles gesehen, was bisher erschienen ist',
  'picker.choose': 'Wähle eine Folge',
  'picker.none': 'Noch keine Folgen',
  'picker.noneHint': 'Trakt führt für diese Serie keine.',
  'picker.field': 'Folge von {show}',
  'picker.placeholder': 'Nummer oder Titel',
  'picker.episodes': 'Folgen',
  'picker.noneHere': 'Hier gibt es noch keine Folgen',
  'picker.noneHereHint': 'Trakt führt für diese Staffel keine.',
  'picker.noSuch': 'Diese Folge gibt es in dieser Staffel nicht',
  'picker.noSuchHint': 'Versuche es mit einer anderen Staffel oder einem Teil des Titels.',
  'picker.seasons': 'Staffel',
  'picker.season': 'Staffel {number}',
  'picker.specials': 'Specials',
  'picker.airs': 'Erscheint am {date}',
  'picker.notAnnounced': 'Noch nicht angekündigt',
}
