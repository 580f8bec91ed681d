// The mark: a lit cinema sign with bulbs, and a progress line under it.

export function Mark({ size = 20 }: { readonly size?: number }) {
  const bulbs = [4, 8, 12, 16, 20]
  return (
    <svg className="mark" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <rect className="mark__sign" x="1.5" y="3.5" width="21" height="13" rx="3" />
      <rect className="mark__face" x="5" y="7.5" width="14" height="5" rx="1" />
      {bulbs.map((x) => (
        <circle key={`t${x}`} className="mark__bulb" cx={x} cy="5.5" r="0.9" />
      ))}
      {bulbs.map((x) => (
        <circle key={`b${x}`} className="mark__bulb" cx={x} cy="14.5" r="0.9" />
      ))}
      <rect className="mark__track" x="1.5" y="19" width="21" height="2.5" rx="1.25" />
      <rect className="mark__line" x="1.5" y="19" width="13" height="2.5" rx="1.25" />
    </svg>
  )
}
