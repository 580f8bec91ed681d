// The first steps, kept over a restart: where the user is in them, and the hotkey that is pressed to try it.
import type { FirstRun, FirstStep } from '../preload/contract/first.ts'
import type { Stop } from './ports.ts'
import type { KeptState } from './state/kept.ts'
import type { Store } from './state/store.ts'

export type FirstRunSteps = {
  /** The session of last time was read: whoever had one knows Marquee already. */
  readonly restored: () => void
  /** Somebody signed in. */
  readonly signedIn: () => void
  /** To this step; `welcome` begins anew, behind the sign-in where that is done already. */
  readonly go: (step: FirstStep) => void
  /** True while the hotkey is to be tried. `signal` is aborted when the page that asks is gone. */
  readonly listen: (on: boolean, signal: AbortSignal) => void
  /** The hotkey was pressed. True: it was a trial, and nothing else is to come of it. */
  readonly heard: () => boolean
}

const runOf = (step: FirstStep): FirstRun => (step === 'hotkey' ? { step, heard: null } : { step })

export function createFirstRun(store: Store, kept: KeptState): FirstRunSteps {
  let isRestored = false
  let isListening = false
  let endListening: Stop = () => {}
  store.set({ first: runOf(kept.get().first) })

  const go = (wanted: FirstStep) => {
    const step = wanted === 'welcome' && store.getState().account.state === 'signedIn' ? 'hotkey' : wanted
    store.set({ first: runOf(step) })
    void kept.set({ first: step })
  }
  return {
    restored: () => {
      isRestored = true
      const { account, first } = store.getState()
      const isNew = account.state === 'signedOut' && account.reason === 'never'
      // The file that would have said so may have been lost.
      if (first.step === 'welcome' && !isNew) go('none')
    },
    signedIn: () => {
      if (isRestored && store.getState().first.step === 'welcome') go('hotkey')
    },
    go,
    listen: (on, signal) => {
      endListening()
      isListening = on
      if (!on) return
      // A page that dies in the middle cannot give the hotkey back any more.
      const stop = () => {
        isListening = false
      }
      signal.addEventListener('abort', stop, { once: true })
      endListening = () => signal.removeEventListener('abort', stop)
    },
    heard: () => {
      const { first, hotkey } = store.getState()
      if (!isListening || first.step !== 'hotkey') return false
      store.set({ first: { step: 'hotkey', heard: hotkey.active } })
      return true
    },
  }
}
