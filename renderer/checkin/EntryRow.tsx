// One row of the list: picture, one primary line, one secondary, one thing to do.
import { memo } from 'react'
import { imageUrl } from '../describe.ts'
import { say } from '../say.ts'
import { Icon } from '../ui/Icon.tsx'
import { Poster } from '../ui/Poster.tsx'
import type { Entry } from './entries.ts'

/** Drawn again only for another entry: the form around it changes with every step of a check-in. */
export const EntryRow = memo(function EntryRow({ entry }: { readonly entry: Entry }) {
  return (
    <>
      {entry.poster !== null && <Poster src={imageUrl(entry.poster)} tint={entry.poster.tint} size="row" />}
      <span className="row__text">
        <span className="row__title" title={entry.title}>
          <bdi>{entry.title}</bdi>
          {entry.year !== null && <span className="row__year">{entry.year}</span>}
        </span>
        <span className="row__line" title={entry.line}>
          {entry.line}
        </span>
      </span>
      {entry.badge === 'next' && <span className="badge">{say('checkin.rowNext')}</span>}
      {entry.badge === 'watched' && (
        <span className="row__watched">
          <span className="unseen">{say('checkin.rowWatched')}</span>
          <Icon name="check" />
        </span>
      )}
      {!entry.disabled && (
        <span className="row__do" aria-hidden="true">
          {entry.target === null ? (
            <>
              {say('checkin.rowChoose')} <Icon name="next" />
            </>
          ) : (
            say('checkin.rowCheckIn')
          )}
        </span>
      )}
    </>
  )
})
