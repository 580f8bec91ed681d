// In place of the list: what would be here, why it is not, and the one thing to do.
import type { ReactNode } from 'react'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { failureWords } from '../words/failure.ts'
import { noHitsWords } from '../words/search.ts'
import type { SearchState } from './searchPump.ts'

function Empty({
  title,
  detail,
  children,
}: {
  readonly title: string
  readonly detail: string
  readonly children?: ReactNode
}) {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      <p className="hint">{detail}</p>
      {children}
    </div>
  )
}

export type EmptyResultsProps = { readonly blank: boolean; readonly search: SearchState & { readonly now: () => void } }

export function EmptyResults({ blank, search }: EmptyResultsProps) {
  if (blank) {
    return <Empty title={say('checkin.upNextEmpty')} detail={say('checkin.upNextEmptyHint')} />
  }
  if (search.failure !== null) {
    const words = failureWords(search.failure, 'search')
    return (
      <Empty title={words.title} detail={words.detail}>
        <Button onClick={search.now}>{say('text.tryAgain')}</Button>
      </Empty>
    )
  }
  if (search.answer !== null && !search.loading) return <Empty {...noHitsWords(search.answer.asked)} />
  // The first results are on their way: keep their place.
  return <div className="empty" aria-hidden="true" />
}
