// One of several, chosen from the system's own list.
import { Icon, type IconName } from './Icon.tsx'

export type SelectProps<V extends string> = {
  /** Kept by the page over being drawn anew. */
  readonly id: string
  readonly label: string
  /** Says what it is to those who cannot read the label. */
  readonly icon?: IconName
  /** `lang`: the language that the label is written in, where it is another one. */
  readonly options: readonly { readonly value: V; readonly label: string; readonly lang?: string }[]
  readonly value: V
  readonly onChange: (value: V) => void
}

export function Select<V extends string>({ id, label, icon, options, value, onChange }: SelectProps<V>) {
  return (
    <span className="select">
      {icon !== undefined && <Icon name={icon} />}
      <select
        id={id}
        className="select__list"
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang} dir="auto">
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" size={12} />
    </span>
  )
}
