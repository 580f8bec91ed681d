// A check-in that was just saved: whether it still waits, and the way to take it back.
import { useEffect, useRef } from 'react'
import type { CheckInRequest } from '../../preload/contract/model.ts'
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { entryOf } from '../queue/queued.ts'
import { describeTarget } from '../describe.ts'
import { say } from '../say.ts'
import { droppedWordsOf } from '../words/queue.ts'
import { verbStore } from './verbs.ts'

/** `undo` null: there is nothing to take back any more, or not yet. `onGone`: it left the queue, sent or dropped. */
export function useSaved(wanted: CheckInRequest, onGone: () => void): { readonly undo: (() => void) | null } {
  const entry = useMirror((s) => entryOf(s.queue, wanted))
  const waits = entry !== null
  const seen = useRef(false)
  useEffect(() => {
    if (waits) seen.current = true
    else if (seen.current) onGone()
  }, [waits, onGone])
  if (entry === null) return { undo: null }
  return {
    undo: () => {
      const words = () => ({
        title: say('outcome.undone'),
        detail: droppedWordsOf(entry, describeTarget(wanted.target).name),
      })
      void bridge
        .request('queue.drop', entry.id)
        .then(() => verbStore.setState({ saved: null, said: { words, tone: 'spoken' } }))
    },
  }
}
