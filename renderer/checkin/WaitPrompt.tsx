// The wait prompt: what is running, when it is over by the server's clock, what was wanted, and three choices.
import { useEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { CheckIn, WaitChoice, Watching } from '../../preload/contract/model.ts'
import { describeItem, describeTarget, imageUrl } from '../describe.ts'
import { clockTime, countdown } from '../format.ts'
import { useServerNow } from '../playing.ts'
import { Button } from '../ui/Button.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { Poster } from '../ui/Poster.tsx'
import { chooseWait, verbStore } from './verbs.ts'

type Blocked = Extract<CheckIn, { step: 'blocked' | 'replacing' }>

function Until({ until }: { readonly until: number }) {
  const left = until - useServerNow()
  return (
    <p className="wait__until">
      <span className="wait__count" role="timer">
        {countdown(left)}
      </span>
      <span className="hint">{left > 0 ? `free at ${clockTime(until)}` : 'free now'}</span>
    </p>
  )
}

function Running({ playing }: { readonly playing: Watching | null }) {
  if (playing === null) {
    return <p className="wait__title">Trakt says that something else is playing</p>
  }
  const described = describeItem(playing.item)
  return (
    <div className="wait__running">
      <Poster src={imageUrl(described.poster)} tint={described.poster.tint} size="card" />
      <div className="row__text">
        <p className="eyebrow">{playing.action === 'scrobble' ? 'A player is scrobbling' : 'Already watching'}</p>
        <h2 className="wait__title" dir="auto">
          {described.title}
        </h2>
        <p className="hero__line" dir="auto">
          {described.line}
        </p>
      </div>
    </div>
  )
}

/** `replacing` shows the same prompt with its choice under way, so that nothing jumps. */
export function WaitPrompt({ checkIn }: { readonly checkIn: Blocked }) {
  const busy = verbStore((s) => s.busy)
  const first = useRef<HTMLButtonElement>(null)
  const replacing = checkIn.step === 'replacing'
  const until = checkIn.step === 'blocked' ? checkIn.until : null
  const scrobble = checkIn.playing?.action === 'scrobble'
  useEffect(() => first.current?.focus(), [])

  const choose = (choice: WaitChoice): void => void chooseWait(choice)
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || replacing || busy !== null) return
    const key = event.key.toLowerCase()
    const choice = key === 'r' ? 'replace' : key === 'w' && until !== null ? 'wait' : key === 'n' ? 'dismiss' : null
    if (choice === null) return
    event.preventDefault()
    choose(choice)
  }

  return (
    <section className="wait" aria-label="Something else is playing" onKeyDown={onKey}>
      <Running playing={checkIn.playing} />
      {until !== null && <Until until={until} />}
      <p className="wait__wanted">
        You asked for <bdi>{describeTarget(checkIn.wanted.target).name}</bdi>.{' '}
        {until === null && !replacing ? 'Trakt did not say how long this lasts. ' : ''}
        {scrobble
          ? 'Trakt does not cancel a scrobble; stopping it keeps its position.'
          : 'Nothing is cancelled unless you say so.'}
      </p>
      <div className="wait__choices">
        <Button
          ref={first}
          look="primary"
          size="large"
          busy={replacing || busy === 'replace'}
          onClick={() => choose('replace')}
        >
          {scrobble ? 'Stop it and check in' : 'Replace it'} <Kbd keys={['R']} />
        </Button>
        {until !== null && (
          <Button size="large" busy={busy === 'wait'} disabled={replacing} onClick={() => choose('wait')}>
            Wait <Kbd keys={['W']} />
          </Button>
        )}
        <Button
          size="large"
          look="quiet"
          disabled={replacing}
          busy={busy === 'dismiss'}
          onClick={() => choose('dismiss')}
        >
          Never mind <Kbd keys={['N']} />
        </Button>
      </div>
    </section>
  )
}
