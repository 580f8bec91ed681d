// The palette after a check-in that could not be sent at once: kept, when it is sent, and why not now. It leaves by itself.
import type { CheckInOutcome } from '../../preload/contract/model.ts'
import { describeTarget, imageUrl } from '../describe.ts'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Poster } from '../ui/Poster.tsx'
import { failureWords } from '../words/failure.ts'
import { sentences, stopped } from '../words/sentences.ts'
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
    <section className="success" aria-label={say('now.saved')} {...stay}>
      <Poster src={imageUrl(described.poster)} tint={described.poster.tint} size="card" />
      <div className="hero__body">
        <p className="eyebrow">
          <Icon name="check" /> {say('now.saved')}
        </p>
        <h2 className="hero__title" dir="auto" title={described.title}>
          {described.title}
        </h2>
        <p className="hero__line" title={described.line}>
          {described.line}
        </p>
        <div className="success__foot">
          <p className="hint success__bar">
            {sentences(say('now.savedDetail'), stopped(failureWords(failure, 'background').title))}
          </p>
          {undo !== null && (
            <Button onClick={undo}>
              <Icon name="undo" /> {say('text.undo')}
            </Button>
          )}
        </div>
      </div>
    </section>
  )
}
