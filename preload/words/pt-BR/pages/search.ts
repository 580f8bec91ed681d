// Where results would be, when there are none, in Brazilian Portuguese.
import type { search as english } from '../../en/pages/search.ts'
import type { Translated } from '../../message.ts'

export const search: Translated<typeof english> = {
  'search.nothing': 'Nada encontrado',
  'search.nothingHint': 'Tente menos palavras, o título original, ou cole um link do Trakt ou do IMDb.',
  'search.noEpisode': 'Esse episódio não existe',
  'search.noNumber':
    'Nenhuma série com esse nome tem temporada\u00a0{season}, episódio\u00a0{number}. Omita o número para escolher.',
  'search.noAbsolute': 'Nenhuma série com esse nome chega ao episódio\u00a0{number}. Omita o número para escolher.',
  'search.notMedia': 'Este link não é de filme, série ou episódio',
  'search.notMediaHint': 'Não dá para fazer check-in em pessoas, listas e temporadas.',
  'search.unknownSite': 'O Marquee não conhece este site',
  'search.unknownSiteHint': 'Funcionam links do Trakt, IMDb, TMDB e TVDB.',
  'search.unknownId': 'O Trakt não conhece este ID',
  'search.unknownIdHint': 'Confira o link, ou digite o título.',
  'search.linkEmpty': 'O link foi lido, mas o Trakt não tem nada ali.',
}
