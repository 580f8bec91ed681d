// What a press of Cancel was meant for. By the time it is its turn something else may play, which nobody wanted to cancel.
import type { Watching } from '../../preload/contract/model.ts'
import type { Entry } from '../journal/entry.ts'
import { isTarget, targetOf } from './sameItem.ts'

/** Answers whether it still stands there. With nothing shown when it was pressed, it was meant for whatever turns out to play. */
export function meantBy(
  playing: Watching | null,
  newest: Entry | null,
): (playing: Watching | null, newest: Entry | null) => boolean {
  const waiting = newest?.intent.kind === 'checkIn' ? newest.intent.wanted.target : null
  const target = playing ? targetOf(playing.item) : waiting
  return (now, newestNow) => {
    if (target === null) return true
    if (now) return isTarget(now.item, target)
    return !playing && newestNow?.id === newest?.id
  }
}
