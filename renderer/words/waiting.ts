// How many wait to be sent, in a few words; by itself, because the palette needs no more of the queue than this.
import type { QueuedIntent } from '../../preload/contract/intent.ts'

/** "2 wait to be sent"; what was refused comes first, because only the user can help it. null: nothing waits. */
export function waitingWords(queue: readonly QueuedIntent[]): string | null {
  const refused = queue.filter(({ state }) => state === 'refused').length
  if (refused > 0) return refused === 1 ? '1 was refused by Trakt' : `${refused} were refused by Trakt`
  if (queue.length === 0) return null
  return queue.length === 1 ? '1 waits to be sent' : `${queue.length} wait to be sent`
}
