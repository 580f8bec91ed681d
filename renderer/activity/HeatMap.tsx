// The calendar of the last year. Neutral in colour: the amber is for what can be done. The keys walk the days.
import { useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { WatchedYear } from '../../preload/contract/feed.ts'
import { span } from '../format.ts'
import { noonOf, yearGrid } from './yearGrid.ts'
import type { Cell } from './yearGrid.ts'

/** Drawn in px of the picture; it is as wide as the sheet. */
const step = 10
const size = 8.5

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -7, ArrowRight: 7 }

function dayWords({ day, plays, minutes }: Cell): string {
  const date = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' })
  const what = plays === 0 ? 'nothing' : `${plays === 1 ? '1 play' : `${plays} plays`}, ${span(minutes * 60_000)}`
  return `${date.format(noonOf(day))}: ${what}`
}

export function HeatMap({ days }: { readonly days: WatchedYear['days'] }) {
  const cells = yearGrid(days)
  const [at, setAt] = useState(cells.length - 1)
  const [looking, setLooking] = useState(false)
  const cell = cells[at]
  const weeks = (cells.at(-1)?.week ?? 0) + 1
  const onKey = (event: KeyboardEvent): void => {
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? cells.length - 1 : at + (steps[event.key] ?? NaN)
    if (cells[to] === undefined) return
    event.preventDefault()
    setAt(to)
  }
  const onPointer = (event: PointerEvent<SVGSVGElement>): void => {
    const index = (event.target as Element).getAttribute('data-at')
    if (index === null) return
    setAt(Number(index))
    setLooking(true)
  }
  return (
    <section aria-label="Days">
      <div
        className="heat"
        role="slider"
        tabIndex={0}
        aria-label="Day"
        aria-orientation="horizontal"
        aria-valuemin={0}
        aria-valuemax={cells.length - 1}
        aria-valuenow={at}
        aria-valuetext={cell === undefined ? '' : dayWords(cell)}
        onKeyDown={onKey}
        onFocus={() => setLooking(true)}
      >
        <svg
          viewBox={`0 0 ${weeks * step - (step - size)} ${7 * step - (step - size)}`}
          aria-hidden="true"
          onPointerMove={onPointer}
        >
          {cells.map((one, index) => (
            <rect
              key={one.day}
              data-at={index}
              className={looking && index === at ? 'heat__day heat__day--at' : 'heat__day'}
              data-level={one.level}
              x={one.week * step}
              y={one.weekday * step}
              width={size}
              height={size}
              rx={2}
            />
          ))}
        </svg>
      </div>
      <p className="heat__legend hint" aria-hidden="true">
        {looking && cell !== undefined ? (
          <span>{dayWords(cell)}</span>
        ) : (
          <span>Point at a day, or walk with the arrows</span>
        )}
        <span className="heat__scale">
          less
          {[0, 1, 2, 3, 4].map((level) => (
            <i key={level} data-level={level} />
          ))}
          more
        </span>
      </p>
      <div className="unseen">
        <table>
          <caption>Days on which something was watched</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Plays</th>
              <th scope="col">Time</th>
            </tr>
          </thead>
          <tbody>
            {cells
              .filter(({ plays }) => plays > 0)
              .map(({ day, plays, minutes }) => (
                <tr key={day}>
                  <th scope="row">{day}</th>
                  <td>{plays}</td>
                  <td>{span(minutes * 60_000)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
