// The frames of the pages, in Brazilian Portuguese: tabs, the demo line, and what a screen reader is told of changes.
import type { page as english } from '../../en/pages/page.ts'
import type { Translated } from '../../message.ts'

export const page: Translated<typeof english> = {
  'page.sections': 'Seções',
  'page.now': 'Agora',
  'page.activity': 'Atividade',
  'page.settings': 'Configurações',
  'page.settingsTitle': 'Configurações do Marquee',
  'page.demo': 'Conta de demonstração. Nada daqui chega ao Trakt.',
  'page.signInToTrakt': 'Entrar no Trakt',

  'page.nowPlaying': 'Agora em exibição: {name}',
  'page.nothingPlays': 'Não há mais nada em exibição',
  'page.allSent': 'Tudo foi enviado',
  'page.signedInAs': 'Sessão iniciada como {username}',
  'page.waits': { one: '{count} item aguarda envio', other: '{count} itens aguardam envio' },
  'page.refused': { one: '{count} item foi recusado pelo Trakt', other: '{count} itens foram recusados pelo Trakt' },
}
