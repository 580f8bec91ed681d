// The status in one line, for terminals and status bars, in Brazilian Portuguese.
import type { status as english } from '../../en/terminal/status.ts'
import type { Translated } from '../../message.ts'

export const status: Translated<typeof english> = {
  'status.notRunning': 'O Marquee não está aberto',
  'status.signedOut': 'Sessão não iniciada',
  'status.nothingPlaying': 'Nada em exibição',
  'status.underMinute': '{name}, faltando menos de um minuto',
  'status.minutes': '{name}, faltando {minutes}\u00a0min',
  'status.hours': '{name}, faltando {hours}\u00a0h',
  'status.hoursMinutes': '{name}, faltando {hours}\u00a0h {minutes}\u00a0min',
  'status.paused': 'pausado em {percent}: {name}',
  'status.asking': 'pergunta sobre {name}',
  'status.then': 'depois {name}',
  'status.thenAt': 'depois {name} às {time}',
  'status.queued': { one: '{count} por enviar', other: '{count} por enviar' },
  'status.offline': 'offline',
}
