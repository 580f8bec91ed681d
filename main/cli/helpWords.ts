// The help of the command line: what each verb does, its options, and examples to copy.
import { assertNever } from '../../preload/contract/result.ts'
import { say, sayPercent } from './say.ts'
import type { OptionName, VerbName } from './verbs.ts'

export type VerbWords = {
  readonly usage: readonly string[]
  /** Paragraphs. */
  readonly more: readonly string[]
  /** What to type, and what it does. */
  readonly examples: readonly (readonly [string, string])[]
}

/** In the list of verbs. */
export const verbSummary = (verb: VerbName): string => say(`verbs.${verb}`)

export const optionWords = (option: OptionName): string => say(`options.${option === 'no-start' ? 'noStart' : option}`)

/** What stands for the value of an option. */
export const valueWords = (takes: 'text' | 'id' | 'minutes'): string => say(`options.${takes}Value`)

/** What is typed is the same in every language. */
export function verbWords(verb: VerbName): VerbWords {
  switch (verb) {
    case 'checkin':
      return {
        usage: [say('help.usageCheckin'), say('help.usageCheckinNext')],
        more: [say('verbs.checkinWhat'), say('verbs.checkinEquals'), say('verbs.checkinBlocked')],
        examples: [
          ['marquee checkin "severance s2e3"', say('verbs.exampleEpisode')],
          ['marquee checkin --next', say('verbs.exampleNext')],
          ['marquee checkin --next severance', say('verbs.exampleNextOf')],
          ['marquee checkin "dune 2021" --replace', say('verbs.exampleReplace')],
          ['marquee checkin "the bear" --ago 20', say('verbs.exampleAgo')],
        ],
      }
    case 'status':
      return {
        usage: ['marquee status [--json] [--watch]'],
        more: [say('verbs.statusMore')],
        examples: [
          ['marquee status', say('verbs.exampleStatus')],
          ['marquee status --watch --json', say('verbs.exampleWatch')],
        ],
      }
    case 'cancel':
      return {
        usage: ['marquee cancel [--waiting]'],
        more: [say('verbs.cancelMore', { percent: sayPercent(80) })],
        examples: [
          ['marquee cancel', say('verbs.exampleCancel')],
          ['marquee cancel --waiting', say('verbs.exampleCancelWaiting')],
        ],
      }
    case 'undo':
      return {
        usage: ['marquee undo'],
        more: [say('verbs.undoMore')],
        examples: [['marquee undo', say('verbs.exampleUndo')]],
      }
    case 'rate':
      return {
        usage: [say('help.usageRate')],
        more: [],
        examples: [
          ['marquee rate 8', say('verbs.exampleRate')],
          ['marquee rate 10 --show', say('verbs.exampleRateShow')],
        ],
      }
    case 'queue':
      return {
        usage: ['marquee queue [--json]'],
        more: [say('verbs.queueMore')],
        examples: [['marquee queue', say('verbs.exampleQueue')]],
      }
    case 'open':
      return {
        usage: ['marquee open [window|palette|settings|queue]'],
        more: [say('verbs.openMore')],
        examples: [
          ['marquee open', say('verbs.exampleOpen')],
          ['marquee open palette', say('verbs.exampleOpenPalette')],
        ],
      }
    case 'quit':
      return {
        usage: ['marquee quit'],
        more: [say('verbs.quitMore')],
        examples: [['marquee quit', say('verbs.exampleQuit')]],
      }
    case 'completions':
      return {
        usage: ['marquee completions <bash|zsh|fish>'],
        more: [],
        examples: [
          ['source <(marquee completions bash)', say('verbs.exampleBash')],
          ['source <(marquee completions zsh)', say('verbs.exampleZsh')],
          ['marquee completions fish | source', say('verbs.exampleFish')],
        ],
      }
    case 'help':
      return {
        usage: [say('help.usageHelp')],
        more: [],
        examples: [['marquee help checkin', say('verbs.exampleHelp')]],
      }
    default:
      return assertNever(verb)
  }
}
