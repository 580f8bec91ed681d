// Undo where nothing plays any more that it could stand beside.
import type { Undo } from '../../preload/contract/model.ts'
import { useNow } from '../clock.ts'
import { describeItem } from '../describe.ts'
import { say } from '../say.ts'
import { UndoButton } from './UndoButton.tsx'

export function UndoStrip({ of }: { readonly of: Undo }) {
  const now = useNow()
  if (of.until <= now) return null
  const { name } = describeItem(of.item)
  return (
    <div className="strip strip--card">
      <p className="strip__text" title={name}>
        <span className="hint">{say('now.checkedInTo')}</span> <bdi>{name}</bdi>
      </p>
      <UndoButton of={of} />
    </div>
  )
}
