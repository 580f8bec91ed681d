// Words for what Trakt did with a scrobble: moved, paused, stopped, counted or not.
import type { ScrobbleOutcome } from '../../preload/contract/model.ts'
import { assertNever } from '../../preload/contract/result.ts'
import { describeItem } from '../describe.ts'
import { clockTime } from '../format.ts'
import { failureWords } from './failure.ts'
import type { Words } from './words.ts'

/** "45 %"; never 80 for what is still below it. */
export function percent(progress: number): string {
  return `${Math.floor(progress)} %`
}

/** null: there is nothing to say, the button shows it. */
export function scrobbleWords(outcome: ScrobbleOutcome): Words | null {
  switch (outcome.kind) {
    case 'running':
      return { title: 'Moved', detail: `It ends at ${clockTime(outcome.watching.expiresAt)}.` }
    case 'paused':
      return {
        title: `Paused at ${percent(outcome.paused.progress)}`,
        detail: outcome.kept
          ? 'Trakt keeps the position. Resume any time, from any of your apps.'
          : 'Only Marquee remembers where: this server keeps no positions. Resume any time from here.',
      }
    case 'scrobbled':
      return {
        title: `${describeItem(outcome.item).name} is in your history`,
        detail:
          outcome.progress >= 100
            ? 'Trakt counts it as watched.'
            : `It stopped at ${percent(outcome.progress)}, which Trakt counts as watched.`,
      }
    case 'stoppedEarly':
      return {
        title: `Stopped at ${percent(outcome.progress)}, not watched`,
        detail: outcome.kept
          ? 'It counts from 80 % on. Trakt keeps the position: resume any time under Continue watching.'
          : 'It counts from 80 % on. This server keeps no positions: to go on later, start it again and move it there.',
      }
    case 'tooShort':
      return {
        title: 'Too short to keep',
        detail: 'It ran for less than 1 %, so nothing is remembered of it. Your history has not changed.',
      }
    case 'tooLateToPause':
      return {
        title: `Too late to pause, at ${percent(outcome.progress)}`,
        detail: 'From 80 % on Trakt keeps no position, so nothing was sent. Ending it now counts as watched.',
      }
    case 'duplicate':
      return {
        title: `${describeItem(outcome.item).name} is in your history already`,
        detail: [
          outcome.watchedAt === null
            ? 'Trakt counted it a short while ago.'
            : `Trakt counted it at ${clockTime(outcome.watchedAt)}.`,
          outcome.againAt === null ? 'Once is enough.' : `It counts again from ${clockTime(outcome.againAt)}.`,
        ].join(' '),
      }
    case 'nothingPlaying':
      return {
        title: 'It was not playing any more',
        detail: 'It had ended by itself, or something else plays by now. Nothing was changed.',
      }
    case 'busy':
      return null
    case 'failed':
      return outcome.failure.kind === 'cancelled' ? null : failureWords(outcome.failure, 'end')
    default:
      return assertNever(outcome)
  }
}
