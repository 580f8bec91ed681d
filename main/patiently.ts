// Waits for something that may never answer, as long as it goes on.
import type { Clock } from './ports.ts'

/**
 * What `deed` comes to, or `otherwise` when it has not said for `ms` that it goes on. Then and when `stopping` is aborted, so is
 * its signal; an answer that comes later is not waited for.
 */
export async function patiently<T>(
  { clock, stopping, ms, otherwise }: { clock: Clock; stopping: AbortSignal; ms: number; otherwise: T },
  deed: (signal: AbortSignal, goesOn: () => void) => Promise<T>,
): Promise<T> {
  const given = new AbortController()
  const gaveUp = Promise.withResolvers<T>()
  let timer = new AbortController()
  const wind = () => {
    timer.abort()
    timer = new AbortController()
    void clock.sleep(ms, AbortSignal.any([timer.signal, stopping])).then(
      () => {
        given.abort()
        gaveUp.resolve(otherwise)
      },
      () => {
        if (stopping.aborted) gaveUp.resolve(otherwise)
      },
    )
  }
  wind()
  try {
    return await Promise.race([deed(AbortSignal.any([given.signal, stopping]), wind), gaveUp.promise])
  } finally {
    timer.abort()
  }
}
