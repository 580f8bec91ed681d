// A scrobble by hand: its card, its buttons, and what Trakt did with it.
import type { Messages } from '../../message.ts'

export const scrobble = {
  // ---- the card ----
  'scrobble.running': 'Scrobbling',
  'scrobble.paused': 'Paused',
  // The card for screen readers. {name}: what is scrobbled.
  'scrobble.runningName': 'Scrobbling: {name}',
  'scrobble.pausedName': 'Paused: {name}',
  // The slider, whose value is a percentage of the length.
  'scrobble.position': 'Position',
  // {span}: how much is over, such as "45 min".
  'scrobble.in': '{span} in',
  'scrobble.inAndLeft': '{done} in, {left} left',
  // Buttons.
  'scrobble.pause': 'Pause',
  'scrobble.resume': 'Resume',
  'scrobble.stop': 'Stop',
  'scrobble.finish': 'Finish',
  // The same button for screen readers: it has to begin with the word of the button.
  'scrobble.finishName': 'Finish: counts as watched',

  // ---- what Trakt did. {percent}: "45%". {limit}: "80%", from where Trakt counts it. {time}: a time of day ----
  'scrobble.moved': 'Moved',
  'scrobble.movedDetail': 'It ends at {time}.',
  'scrobble.pausedAt': 'Paused at {percent}',
  'scrobble.kept': 'Trakt keeps the position. Resume any time, from any of your apps.',
  'scrobble.keptHere':
    'Only Marquee remembers where: this server keeps no positions. Resume from here, until you pause something else.',
  'scrobble.inHistory': '{name} is in your history',
  'scrobble.watched': 'Trakt counts it as watched.',
  'scrobble.watchedAt': 'It stopped at {percent}, which Trakt counts as watched.',
  'scrobble.stoppedAt': 'Stopped at {percent}, not watched',
  // "Continue watching" is the heading 'now.continue'.
  'scrobble.stoppedKept':
    'It counts from {limit} on. Trakt keeps the position: resume any time under Continue watching.',
  'scrobble.stoppedLost':
    'It counts from {limit} on. This server keeps no positions: to go on later, start it again and move it there.',
  'scrobble.tooShort': 'Too short to keep',
  // {least}: "1%".
  'scrobble.tooShortDetail': 'Below {least} nothing is remembered of it. Your history has not changed.',
  'scrobble.tooLate': 'Too late to pause, at {percent}',
  'scrobble.tooLateDetail':
    'From {limit} on Trakt keeps no position, so nothing was sent. Ending it now counts as watched.',
  'scrobble.duplicate': '{name} is in your history already',
  'scrobble.countedLately': 'Trakt counted it a short while ago.',
  'scrobble.countedAt': 'Trakt counted it at {time}.',
  'scrobble.onceIsEnough': 'Once is enough.',
  'scrobble.againFrom': 'It counts again from {time}.',
  'scrobble.notPlaying': 'It was not playing any more',
  'scrobble.notPlayingDetail': 'It had ended by itself, or something else plays by now. Nothing was changed.',
  'scrobble.removed': 'Position removed',
  'scrobble.removedDetail': 'It starts from the beginning next time.',
} as const satisfies Messages
