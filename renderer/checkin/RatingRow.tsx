// Ten buttons for a rating: a click, Enter on the one with the focus, which the arrows move, or the digits of the card around it.
import { useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { After } from '../../preload/contract/after.ts'
import type { Item } from '../../preload/contract/model.ts'
import { facts } from '../facts.ts'
import { useMirror } from '../mirror.ts'
import { say } from '../say.ts'
import { Icon } from '../ui/Icon.tsx'
import { rated } from '../words/after.ts'
import { ratingName } from '../words/ratingName.ts'

const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

const idsOf = (item: Item): string => JSON.stringify(item.kind === 'movie' ? item.movie.ids : item.episode.ids)

/** The rating was given, and Trakt was not told yet. */
const useWaits = (item: Item): boolean =>
  useMirror((s) =>
    s.queue.some(
      ({ intent }) =>
        intent.kind === 'rate' && intent.what.kind === item.kind && idsOf(intent.what as Item) === idsOf(item),
    ),
  )

export type RatingRowProps = {
  readonly of: After
  readonly onRate: (value: number) => void
  /** Below the row, on the right. */
  readonly children: ReactNode
}

export function RatingRow({ of: { item, rating }, onRate, children }: RatingRowProps) {
  const row = useRef<HTMLDivElement>(null)
  const given = rating.step === 'rated' ? rating.value : null
  /** The one with the focus or under the pointer. */
  const [looked, setLooked] = useState<number | null>(null)
  const [stop, setStop] = useState<number>(given ?? 1)
  const waits = useWaits(item)
  const named = looked ?? given

  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const isRight = getComputedStyle(event.currentTarget).direction === 'rtl'
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: isRight ? -1 : 1,
      ArrowLeft: isRight ? 1 : -1,
      ArrowUp: 1,
      ArrowDown: -1,
      Home: -10,
      End: 10,
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const to = Math.min(10, Math.max(1, stop + step))
    setStop(to)
    row.current?.querySelectorAll<HTMLElement>('button')[to - 1]?.focus()
  }

  return (
    <div className="rating">
      <p className="rating__head" aria-hidden="true">
        <span>{say('after.rating')}</span>
        {named === null ? (
          <span className="rating__name rating__name--keys">{say('after.rateKeys')}</span>
        ) : (
          <span className="rating__name">{facts([String(named), ratingName(named)])}</span>
        )}
      </p>
      <div className="rating__row" role="group" aria-label={say('after.rating')} ref={row}>
        {values.map((value) => (
          <button
            key={value}
            type="button"
            className="rating__value"
            aria-label={say('after.rate', { value, name: ratingName(value) })}
            aria-keyshortcuts={value === 10 ? '0' : String(value)}
            aria-pressed={value === given}
            tabIndex={value === stop ? 0 : -1}
            onFocus={() => {
              setStop(value)
              setLooked(value)
            }}
            onBlur={() => setLooked(null)}
            onPointerEnter={() => setLooked(value)}
            onPointerLeave={() => setLooked(null)}
            onKeyDown={move}
            onClick={() => onRate(value)}
          >
            {value}
          </button>
        ))}
      </div>
      <div className="rating__foot">
        <p className="hint" role="status">
          {given !== null && (
            <>
              <Icon name="check" size={14} /> {rated(given, waits)}
            </>
          )}
        </p>
        {children}
      </div>
    </div>
  )
}
