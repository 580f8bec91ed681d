// One life of the app in this process. It ends by SIGKILL, or by being cut off from everything: what it still does, nobody sees.
import { AsyncLocalStorage } from 'node:async_hooks'
import type { Death } from '../orders.ts'
import { stirring } from './stirring.ts'

export type FileDeath = Extract<Death, { at: 'file' }>

export type Life = {
  isDead: boolean
  /** Calls to files that have not come back. */
  pending: number
  /** Where it is to die, and how often it has changed a file since that was said. */
  death: FileDeath | null
  changes: number
  /** True: it is cut off, and the process lives on. */
  readonly isSoft: boolean
  /** What is told when it is cut off. */
  readonly onEnd: () => void
}

/** Whose doing what is being done is. */
export const lives = new AsyncLocalStorage<Life>()

/** Returns only where the process lives on. */
export function end(life: Life): void {
  if (!life.isSoft) process.kill(process.pid, 'SIGKILL')
  if (life.isDead) return
  life.isDead = true
  life.onEnd()
  stirring.now()
}

/** What a dead one waits for. */
export const never = new Promise<never>(() => {})
