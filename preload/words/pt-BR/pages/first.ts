// The first steps, in Brazilian Portuguese: the hotkey with its test, starting with the computer, where Marquee is to be found.
import type { first as english } from '../../en/pages/first.ts'
import type { Translated } from '../../message.ts'

export const first: Translated<typeof english> = {
  'first.stepOf': 'Passo {number} de {steps}',
  'first.back': 'Voltar',
  'first.skip': 'Pular',
  'first.skipRest': 'Pular o resto',
  'first.continue': 'Continuar',
  'first.copy': 'Copiar',
  'first.copied': 'Copiado',

  'first.hotkey': 'Check-in de qualquer lugar',
  'first.hotkeyDetail': 'Basta um toque no atalho para o Marquee aparecer sobre o que estiver na tela.',
  'first.hotkeyChange': 'Para usar outras teclas, escolha o campo e pressione as que quiser.',
  'first.press': 'Pressione {keys} agora',
  'first.pressDetail': 'O atalho está definido. Um toque mostra que ele chega ao Marquee.',
  'first.desktopAsks':
    'Seu ambiente pode perguntar se o Marquee pode usar essas teclas. Permita e depois use o atalho: só assim se sabe que funciona.',
  'first.desktopSilent': 'Essas teclas foram pedidas ao seu ambiente; só pressionando se sabe que ele as concedeu.',
  'first.heard': 'Funciona',
  'first.heardDetail': '{keys} chega ao Marquee, seja qual for o programa na frente.',
  'first.taken': '{keys} já é de outro programa',
  'first.takenHint': 'Escolha o campo e pressione outras teclas, ou libere estas no outro programa.',
  'first.invalid': '{keys} não pode ser um atalho',
  'first.invalidHint': 'Escolha o campo e pressione outras teclas.',
  'first.stillWorks': '{keys} continua funcionando.',
  'first.noneLeft': 'Agora não há atalho.',
  'first.none': 'Nenhum atalho definido',
  'first.noneDetail':
    'Escolha o campo e pressione as teclas que quiser, ou siga sem atalho. A bandeja e a janela fazem o mesmo.',
  'first.unsupported': 'Este ambiente não oferece atalhos aos programas',
  'first.unsupportedDetail':
    'Mesmo assim, as configurações de teclado dele podem chamar o Marquee. Associe uma tecla à sua escolha a este comando:',
  'first.nothingHappens':
    'Nada acontece? Então associe uma tecla a este comando nas configurações de teclado do seu ambiente:',
  'first.command': 'Comando a associar',

  'first.login': 'Iniciar com o computador?',
  'first.loginDetail':
    'Assim o Marquee fica à vista, pronto para o próximo filme. Ele não abre nenhuma janela por conta própria.',
  'first.loginIsOn': 'O Marquee inicia com o computador',
  'first.loginIsOnDetail': 'Ele fica à vista e não abre nenhuma janela por conta própria.',
  'first.loginYes': 'Iniciar com o computador',
  'first.loginNo': 'Agora não',
  'first.loginOff': 'Não iniciar mais com o computador',
  'first.loginFailed': 'Não foi possível configurar isso',
  'first.loginFailedDetail':
    'O sistema não aceitou. As configurações dele para programas que iniciam junto podem iniciar o Marquee.',

  'first.done': 'Tudo pronto',
  'first.doneSignedOut': 'Quase lá',
  'first.doneSignedOutDetail': 'Para fazer check-in, entre no Trakt ou experimente sem conta.',
  'first.checkIn': 'Fazer um check-in',
  'first.signIn': 'Entrar',
  'first.inMenuBar': 'O Marquee mora na barra de menus, no alto da tela.',
  'first.besideClock':
    'O Marquee mora ao lado do relógio. O Windows pode esconder o ícone atrás da seta; puxe o ícone para fora para ver o que está em exibição.',
  'first.inTray': 'O Marquee mora na bandeja.',
  'first.perhapsInTray':
    'Este ambiente só mostra ícones na bandeja com uma extensão (AppIndicator). Sem ela, inicie o Marquee de novo para trazer esta janela de volta.',
}
