// The settings of notifications, in Brazilian Portuguese.
import type { notifications as english } from '../../en/pages/notifications.ts'
import type { Translated } from '../../message.ts'

export const notifications: Translated<typeof english> = {
  'notifications.title': 'Notificações',
  'notifications.checkedIn': 'Check-in feito',
  'notifications.checkedInHint': 'Pela bandeja ou pela paleta com a janela oculta, com Desfazer.',
  'notifications.finished': 'Assistido até o fim',
  'notifications.finishedMac': 'Com a janela oculta. Responda com 1 a 10 para dar a nota.',
  'notifications.finishedWindows': 'Com a janela oculta. Escolha a nota ali mesmo.',
  'notifications.finishedLinux': 'Com a janela oculta. Um clique leva à nota.',
  'notifications.wait': 'Uma espera terminou',
  'notifications.waitHint': 'Quando um check-in em espera dá certo, ou não dá.',
  'notifications.queue': 'Algo não pôde ser enviado',
  'notifications.queueHint': 'Quando o Trakt diz não, ou algo não foi contado.',
  'notifications.friends': 'Check-ins de amigos',
  'notifications.friendsHint': 'Vários de uma vez chegam juntos.',
  'notifications.sound': 'Som',
  'notifications.soundHint': 'Desligado: as notificações não fazem barulho.',

  'notifications.quiet': 'Horas de silêncio',
  'notifications.quietHint': 'Nada aparece nesse período. O que precisa de você é dito uma vez depois.',
  'notifications.from': 'De',
  'notifications.to': 'Até',
  'notifications.days': 'Nestes dias',
  'notifications.noDays': 'Escolha um dia, ou não haverá horas de silêncio.',
  'notifications.allDay': 'O dia todo.',
  'notifications.nextMorning': 'Até a manhã seguinte; vale o dia em que começa.',

  'notifications.ask': 'Pedir uma nota',
  'notifications.askHint': 'Quando algo foi assistido até o fim: uma vez, na janela e no menu da bandeja.',
}
