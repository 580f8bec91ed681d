// Undo where nothing plays any more that it could stand beside.
import type { Undo } from '../../preload/contract/model.ts'
import { useNow } from '../clock.ts'
import { describeItem } from '../describe.ts'
import { UndoButton } from './UndoButton.tsx'

export function UndoStrip({ of }: { readonly of: Undo }) {
  const now = useNow()
  if (of.until <= now) return null
  return (
    <div className="strip">
      <span className="strip__text" dir="auto">
        {describeItem(of.item).name}
      </span>
      <UndoButton of={of} />
    </div>
  )
}
