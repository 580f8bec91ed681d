// Signing in by name and password on a server that speaks the older Trakt API, in Brazilian Portuguese: the form, and why it failed.
import type { server as english } from '../../en/pages/server.ts'
import type { Translated } from '../../message.ts'

export const server: Translated<typeof english> = {
  'server.open': 'Entrar em outro servidor',
  'server.title': 'Entrar em outro servidor',
  'server.back': 'Voltar',
  'server.hint': 'Para servidores que falam a API antiga do Trakt, com nome de usuário e senha.',
  'server.send': 'Entrar',

  'server.address': 'Endereço do servidor',
  'server.addressMissing': 'Informe o endereço do servidor.',
  'server.addressInvalid': 'Isto não é um endereço. Ele se parece com {example}.',
  'server.addressWithName': 'Deixe nome de usuário e senha fora do endereço.',
  'server.plain': 'Este endereço não é criptografado.',
  'server.plainDetail': 'Qualquer um no caminho pode ler o que é enviado e entrar no seu lugar.',
  'server.allowPlain': 'Enviar meu nome e minha senha sem criptografia',
  'server.plainRefused': 'Use https, ou ligue esta opção.',
  'server.key': 'Chave de API',
  'server.keyFrom': 'Peça ao dono do servidor',
  'server.keyMissing': 'Informe a chave de API do servidor.',
  'server.keyInvalid': 'Uma chave não tem espaços. Algo mais foi colado junto.',
  'server.name': 'Nome de usuário',
  'server.nameMissing': 'Informe seu nome de usuário nesse servidor.',
  'server.password': 'Senha',
  'server.passwordMissing': 'Informe sua senha nesse servidor.',
  'server.passwordHint': 'Vira um hash (SHA-1) na hora. Só o hash é enviado e guardado.',

  'server.wrongPassword': 'Nome ou senha incorretos',
  'server.wrongPasswordDetail':
    'Nome de usuário ou senha incorretos. Nenhuma sessão foi aberta; digite a senha de novo.',
  'server.keyRefused': 'A chave foi recusada',
  'server.keyRefusedDetail': 'O servidor não conhece esta chave de API, ou não permite check-ins com ela.',
  'server.insecure': 'Nada foi enviado',
  'server.insecureDetail': 'O endereço não usa https nem fica neste computador. Use https, ou insista abaixo.',
  'server.offline': 'Sem conexão com o servidor',
  'server.offlineDetail': 'Nenhuma sessão foi aberta. Confira o endereço e sua conexão, e digite a senha de novo.',
  'server.timeout': 'O servidor não respondeu a tempo',
  'server.waited': {
    one: 'O Marquee esperou {count} segundo. Nenhuma sessão foi aberta; tente de novo.',
    other: 'O Marquee esperou {count} segundos. Nenhuma sessão foi aberta; tente de novo.',
  },
  'server.otherApi': 'Não é a API antiga do Trakt',
  'server.otherApiDetail': 'Algo responde ali, mas não na API antiga do Trakt. Confira o endereço.',
  'server.edgeBlocked': 'Fomos barrados na porta do servidor',
  'server.edgeBlockedDetail':
    'A proteção dele recusou a conexão. Nenhuma sessão foi aberta. O motivo costuma ser uma VPN ou um endereço compartilhado.',
}
