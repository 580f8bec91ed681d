// A check-in that waits for its time: quiet, with its countdown and the way to call it off.
import type { CheckIn } from '../../preload/contract/model.ts'
import { describeTarget, imageUrl } from '../describe.ts'
import { clockTime, countdown } from '../format.ts'
import { Phrase } from '../Phrase.tsx'
import { useServerNow } from '../playing.ts'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Poster } from '../ui/Poster.tsx'
import { callOffWait, verbStore } from './verbs.ts'

export function WaitingCard({ checkIn }: { readonly checkIn: Extract<CheckIn, { step: 'waiting' }> }) {
  const left = checkIn.until - useServerNow()
  const busy = verbStore((s) => s.busy === 'callOff')
  const scrobbles = checkIn.wanted.scrobbleFrom !== undefined
  const wanted = describeTarget(checkIn.wanted.target)
  return (
    <section className="strip strip--card" aria-label={say('wait.waiting')}>
      <Poster src={imageUrl(wanted.poster)} tint={wanted.poster.tint} size="row" />
      <div className="row__text">
        <p className="row__title" title={wanted.name}>
          <bdi>{wanted.title}</bdi>
        </p>
        <p className="row__line">
          {left > 0 ? (
            <Phrase
              of={scrobbles ? 'wait.scrobblesFrom' : 'wait.checksInAt'}
              given={{ time: clockTime(checkIn.until), left: <span role="timer">{countdown(left)}</span> }}
            />
          ) : (
            say(scrobbles ? 'wait.starting' : 'wait.checkingIn')
          )}
        </p>
      </div>
      <Button busy={busy} onClick={() => void callOffWait()}>
        {say('wait.callOff')}
      </Button>
    </section>
  )
}
