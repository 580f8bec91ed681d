// Help: the version, the log, the report of a problem, what is sent where, licences.
import type { Messages } from '../../message.ts'

export const help = {
  'help.title': 'Help and about',
  'help.version': 'Marquee {version}',
  'help.versionHint': 'Free software under the MIT licence.',
  'help.licences': 'Licences',
  'help.licencesTitle': 'Licences of what Marquee is made of',
  // docs/licences.md is the name of a file.
  'help.licencesMissing': 'They could not be read here. They lie beside the program, in docs/licences.md.',
  'help.privacy': 'Privacy',
  'help.privacyHint': 'What leaves this computer, and where it goes.',
  // A button, and the title of the sheet that it opens.
  'help.whatIsSent': 'What is sent where',
  'help.diagnostics': 'Diagnostics',
  'help.diagnosticsHint': 'For a report of a problem: versions, states and counts. You see all of it first.',
  'help.showDiagnostics': 'Show and copy…',
  // The text that is shown below stays in English.
  'help.diagnosticsIntro':
    'This is exactly what is copied. It names nobody: no user, no title, no address, no key and no path.',
  'help.copy': 'Copy',
  'help.copied': 'Copied',
  'help.copyFailed': 'It could not be copied. Select the text and copy it yourself.',
  'help.log': 'Log',
  'help.logHint': 'What went wrong and when, in at most 3 MB, without secrets. It stays on this computer.',
  'help.openLog': 'Open the log folder',
  // “logs” is the name of a folder.
  'help.logFailed': 'The folder could not be opened. It is called “logs” and lies in Marquee’s data folder.',
  'help.loading': 'One moment…',

  // What is sent where, thing by thing: titles, each with its text.
  'help.toTrakt': 'To Trakt',
  'help.toTraktText':
    'Your check-ins, scrobbles, ratings and watchlist, what you search for, and your session with each of them. Marquee asks Trakt for what you and your friends watched. With a server of your own, all of this goes there and not to Trakt.',
  'help.toPictures': 'To where Trakt keeps its pictures',
  'help.toPicturesText':
    'Posters are fetched from Trakt’s picture hosts, faces also from Gravatar, without your session. They see your network address, as every website does.',
  'help.toGithub': 'To GitHub',
  'help.toGithubText':
    'When Marquee looks for a new version, at most daily: nothing but the question. It can be switched off.',
  'help.toNetworks': 'To the networks you share on',
  'help.toNetworksText':
    'Trakt posts your check-in there if you switched it on. Marquee itself speaks to none of them.',
  'help.toNobody': 'To nobody else',
  'help.toNobodyText':
    'There are no statistics, no reports of crashes and no advertising. The demo sends nothing at all.',
  'help.stays': 'On this computer',
  'help.staysText':
    'The session lies in the system’s keychain, where there is one. Settings, what waits to be sent, kept activity and the log lie in Marquee’s data folder, readable by you alone. Signing out deletes the session and the kept activity.',
} as const satisfies Messages
