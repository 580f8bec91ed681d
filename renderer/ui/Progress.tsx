// A bar that fills. `share` 0 to 1.

export function Progress({
  share,
  label,
  text,
}: {
  readonly share: number
  readonly label: string
  readonly text: string
}) {
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <div
      className="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={text}
    >
      <div className="progress__fill" style={{ transform: `scaleX(${Math.min(1, Math.max(0, share))})` }} />
    </div>
  )
}
