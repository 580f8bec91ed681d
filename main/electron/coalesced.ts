// Several calls in a row become one.

/** Runs `run` once for all calls made before the current chain of promises pauses, and before anything that came of it is answered. */
export function coalesced(run: () => void): () => void {
  let due = false
  return () => {
    if (due) return
    due = true
    queueMicrotask(() => {
      due = false
      run()
    })
  }
}
