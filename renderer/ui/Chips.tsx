// Any of a few: check boxes that look like chips. One that cannot be had can be reached all the same, and says why.
import { useId } from 'react'

export type Chip<T extends string> = {
  readonly value: T
  readonly label: string
  readonly on: boolean
  /** A sentence; null: it can be had. */
  readonly barred: string | null
}

export type ChipsProps<T extends string> = {
  readonly label: string
  readonly chips: readonly Chip<T>[]
  readonly onToggle: (value: T) => void
}

export function Chips<T extends string>({ label, chips, onToggle }: ChipsProps<T>) {
  const id = useId()
  const reasons = [...new Set(chips.flatMap(({ barred }) => (barred === null ? [] : [barred])))]
  return (
    <fieldset className="field">
      <legend className="chips__label">{label}</legend>
      <div className="chips">
        {chips.map(({ value, label: name, on, barred }) => (
          <label key={value} className="chip" title={barred ?? undefined}>
            <input
              type="checkbox"
              checked={on}
              aria-disabled={barred !== null || undefined}
              aria-describedby={barred === null ? undefined : `${id}-${reasons.indexOf(barred)}`}
              onChange={() => {
                if (barred === null || on) onToggle(value)
              }}
            />
            <span dir="auto">{name}</span>
          </label>
        ))}
      </div>
      {reasons.map((reason, at) => (
        <p key={reason} className="hint" id={`${id}-${at}`}>
          {reason}
        </p>
      ))}
    </fieldset>
  )
}
