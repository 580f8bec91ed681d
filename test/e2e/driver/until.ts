// Waits for something that a spec cannot be told of.

/** Asks every 15 ms until the answer is not null; fails with `what` after 15 s. */
export async function until<T>(what: string, ask: () => Promise<T | null>, withinMs = 15_000): Promise<T> {
  const end = Date.now() + withinMs
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    if (Date.now() > end) throw new Error(`${what} did not come within ${withinMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
}
