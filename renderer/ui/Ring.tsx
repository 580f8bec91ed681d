// A small ring that empties: how much of a short time is left. `share` 0 to 1. Decorative: the seconds stand beside it.

const radius = 6.25
const length = 2 * Math.PI * radius

export function Ring({ share }: { readonly share: number }) {
  return (
    <svg className="ring" viewBox="0 0 16 16" width={16} height={16} aria-hidden="true" focusable="false">
      <circle className="ring__track" cx="8" cy="8" r={radius} />
      <circle
        className="ring__left"
        cx="8"
        cy="8"
        r={radius}
        style={{ strokeDasharray: length, strokeDashoffset: length * (1 - Math.min(1, Math.max(0, share))) }}
      />
    </svg>
  )
}
