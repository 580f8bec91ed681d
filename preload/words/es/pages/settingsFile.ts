// The settings as a whole, in Spanish: saved to a file, taken from one, put back to the defaults.
import type { settingsFile as english } from '../../en/pages/settingsFile.ts'
import type { Translated } from '../../message.ts'

export const settingsFile: Translated<typeof english> = {
  'settingsFile.all': 'Todos los ajustes',
  'settingsFile.export': 'Guardar en un archivo',
  'settingsFile.exportHint':
    'Todo lo de esta página menos tu sesión y el secreto de cliente, para conservarlo o llevártelo.',
  'settingsFile.save': 'Guardar…',
  'settingsFile.saved': 'Los ajustes se guardaron.',
  'settingsFile.import': 'Cargar de un archivo',
  'settingsFile.importHint': 'Antes verás qué cambiaría. También puedes soltar aquí un archivo.',
  'settingsFile.choose': 'Elegir un archivo…',
  'settingsFile.drop': 'Suéltalo para leerlo',
  'settingsFile.reset': 'Restablecer los valores predeterminados',
  'settingsFile.resetHint': 'Todo como el primer día.',
  'settingsFile.resetAsk': 'Restablecer…',
  'settingsFile.resetQuestion': '¿Restablecer todos los ajustes?',
  'settingsFile.resetKept':
    'Se conservan tu sesión y su servidor, tu historial y lo que está pendiente de envío. Podrás deshacerlo.',
  'settingsFile.resetNo': 'Conservarlos',
  'settingsFile.resetYes': 'Sí, restablecer',
  'settingsFile.wasReset': 'Todos los ajustes vuelven a sus valores predeterminados.',
  'settingsFile.changed': { one: 'Se cambió un ajuste.', other: 'Se cambiaron {count} ajustes.' },
  'settingsFile.undone': 'Los ajustes están como antes.',

  // The sheet that shows what would change.
  'settingsFile.title': '¿Usar estos ajustes?',
  'settingsFile.newer': 'Este archivo es de Marquee {version}, que es más reciente',
  'settingsFile.newerUnknown': 'Este archivo es de un Marquee más reciente',
  'settingsFile.newerHint': 'Lo que esta versión no conoce se omite.',
  'settingsFile.nothingChanges': 'No cambiaría nada: tus ajustes dicen lo mismo.',
  'settingsFile.changes': 'Qué cambiaría',
  'settingsFile.delicate': 'Adónde van tus secretos',
  'settingsFile.delicateWarning': 'Usa estos solo si sabes quién hizo el archivo',
  'settingsFile.delicateWhy':
    'Quien gestiona una dirección puede ver con qué inicias sesión; un archivo sin cifrar lo pueden leer otros programas.',
  'settingsFile.stay': { one: 'Uno se queda como está', other: '{count} se quedan como están' },
  'settingsFile.delicateChoice': 'Usar también estos',
  'settingsFile.delicateHint':
    'Desactivado: se quedan como están. Activado: puede que tengas que volver a iniciar sesión.',
  'settingsFile.ignored': 'Aquí no se conoce, y se omite: {names}',
  'settingsFile.cancel': 'Cancelar',
  'settingsFile.apply': { one: 'Cambiar un ajuste', other: 'Cambiar {count} ajustes' },
  'settingsFile.becomes': 'pasa a ser',

  'settingsFile.tooLarge': 'Este archivo es demasiado grande para ser de ajustes',
  'settingsFile.nothingChanged': 'No se cambió nada.',
  'settingsFile.unreadable': 'No se pudo leer este archivo',
  'settingsFile.unreadableHint': 'No se cambió nada. Mira si sigue ahí.',
  'settingsFile.notJson': 'Este no es un archivo de ajustes',
  'settingsFile.notJsonHint': 'No se cambió nada. Marquee los guarda como JSON.',
  'settingsFile.notSettings': 'Estos no son ajustes de Marquee',
  'settingsFile.notSettingsHint': 'No se cambió nada. Elige un archivo guardado por Marquee.',
  'settingsFile.wrong': 'En este archivo hay valores que no se pueden usar',
  'settingsFile.wrongHint': 'No se cambió nada. Incorrecto: {keys}',
  'settingsFile.gone': 'Hace demasiado que se leyó el archivo',
  'settingsFile.goneHint': 'No se cambió nada. Elígelo de nuevo.',

  // Names of settings that stand in a list, away from their neighbours.
  'settingsFile.quietFrom': 'Horas de silencio: desde',
  'settingsFile.quietTo': 'Horas de silencio: hasta',
  'settingsFile.quietDays': 'Horas de silencio: días',
  'settingsFile.on': 'Sí',
  'settingsFile.off': 'No',
  'settingsFile.asOnTrakt': 'Como en Trakt',
  'settingsFile.traktsOwn': 'La de Trakt',
  'settingsFile.none': 'Nada',
}
