// Where results would be, when there are none, in German.
import type { search as english } from '../../en/pages/search.ts'
import type { Translated } from '../../message.ts'

export const search: Translated<typeof english> = {
  'search.nothing': 'Nichts gefunden',
  'search.nothingHint':
    'Versuche es mit weniger Wörtern oder dem Originaltitel, oder füge einen Link von Trakt oder IMDb ein.',
  'search.noEpisode': 'Diese Folge gibt es nicht',
  'search.noNumber':
    'Keine Serie dieses Namens hat in Staffel {season} eine Folge {number}. Lass die Nummer weg, um zu wählen.',
  'search.noAbsolute': 'Keine Serie dieses Namens zählt bis Folge {number}. Lass die Nummer weg, um zu wählen.',
  'search.notMedia': 'Dieser Link ist kein Film, keine Serie und keine Folge',
  'search.notMediaHint': 'Personen, Listen und Staffeln lassen sich nicht einchecken.',
  'search.unknownSite': 'Marquee kennt diese Website nicht',
  'search.unknownSiteHint': 'Links von Trakt, IMDb, TMDB und TVDB funktionieren.',
  'search.unknownId': 'Trakt kennt diese ID nicht',
  'search.unknownIdHint': 'Prüfe den Link oder gib stattdessen den Titel ein.',
  'search.linkEmpty': 'Der Link ist lesbar, aber Trakt hat dort nichts.',
}
