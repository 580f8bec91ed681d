// The palette after a check-in that could not be sent at once: kept, when it is sent, and why not now. It leaves by itself.
import type { CheckInOutcome } from '../../preload/contract/model.ts'
import { describeTarget, imageUrl } from '../describe.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Poster } from '../ui/Poster.tsx'
import { failureWords } from '../words/failure.ts'
import { useSaved } from './useSaved.ts'
import { useStay } from './useStay.ts'

/** Longer than a success: there is a sentence to read. */
const stayMs = 3_500
const nothing = (): void => {}

export type SavedCardProps = {
  readonly of: Extract<CheckInOutcome, { kind: 'saved' }>
  readonly onLeave: () => void
}

export function SavedCard({ of: { wanted, failure }, onLeave }: SavedCardProps) {
  const stay = useStay(stayMs, onLeave)
  const { undo } = useSaved(wanted, nothing)
  const described = describeTarget(wanted.target)
  return (
    <section className="success" aria-label="Saved" {...stay}>
      <Poster src={imageUrl(described.poster)} tint={described.poster.tint} size="card" />
      <div className="hero__body">
        <p className="eyebrow">
          <Icon name="check" /> Saved
        </p>
        <h2 className="hero__title" dir="auto" title={described.title}>
          {described.title}
        </h2>
        <p className="hero__line" dir="auto" title={described.line}>
          {described.line}
        </p>
        <div className="success__foot">
          <p className="hint success__bar">
            Sent as soon as Trakt can be reached. {failureWords(failure, 'background').title}.
          </p>
          {undo !== null && (
            <Button onClick={undo}>
              <Icon name="undo" /> Undo
            </Button>
          )}
        </div>
      </div>
    </section>
  )
}
