// Waits until something is as expected, and says what it was instead when it never is.
import { isDeepStrictEqual } from 'node:util'

const shown = (value: unknown) => JSON.stringify(value) ?? String(value)

/** Asks every 25 ms. Rejects after `withinMs` with what was expected and what was seen last. */
export async function eventually<T>(
  what: string,
  expected: T,
  ask: () => Promise<T>,
  withinMs = 15_000,
): Promise<void> {
  const end = Date.now() + withinMs
  for (;;) {
    const seen = await ask()
    if (isDeepStrictEqual(seen, expected)) return
    if (Date.now() > end) throw new Error(`${what}: expected ${shown(expected)}, saw ${shown(seen)}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
