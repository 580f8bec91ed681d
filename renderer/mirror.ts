// The mirror of main's Snapshot: asked for once, then pushed. Nobody here writes to it.
import { create } from 'zustand'
import type { Snapshot } from '../preload/contract/model.ts'
import { bridge } from './bridge.ts'
import { renewNow } from './clock.ts'
import { speak } from './say.ts'

type Mirror = { readonly snapshot: Snapshot | null }

export const mirrorStore = create<Mirror>()(() => ({ snapshot: null }))

/** Selects from the snapshot; only pages that `mount` rendered may use it, and those wait for the first snapshot. */
export function useMirror<T>(select: (snapshot: Snapshot) => T): T {
  return mirrorStore(({ snapshot }) => {
    if (snapshot === null) throw new Error('a screen was rendered before the first snapshot')
    return select(snapshot)
  })
}

/** Parts that say the same keep their identity, so that only the screens of what changed are drawn again. */
function withParts(before: Snapshot, parts: Partial<Snapshot>): Snapshot {
  const changed = Object.entries(parts).filter(
    ([key, part]) => JSON.stringify(before[key as keyof Snapshot]) !== JSON.stringify(part),
  )
  return { ...before, ...(Object.fromEntries(changed) as Partial<Snapshot>) }
}

/** Returns its stop. Pushes that overtake the first answer win: they are newer. Nothing is shown before its words are here. */
export function startMirror(): () => void {
  let newest: Snapshot | null = null
  /** Pushed before there was an answer for them to be parts of. */
  let ahead: Partial<Snapshot> = {}
  let spoken: string | null = null
  let learning = false
  const show = (isSecond = false): void => {
    if (newest === null || learning) return
    if (newest.locale.tag === spoken) return mirrorStore.setState({ snapshot: newest })
    learning = true
    void bridge.request('app.words').then(
      (words) => {
        learning = false
        const tag = newest?.locale.tag ?? null
        // Words of another language were fetched ahead or overtaken. Twice in a row they are all that there are.
        if (words.locale.tag !== tag && !isSecond) return show(true)
        speak(words)
        spoken = tag
        show()
      },
      () => {
        learning = false
        // Said in the words that are here; the next push asks again.
        if (newest !== null && spoken !== null) mirrorStore.setState({ snapshot: newest })
      },
    )
  }
  const stop = bridge.on('snapshot', (parts) => {
    renewNow()
    if (newest === null) ahead = { ...ahead, ...parts }
    else newest = withParts(newest, parts)
    show()
  })
  void bridge.request('app.snapshot').then((snapshot) => {
    newest = { ...snapshot, ...ahead }
    show()
  })
  return stop
}
