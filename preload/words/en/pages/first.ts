// The first steps: the hotkey with its test, starting with the computer, where Marquee is to be found.
import type { Messages } from '../../message.ts'

export const first = {
  // Read out by screen readers: "Step 2 of 4".
  'first.stepOf': 'Step {number} of {steps}',
  // Buttons.
  'first.back': 'Back',
  'first.skip': 'Skip',
  'first.skipRest': 'Skip the rest',
  'first.continue': 'Continue',
  'first.copy': 'Copy',
  'first.copied': 'Copied',

  // ---- the hotkey; {keys}: "Ctrl+Alt+W" ----
  'first.hotkey': 'Check in from anywhere',
  'first.hotkeyDetail': 'One press brings up Marquee over whatever is on the screen.',
  'first.hotkeyChange': 'To use other keys, choose the field and press them.',
  'first.press': 'Press {keys} now',
  'first.pressDetail': 'It is set. One press shows that it reaches Marquee.',
  // The desktop of Linux was asked for the hotkey.
  'first.desktopAsks':
    'Your desktop may ask whether Marquee may use these keys. Allow it, then press them: only a press proves that it works.',
  'first.desktopSilent': 'Your desktop was asked for these keys, and only a press proves that it gives them.',
  'first.heard': 'It works',
  'first.heardDetail': '{keys} reaches Marquee, whatever is in front.',
  'first.taken': '{keys} is taken by another program',
  'first.takenHint': 'Choose the field and press other keys, or free these in the other program.',
  'first.invalid': '{keys} cannot be a hotkey',
  'first.invalidHint': 'Choose the field and press other keys.',
  // What is left when other keys were refused.
  'first.stillWorks': '{keys} still works.',
  'first.noneLeft': 'There is no hotkey now.',
  'first.none': 'No hotkey is set',
  'first.noneDetail':
    'Choose the field and press the keys you want, or go on without. The tray and the window can do the same.',
  'first.unsupported': 'This desktop gives programs no hotkeys',
  // Before the command itself.
  'first.unsupportedDetail':
    'Its own keyboard settings can bring up Marquee all the same. Bind a key of your choice to this command:',
  // Where a press may lead to nothing. Before the command itself.
  'first.nothingHappens': 'Nothing happens? Then bind a key to this command in the keyboard settings of your desktop:',
  'first.command': 'Command to bind',

  // ---- starting with the computer ----
  'first.login': 'Start with the computer?',
  'first.loginDetail':
    'Marquee then waits where you can see it, ready for the next film. It opens no window by itself.',
  'first.loginIsOn': 'Marquee starts with the computer',
  'first.loginIsOnDetail': 'It waits where you can see it, and opens no window by itself.',
  // Buttons.
  'first.loginYes': 'Start with the computer',
  'first.loginNo': 'Not now',
  'first.loginOff': 'Stop starting with the computer',
  'first.loginFailed': 'That could not be set up',
  'first.loginFailedDetail':
    'The system did not take it. Its own settings for programs that start with it can start Marquee instead.',

  // ---- done ----
  'first.done': 'All set',
  'first.doneSignedOut': 'Almost there',
  'first.doneSignedOutDetail': 'To check in, sign in to Trakt or try it without an account.',
  // Buttons.
  'first.checkIn': 'Check in to something',
  'first.signIn': 'Sign in',
  'first.inMenuBar': 'Marquee lives in the menu bar at the top of the screen.',
  'first.besideClock':
    'Marquee lives beside the clock. Windows may keep it behind the arrow there; drag it out to see what is playing.',
  'first.inTray': 'Marquee lives in the tray.',
  'first.perhapsInTray':
    'This desktop shows tray icons only with an extension (AppIndicator). Without it, start Marquee again to bring this window back.',
} as const satisfies Messages
