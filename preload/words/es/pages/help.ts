// Help, in Spanish: the version, the log, the report of a problem, what is sent where, licences.
import type { help as english } from '../../en/pages/help.ts'
import type { Translated } from '../../message.ts'

export const help: Translated<typeof english> = {
  'help.title': 'Ayuda e información',
  'help.version': 'Marquee {version}',
  'help.versionHint': 'Software libre con licencia MIT.',
  'help.licences': 'Licencias',
  'help.licencesTitle': 'Licencias de los componentes de Marquee',
  'help.licencesMissing': 'No se pudieron leer aquí. Están junto al programa, en docs/licences.md.',
  'help.privacy': 'Privacidad',
  'help.privacyHint': 'Qué sale de este equipo y adónde va.',
  'help.whatIsSent': 'Qué se envía y adónde',
  'help.diagnostics': 'Diagnóstico',
  'help.diagnosticsHint': 'Para informar de un problema: versiones, estados y cifras. Antes lo ves todo.',
  'help.showDiagnostics': 'Mostrar y copiar…',
  'help.diagnosticsIntro':
    'Esto es exactamente lo que se copia. No nombra a nadie: ni usuarios, ni títulos, ni direcciones, ni claves, ni rutas.',
  'help.copy': 'Copiar',
  'help.copied': 'Copiado',
  'help.copyFailed': 'No se pudo copiar. Selecciona el texto y cópialo a mano.',
  'help.log': 'Registro',
  'help.logHint': 'Qué falló y cuándo, en 3\u00a0MB como máximo y sin secretos. No sale de este equipo.',
  'help.openLog': 'Abrir la carpeta del registro',
  'help.logFailed': 'No se pudo abrir la carpeta. Se llama «logs» y está en la carpeta de datos de Marquee.',
  'help.loading': 'Un momento…',

  // What is sent where, thing by thing: titles, each with its text.
  'help.toTrakt': 'A Trakt',
  'help.toTraktText':
    'Tus check-ins, scrobbles, calificaciones y lista de seguimiento, lo que buscas y, con todo ello, tu sesión. Marquee le pregunta a Trakt qué han visto tus amigos y qué has visto tú. Si usas un servidor propio, todo esto va allí y no a Trakt.',
  'help.toPictures': 'Adonde Trakt guarda sus imágenes',
  'help.toPicturesText':
    'Los carteles vienen de los servidores de imágenes de Trakt, y los retratos también de Gravatar, sin tu sesión. Ven tu dirección de red, como cualquier sitio web.',
  'help.toGithub': 'A GitHub',
  'help.toGithubText':
    'Cuando Marquee busca una versión nueva, como mucho una vez al día: nada más que la pregunta. Se puede desactivar.',
  'help.toNetworks': 'A las redes en las que compartes',
  'help.toNetworksText': 'Trakt publica allí tu check-in si lo has activado. Marquee no habla con ninguna de ellas.',
  'help.toNobody': 'A nadie más',
  'help.toNobodyText': 'No hay estadísticas, ni informes de fallos, ni publicidad. La demo no envía nada en absoluto.',
  'help.stays': 'En este equipo',
  'help.staysText':
    'La sesión está en el llavero del sistema, si lo hay. Los ajustes, lo que espera a enviarse, la actividad guardada y el registro están en la carpeta de datos de Marquee, que solo tú puedes leer. Al cerrar sesión se borran la sesión y la actividad guardada.',
}
