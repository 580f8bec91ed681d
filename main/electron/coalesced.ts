// Several calls in a row become one.

/** Runs `run` once for all calls of this turn of the loop, when the answers that came of them are on their way. */
export function coalesced(run: () => void): () => void {
  let due = false
  return () => {
    if (due) return
    due = true
    setImmediate(() => {
      due = false
      run()
    })
  }
}
