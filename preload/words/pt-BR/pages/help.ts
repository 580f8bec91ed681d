// Help, in Brazilian Portuguese: the version, the log, the report of a problem, what is sent where, licences.
import type { help as english } from '../../en/pages/help.ts'
import type { Translated } from '../../message.ts'

export const help: Translated<typeof english> = {
  'help.title': 'Ajuda e sobre',
  'help.version': 'Marquee {version}',
  'help.versionHint': 'Software livre sob a licença MIT.',
  'help.licences': 'Licenças',
  'help.licencesTitle': 'Licenças daquilo de que o Marquee é feito',
  'help.licencesMissing': 'Não foi possível lê-las aqui. Elas ficam junto ao programa, em docs/licences.md.',
  'help.privacy': 'Privacidade',
  'help.privacyHint': 'O que sai deste computador, e para onde vai.',
  'help.whatIsSent': 'O que é enviado para onde',
  'help.diagnostics': 'Diagnóstico',
  'help.diagnosticsHint': 'Para relatar um problema: versões, estados e contagens. Você vê tudo antes.',
  'help.showDiagnostics': 'Mostrar e copiar…',
  'help.diagnosticsIntro':
    'É exatamente isto que é copiado. Não identifica ninguém: nenhum usuário, título, endereço, chave ou caminho.',
  'help.copy': 'Copiar',
  'help.copied': 'Copiado',
  'help.copyFailed': 'Não foi possível copiar. Selecione o texto e copie à mão.',
  'help.log': 'Registro',
  'help.logHint': 'O que deu errado e quando, em no máximo 3\u00a0MB, sem segredos. Fica neste computador.',
  'help.openLog': 'Abrir pasta de registros',
  'help.logFailed': 'Não foi possível abrir a pasta. Ela se chama “logs” e fica na pasta de dados do Marquee.',
  'help.loading': 'Um momento…',

  'help.toTrakt': 'Para o Trakt',
  'help.toTraktText':
    'Seus check-ins, scrobbles, notas e lista para assistir, o que você busca, e sua sessão junto com cada um. O Marquee pergunta ao Trakt o que você e seus amigos assistiram. Com um servidor próprio, tudo isso vai para lá e não para o Trakt.',
  'help.toPictures': 'Para onde o Trakt guarda as imagens',
  'help.toPicturesText':
    'Os pôsteres vêm dos servidores de imagens do Trakt, os rostos também do Gravatar, sem a sua sessão. Eles veem seu endereço de rede, como qualquer site.',
  'help.toGithub': 'Para o GitHub',
  'help.toGithubText':
    'Quando o Marquee procura uma versão nova, no máximo uma vez por dia: nada além da pergunta. Dá para desligar.',
  'help.toNetworks': 'Para as redes em que você compartilha',
  'help.toNetworksText':
    'O Trakt publica seu check-in lá, se você ligou isso. O Marquee em si não fala com nenhuma delas.',
  'help.toNobody': 'Para mais ninguém',
  'help.toNobodyText': 'Não há estatísticas, nem relatórios de falhas, nem publicidade. A demonstração não envia nada.',
  'help.stays': 'Neste computador',
  'help.staysText':
    'A sessão fica no chaveiro do sistema, quando existe um. As configurações, o que aguarda envio, a atividade guardada e o registro ficam na pasta de dados do Marquee, que só você pode ler. Sair da conta apaga a sessão e a atividade guardada.',
}
