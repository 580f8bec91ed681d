// Choosing an episode of a show, in Spanish.
import type { picker as english } from '../../en/pages/picker.ts'
import type { Translated } from '../../message.ts'

export const picker: Translated<typeof english> = {
  'picker.back': 'Volver a la búsqueda',
  'picker.seenAll': 'Has visto todo lo emitido',
  'picker.choose': 'Elige un episodio',
  'picker.none': 'Aún no hay episodios',
  'picker.noneHint': 'Trakt no tiene ninguno de esta serie.',
  'picker.field': 'Episodio de {show}',
  'picker.placeholder': 'Número o título',
  'picker.episodes': 'Episodios',
  'picker.noneHere': 'Aquí aún no hay episodios',
  'picker.noneHereHint': 'Trakt no tiene ninguno de esta temporada.',
  'picker.noSuch': 'No existe ese episodio en esta temporada',
  'picker.noSuchHint': 'Prueba con otra temporada o con parte de su título.',
  'picker.seasons': 'Temporada',
  'picker.season': 'Temporada {number}',
  'picker.specials': 'Especiales',
  'picker.airs': 'Se emite el {date}',
  'picker.notAnnounced': 'Aún sin anunciar',
}
