// A check-in that was just saved: whether it still waits, and the way to take it back.
import { useEffect, useRef } from 'react'
import type { CheckInRequest } from '../../preload/contract/model.ts'
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { entryOf } from '../queue/queued.ts'
import { describeTarget } from '../describe.ts'
import { verbStore } from './verbs.ts'

/** `undo` null: there is nothing to take back any more, or not yet. `onGone`: it left the queue, sent or dropped. */
export function useSaved(wanted: CheckInRequest, onGone: () => void): { readonly undo: (() => void) | null } {
  const id = useMirror((s) => entryOf(s.queue, wanted)?.id ?? null)
  const seen = useRef(false)
  useEffect(() => {
    if (id !== null) seen.current = true
    else if (seen.current) onGone()
  }, [id, onGone])
  if (id === null) return { undo: null }
  return {
    undo: () => {
      const words = { title: 'Undone', detail: `Trakt will not be told of ${describeTarget(wanted.target).name}.` }
      void bridge
        .request('queue.drop', id)
        .then(() => verbStore.setState({ saved: null, said: { words, tone: 'spoken' } }))
    },
  }
}
