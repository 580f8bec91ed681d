// My own year: every day of it, hours by month, and the numbers behind both for who cannot see them.
import { useEffect, useState } from 'react'
import type { WatchedYear } from '../../preload/contract/feed.ts'
import type { Result } from '../../preload/contract/result.ts'
import { bridge } from '../bridge.ts'
import { span } from '../format.ts'
import { say } from '../say.ts'
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
    <Sheet title={say('year.title')} closeLabel={say('text.close')} onClose={onClose}>
      {answer === null && (
        <div className="empty year__reading" role="status">
          <Spinner />
          <p className="hint">{say('year.reading')}</p>
        </div>
      )}
      {answer?.ok === false && (
        <div className="empty year__reading" role="status">
          <p className="empty__title">{failureWords(answer.failure, 'background').title}</p>
          <p className="hint">{failureWords(answer.failure, 'background').detail}</p>
          <Button onClick={() => setAttempt(attempt + 1)}>{say('text.tryAgain')}</Button>
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
        <p className="empty__title">{say('year.toCome')}</p>
        <p className="hint">{say('year.toComeHint')}</p>
      </div>
    )
  return (
    <>
      <p className="year__sum">
        {say('year.sum', { count: plays, span: span(minutes * 60_000), days: say('year.onDays', { count: busy }) })}
      </p>
      {!of.complete && <p className="hint">{say('year.incomplete')}</p>}
      <HeatMap days={of.days} />
      <MonthBars months={of.months} />
    </>
  )
}
