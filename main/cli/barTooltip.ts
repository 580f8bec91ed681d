// The tooltip of a status bar. Like all JSON it is the same in every language: bars and scripts may read it.
import type { Status } from './answer.ts'
import { statusLine } from './statusWords.ts'
import { clockTime } from './times.ts'

/** Several lines. */
export function barTooltip(status: Status): string {
  const { playing } = status
  if (!playing) return statusLine(status)
  const time = clockTime(playing.endsAt)
  const left = `${timeLeft(playing.minutesLeft)}${time === null ? '' : `, until ${time}`}`
  return [playing.name, playing.episodeTitle, left].filter((line) => line !== null).join('\n')
}

function timeLeft(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (minutes < 1) return 'under a minute left'
  if (hours === 0) return `${rest} min left`
  return rest === 0 ? `${hours} h left` : `${hours} h ${rest} min left`
}
