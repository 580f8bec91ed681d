// Words of the command line: what came of a verb, what is wrong with the arguments, the status in one line.
import { assertNever } from '../../preload/contract/result.ts'
import type { Answer, Choice, Playing, Queued, Status } from './answer.ts'
import { saidOfFailure, saidOfSignedOut } from './failureWords.ts'
import type { Problem } from './readArgs.ts'
import type { VerbName } from './verbs.ts'

export const noteTitle = 'Marquee'

/** "21:40" or "9:40 PM", here. `iso` null or no time: null. */
export function clockTime(iso: string | null): string | null {
  const at = iso === null ? Number.NaN : Date.parse(iso)
  return Number.isNaN(at) ? null : new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(at)
}

const until = (iso: string | null): string => {
  const time = clockTime(iso)
  return time === null ? '' : `, until ${time}`
}

export const timeLeft = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (minutes < 1) return 'under a minute left'
  if (hours === 0) return `${rest} min left`
  return rest === 0 ? `${hours} h left` : `${hours} h ${rest} min left`
}

/** Lines of text. */
export function said(answer: Answer): readonly string[] {
  switch (answer.outcome) {
    case 'checkedIn':
      return [`Checked in: ${answer.playing.name}${until(answer.playing.endsAt)}.`]
    case 'scrobbling':
      return [`Scrobbling: ${answer.playing.name}, ${answer.playing.percent} %${until(answer.playing.endsAt)}.`]
    case 'alreadyPlaying':
      return [`Already playing: ${answer.playing.name}${until(answer.playing.endsAt)}. Nothing was sent twice.`]
    case 'blocked':
      return blockedLines(answer.wanted, answer.by, answer.until)
    case 'waiting':
      return [`Waiting: ${answer.wanted} is checked in by itself at ${clockTime(answer.at) ?? answer.at}.`]
    case 'saved':
      return [
        `${answer.failure ? `${saidOfFailure(answer.failure)} ` : ''}Saved: ${answer.name}. It is sent as soon as it can be.`,
      ]
    case 'ambiguous':
      return [
        `“${answer.text}” could be any of these. Add the year, or one of the ids after --id, or --first for the first:`,
        ...answer.choices.map(choiceLine),
      ]
    case 'notFound':
      return [`Nothing was found for “${answer.text}”.`]
    case 'nothingNext':
      return [
        answer.show === null
          ? 'Nothing is in progress: name what you are watching.'
          : `Everything of ${answer.show} that has aired is watched: name an episode, like “${answer.show} s1e1”.`,
      ]
    case 'cancelled':
      return [answer.thing ? `Cancelled: ${answer.thing.name}. It does not count as watched.` : 'Cancelled.']
    case 'calledOff':
      return [`Called off: ${answer.name} is not checked in later.`]
    case 'nothingPlaying':
      return ['Nothing is playing.']
    case 'nothingWaiting':
      return ['No check-in is waiting.']
    case 'nothingToUndo':
      return ['There is nothing to undo: a check-in can be undone for 30 seconds. `marquee cancel` ends what plays.']
    case 'nothingToRate':
      return ['Nothing is playing and nothing was watched, so there is nothing to rate.']
    case 'undone':
      return [
        `Undone${answer.thing ? `: ${answer.thing.name}` : ''}.${answer.removedFromHistory ? ' It is out of the history, too.' : ''}`,
      ]
    case 'rated':
      return [`Rated ${answer.rating} of 10: ${answer.name}.`]
    case 'queue':
      return answer.entries.length === 0 ? ['Trakt was told everything.'] : answer.entries.map(queuedLine)
    case 'opened':
      return []
    case 'quitting':
      return ['Marquee has quit.']
    case 'busy':
      return ['Marquee is busy with another check-in. Nothing was sent: try again in a moment.']
    case 'status':
      return [statusLine(answer.status)]
    case 'signedOut':
      return [`${saidOfSignedOut(answer.reason)} \`marquee open\` brings up the window to sign in.`]
    case 'failed':
      return [saidOfFailure(answer.failure)]
    case 'replaceFailed':
      return [saidOfFailure(answer.failure), putBackLine(answer.putBack)]
    case 'notRunning':
      return ['Marquee is not running.']
    case 'couldNotStart':
      return ['Marquee could not be started, or does not answer.']
    case 'otherVersion':
      return ['Another version of Marquee is running. Quit it from its tray menu and try again.']
    case 'cutOff':
      return ['Marquee ended before it answered. `marquee status` says what came of it.']
    case 'usage':
      return [answer.problem]
    default:
      return assertNever(answer)
  }
}

