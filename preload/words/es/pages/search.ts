// Where results would be, when there are none, in Spanish.
import type { search as english } from '../../en/pages/search.ts'
import type { Translated } from '../../message.ts'

export const search: Translated<typeof english> = {
  'search.nothing': 'No se encontró nada',
  'search.nothingHint': 'Prueba con menos palabras o con el título original, o pega un enlace de Trakt o IMDb.',
  'search.noEpisode': 'No existe ese episodio',
  'search.noNumber':
    'Ninguna serie con ese nombre tiene temporada {season}, episodio {number}. Quita el número para elegir.',
  'search.noAbsolute': 'Ninguna serie con ese nombre llega al episodio {number}. Quita el número para elegir.',
  'search.notMedia': 'Este enlace no es de una película, serie o episodio',
  'search.notMediaHint': 'No se puede hacer check-in en personas, listas ni temporadas.',
  'search.unknownSite': 'Marquee no conoce este sitio',
  'search.unknownSiteHint': 'Funcionan los enlaces de Trakt, IMDb, TMDB y TVDB.',
  'search.unknownId': 'Trakt no conoce este identificador',
  'search.unknownIdHint': 'Revisa el enlace o escribe el título.',
  'search.linkEmpty': 'El enlace se ha leído, pero Trakt no tiene nada ahí.',
}
