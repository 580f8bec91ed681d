// Words of the settings: titles, labels, and for each setting a line that explains it.
import type { Network } from '../../preload/contract/model.ts'
import type { Theme } from '../../preload/contract/settings.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { networkName } from './account.ts'
import { askLabel, notificationsTitle, quietLabel, soundLabel } from './notifications.ts'

export const sectionsLabel = 'Sections'

// ---- search -------------------------------------------------------------------------------------------------------

export const searchLabel = 'Search settings'
export const clearLabel = 'Clear the search'
export const nothingFound = (typed: string): string => `No setting is about “${typed}”`
export const nothingFoundHint = 'Try another word for it, or look through all of them.'
export const showAllLabel = 'Show all settings'

/** "1 setting", "3 settings". */
export const foundWords = (count: number): string => (count === 1 ? '1 setting' : `${count} settings`)

// ---- account ------------------------------------------------------------------------------------------------------

export const accountTitle = 'Account'
export const notSignedIn = 'Not signed in'
export const notSignedInHint = 'Sign in to check in and see what is up next.'
export const signInLabel = 'Sign in'
export const addKeyLabel = 'Add an API key'
export const signOutLabel = 'Sign out'
export const signOutQuestion = 'Sign out?'
export const stayLabel = 'Stay'
export const signOutYes = 'Yes, sign out'
export const vipBadge = 'VIP'
export const demoBadge = 'Demo'
/** Both follow the name of the user. */
export const onDemo = ', on the Trakt inside Marquee'
export const onServer = (server: string | null): string => ` on ${server ?? 'Trakt'}`
/** What is said around the name of the user who signs out while `count` things wait. */
export const staysWords = (count: number): readonly [before: string, after: string] => [
  `${count === 1 ? 'It stays' : 'They stay'} on this computer until `,
  ' signs in here again.',
]
export const plainFileLabel = 'Keep the session in a plain file'
export const plainFileHint = 'Stays signed in after a restart. Anyone who can read your files could use it.'

// ---- hotkey -------------------------------------------------------------------------------------------------------

export const hotkeySection = 'Hotkey'
export const hotkeyLabel = 'Check in from anywhere'
export const hotkeyHint = 'Opens the palette over whatever is on screen.'

// ---- check-in -----------------------------------------------------------------------------------------------------

export const checkInTitle = 'Check-in'
export const messageLabel = 'Message'
export const messageEmpty = 'The text of your Trakt account'
export const messageHint =
  'Goes along when a check-in is shared. [item] becomes the title; empty uses your account’s own text.'
export const shareLabel = (network: Network): string => `Share on ${networkName(network)}`
export const shareHint = 'Posts each check-in there, unless you say otherwise in the form.'
export const noNetworks = 'Sharing'
export const noNetworksHint = 'No network is connected to your Trakt account.'
export const connectLabel = 'Connect on Trakt'

// ---- general ------------------------------------------------------------------------------------------------------

export const generalTitle = 'General'
export const themeLabel = 'Theme'
export const themeHint = 'System follows your desktop.'
export function themeName(theme: Theme): string {
  switch (theme) {
    case 'system':
      return 'System'
    case 'light':
      return 'Light'
    case 'dark':
      return 'Dark'
    default:
      return assertNever(theme)
  }
}
export const loginLabel = 'Start with the computer'
export const loginHint = 'Marquee waits in the tray.'
export const pauseLabel = 'Pause for an hour'
export const pauseName = 'Pause'
export const pauseHint = 'No checking and no notifications meanwhile.'
export const pausedHint = (until: string): string => `Paused until ${until}: no checking, no notifications.`
export const resumeLabel = 'Resume'
export const quitName = 'Quit'
export const quitHint = 'Closing the window leaves Marquee in the tray; this ends it.'
export const quitLabel = 'Quit Marquee'

// ---- advanced -----------------------------------------------------------------------------------------------------

export const advancedTitle = 'Advanced'
export const apiKeyLabel = 'Trakt API key'
export const apiKeyThere = 'There is a key to sign in with. Your own takes its place.'
export const apiKeyMissing = 'None yet. Make an app on Trakt, which takes VIP, and copy its client id and secret here.'
export const getKeyLabel = 'Get a key'
export const clientIdLabel = 'Client id'
export const clientIdHint = 'Says to Trakt which app this is. Changing it ends the session.'
export const clientIdOwn = 'The one of this build'
export const clientIdShape = '64 letters and digits'
export const secretLabel = 'Client secret'
export const secretSaved = 'Saved'
export const secretPaste = 'Paste to replace; never shown again'
export const secretHint = 'Goes straight to the keychain and cannot be read back.'
export const apiAddressLabel = 'API address'
export const apiAddressHint = 'Where check-ins are sent. Empty is Trakt; https, or this computer.'
export const authAddressLabel = 'Sign-in address'
export const authAddressHint = 'Where you sign in, and your client secret is sent. Leave it empty if in doubt.'

// ---- synonyms -----------------------------------------------------------------------------------------------------

/** What people call a setting that is called otherwise here. A line that shows the first is found by each word of the second. */
export const synonyms: readonly (readonly [shown: string, also: string])[] = [
  [accountTitle, 'login log in user profile session'],
  [signOutLabel, 'log out logout leave switch account'],
  [plainFileLabel, 'keychain security password keyring token'],
  [hotkeyLabel, 'shortcut keyboard keys global accelerator palette spotlight'],
  [messageLabel, 'text note tweet post default'],
  [themeLabel, 'dark light mode night appearance colour color look'],
  [loginLabel, 'login startup boot autostart launch run background'],
  [notificationsTitle, 'alerts messages toasts popups notify'],
  [soundLabel, 'noise silent mute volume'],
  [quietLabel, 'night sleep mute silence do not disturb weekend schedule'],
  [askLabel, 'rate stars score review prompt question'],
  [pauseName, 'quiet mute stop silence do not disturb snooze'],
  [quitName, 'exit close end stop leave'],
  [apiKeyLabel, 'developer app application token client'],
  [clientIdLabel, 'api key developer application'],
  [secretLabel, 'api key developer token password'],
  [apiAddressLabel, 'server url host self-hosted endpoint'],
  [authAddressLabel, 'server url host oauth login endpoint'],
]
