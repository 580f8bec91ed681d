// Words of the command line for the status: one line for people, and for what status bars show beside it.
import type { Named, Status } from './answer.ts'
import { nameIn } from './names.ts'
import { say, sayPercent } from './say.ts'
import { clockTime } from './times.ts'

/** One line, for terminals and status bars. */
export function statusLine(status: Status): string {
  const { state, playing, paused, waiting, queued, trouble } = status
  if (state === 'notRunning') return say('status.notRunning')
  if (state === 'signedOut') return say('status.signedOut')
  return [
    playing ? playingWords(nameIn(playing, say), playing.minutesLeft) : say('status.nothingPlaying'),
    ...(paused && !playing
      ? [say('status.paused', { percent: sayPercent(paused.percent), name: nameIn(paused, say) })]
      : []),
    ...(waiting ? [waitingWords(waiting)] : []),
    ...(queued > 0 ? [say('status.queued', { count: queued })] : []),
    ...(trouble === 'offline' || trouble === 'timeout' ? [say('status.offline')] : []),
  ].join(' · ')
}

function playingWords(name: string, minutesLeft: number): string {
  const hours = Math.floor(minutesLeft / 60)
  const minutes = minutesLeft % 60
  if (minutesLeft < 1) return say('status.underMinute', { name })
  if (hours === 0) return say('status.minutes', { name, minutes })
  return minutes === 0 ? say('status.hours', { name, hours }) : say('status.hoursMinutes', { name, hours, minutes })
}

function waitingWords({
  item,
  asking,
  at,
}: {
  readonly item: Named
  readonly asking: boolean
  readonly at: string | null
}) {
  const name = nameIn(item, say)
  if (asking) return say('status.asking', { name })
  const time = clockTime(at)
  return time === null ? say('status.then', { name }) : say('status.thenAt', { name, time })
}
