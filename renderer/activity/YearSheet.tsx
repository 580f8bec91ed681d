// My own year: every day of it, hours by month, and the numbers behind both for who cannot see them.
import { useEffect, useState } from 'react'
import type { WatchedYear } from '../../preload/contract/feed.ts'
import type { Result } from '../../preload/contract/result.ts'
import { bridge } from '../bridge.ts'
import { span } from '../format.ts'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { failureWords } from '../words/failure.ts'
import { HeatMap } from './HeatMap.tsx'
import { MonthBars } from './MonthBars.tsx'

export function YearSheet({ onClose }: { readonly onClose: () => void }) {
  const [answer, setAnswer] = useState<Result<WatchedYear> | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let gone = false
    setAnswer(null)
    void bridge.request('feed.year').then((result) => {
      if (!gone) setAnswer(result)
    })
    return () => {
      gone = true
    }
  }, [attempt])
  return (
    <Sheet title="Your year" onClose={onClose}>
      {answer === null && (
        <div className="empty year__reading" role="status">
          <Spinner />
          <p className="hint">Reading a year of history…</p>
        </div>
      )}
      {answer?.ok === false && (
        <div className="empty year__reading" role="status">
          <p className="empty__title">{failureWords(answer.failure, 'background').title}</p>
          <p className="hint">{failureWords(answer.failure, 'background').detail}</p>
          <Button onClick={() => setAttempt(attempt + 1)}>Try again</Button>
        </div>
      )}
      {answer?.ok === true && <Year of={answer.value} />}
    </Sheet>
  )
}

function Year({ of }: { readonly of: WatchedYear }) {
  const plays = of.days.reduce((sum, day) => sum + day.plays, 0)
  const minutes = of.days.reduce((sum, day) => sum + day.minutes, 0)
  const busy = of.days.filter((day) => day.plays > 0).length
  if (plays === 0)
    return (
      <div className="empty year__reading">
        <p className="empty__title">A year to come</p>
        <p className="hint">What you watch from now on fills this calendar.</p>
      </div>
    )
  return (
    <>
      <p className="year__sum">
        {plays === 1 ? '1 play' : `${plays} plays`}, {span(minutes * 60_000)}, on{' '}
        {busy === 1 ? '1 day' : `${busy} days`}
      </p>
      {!of.complete && <p className="hint">Trakt could not be asked for all of it: some days may be missing.</p>}
      <HeatMap days={of.days} />
      <MonthBars months={of.months} />
    </>
  )
}
