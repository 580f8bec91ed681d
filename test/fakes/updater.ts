// An updater that offers what it is told to, and records what it is asked.
import type { OfferedRelease, Updater } from '../../main/ports.ts'
import { err, ok, type Result } from '../../preload/contract/result.ts'
import type { UpdateFailure, UpdatesOff } from '../../preload/contract/updates.ts'

type Answer = Result<OfferedRelease, UpdateFailure>

export type FakeUpdater = Updater & {
  why: UpdatesOff | null
  /** What the server says; a function is asked at each check. */
  offers: Answer | ((signal: AbortSignal) => Promise<Answer>)
  /** What a download comes to; missing: what is offered. */
  comes: Answer | ((onProgress: (percent: number) => void, signal: AbortSignal) => Promise<Answer>) | null
  restarts: Result<void, UpdateFailure>
  /** `check`, `download 1.2.3`, `atQuit true`, `restart`, in their order. */
  readonly asked: string[]
}

export const offered = (version: string, changes: Partial<OfferedRelease> = {}): OfferedRelease => ({
  version,
  notes: '',
  bytes: 100_000_000,
  at: null,
  held: false,
  ...changes,
})

export function fakeUpdater(why: UpdatesOff | null = null): FakeUpdater {
  const fake: FakeUpdater = {
    why,
    offers: err('offline'),
    comes: null,
    restarts: ok(undefined),
    asked: [],
    off: async () => fake.why,
    check: async (signal) => {
      fake.asked.push('check')
      return typeof fake.offers === 'function' ? fake.offers(signal) : fake.offers
    },
    download: async (version, onProgress, signal) => {
      fake.asked.push(`download ${version}`)
      if (typeof fake.comes === 'function') return fake.comes(onProgress, signal)
      if (fake.comes) return fake.comes
      return typeof fake.offers === 'function' ? fake.offers(signal) : fake.offers
    },
    atQuit: (on) => void fake.asked.push(`atQuit ${on}`),
    restart: async () => {
      fake.asked.push('restart')
      return fake.restarts
    },
  }
  return fake
}
