// The account, in Brazilian Portuguese: why there is no session, the welcome, the sign-in with a code, how the session is kept.
import type { account as english } from '../../en/pages/account.ts'
import type { Translated } from '../../message.ts'

export const account: Translated<typeof english> = {
  'account.never': 'Conte ao Trakt o que você está assistindo',
  'account.neverDetail': 'Um atalho faz o check-in. A bandeja mostra o que está em exibição.',
  'account.user': 'Você saiu da conta',
  'account.userDetail': 'Nada da sessão ficou neste computador.',
  'account.expired': 'Sua sessão expirou',
  'account.expiredDetail':
    'O Trakt a encerrou depois de muito tempo sem uso. Nada se perdeu, e o que aguarda envio segue assim que você entrar de novo.',
  'account.revoked': 'O Trakt encerrou esta sessão',
  'account.revokedDetail':
    'Uma conta gratuita conecta um app por vez, então outro app pode ter ficado com a conexão; ou ela foi removida em trakt.tv. Nada se perdeu, e o que aguarda envio segue assim que você entrar de novo.',
  'account.unreadable': 'Não foi possível ler a sessão salva',
  'account.unreadableDetail':
    'O chaveiro do sistema não a abre. Desbloqueie o chaveiro e tente de novo, ou entre outra vez. Nada se perdeu, e depois disso segue o que aguarda envio.',
  'account.signInAgain': 'Entre de novo',
  'account.memoryOnlyDetail':
    'A sessão só pôde ficar na memória, porque não há chaveiro ou o disco não aceitou gravá-la, e terminou quando o Marquee foi encerrado. O que aguarda envio segue assim que você entrar.',
  'account.movedDetail':
    'O Marquee agora fala com o Trakt por outra chave ou outro endereço, e sua sessão é do anterior. Nada se perdeu, e o que aguarda envio segue assim que você entrar.',

  'account.signIn': 'Entrar no Trakt',
  'account.addKey': 'Adicionar chave de API',
  'account.demo': 'Experimentar sem conta',
  'account.noKey':
    'Esta versão não traz uma chave de API do Trakt. O Trakt as cria para membros VIP; informe o ID do cliente da sua em Configurações, Avançado.',
  'account.hotkey': '{keys} faz check-in de qualquer lugar.',
  'account.unsent': {
    one: '{count} item ainda não foi enviado. Ele segue assim que você entrar de novo.',
    other: '{count} itens ainda não foram enviados. Eles seguem assim que você entrar de novo.',
  },

  'account.asking': 'Pedindo um código ao Trakt',
  'account.signingIn': 'Entrando',
  'account.cancel': 'Cancelar',
  'account.withCode': 'Entrar com um código',
  'account.enterCodeAt': 'Digite este código em {site}',
  'account.openSite': 'Abrir {site}',
  'account.codeSpelt': 'Código: {characters}',
  'account.copy': 'Copiar',
  'account.copied': 'Copiado',
  'account.qrCode': 'Código QR da mesma página, já com o código preenchido',
  'account.timeLeft': 'Expira em {time}',
  'account.waiting': 'Esperando você digitar o código',
  'account.slowed': 'Ainda esperando; o Trakt pediu para verificarmos com menos frequência',
  'account.unreachable': 'Sem conexão com o Trakt no momento; nova tentativa em instantes',

  'account.keychain': 'Sessão no chaveiro do sistema',
  'account.keychainDetail': 'Criptografada pelo seu sistema operacional.',
  'account.memory': 'Sessão só na memória',
  'account.memoryDetail':
    'Não há chaveiro aqui, ou o disco não aceitou a gravação. A sessão termina quando o Marquee é encerrado.',
  'account.file': 'Sessão em um arquivo comum',
  'account.fileDetail': 'Foi você quem pediu. Quem puder ler seus arquivos pode usar a sessão.',
}
