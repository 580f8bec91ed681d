// Something else is playing: what it is, and three choices. And the check-in that waits for its time.
import type { Messages } from '../../message.ts'

export const wait = {
  // The prompt, for screen readers.
  'wait.prompt': 'Something else is playing',
  'wait.somethingPlays': 'Trakt says that something else is playing',
  // Above the title of what plays, small.
  'wait.scrobbling': 'Scrobbling now',
  'wait.watching': 'Already watching',
  // Beside a countdown: when a check-in is possible again.
  'wait.freeAt': 'free at {time}',
  'wait.freeNow': 'free now',
  // {name}: what the user asked for.
  'wait.asked': 'You asked for {name}.',
  'wait.noLength': 'Trakt did not say how long this lasts.',
  'wait.stops': 'To replace a scrobble, Marquee stops it.',
  'wait.stopsAndKeeps': 'To replace a scrobble, Marquee stops it; Trakt keeps its position.',
  'wait.nothingCancelled': 'Nothing is cancelled unless you say so.',
  // Three buttons, with the keys R, W and N behind them.
  'wait.replace': 'Replace it',
  'wait.wait': 'Wait',
  'wait.neverMind': 'Never mind',
  // The card of a check-in that waits.
  'wait.waiting': 'Waiting to check in',
  // {time}: a time of day. {left}: a countdown, "4:20".
  'wait.checksInAt': 'Checks in at {time}, in {left}',
  'wait.checkingIn': 'Checking in…',
  'wait.scrobblesFrom': 'Scrobbles from {time}, in {left}',
  'wait.starting': 'Starting…',
  // A button.
  'wait.callOff': 'Call it off',
} as const satisfies Messages
