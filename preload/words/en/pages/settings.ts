// The settings: their sections, names and hints, and what else people call them.
import type { Messages } from '../../message.ts'

export const settings = {
  // The list of sections beside the settings, for screen readers.
  'settings.sections': 'Sections',
  'settings.search': 'Search settings',
  'settings.clearSearch': 'Clear the search',
  'settings.nothingFound': 'No setting is about “{typed}”',
  'settings.nothingFoundHint': 'Try another word for it, or look through all of them.',
  'settings.showAll': 'Show all settings',
  'settings.found': { one: '{count} setting', other: '{count} settings' },

  'settings.account': 'Account',
  'settings.notSignedIn': 'Not signed in',
  'settings.notSignedInHint': 'Sign in to check in and see what is up next.',
  'settings.addKey': 'Add an API key',
  'settings.signOut': 'Sign out',
  'settings.signOutQuestion': 'Sign out?',
  // Beside signOutYes: not to sign out.
  'settings.stay': 'Stay',
  'settings.signOutYes': 'Yes, sign out',
  // {username}: who signs out. Stands below the question.
  'settings.unsentStays': {
    one: '{count} thing was not sent yet. It stays on this computer until {username} signs in here again.',
    other: '{count} things were not sent yet. They stay on this computer until {username} signs in here again.',
  },
  // Badges behind the user's name.
  'settings.vip': 'VIP',
  'settings.demo': 'Demo',
  // Where the account is.
  'settings.onDemo': '{username}, on the Trakt inside Marquee',
  'settings.onTrakt': '{username} on Trakt',
  // {server}: an address, such as trakt.home.example.
  'settings.onServer': '{username} on {server}',
  'settings.plainFile': 'Keep the session in a plain file',
  'settings.plainFileHint': 'Stays signed in after a restart. Anyone who can read your files could use it.',

  'settings.hotkey': 'Hotkey',
  'settings.hotkeyName': 'Check in from anywhere',
  'settings.hotkeyHint': 'Opens the palette over whatever is on screen.',

  'settings.checkIn': 'Check-in',
  'settings.message': 'Message',
  'settings.messageEmpty': 'The text of your Trakt account',
  // [item] stays as it is: Trakt puts the title there.
  'settings.messageHint':
    'Goes along when a check-in is shared. [item] becomes the title; empty uses your account’s own text.',
  // {network}: Mastodon, Tumblr and others.
  'settings.share': 'Share on {network}',
  'settings.shareHint': 'Posts each check-in there, unless you say otherwise in the form.',
  'settings.noNetworks': 'Sharing',
  'settings.noNetworksHint': 'No network is connected to your Trakt account.',
  'settings.connect': 'Connect on Trakt',

  'settings.general': 'General',
  'settings.language': 'Language',
  'settings.languageHint': 'Of Marquee itself. Titles come as Trakt has them.',
  'settings.languageSystem': 'As the system',
  'settings.theme': 'Theme',
  'settings.themeHint': 'System follows your desktop.',
  'settings.themeSystem': 'System',
  'settings.themeLight': 'Light',
  'settings.themeDark': 'Dark',
  'settings.login': 'Start with the computer',
  'settings.loginHint': 'Marquee waits in the tray.',
  'settings.pauseName': 'Pause',
  'settings.pauseHint': 'No checking and no notifications meanwhile.',
  // A button.
  'settings.pause': 'Pause for an hour',
  // {until}: a time, such as 21:40.
  'settings.pausedHint': 'Paused until {until}: no checking, no notifications.',
  'settings.resume': 'Resume',
  'settings.quitName': 'Quit',
  'settings.quitHint': 'Closing the window leaves Marquee in the tray; this ends it.',
  'settings.quit': 'Quit Marquee',

  'settings.firstSteps': 'First steps',
  'settings.firstStepsLine': 'Signing in, the hotkey with its test, starting with the computer',
  'settings.firstStepsAgain': 'Run the first steps again',

  'settings.advanced': 'Advanced',
  'settings.apiKey': 'Trakt API key',
  'settings.apiKeyThere': 'There is a key to sign in with. Your own takes its place.',
  'settings.apiKeyMissing': 'None yet. Make an app on Trakt, which takes VIP, and copy its client id and secret here.',
  'settings.getKey': 'Get a key',
  'settings.clientId': 'Client id',
  'settings.clientIdHint': 'Says to Trakt which app this is. Changing it ends the session.',
  'settings.clientIdOwn': 'The one of this build',
  'settings.clientIdShape': '64 letters and digits',
  'settings.clientIdSpaces': 'An id has no spaces in it. Something more was pasted along.',
  'settings.secret': 'Client secret',
  'settings.secretSaved': 'Saved',
  'settings.secretPaste': 'Paste to replace; never shown again',
  'settings.secretHint': 'Goes straight to the keychain and cannot be read back.',
  'settings.apiAddress': 'API address',
  'settings.apiAddressHint': 'Where check-ins are sent. Empty is Trakt; https, or this computer.',
  'settings.authAddress': 'Sign-in address',
  'settings.authAddressHint': 'Where you sign in, and your client secret is sent. Leave it empty if in doubt.',
  'settings.noAddress': 'This is no address. It looks like https://api.trakt.tv.',
  'settings.addressPassword': 'Leave user name and password out of the address.',
  'settings.addressUnsafe': 'Only https is safe here. Plain http works for this computer alone.',

  // What is typed to find a setting that is called otherwise here: words in any order, by blanks. Never shown. Not to be
  // translated word by word: write what your own users would type.
  'settings.accountAlso': 'login log in user profile session',
  'settings.signOutAlso': 'log out logout leave switch account',
  'settings.plainFileAlso': 'keychain security password keyring token',
  'settings.hotkeyAlso': 'shortcut keyboard keys global accelerator palette spotlight',
  'settings.messageAlso': 'text note tweet post default',
  'settings.languageAlso': 'translation locale tongue',
  'settings.themeAlso': 'dark light mode night appearance colour color look',
  'settings.loginAlso': 'login startup boot autostart launch run background',
  'settings.notificationsAlso': 'notify alerts messages toasts popups banner',
  'settings.soundAlso': 'noise silent mute volume',
  'settings.quietAlso': 'night sleep mute silence do not disturb weekend schedule',
  'settings.askAlso': 'rate stars score review prompt question',
  'settings.pauseAlso': 'quiet mute stop silence do not disturb snooze',
  'settings.quitAlso': 'exit close end stop leave',
  'settings.firstStepsAlso': 'welcome tutorial onboarding setup wizard tour introduction help',
  'settings.apiKeyAlso': 'developer app application token client',
  'settings.clientIdAlso': 'api key developer application',
  'settings.secretAlso': 'api key developer token password',
  'settings.apiAddressAlso': 'server url host self-hosted endpoint',
  'settings.authAddressAlso': 'server url host oauth login endpoint',
  'settings.exportAlso': 'export backup back up download copy move',
  'settings.importAlso': 'import restore load open backup',
  'settings.resetAlso': 'factory clear restore undo start over',
  'settings.updatesAlso': 'update upgrade version automatic download release changelog patch',
  'settings.diagnosticsAlso': 'bug report problem support info debug system',
  'settings.logAlso': 'logs file debug error trace',
  'settings.privacyAlso': 'data telemetry tracking statistics analytics gdpr',
  'settings.licencesAlso': 'license open source credits version about',
} as const satisfies Messages
