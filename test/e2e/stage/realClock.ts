// The machine's own clock, for what runs outside the app.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../../../main/ports.ts'

export const realClock: Clock = {
  now: Date.now,
  sleep: (ms, signal) => sleep(ms, undefined, signal ? { signal } : {}),
}