function blockedLines(wanted: string, by: Playing | null, till: string | null): readonly string[] {
  const time = clockTime(till ?? by?.endsAt ?? null)
  const who = by ? by.name : 'Another check-in'
  return [
    `${who} is playing${time === null ? '' : ` until ${time}`}, so ${wanted} was not checked in.`,
    `  --replace  cancel ${by ? by.name : 'it'}, and check in to ${wanted} now`,
    `  --wait     check in by itself ${time === null ? 'when it is over' : `at ${time}`}`,
  ]
}

function putBackLine(putBack: boolean | null): string {
  if (putBack === null) return 'What played before goes on.'
  return putBack ? 'What played before runs again.' : 'What played before could not be put back.'
}

const choiceLine = ({ id, type, title, year }: Choice): string =>
  `  ${id.padEnd(16)} ${title}${year === null ? '' : ` (${year})`}, ${type === 'movie' ? 'film' : 'show'}`

const kinds: Readonly<Record<Queued['kind'], string>> = {
  checkIn: 'Check in',
  cancel: 'Cancel',
  rate: 'Rate',
  watchlist: 'Watchlist',
}

function queuedLine({ kind, name, rating, state, nextTryAt }: Queued): string {
  const what = `${kinds[kind]}: ${name}${rating === null ? '' : `, ${rating} of 10`}`
  const time = clockTime(nextTryAt)
  if (state === 'refused') return `${what} (Trakt said no: see \`marquee open queue\`)`
  return `${what} (${time === null ? 'waits' : `next try at ${time}`})`
}

/** One line, for terminals and status bars. */
export function statusLine(status: Status): string {
  const { state, playing, paused, waiting, queued, trouble } = status
  if (state === 'notRunning') return 'Marquee is not running'
  if (state === 'signedOut') return 'Not signed in'
  const time = clockTime(waiting?.at ?? null)
  return [
    playing ? `${playing.name}, ${timeLeft(playing.minutesLeft)}` : 'Nothing is playing',
    ...(paused && !playing ? [`paused at ${paused.percent} %: ${paused.name}`] : []),
    ...(waiting
      ? [waiting.asking ? `asks about ${waiting.name}` : `then ${waiting.name}${time ? ` at ${time}` : ''}`]
      : []),
    ...(queued > 0 ? [`${queued} to be sent`] : []),
    ...(trouble === 'offline' || trouble === 'timeout' ? ['offline'] : []),
  ].join(' · ')
}

/** Several lines, for the tooltip of a status bar. */
export const statusTooltip = (status: Status): string =>
  status.playing
    ? [
        status.playing.name,
        status.playing.episodeTitle,
        `${timeLeft(status.playing.minutesLeft)}${until(status.playing.endsAt)}`,
      ]
        .filter((line) => line !== null)
        .join('\n')
    : statusLine(status)

export function problemLine(problem: Problem, verb: VerbName | null): string {
  const more = `\`marquee ${verb === null ? '--help' : `help ${verb}`}\` says what there is.`
  switch (problem.kind) {
    case 'unknownVerb':
      return `There is no verb “${problem.word}”. ${more}`
    case 'unknownOption':
      return `There is no option ${problem.option} here. ${more}`
    case 'noValue':
      return `${problem.option} needs a value. ${more}`
    case 'needlessValue':
      return `${problem.option} takes no value. ${more}`
    case 'needlessWord':
      return `“${problem.word}” is one word too many. ${more}`
    case 'notTogether':
      return `${problem.options[0]} and ${problem.options[1]} do not go together. ${more}`
    case 'nothingToFind':
      return `What are you watching? Like this: marquee checkin "severance s2e3". ${more}`
    case 'tooLong':
      return `That is too long. ${more}`
    case 'noRating':
      return `A rating is a whole number from 1 to 10. ${more}`
    case 'noShell':
      return `Completions are there for bash, zsh and fish. ${more}`
    case 'noPlace':
      return `What can be opened: window, palette, settings, queue. ${more}`
    case 'noMinutes':
      return `--ago takes whole minutes, 1 to 600. ${more}`
    default:
      return assertNever(problem)
  }
}
