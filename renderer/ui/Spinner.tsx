// Three bulbs that light up in turn; they stand still under reduced motion.

export function Spinner() {
  return (
    <span className="spinner" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  )
}
