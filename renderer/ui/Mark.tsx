// The mark: bulbs around a title, and the progress line under it. The drawing is the one of the icons, assets/mark.svg.

const sign =
  'M1.5 4.5a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0zM6 4.5a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0zM10.5 4.5a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0zM15 4.5a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0zM19.5 4.5a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0zM1.5 9a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0zM19.5 9a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0zM1.5 13.5a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0zM6 13.5a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0zM10.5 13.5a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0zM15 13.5a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0zM19.5 13.5a1.5 1.5 0 1 1 3 0a1.5 1.5 0 1 1 -3 0zM7.5 7.5h9a1.5 1.5 0 0 1 0 3h-9a1.5 1.5 0 0 1 0 -3z'
const line = 'M3 18h18a1.5 1.5 0 0 1 0 3H3a1.5 1.5 0 0 1 0 -3z'

/** Decorative: the name of the app stands beside it or is said by the page. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg className="mark" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <path className="mark__sign" d={sign} />
      <path className="mark__line" d={line} />
    </svg>
  )
}
