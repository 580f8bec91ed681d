// A check-in that waits for its time: quiet, with its countdown and the way to call it off.
import type { CheckIn } from '../../preload/contract/model.ts'
import { describeTarget, imageUrl } from '../describe.ts'
import { clockTime, countdown } from '../format.ts'
import { useServerNow } from '../playing.ts'
import { Button } from '../ui/Button.tsx'
import { Poster } from '../ui/Poster.tsx'
import { callOffWait, verbStore } from './verbs.ts'

export function WaitingCard({ checkIn }: { readonly checkIn: Extract<CheckIn, { step: 'waiting' }> }) {
  const left = checkIn.until - useServerNow()
  const busy = verbStore((s) => s.busy === 'callOff')
  const [comes, isHere] =
    checkIn.wanted.scrobbleFrom === undefined ? ['Checks in at', 'Checking in…'] : ['Scrobbles from', 'Starting…']
  const wanted = describeTarget(checkIn.wanted.target)
  return (
    <section className="strip strip--card" aria-label="Waiting to check in">
      <Poster src={imageUrl(wanted.poster)} tint={wanted.poster.tint} size="row" />
      <div className="row__text">
        <p className="row__title" title={wanted.name}>
          <bdi>{wanted.title}</bdi>
        </p>
        <p className="row__line">
          {left > 0 ? (
            <>
              {comes} {clockTime(checkIn.until)}, in <span role="timer">{countdown(left)}</span>
            </>
          ) : (
            isHere
          )}
        </p>
      </div>
      <Button busy={busy} onClick={() => void callOffWait()}>
        Call it off
      </Button>
    </section>
  )
}
