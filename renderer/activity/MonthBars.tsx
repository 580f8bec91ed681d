// Hours by month: a bar each, its number on it.
import type { WatchedYear } from '../../preload/contract/feed.ts'
import { numberIn } from '../../preload/words/message.ts'
import { dateFormat, span } from '../format.ts'
import { locale, say } from '../say.ts'

/** `2026-11` at noon of its first day. */
const noonOfFirst = (month: string): number => new Date(`${month}-01T12:00`).getTime()

const inFull = (month: string): string => dateFormat({ month: 'long', year: 'numeric' }).format(noonOfFirst(month))
const inOneLetter = (month: string): string => dateFormat({ month: 'narrow' }).format(noonOfFirst(month))

/** Whole hours, below ten with one digit behind the point. */
function hours(minutes: number): string {
  const value = minutes / 60
  return numberIn(value, locale(), { maximumFractionDigits: value < 10 ? 1 : 0 })
}

export function MonthBars({ months }: { readonly months: WatchedYear['months'] }) {
  const most = Math.max(1, ...months.map(({ minutes }) => minutes))
  return (
    <section aria-label={say('year.hoursByMonth')}>
      <h3 className="chips__label">{say('year.hoursByMonth')}</h3>
      <div className="bars" aria-hidden="true">
        {months.map(({ month, minutes }) => (
          <div
            key={month}
            className="bars__month"
            title={say('year.monthSpan', { month: inFull(month), span: span(minutes * 60_000) })}
          >
            <span className="bars__room">
              <span className="bars__value">{hours(minutes)}</span>
              <span className="bars__bar" style={{ height: `${(minutes / most) * 100}%` }} />
            </span>
            <span className="hint">{inOneLetter(month)}</span>
          </div>
        ))}
      </div>
      <div className="unseen">
        <table>
          <caption>{say('year.monthsTable')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('year.month')}</th>
              <th scope="col">{say('year.time')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, minutes }) => (
              <tr key={month}>
                <th scope="row">{inFull(month)}</th>
                <td>{span(minutes * 60_000)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
