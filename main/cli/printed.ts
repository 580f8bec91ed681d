// Answers as they are printed: lines for people, or one line of JSON for scripts and status bars.
import { type Answer, exitCodeOf, type Status } from './answer.ts'
import { barTooltip } from './barTooltip.ts'
import { statusLine } from './statusWords.ts'
import { said } from './words.ts'

/** Nothing in a title may steer a terminal. */
const tidy = (line: string) => line.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
/** JSON leaves some control characters as they are, which a terminal would obey. */
const escaped = (json: string) =>
  json.replaceAll(/[\u007f-\u009f\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** `outcome`, `exitCode` and `message` in every object; the rest is the answer's own, as docs/command-line.md has it. */
export function printed(answer: Answer, json: boolean): readonly string[] {
  if (answer.outcome === 'status') return [printedStatus(answer.status, json)]
  if (!json) return said(answer).map(tidy)
  const { outcome, ...rest } = answer
  return [escaped(JSON.stringify({ outcome, exitCode: exitCodeOf(answer), message: said(answer).join('\n'), ...rest }))]
}

/** One line. As JSON it has what Waybar reads (`text`, `alt`, `class`, `tooltip`, `percentage`) beside the status itself. */
export function printedStatus(status: Status, json: boolean): string {
  const text = statusLine(status)
  if (!json) return tidy(text)
  const exitCode = exitCodeOf({ outcome: 'status', status })
  const bar = {
    text,
    alt: status.state,
    class: classesOf(status),
    tooltip: barTooltip(status),
    percentage: status.playing?.percent ?? 0,
  }
  return escaped(JSON.stringify({ outcome: 'status', exitCode, message: text, ...status, ...bar }))
}

const classesOf = ({ state, waiting, queued, trouble }: Status): readonly string[] => [
  state,
  ...(waiting ? [waiting.asking ? 'asking' : 'waiting'] : []),
  ...(queued > 0 ? ['queued'] : []),
  ...(trouble === null ? [] : ['trouble']),
]
