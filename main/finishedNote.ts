// The desktop notification of what was watched to its end: a rating right there, and the way to what comes next.
import type { After } from '../preload/contract/after.ts'
import { meaning, rating } from './menu/commandItem.ts'
import { plain } from './menu/commands.ts'
import { say } from './menu/say.ts'
import * as words from './newsWords.ts'
import type { Note } from './ports.ts'

const ratings = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

export function finishedNote({ item, next, rating: { step } }: After): Note {
  return {
    tag: 'finished',
    ...words.finished(item, next),
    command: plain(step === 'asked' ? 'show-rating' : 'show-window'),
    ...(next.kind === 'episode' && {
      action: { label: words.nextLabel(next.item), command: meaning('after-next', next.item) },
    }),
    ...(step === 'asked' && {
      rating: {
        label: say('news.rate'),
        hint: say('news.rateHint'),
        commands: ratings.map((value) => rating(value, item)),
      },
    }),
  }
}
