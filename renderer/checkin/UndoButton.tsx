// Undo, for the 30 seconds that it can be had; the ring shows how many are left.
import type { Undo } from '../../preload/contract/model.ts'
import { useNow } from '../clock.ts'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Ring } from '../ui/Ring.tsx'
import { undo, verbStore } from './verbs.ts'

const undoMs = 30_000

export function UndoButton({ of }: { readonly of: Undo }) {
  const now = useNow()
  const busy = verbStore((s) => s.busy === 'undo')
  const left = Math.max(0, of.until - now)
  if (left === 0 && !busy) return null
  return (
    <Button busy={busy} onClick={() => void undo()}>
      <Ring share={Math.min(1, left / undoMs)} /> {say('text.undo')}
      {/* Left out of the name: a name that changes every second cannot be listened to. */}
      <span className="quiet" aria-hidden="true">
        {say('now.seconds', { seconds: Math.ceil(left / 1000) })}
      </span>
    </Button>
  )
}
