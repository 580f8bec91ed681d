// Choosing an episode of a show, in Brazilian Portuguese.
import type { picker as english } from '../../en/pages/picker.ts'
import type { Translated } from '../../message.ts'

export const picker: Translated<typeof english> = {
  'picker.back': 'Voltar à busca',
  'picker.seenAll': 'Você assistiu a tudo o que já foi ao ar',
  'picker.choose': 'Escolha um episódio',
  'picker.none': 'Ainda sem episódios',
  'picker.noneHint': 'O Trakt não lista nenhum para esta série.',
  'picker.field': 'Episódio de {show}',
  'picker.placeholder': 'Número ou título',
  'picker.episodes': 'Episódios',
  'picker.noneHere': 'Ainda não há episódios aqui',
  'picker.noneHereHint': 'O Trakt não lista nenhum para esta temporada.',
  'picker.noSuch': 'Nenhum episódio assim nesta temporada',
  'picker.noSuchHint': 'Tente outra temporada, ou parte do título.',
  'picker.seasons': 'Temporada',
  'picker.season': 'Temporada {number}',
  'picker.specials': 'Especiais',
  'picker.airs': 'Estreia em {date}',
  'picker.notAnnounced': 'Ainda não anunciado',
}
