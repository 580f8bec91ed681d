// One of several, chosen from the system's own list.

export type SelectProps<V extends string> = {
  /** Kept by the page over being drawn anew. */
  readonly id: string
  readonly label: string
  /** `lang`: the language that the label is written in, where it is another one. */
  readonly options: readonly { readonly value: V; readonly label: string; readonly lang?: string }[]
  readonly value: V
  readonly onChange: (value: V) => void
}

export function Select<V extends string>({ id, label, options, value, onChange }: SelectProps<V>) {
  return (
    <select
      id={id}
      className="select"
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
  )
}
