// Words of the command line for what is wrong with its arguments.
import { assertNever } from '../../preload/contract/result.ts'
import type { Problem } from './readArgs.ts'
import { say } from './say.ts'
import type { VerbName } from './verbs.ts'

/** What is wrong, and where to read on. `verb`: whose help says more; null: none was understood. */
export const problemLine = (problem: Problem, verb: VerbName | null): string =>
  say('answers.sentences', {
    first: sentence(problem),
    second: verb === null ? say('problems.more') : say('problems.moreOf', { verb }),
  })

function sentence(problem: Problem): string {
  switch (problem.kind) {
    case 'unknownVerb':
      return say('problems.unknownVerb', { word: problem.word })
    case 'unknownOption':
      return say('problems.unknownOption', { option: problem.option })
    case 'noValue':
      return say('problems.noValue', { option: problem.option })
    case 'needlessValue':
      return say('problems.needlessValue', { option: problem.option })
    case 'needlessWord':
      return say('problems.needlessWord', { word: problem.word })
    case 'notTogether': {
      const [one, other] = problem.options
      return say('problems.notTogether', { one, other })
    }
    case 'nothingToFind':
      return say('problems.nothingToFind')
    case 'tooLong':
      return say('problems.tooLong')
    case 'noRating':
      return say('problems.noRating')
    case 'noShell':
      return say('problems.noShell')
    case 'noPlace':
      return say('problems.noPlace')
    case 'noMinutes':
      return say('problems.noMinutes')
    default:
      return assertNever(problem)
  }
}
