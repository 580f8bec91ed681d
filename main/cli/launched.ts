// Whether a launch is a command: where its verb stands among the arguments, and whose they are.
import { isVerb } from './verbs.ts'

/**
 * The place in `argv` where the command begins; null: the app itself is launched. In a package every first word is meant as a
 * verb. A program that is given its script (`electron .`, `node main.js`) has other words of its own, so only real verbs count.
 */
export function commandAt(argv: readonly string[], packaged: boolean): number | null {
  const from = packaged ? 1 : 2
  const at = argv.findIndex((word, index) => index >= from && (isQuestion(word) || !word.startsWith('-')))
  const word = argv[at]
  if (word === undefined) return null
  if (packaged || isQuestion(word)) return at
  const verb = argv.findIndex((one, index) => index >= from && isVerb(one))
  return verb === -1 ? null : verb
}

const isQuestion = (word: string) => word === '--help' || word === '-h' || word === '--version' || word === '-V'
