// The first steps, in Spanish: the hotkey with its test, starting with the computer, where Marquee is to be found.
import type { first as english } from '../../en/pages/first.ts'
import type { Translated } from '../../message.ts'

export const first: Translated<typeof english> = {
  'first.stepOf': 'Paso {number} de {steps}',
  'first.back': 'Atrás',
  'first.skip': 'Omitir',
  'first.skipRest': 'Omitir el resto',
  'first.continue': 'Continuar',
  'first.copy': 'Copiar',
  'first.copied': 'Copiado',

  // ---- the hotkey ----
  'first.hotkey': 'Check-in desde cualquier lugar',
  'first.hotkeyDetail': 'Una pulsación abre Marquee por encima de lo que haya en la pantalla.',
  'first.hotkeyChange': 'Si prefieres otras teclas, elige el campo y púlsalas.',
  'first.press': 'Ahora pulsa {keys}',
  'first.pressDetail': 'El atajo está listo. Al pulsarlo verás si llega a Marquee.',
  'first.desktopAsks':
    'Puede que tu escritorio pregunte si Marquee puede usar estas teclas. Permítelo y púlsalas: solo así se sabe si funciona.',
  'first.desktopSilent': 'Se le han pedido estas teclas a tu escritorio; solo al pulsarlas se sabe si las cede.',
  'first.heard': 'Funciona',
  'first.heardDetail': '{keys} llega a Marquee, tengas delante lo que tengas.',
  'first.taken': 'Otro programa ya usa {keys}',
  'first.takenHint': 'Elige el campo y pulsa otras teclas, o libera estas en el otro programa.',
  'first.invalid': '{keys} no puede ser un atajo',
  'first.invalidHint': 'Elige el campo y pulsa otras teclas.',
  'first.stillWorks': '{keys} sigue funcionando.',
  'first.noneLeft': 'Ahora no hay ningún atajo.',
  'first.none': 'No hay ningún atajo',
  'first.noneDetail':
    'Elige el campo y pulsa las teclas que quieras, o sigue sin atajo. La bandeja y la ventana pueden hacer lo mismo.',
  'first.unsupported': 'Este escritorio no da atajos a los programas',
  'first.unsupportedDetail':
    'Aun así, sus propios ajustes de teclado pueden abrir Marquee. Asigna la tecla que quieras a este comando:',
  'first.nothingHappens':
    '¿No pasa nada? Entonces asigna una tecla a este comando en los ajustes de teclado de tu escritorio:',
  'first.command': 'Comando que asignar',

  // ---- starting with the computer ----
  'first.login': '¿Iniciar Marquee con el equipo?',
  'first.loginDetail':
    'Marquee espera donde puedas verlo, listo para la próxima película. No abre ninguna ventana por su cuenta.',
  'first.loginIsOn': 'Marquee se inicia con el equipo',
  'first.loginIsOnDetail': 'Espera donde puedas verlo y no abre ninguna ventana por su cuenta.',
  'first.loginYes': 'Iniciar con el equipo',
  'first.loginNo': 'Ahora no',
  'first.loginOff': 'No iniciar con el equipo',
  'first.loginFailed': 'No se pudo configurar',
  'first.loginFailedDetail':
    'El sistema no lo aceptó. Puedes añadir Marquee en los ajustes del sistema, entre los programas que se abren al inicio.',

  // ---- done ----
  'first.done': 'Todo listo',
  'first.doneSignedOut': 'Ya casi está',
  'first.doneSignedOutDetail': 'Para hacer check-in, inicia sesión en Trakt o prueba sin cuenta.',
  'first.checkIn': 'Hacer un check-in',
  'first.signIn': 'Iniciar sesión',
  'first.inMenuBar': 'Marquee vive en la barra de menús, en la parte superior de la pantalla.',
  'first.besideClock':
    'Marquee vive junto al reloj. Puede que Windows lo guarde tras la flecha; arrastra el icono fuera para saber de un vistazo qué estás viendo.',
  'first.inTray': 'Marquee vive en la bandeja del sistema.',
  'first.perhapsInTray':
    'Este escritorio solo muestra iconos en la bandeja con una extensión (AppIndicator). Sin ella, vuelve a abrir Marquee para recuperar esta ventana.',
}
