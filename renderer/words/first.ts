// Words of the first steps.
import type { Platform } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import type { HotkeyTest } from '../first/hotkeyTest.ts'
import type { Words } from './words.ts'

export const stepOf = (number: number, count: number): string => `Step ${number} of ${count}`
export const backLabel = 'Back'
export const skipLabel = 'Skip'
export const skipRestLabel = 'Skip the rest'
export const continueLabel = 'Continue'
export const copyLabel = 'Copy'
export const copiedLabel = 'Copied'

// ---- in the settings ----------------------------------------------------------------------------------------------

export const againTitle = 'First steps'
export const againLine = 'Signing in, the hotkey with its test, starting with the computer'
export const againLabel = 'Run the first steps again'

/** As `synonyms` in words/settings.ts. */
export const firstSynonyms: readonly (readonly [shown: string, also: string])[] = [
  [againTitle, 'welcome tutorial onboarding setup wizard tour introduction help'],
]

// ---- the hotkey ---------------------------------------------------------------------------------------------------

export const hotkeyTitle = 'Check in from anywhere'
export const hotkeyDetail = 'One press brings up Marquee over whatever is on the screen.'
export const hotkeyChange = 'To use other keys, choose the field and press them.'

/** What the test says. `shown` turns an accelerator into what is printed on the keys. */
export function hotkeyTestWords(test: HotkeyTest, shown: (accelerator: string) => string): Words {
  switch (test.kind) {
    case 'press':
      return { title: `Press ${shown(test.active)} now`, detail: 'It is set. One press shows that it reaches Marquee.' }
    case 'pressToProve':
      return {
        title: `Press ${shown(test.active)} now`,
        detail: test.asks
          ? 'Your desktop may ask whether Marquee may use these keys. Allow it, then press them: only a press proves that it works.'
          : 'Your desktop was asked for these keys, and only a press proves that it gives them.',
      }
    case 'heard':
      return { title: 'It works', detail: `${shown(test.active)} reaches Marquee, whatever is in front.` }
    case 'taken':
      return {
        title: `${shown(test.refused)} is taken by another program`,
        detail: `${stillWorks(test.active, shown)} Choose the field and press other keys, or free these in the other program.`,
      }
    case 'invalid':
      return {
        title: `${shown(test.refused)} cannot be a hotkey`,
        detail: `${stillWorks(test.active, shown)} Choose the field and press other keys.`,
      }
    case 'none':
      return {
        title: 'No hotkey is set',
        detail:
          'Choose the field and press the keys you want, or go on without. The tray and the window can do the same.',
      }
    case 'unsupported':
      return {
        title: 'This desktop gives programs no hotkeys',
        detail:
          'Its own keyboard settings can bring up Marquee all the same. Bind a key of your choice to this command:',
      }
    default:
      return assertNever(test)
  }
}

function stillWorks(active: string | null, shown: (accelerator: string) => string): string {
  return active === null ? 'There is no hotkey now.' : `${shown(active)} still works.`
}

export const commandName = 'Command to bind'
/** Where a press may lead to nothing. */
export const nothingHappens =
  'Nothing happens? Then bind a key to this command in the keyboard settings of your desktop:'

// ---- start with the computer --------------------------------------------------------------------------------------

export const loginWords: Words = {
  title: 'Start with the computer?',
  detail: 'Marquee then waits where you can see it, ready for the next film. It opens no window by itself.',
}
export const loginIsOnWords: Words = {
  title: 'Marquee starts with the computer',
  detail: 'It waits where you can see it, and opens no window by itself.',
}
export const loginYes = 'Start with the computer'
export const loginNo = 'Not now'
export const loginOff = 'Stop starting with the computer'
export const loginFailedWords: Words = {
  title: 'That could not be set up',
  detail: 'The system did not take it. Its own settings for programs that start with it can start Marquee instead.',
}

// ---- done ---------------------------------------------------------------------------------------------------------

export const doneTitle = 'All set'
export const doneSignedOutTitle = 'Almost there'
export const doneSignedOutDetail = 'To check in, sign in to Trakt or try it without an account.'
export const doneHotkey = 'checks in from anywhere.'
export const doneLabel = 'Check in to something'
export const doneSignedOutLabel = 'Sign in'

/** Where Marquee is to be found. `perhaps`: this desktop shows tray icons with an extension only. */
export function whereItIs(platform: Platform, tray: 'shown' | 'perhaps'): string {
  switch (platform) {
    case 'darwin':
      return 'Marquee lives in the menu bar at the top of the screen.'
    case 'win32':
      return 'Marquee lives beside the clock. Windows may keep it behind the arrow there; drag it out to see what is playing.'
    case 'linux':
      return tray === 'shown'
        ? 'Marquee lives in the tray.'
        : 'This desktop shows tray icons only with an extension (AppIndicator). Without it, start Marquee again to bring this window back.'
    default:
      return assertNever(platform)
  }
}
