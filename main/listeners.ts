// Those who want to be told of something.
import type { Stop } from './ports.ts'

export function createListeners<A extends readonly unknown[]>(): {
  readonly add: (listener: (...told: A) => void) => Stop
  readonly tell: (...told: A) => void
} {
  const listeners = new Set<(...told: A) => void>()
  return {
    add: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell: (...told) => listeners.forEach((listener) => listener(...told)),
  }
}
