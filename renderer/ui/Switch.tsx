// A switch with its label and, where needed, a line that explains it.
import { useId } from 'react'
import type { ReactNode } from 'react'

export type SwitchProps = {
  readonly label: string
  readonly hint?: ReactNode
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

export function Switch({ label, hint, on, onChange }: SwitchProps) {
  const id = useId()
  return (
    <div className="line">
      <div className="line__text">
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <p className="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      <input
        id={id}
        className="switch"
        type="checkbox"
        role="switch"
        checked={on}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  )
}
