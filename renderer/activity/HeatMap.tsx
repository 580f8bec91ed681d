// The calendar of the last year. Neutral in colour: the amber is for what can be done. The keys walk the days.
import { useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { WatchedYear } from '../../preload/contract/feed.ts'
import { directionOf } from '../../preload/contract/language.ts'
import { dateFormat, span } from '../format.ts'
import { locale, say, sayNumber } from '../say.ts'
import { noonOf, yearGrid } from './yearGrid.ts'
import type { Cell } from './yearGrid.ts'

/** Drawn in px of the picture; it is as wide as the sheet. */
const step = 10
const size = 8.5

/** How many days a key goes. The weeks stand as the language is read. */
const stepsOf = (fromRight: boolean): Readonly<Record<string, number>> => ({
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: fromRight ? 7 : -7,
  ArrowRight: fromRight ? -7 : 7,
})

function dayWords({ day, plays, minutes }: Cell): string {
  const inFull = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' } as const
  const date = dateFormat(inFull).format(noonOf(day))
  if (plays === 0) return say('year.dayNothing', { date })
  return say('year.dayPlays', { date, count: plays, span: span(minutes * 60_000) })
}

export function HeatMap({ days }: { readonly days: WatchedYear['days'] }) {
  const cells = yearGrid(days)
  const [at, setAt] = useState(cells.length - 1)
  const [looking, setLooking] = useState(false)
  const cell = cells[at]
  const weeks = (cells.at(-1)?.week ?? 0) + 1
  const fromRight = directionOf(locale()) === 'rtl'
  const steps = stepsOf(fromRight)
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
    <section aria-label={say('year.days')}>
      <div
        className="heat"
        role="slider"
        tabIndex={0}
        aria-label={say('year.day')}
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
              x={(fromRight ? weeks - 1 - one.week : one.week) * step}
              y={one.weekday * step}
              width={size}
              height={size}
              rx={2}
            />
          ))}
        </svg>
      </div>
      <p className="heat__legend hint" aria-hidden="true">
        {looking && cell !== undefined ? <span>{dayWords(cell)}</span> : <span>{say('year.walk')}</span>}
        <span className="heat__scale">
          {say('year.less')}
          {[0, 1, 2, 3, 4].map((level) => (
            <i key={level} data-level={level} />
          ))}
          {say('year.more')}
        </span>
      </p>
      <div className="unseen">
        <table>
          <caption>{say('year.daysTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('year.day')}</th>
              <th scope="col">{say('year.plays')}</th>
              <th scope="col">{say('year.time')}</th>
            </tr>
          </thead>
          <tbody>
            {cells
              .filter(({ plays }) => plays > 0)
              .map(({ day, plays, minutes }) => (
                <tr key={day}>
                  <th scope="row">{dateFormat({ dateStyle: 'long' }).format(noonOf(day))}</th>
                  <td>{sayNumber(plays)}</td>
                  <td>{span(minutes * 60_000)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
