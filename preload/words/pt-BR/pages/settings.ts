// The settings, in Brazilian Portuguese: their sections, names and hints, and what else people call them.
import type { settings as english } from '../../en/pages/settings.ts'
import type { Translated } from '../../message.ts'

export const settings: Translated<typeof english> = {
  'settings.sections': 'Seções',
  'settings.search': 'Buscar opções',
  'settings.clearSearch': 'Limpar a busca',
  'settings.nothingFound': 'Nenhuma configuração fala de “{typed}”',
  'settings.nothingFoundHint': 'Tente outra palavra, ou olhe todas elas.',
  'settings.showAll': 'Mostrar todas',
  'settings.found': { one: '{count} configuração', other: '{count} configurações' },

  'settings.account': 'Conta',
  'settings.notSignedIn': 'Sessão não iniciada',
  'settings.notSignedInHint': 'Entre para fazer check-in e ver o que vem a seguir.',
  'settings.addKey': 'Adicionar chave de API',
  'settings.signOut': 'Sair',
  'settings.signOutQuestion': 'Sair da conta?',
  'settings.stay': 'Ficar',
  'settings.signOutYes': 'Sim, sair',
  'settings.unsentStays': {
    one: '{count} item ainda não foi enviado. Ele fica neste computador até {username} entrar aqui de novo.',
    other: '{count} itens ainda não foram enviados. Eles ficam neste computador até {username} entrar aqui de novo.',
  },
  'settings.vip': 'VIP',
  'settings.demo': 'Demo',
  'settings.onDemo': '{username}, no Trakt de dentro do Marquee',
  'settings.onTrakt': '{username} no Trakt',
  'settings.onServer': '{username} em {server}',
  'settings.plainFile': 'Guardar a sessão em um arquivo comum',
  'settings.plainFileHint': 'A sessão continua após reiniciar. Quem puder ler seus arquivos poderia usá-la.',

  'settings.hotkey': 'Atalho',
  'settings.hotkeyName': 'Check-in de qualquer lugar',
  'settings.hotkeyHint': 'Abre a paleta sobre o que estiver na tela.',

  'settings.checkIn': 'Check-in',
  'settings.message': 'Mensagem',
  'settings.messageEmpty': 'O texto da sua conta do Trakt',
  'settings.messageHint':
    'Vai junto quando um check-in é compartilhado. [item] vira o título; vazio usa o texto da sua conta.',
  'settings.share': 'Compartilhar no {network}',
  'settings.shareHint': 'Publica cada check-in lá, a menos que você diga o contrário no formulário.',
  'settings.noNetworks': 'Compartilhamento',
  'settings.noNetworksHint': 'Nenhuma rede está conectada à sua conta do Trakt.',
  'settings.connect': 'Conectar no Trakt',

  'settings.general': 'Geral',
  'settings.language': 'Idioma',
  'settings.languageHint': 'Do próprio Marquee; os títulos vêm do Trakt.',
  'settings.languageSystem': 'O do sistema',
  'settings.theme': 'Tema',
  'settings.themeHint': '“Sistema” segue o computador.',
  'settings.themeSystem': 'Sistema',
  'settings.themeLight': 'Claro',
  'settings.themeDark': 'Escuro',
  'settings.login': 'Iniciar com o computador',
  'settings.loginHint': 'O Marquee espera na bandeja.',
  'settings.pauseName': 'Pausa',
  'settings.pauseHint': 'Enquanto isso, sem consultas e sem notificações.',
  'settings.pause': 'Pausar por uma hora',
  'settings.pausedHint': 'Em pausa até as {until}: sem consultas, sem notificações.',
  'settings.resume': 'Retomar',
  'settings.quitName': 'Encerrar',
  'settings.quitHint': 'Fechar a janela o deixa na bandeja; isto o encerra.',
  'settings.quit': 'Encerrar o Marquee',

  'settings.firstSteps': 'Primeiros passos',
  'settings.firstStepsLine': 'Entrar na conta, o atalho com seu teste, iniciar com o computador',
  'settings.firstStepsAgain': 'Rever os primeiros passos',

  'settings.advanced': 'Avançado',
  'settings.apiKey': 'Chave de API do Trakt',
  'settings.apiKeyThere': 'Já há uma chave para entrar. A sua toma o lugar dela.',
  'settings.apiKeyMissing':
    'Nenhuma ainda. Crie um app no Trakt, o que exige VIP, e copie para cá o Client ID e o Client Secret dele.',
  'settings.getKey': 'Obter uma chave',
  'settings.clientId': 'ID do cliente',
  'settings.clientIdHint': 'Diz ao Trakt que app é este. Mudá-lo encerra a sessão.',
  'settings.clientIdOwn': 'O desta versão',
  'settings.clientIdShape': '64 letras e algarismos',
  'settings.clientIdSpaces': 'Um ID não tem espaços. Algo mais foi colado junto.',
  'settings.secret': 'Segredo do cliente',
  'settings.secretSaved': 'Salvo',
  'settings.secretPaste': 'Cole para trocar; não aparece mais',
  'settings.secretHint': 'Vai direto para o chaveiro e não pode ser lido de volta.',
  'settings.apiAddress': 'Endereço da API',
  'settings.apiAddressHint': 'Para onde vão os check-ins. Vazio é o Trakt; https, ou este computador.',
  'settings.authAddress': 'Endereço de login',
  'settings.authAddressHint': 'Onde você entra, e para onde vai o segredo do cliente. Na dúvida, deixe vazio.',
  'settings.noAddress': 'Isto não é um endereço. Ele se parece com https://api.trakt.tv.',
  'settings.addressPassword': 'Deixe nome de usuário e senha fora do endereço.',
  'settings.addressUnsafe': 'Aqui só https é seguro. O http comum só vale para este computador.',

  'settings.accountAlso':
    'login logar logado entrar usuário perfil sessão cadastro user profile session log in account',
  'settings.signOutAlso': 'logout deslogar desconectar sair trocar conta log out sign out leave switch account',
  'settings.plainFileAlso': 'chaveiro segurança senha token keyring keychain security password',
  'settings.hotkeyAlso':
    'atalho teclado tecla teclas global hotkey shortcut keyboard keys accelerator palette paleta spotlight',
  'settings.messageAlso': 'texto nota recado tweet post publicação padrão text note default message',
  'settings.languageAlso': 'língua tradução português brasileiro translation locale tongue',
  'settings.themeAlso':
    'escuro claro noturno modo noite aparência cor cores visual dark light mode night colour color look',
  'settings.loginAlso':
    'inicialização ligar iniciar início automático arranque boot segundo plano login startup autostart launch run background',
  'settings.notificationsAlso':
    'notificação avisos alertas aviso mensagens pop-up popup notify alerts toasts popups banner',
  'settings.soundAlso': 'barulho áudio mudo silenciar volume noise silent mute sound',
  'settings.quietAlso':
    'noite dormir sono silêncio não perturbe fim de semana horário agenda night sleep mute do not disturb weekend schedule quiet',
  'settings.askAlso':
    'avaliar avaliação estrelas pontuação crítica pergunta rate rating stars score review prompt question',
  'settings.pauseAlso': 'pausar silêncio parar adiar soneca não perturbe quiet mute stop do not disturb snooze pause',
  'settings.quitAlso': 'sair fechar terminar parar desligar finalizar exit close end stop leave quit',
  'settings.firstStepsAlso':
    'boas-vindas bem-vindo tutorial configuração inicial assistente tour introdução ajuda welcome onboarding setup wizard help',
  'settings.apiKeyAlso': 'desenvolvedor aplicativo app token cliente developer application client api key',
  'settings.clientIdAlso': 'client id chave de api desenvolvedor aplicativo api key developer application',
  'settings.secretAlso': 'client secret chave de api desenvolvedor token senha api key developer password',
  'settings.apiAddressAlso': 'servidor url host próprio auto-hospedado server self-hosted endpoint address',
  'settings.authAddressAlso': 'servidor url host oauth login entrar server endpoint address',
  'settings.exportAlso':
    'exportar cópia de segurança backup baixar copiar levar mover export back up download copy move',
  'settings.importAlso': 'importar restaurar carregar abrir backup import restore load open',
  'settings.resetAlso':
    'redefinir restaurar padrão fábrica limpar zerar recomeçar factory reset clear restore undo start over',
  'settings.updatesAlso':
    'atualizar atualização versão automático baixar lançamento novidades update upgrade version automatic download release changelog patch',
  'settings.diagnosticsAlso':
    'erro bug problema relatório relatar suporte informações depurar sistema report problem support info debug system',
  'settings.logAlso': 'registro registros log logs arquivo erro depurar histórico de erros file debug error trace',
  'settings.privacyAlso':
    'dados telemetria rastreamento estatísticas lgpd data telemetry tracking statistics analytics gdpr privacy',
  'settings.licencesAlso':
    'licença código aberto créditos versão sobre license licence open source credits version about',
}
