// Words of help: the version, the log, the report of a problem, what is sent where, licences.

export const helpTitle = 'Help and about'
export const versionName = (version: string): string => `Marquee ${version}`
export const versionHint = 'Free software under the MIT licence.'
export const licencesLabel = 'Licences'
export const licencesTitle = 'Licences of what Marquee is made of'
export const licencesMissing = 'They could not be read here. They lie beside the program, in docs/licences.md.'
export const privacyName = 'Privacy'
export const privacyHint = 'What leaves this computer, and where it goes.'
export const privacyLabel = 'What is sent where'
export const diagnosticsName = 'Diagnostics'
export const diagnosticsHint = 'For a report of a problem: versions, states and counts. You see all of it first.'
export const diagnosticsLabel = 'Show and copy…'
export const diagnosticsTitle = 'Diagnostics'
export const diagnosticsIntro =
  'This is exactly what is copied. It names nobody: no user, no title, no address, no key and no path.'
export const copyLabel = 'Copy'
export const copiedLabel = 'Copied'
export const copyFailed = 'It could not be copied. Select the text and copy it yourself.'
export const logName = 'Log'
export const logHint = 'What went wrong and when, in at most 3 MB, without secrets. It stays on this computer.'
export const logLabel = 'Open the log folder'
export const logFailed = 'The folder could not be opened. It is called “logs” and lies in Marquee’s data folder.'
export const closeLabel = 'Close'
export const loading = 'One moment…'

/** What is sent where, thing by thing. */
export const privacy: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'To Trakt',
    text: 'Your check-ins, scrobbles, ratings and watchlist, what you search for, and your session with each of them. Marquee asks Trakt for what you and your friends watched. With a server of your own, all of this goes there and not to Trakt.',
  },
  {
    title: 'To where Trakt keeps its pictures',
    text: 'Posters are fetched from Trakt’s picture hosts, faces also from Gravatar, without your session. They see your network address, as every website does.',
  },
  {
    title: 'To GitHub',
    text: 'When Marquee looks for a new version, at most daily: nothing but the question. It can be switched off.',
  },
  {
    title: 'To the networks you share on',
    text: 'Trakt posts your check-in there if you switched it on. Marquee itself speaks to none of them.',
  },
  {
    title: 'To nobody else',
    text: 'There are no statistics, no reports of crashes and no advertising. The demo sends nothing at all.',
  },
  {
    title: 'On this computer',
    text: 'The session lies in the system’s keychain, where there is one. Settings, what waits to be sent, kept activity and the log lie in Marquee’s data folder, readable by you alone. Signing out deletes the session and the kept activity.',
  },
]

/** As in words/settings.ts. */
export const helpSynonyms: readonly (readonly [shown: string, also: string])[] = [
  [diagnosticsName, 'bug report problem support info debug system'],
  [logName, 'logs file debug error trace'],
  [privacyName, 'data telemetry tracking statistics analytics gdpr'],
  [licencesLabel, 'license open source credits version about'],
]
