// The few glyphs of the app, drawn on a 16 px grid with a 1.5 px line.

const paths = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9ZM10.4 10.4l3.1 3.1',
  check: 'M3 8.5 6.5 12 13 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  next: 'M6.5 3.5 11 8l-4.5 4.5',
  sliders: 'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M10.25 3.25v3.5M5.75 9.25v3.5',
  clock: 'M8 2.25a5.75 5.75 0 1 1 0 11.5 5.75 5.75 0 0 1 0-11.5ZM8 4.75V8l2.25 1.5',
  cloudOff: 'M2.5 2.5l11 11M5.2 5.3A3.6 3.6 0 0 0 4.75 12.5h6.5M7.4 3.9a3.75 3.75 0 0 1 4.5 3.4 2.6 2.6 0 0 1 1.5 4',
  alert: 'M8 2.5 14 13H2L8 2.5ZM8 6.5v3M8 11.2v.1',
  info: 'M8 2.25a5.75 5.75 0 1 1 0 11.5 5.75 5.75 0 0 1 0-11.5ZM8 7.25v3.5M8 5.2v.1',
  copy: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7',
  open: 'M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5',
  undo: 'M5.5 3 2.75 5.75 5.5 8.5M3 5.75h6.25a3.75 3.75 0 0 1 0 7.5H6',
  swap: 'M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13',
  person: 'M8 2.5a2.75 2.75 0 1 1 0 5.5 2.75 2.75 0 0 1 0-5.5ZM2.75 13.5c.6-2.4 2.7-3.75 5.25-3.75s4.65 1.35 5.25 3.75',
  globe:
    'M8 2.25a5.75 5.75 0 1 1 0 11.5 5.75 5.75 0 0 1 0-11.5ZM2.25 8h11.5M8 2.25c3.2 3.6 3.2 7.9 0 11.5M8 2.25c-3.2 3.6-3.2 7.9 0 11.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  calendar: 'M2.75 4h10.5v9.25H2.75zM2.75 7h10.5M5.5 2.5V5M10.5 2.5V5',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1',
  star: 'M8 2.25l1.75 3.6 3.95.55-2.85 2.8.65 3.95L8 11.3l-3.5 1.85.65-3.95L2.3 6.4l3.95-.55L8 2.25Z',
  heart: 'M8 13.25S2.5 10 2.5 6.25a2.9 2.9 0 0 1 5.5-1.3 2.9 2.9 0 0 1 5.5 1.3C13.5 10 8 13.25 8 13.25Z',
  dislike:
    'M8 13.25S2.5 10 2.5 6.25a2.9 2.9 0 0 1 5.5-1.3 2.9 2.9 0 0 1 5.5 1.3C13.5 10 8 13.25 8 13.25ZM2.5 2.5l11 11',
} as const

export type IconName = keyof typeof paths

/** Those that point along the line of reading: drawn the other way round where that runs from the right. */
const pointing: ReadonlySet<IconName> = new Set(['back', 'next', 'undo', 'open', 'list'])

/** Always decorative: the name is said by the text beside it or by the control around it. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className={pointing.has(name) ? 'icon icon--points' : 'icon'}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}
