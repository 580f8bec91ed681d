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
function keepSame(next: Snapshot): Snapshot {
  const { snapshot: before } = mirrorStore.getState()
  if (before === null) return next
  const parts = Object.entries(next).map(([key, part]: [string, unknown]) => {
    const old: unknown = before[key as keyof Snapshot]
    return [key, JSON.stringify(old) === JSON.stringify(part) ? old : part] as const
  })
  // The same keys, and for each of them what `next` says.
  return Object.fromEntries(parts) as Snapshot
}

/** Returns its stop. A push that overtakes the first answer wins: it is newer. Nothing is shown before its words are here. */
export function startMirror(): () => void {
  let newest: Snapshot | null = null
  let spoken: string | null = null
  let learning = false
  const show = (isSecond = false): void => {
    if (newest === null || learning) return
    if (newest.locale.tag === spoken) return mirrorStore.setState({ snapshot: keepSame(newest) })
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
        if (newest !== null && spoken !== null) mirrorStore.setState({ snapshot: keepSame(newest) })
      },
    )
  }
  const stop = bridge.on('snapshot', (snapshot) => {
    renewNow()
    newest = snapshot
    show()
  })
  void bridge.request('app.snapshot').then((snapshot) => {
    newest ??= snapshot
    show()
  })
  return stop
}
