// The search pump: waits for a pause in the typing, asks for the newest text only, one request at a time.
import type { SearchAnswer } from '../../preload/contract/search.ts'
import type { Failure } from '../../preload/contract/failure.ts'
import type { Result } from '../../preload/contract/result.ts'

/** `answerFor` is the text that `answer` belongs to; while `loading` it is an earlier one, and stays on screen. */
export type SearchState = {
  readonly text: string
  readonly loading: boolean
  readonly answer: SearchAnswer | null
  readonly answerFor: string
  readonly failure: Failure | null
}

export const nothingSearched: SearchState = { text: '', loading: false, answer: null, answerFor: '', failure: null }

export type SearchPumpPorts = {
  readonly find: (text: string) => Promise<Result<SearchAnswer>>
  /** Returns the function that calls it off. */
  readonly after: (ms: number, run: () => void) => () => void
  readonly onState: (state: SearchState) => void
}

/** Long enough to skip the letters within a word, short enough to stay under a quarter second in all. */
export const pauseMs = 120
/** A request that hangs this long is overtaken: main cancels it when the next one arrives. */
export const patienceMs = 1500

export type SearchPump = {
  /** Text as typed; blank clears everything at once. */
  readonly type: (text: string) => void
  /** Skips the pause, or asks again after a failure. */
  readonly now: () => void
  readonly stop: () => void
}

export function createSearchPump(ports: SearchPumpPorts): SearchPump {
  let state = nothingSearched
  let callOffPause: (() => void) | null = null
  /** The request that runs; `patient` while the next one still waits for its end. */
  let running: { patient: boolean; callOffPatience: () => void } | null = null
  let due = false

  const set = (patch: Partial<SearchState>): void => {
    state = { ...state, ...patch }
    ports.onState(state)
  }
  const endPause = (): void => {
    callOffPause?.()
    callOffPause = null
  }

  const send = async (): Promise<void> => {
    due = false
    running?.callOffPatience()
    const asked = state.text
    const mine = { patient: true, callOffPatience: () => {} }
    mine.callOffPatience = ports.after(patienceMs, () => {
      mine.patient = false
      if (due) void send()
    })
    running = mine
    const result = await ports.find(asked)
    // A newer request runs: this answer is of yesterday.
    if (running !== mine) return
    mine.callOffPatience()
    running = null
    if (asked === state.text && asked !== '') {
      endPause()
      due = false
      if (result.ok) set({ loading: false, answer: result.value, answerFor: asked, failure: null })
      else if (result.failure.kind === 'cancelled') set({ loading: false })
      else set({ loading: false, answer: null, answerFor: asked, failure: result.failure })
    } else if (due) {
      void send()
    }
  }

  const go = (): void => {
    endPause()
    if (state.text === '') return
    due = true
    if (running === null || !running.patient) void send()
  }

  return {
    type: (raw) => {
      const text = raw.trim()
      if (text === state.text) return
      endPause()
      due = false
      if (text === '') {
        set(nothingSearched)
        return
      }
      set({ text, loading: true })
      callOffPause = ports.after(pauseMs, go)
    },
    now: () => {
      if (callOffPause !== null) go()
      else if (state.failure !== null && !state.loading) {
        set({ loading: true, failure: null })
        go()
      }
    },
    stop: () => {
      endPause()
      running?.callOffPatience()
      running = null
      due = false
    },
  }
}
