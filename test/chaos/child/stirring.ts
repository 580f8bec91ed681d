// Wakes whoever waits for something outside the process to come back, so that nobody has to keep looking.

let waiting = Promise.withResolvers<void>()

export const stirring = {
  /** Something came back. */
  now: (): void => {
    waiting.resolve()
    waiting = Promise.withResolvers<void>()
  },
  /** Resolves when the next thing comes back. */
  next: (): Promise<void> => waiting.promise,
}
