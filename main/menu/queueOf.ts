// The queue, as the tray says it.
import type { Snapshot } from '../../preload/contract/model.ts'
import { say } from './say.ts'

/** `line` null: nothing waits. What was refused is named first: only the user can do something about it. */
export function queueOf({ queue }: Pick<Snapshot, 'queue'>): {
  readonly refused: number
  readonly line: string | null
} {
  const refused = queue.filter(({ state }) => state === 'refused').length
  return { refused, line: lineOf(refused, queue.length - refused) }
}

function lineOf(refused: number, waiting: number): string | null {
  if (refused === 0) return waiting === 0 ? null : say('tray.waiting', { count: waiting })
  const first = say('tray.refused', { count: refused })
  if (waiting === 0) return first
  return say('tray.refusedAndWaiting', { refused: first, waiting: say('tray.waiting', { count: waiting }) })
}
