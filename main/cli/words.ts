// Words of the command line for what came of a verb.
import { assertNever } from '../../preload/contract/result.ts'
import type { Answer, Choice, Named, Playing, Queued } from './answer.ts'
import { saidOfFailure, saidOfSignedOut } from './failureWords.ts'
import { nameIn, titledIn } from './names.ts'
import { say, sayPercent } from './say.ts'
import { statusLine } from './statusWords.ts'
import { clockTime } from './times.ts'

const nameOf = (item: Named): string => nameIn(item, say)

/** Lines of text. */
export function said(answer: Answer): readonly string[] {
  switch (answer.outcome) {
    case 'checkedIn':
    case 'scrobbling':
    case 'alreadyPlaying':
      return [playingLine(answer.outcome, answer.playing)]
    case 'blocked':
      return blockedLines(answer)
    case 'waiting':
      return [say('answers.waiting', { wanted: nameOf(answer.item), time: clockTime(answer.at) ?? answer.at })]
    case 'saved':
      return [savedLine(answer)]
    case 'ambiguous':
      return [say('answers.ambiguous', { text: answer.text }), ...answer.choices.map(choiceLine)]
    case 'notFound':
      return [say('answers.notFound', { text: answer.text })]
    case 'nothingNext':
      return [answer.show === null ? say('answers.nothingNext') : say('answers.allWatched', { show: answer.show })]
    case 'cancelled':
      return [
        answer.thing ? say('answers.cancelled', { name: nameOf(answer.thing) }) : say('answers.cancelledNameless'),
      ]
    case 'calledOff':
      return [say('answers.calledOff', { name: nameOf(answer.item) })]
    case 'nothingPlaying':
      return [say('answers.nothingPlaying')]
    case 'nothingWaiting':
      return [say('answers.nothingWaiting')]
    case 'nothingToUndo':
      return [say('answers.nothingToUndo')]
    case 'nothingToRate':
      return [say('answers.nothingToRate')]
    case 'undone': {
      const undone = answer.thing
        ? say('answers.undone', { name: nameOf(answer.thing) })
        : say('answers.undoneNameless')
      return [answer.removedFromHistory ? both(undone, say('answers.removedFromHistory')) : undone]
    }
    case 'rated':
      return [say('answers.rated', { rating: String(answer.rating), name: nameOf(answer.item) })]
    case 'queue':
      return answer.entries.length === 0 ? [say('queue.empty')] : answer.entries.map(queuedLine)
    case 'opened':
      return []
    case 'quitting':
      return [say('answers.quitting')]
    case 'busy':
      return [say('answers.busy')]
    case 'status':
      return [statusLine(answer.status)]
    case 'signedOut':
      return [both(saidOfSignedOut(answer.reason), say('answers.signInAt'))]
    case 'failed':
      return [saidOfFailure(answer.failure)]
    case 'replaceFailed':
      return [saidOfFailure(answer.failure), putBackLine(answer.putBack)]
    case 'notRunning':
      return [say('answers.notRunning')]
    case 'couldNotStart':
      return [say('answers.couldNotStart')]
    case 'otherVersion':
      return [say('answers.otherVersion')]
    case 'cutOff':
      return [say('answers.cutOff')]
    case 'usage':
      return [answer.problem]
    default:
      return assertNever(answer)
  }
}

const both = (first: string, second: string): string => say('answers.sentences', { first, second })

function playingLine(outcome: 'checkedIn' | 'scrobbling' | 'alreadyPlaying', playing: Playing): string {
  const name = nameOf(playing)
  const time = clockTime(playing.endsAt)
  if (outcome === 'scrobbling') {
    const percent = sayPercent(playing.percent)
    return time === null
      ? say('answers.scrobbling', { name, percent })
      : say('answers.scrobblingUntil', { name, percent, time })
  }
  return time === null ? say(`answers.${outcome}`, { name }) : say(`answers.${outcome}Until`, { name, time })
}

function savedLine({ item, failure }: Extract<Answer, { outcome: 'saved' }>): string {
  const saved = item ? say('answers.saved', { name: nameOf(item) }) : say('answers.savedNameless')
  return failure ? both(saidOfFailure(failure), saved) : saved
}

function blockedLines({ item, by, until }: Extract<Answer, { outcome: 'blocked' }>): readonly string[] {
  const wanted = nameOf(item)
  const time = clockTime(until ?? by?.endsAt ?? null)
  return [
    by ? blockedBy(nameOf(by), wanted, time) : blockedByAnother(wanted, time),
    `  --replace  ${by ? say('answers.replaceIt', { playing: nameOf(by), wanted }) : say('answers.replaceAnother', { wanted })}`,
    `  --wait     ${time === null ? say('answers.waitUntilOver') : say('answers.waitUntil', { time })}`,
  ]
}

const blockedBy = (playing: string, wanted: string, time: string | null): string =>
  time === null ? say('answers.blocked', { playing, wanted }) : say('answers.blockedUntil', { playing, wanted, time })

const blockedByAnother = (wanted: string, time: string | null): string =>
  time === null ? say('answers.blockedByAnother', { wanted }) : say('answers.blockedByAnotherUntil', { wanted, time })

function putBackLine(putBack: boolean | null): string {
  if (putBack === null) return say('answers.goesOn')
  return putBack ? say('answers.putBack') : say('answers.notPutBack')
}

/** Ids are of narrow characters. */
const choiceLine = (choice: Choice): string => {
  const name = titledIn(choice, say)
  const what = choice.type === 'movie' ? say('answers.choiceFilm', { name }) : say('answers.choiceShow', { name })
  return `  ${choice.id.padEnd(16)} ${what}`
}

function queuedLine(entry: Queued): string {
  const what = queuedWords(entry)
  if (entry.state === 'refused') return say('queue.refused', { what })
  const time = clockTime(entry.nextTryAt)
  return time === null ? say('queue.waits', { what }) : say('queue.nextTry', { what, time })
}

function queuedWords({ kind, item, rating }: Queued): string {
  const name = nameOf(item)
  return kind === 'rate' ? say('queue.rate', { name, rating: String(rating ?? '') }) : say(`queue.${kind}`, { name })
}
