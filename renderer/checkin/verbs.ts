// What the user asks for, sent once: the verbs of the check-in with their busy state and what came of them.
import { create } from 'zustand'
import type {
  CheckInOutcome,
  CheckInRequest,
  SavedPosition,
  ScrobbleOutcome,
  WaitChoice,
  Watching,
} from '../../preload/contract/model.ts'
import { bridge } from '../bridge.ts'
import { say } from '../say.ts'
import { untitled } from '../describe.ts'
import { failureWords } from '../words/failure.ts'
import { cancelWords, checkInWords, undoWords } from '../words/outcome.ts'
import { scrobbleWords } from '../words/scrobble.ts'
import type { Words } from '../words/words.ts'
import { draftStore, emptyDraft } from './draft.ts'

export type Start = 'checkIn' | 'scrobble' | 'resume'
export type End = 'pause' | 'stop' | 'finish'
export type Verb = Start | End | 'cancel' | 'seek' | 'remove' | 'undo' | WaitChoice | 'callOff'

/** `spoken`: the screen shows it by itself, a screen reader is told. `told`: a quiet line. `bad`: it needs the user. */
export type Tone = 'spoken' | 'told' | 'bad'

/** Most answers come sooner: a spinner before that would flicker, and hold up the frame that says what came of it. */
const showBusyMs = 80

type Verbs = {
  /** The verb that is on its way; nothing else is sent meanwhile. */
  readonly running: Verb | null
  /** The same once it has taken long enough to be shown. */
  readonly busy: Verb | null
  /** What came of the last one, in the language of the moment. What is shown stays until dismissed or overtaken. */
  readonly said: { readonly words: () => Words; readonly tone: Tone } | null
  /** The check-in that just succeeded in this page: the palette closes on it. */
  readonly done: Watching | null
  /** The same for one that waits until Trakt can be reached. */
  readonly saved: Extract<CheckInOutcome, { kind: 'saved' }> | null
}

export const verbStore = create<Verbs>()(() => ({ running: null, busy: null, said: null, done: null, saved: null }))

/**
 * Runs one verb; a second one while it runs is dropped (`false`), so nothing is sent twice. `clears`: has what was typed been
 * done with? It goes together with what is shown in its place, or the empty form would be drawn in between.
 */
async function once(
  verb: Verb,
  run: () => Promise<Partial<Verbs>>,
  clears: (came: Partial<Verbs>) => boolean = () => false,
): Promise<boolean> {
  if (verbStore.getState().running !== null) return false
  verbStore.setState({ running: verb, said: null, done: null, saved: null })
  const show = window.setTimeout(() => verbStore.setState({ busy: verb }), showBusyMs)
  try {
    const came = await run()
    verbStore.setState(came)
    if (clears(came)) draftStore.setState({ ...emptyDraft })
  } finally {
    window.clearTimeout(show)
    verbStore.setState({ running: null, busy: null })
  }
  return true
}

function tell(words: () => Words | null, tone: Tone): Pick<Verbs, 'said'> {
  const now = words()
  return { said: now === null ? null : { words: () => words() ?? now, tone } }
}

/** `veiled`: the words name an episode by its number. */
function started(outcome: CheckInOutcome, veiled = false): Partial<Verbs> {
  const words = () => checkInWords(veiled ? untitledOutcome(outcome) : outcome)
  if (outcome.kind === 'saved') return { ...tell(words, 'spoken'), saved: outcome }
  if (outcome.kind !== 'checkedIn' && outcome.kind !== 'scrobbling' && outcome.kind !== 'alreadyPlaying')
    return tell(words, 'bad')
  return { ...tell(words, 'spoken'), done: outcome.watching }
}

function untitledOutcome(outcome: CheckInOutcome): CheckInOutcome {
  if ('watching' in outcome)
    return { ...outcome, watching: { ...outcome.watching, item: untitled(outcome.watching.item) } }
  return outcome.kind === 'saved'
    ? { ...outcome, wanted: { ...outcome.wanted, target: untitled(outcome.wanted.target) } }
    : outcome
}

/** A blocked check-in keeps what was typed: the user may still think again. */
const isDone = ({ done, saved }: Partial<Verbs>): boolean => done !== undefined || saved !== undefined

/** `resume` begins beside the form: what is typed there stays. `veiled`: what came of it is said without titles of episodes. */
export function start(verb: Start, request: CheckInRequest, veiled = false): Promise<boolean> {
  return once(
    verb,
    async () => started(await bridge.request('checkin.start', request), veiled),
    (came) => isDone(came) && verb !== 'resume',
  )
}

export function cancelCheckIn(): Promise<boolean> {
  return once('cancel', async () => {
    const outcome = await bridge.request('checkin.cancel')
    return tell(() => cancelWords(outcome), outcome.kind === 'saved' ? 'told' : 'bad')
  })
}

function toneOf(outcome: ScrobbleOutcome): Tone {
  if (outcome.kind === 'failed') return 'bad'
  return outcome.kind === 'running' ? 'spoken' : 'told'
}

let seeking: Promise<unknown> = Promise.resolve()

/** `busy`: something else was on its way, so nothing was sent. */
export async function seek(progress: number): Promise<'moved' | 'refused' | 'busy'> {
  let came: 'moved' | 'refused' | 'busy' = 'busy'
  const deed = once('seek', async () => {
    const outcome = await bridge.request('scrobble.seek', progress)
    came = outcome.kind === 'running' || outcome.kind === 'paused' ? 'moved' : 'refused'
    if (outcome.kind === 'busy') came = 'busy'
    // The thumb shows where it went.
    return tell(() => scrobbleWords(outcome), came === 'moved' ? 'spoken' : toneOf(outcome))
  })
  seeking = deed
  await deed
  return came
}

/** A click right behind the slider waits for what the slider has sent: it says where things stand anyway. */
export async function end(verb: End, progress: number): Promise<boolean> {
  await seeking
  return once(verb, async () => {
    const outcome = await bridge.request(verb === 'pause' ? 'scrobble.pause' : 'scrobble.stop', progress)
    return tell(() => scrobbleWords(outcome), toneOf(outcome))
  })
}

export function removePosition({ id }: SavedPosition): Promise<boolean> {
  return once('remove', async () => {
    const result = await bridge.request('position.remove', id)
    return result.ok
      ? tell(() => ({ title: say('scrobble.removed'), detail: say('scrobble.removedDetail') }), 'spoken')
      : tell(() => failureWords(result.failure, 'background'), 'bad')
  })
}

export function undo(): Promise<boolean> {
  return once('undo', async () => {
    const outcome = await bridge.request('checkin.undo')
    const tone = { undone: 'spoken', saved: 'told', tooLate: 'bad', failed: 'bad' } as const
    return tell(() => undoWords(outcome), tone[outcome.kind])
  })
}

export function chooseWait(choice: WaitChoice): Promise<boolean> {
  return once(
    choice,
    async () => {
      const outcome = await bridge.request('wait.choose', choice)
      return outcome === null ? {} : started(outcome)
    },
    (came) => choice === 'wait' || isDone(came),
  )
}

export function callOffWait(): Promise<boolean> {
  return once('callOff', async () => {
    await bridge.request('wait.callOff')
    return {}
  })
}

/** The page was opened anew: what was said last time is old. */
export function forgetOutcome(): void {
  verbStore.setState({ said: null, done: null, saved: null })
}
