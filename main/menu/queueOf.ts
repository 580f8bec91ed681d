// The queue, as the tray says it.
import type { Snapshot } from '../../preload/contract/model.ts'

/** `line` null: nothing waits. What was refused is named first: only the user can do something about it. */
export function queueOf({ queue }: Pick<Snapshot, 'queue'>): {
  readonly refused: number
  readonly line: string | null
} {
  const refused = queue.filter(({ state }) => state === 'refused').length
  const waits = queue.length - refused
  const parts = [
    ...(refused === 0 ? [] : [refused === 1 ? '1 was refused by Trakt' : `${refused} were refused by Trakt`]),
    ...(waits === 0 ? [] : [waits === 1 ? '1 waits to be sent' : `${waits} wait to be sent`]),
  ]
  return { refused, line: parts.length === 0 ? null : parts.join(', ') }
}
