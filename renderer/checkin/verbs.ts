// What the user asks for, sent once: the verbs of the check-in with their busy state and what came of them.
import { create } from 'zustand'
import type { CheckInRequest, WaitChoice, Watching } from '../../preload/contract/model.ts'
import { bridge } from '../bridge.ts'
import { cancelWords, checkInWords, undoWords } from '../words/outcome.ts'
import type { Words } from '../words/words.ts'
import { draftStore, emptyDraft } from './draft.ts'

export type Verb = 'checkIn' | 'cancel' | 'stop' | 'finish' | 'undo' | WaitChoice | 'callOff'

/** Most answers come sooner: a spinner before that would flicker, and hold up the frame that says what came of it. */
const showBusyMs = 80

type Verbs = {
  /** The verb that is on its way; nothing else is sent meanwhile. */
  readonly running: Verb | null
  /** The same once it has taken long enough to be shown. */
  readonly busy: Verb | null
  /** What came of the last one, for the live region. `bad` stays until dismissed or overtaken. */
  readonly said: { readonly words: Words; readonly bad: boolean } | null
  /** The check-in that just succeeded in this page: the palette closes on it. */
  readonly done: Watching | null
}

export const verbStore = create<Verbs>()(() => ({ running: null, busy: null, said: null, done: null }))

/** Runs one verb; a second one while it runs is dropped, so nothing is sent twice. */
async function once(verb: Verb, run: () => Promise<Partial<Verbs>>): Promise<void> {
  if (verbStore.getState().running !== null) return
  verbStore.setState({ running: verb, said: null, done: null })
  const show = window.setTimeout(() => verbStore.setState({ busy: verb }), showBusyMs)
  try {
    verbStore.setState(await run())
  } finally {
    window.clearTimeout(show)
    verbStore.setState({ running: null, busy: null })
  }
}

const say = (words: Words | null, bad: boolean): Pick<Verbs, 'said'> => ({
  said: words === null ? null : { words, bad },
})

/** What was typed has been done with. A blocked check-in keeps it: the user may still think again. */
function clearDraft(): void {
  draftStore.setState({ ...emptyDraft })
}

export function checkIn(request: CheckInRequest): Promise<void> {
  return once('checkIn', async () => {
    const outcome = await bridge.request('checkin.start', request)
    const ok = outcome.kind === 'checkedIn' || outcome.kind === 'scrobbling' || outcome.kind === 'alreadyPlaying'
    if (ok) clearDraft()
    const words = checkInWords(outcome)
    return ok ? { ...say(words, false), done: outcome.watching } : say(words, true)
  })
}

export function cancelCheckIn(): Promise<void> {
  return once('cancel', async () => say(cancelWords(await bridge.request('checkin.cancel')), true))
}

export function endScrobble(how: 'stop' | 'finish'): Promise<void> {
  return once(how, async () => {
    await bridge.request('scrobble.stop', how === 'finish' ? 100 : 50)
    return {}
  })
}

export function undo(): Promise<void> {
  return once('undo', async () => {
    const outcome = await bridge.request('checkin.undo')
    return say(undoWords(outcome), outcome.kind !== 'undone')
  })
}

export function chooseWait(choice: WaitChoice): Promise<void> {
  return once(choice, async () => {
    const outcome = await bridge.request('wait.choose', choice)
    if (outcome === null) {
      if (choice === 'wait') clearDraft()
      return {}
    }
    const words = checkInWords(outcome)
    const ok = outcome.kind === 'checkedIn' || outcome.kind === 'scrobbling' || outcome.kind === 'alreadyPlaying'
    if (ok) clearDraft()
    return ok ? { ...say(words, false), done: outcome.watching } : say(words, true)
  })
}

export function callOffWait(): Promise<void> {
  return once('callOff', async () => {
    await bridge.request('wait.callOff')
    return {}
  })
}

/** The page was opened anew: what was said last time is old. */
export function forgetOutcome(): void {
  verbStore.setState({ said: null, done: null })
}
