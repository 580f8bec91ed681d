// How many wait to be sent, in a few words; by itself, because the palette needs no more of the queue than this.
import type { QueuedIntent } from '../../preload/contract/intent.ts'
import { say } from '../say.ts'

/** "2 wait to be sent"; what was refused comes first, because only the user can help it. null: nothing waits. */
export function waitingWords(queue: readonly QueuedIntent[]): string | null {
  const refused = queue.filter(({ state }) => state === 'refused').length
  if (refused > 0) return say('page.refused', { count: refused })
  return queue.length === 0 ? null : say('page.waits', { count: queue.length })
}
