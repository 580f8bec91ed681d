// Does what may not be possible yet.
import { until } from './until.ts'

/** Tries until it goes well; fails after three seconds, as the last try did. */
export async function untilDone(run: () => Promise<unknown>): Promise<void> {
  let why: unknown = null
  const tried = async (): Promise<true | null> => {
    try {
      await run()
      return true
    } catch (error) {
      why = error
      return null
    }
  }
  await until('a deed', tried, 3_000).catch(() => {
    throw why
  })
}
