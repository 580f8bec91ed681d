// The wait prompt: what is running, when it is over by the server's clock, what was wanted, and three choices.
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { CheckIn, WaitChoice, Watching } from '../../preload/contract/model.ts'
import { describeItem, describeTarget, imageUrl } from '../describe.ts'
import { clockTime, countdown } from '../format.ts'
import { useMirror } from '../mirror.ts'
import { Phrase } from '../Phrase.tsx'
import { useServerNow } from '../playing.ts'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { Poster } from '../ui/Poster.tsx'
import { useShown } from '../useShown.ts'
import { sentences } from '../words/sentences.ts'
import { capabilitiesOf } from './request.ts'
import { chooseWait, verbStore } from './verbs.ts'

type Blocked = Extract<CheckIn, { step: 'blocked' | 'replacing' }>

/** The prompt comes in answer to an Enter or a click; the second half of a double one must not answer it. */
const deafMs = 400

function Until({ until }: { readonly until: number }) {
  const left = until - useServerNow()
  return (
    <p className="wait__until">
      <span className="wait__count" role="timer">
        {countdown(left)}
      </span>
      <span className="hint">{left > 0 ? say('wait.freeAt', { time: clockTime(until) }) : say('wait.freeNow')}</span>
    </p>
  )
}

function Running({ playing }: { readonly playing: Watching | null }) {
  if (playing === null) {
    return <h2 className="wait__title">{say('wait.somethingPlays')}</h2>
  }
  const described = describeItem(playing.item)
  return (
    <div className="wait__running">
      <Poster src={imageUrl(described.poster)} tint={described.poster.tint} size="card" />
      <div className="row__text">
        <p className="eyebrow">{playing.action === 'scrobble' ? say('wait.scrobbling') : say('wait.watching')}</p>
        <h2 className="wait__title" dir="auto" title={described.title}>
          {described.title}
        </h2>
        <p className="hero__line" title={described.line}>
          {described.line}
        </p>
      </div>
    </div>
  )
}

function useDeaf(): boolean {
  const [deaf, setDeaf] = useState(true)
  useEffect(() => {
    const id = window.setTimeout(() => setDeaf(false), deafMs)
    return () => window.clearTimeout(id)
  }, [])
  return deaf
}

/** `replacing` shows the same prompt with its choice under way, so that nothing jumps. */
export function WaitPrompt({ checkIn }: { readonly checkIn: Blocked }) {
  const busy = verbStore((s) => s.busy)
  const root = useRef<HTMLElement>(null)
  const about = useId()
  const deaf = useDeaf()
  const replacing = checkIn.step === 'replacing'
  const until = checkIn.step === 'blocked' ? checkIn.until : null
  const scrobble = checkIn.playing?.action === 'scrobble'
  const keeps = useMirror((s) => capabilitiesOf(s.account)?.savedPositions === true)
  const consequence = scrobble ? say(keeps ? 'wait.stopsAndKeeps' : 'wait.stops') : say('wait.nothingCancelled')
  const closed = deaf || replacing

  // The prompt itself has the focus and none of its choices: what plays is never replaced by an Enter too many.
  useEffect(() => root.current?.focus(), [])
  useShown(() => root.current?.focus())

  const choose = (choice: WaitChoice): void => {
    if (!closed) void chooseWait(choice)
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const choice = choiceOf(event.key, until !== null)
    if (choice === null) return
    // While the prompt is up these keys are its own, heard or not: an Escape that came too early closes nothing else.
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat) choose(choice)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event)
    // On the way down: the page's own Escape hides the window, and the prompt's comes first wherever the focus is.
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])

  return (
    <section className="wait" aria-label={say('wait.prompt')} aria-describedby={about} tabIndex={-1} ref={root}>
      <Running playing={checkIn.playing} />
      {until !== null && <Until until={until} />}
      <p className="wait__wanted" id={about}>
        <Phrase
          of="text.sentences"
          given={{
            first: <Phrase of="wait.asked" given={{ name: <bdi>{describeTarget(checkIn.wanted.target).name}</bdi> }} />,
            second: sentences(until === null && !replacing ? say('wait.noLength') : null, consequence),
          }}
        />
      </p>
      <div className="wait__choices">
        <Button
          look="primary"
          size="large"
          disabled={deaf}
          busy={replacing || busy === 'replace'}
          onClick={() => choose('replace')}
        >
          {say('wait.replace')} <Kbd keys={['R']} />
        </Button>
        {until !== null && (
          <Button size="large" busy={busy === 'wait'} disabled={closed} onClick={() => choose('wait')}>
            {say('wait.wait')} <Kbd keys={['W']} />
          </Button>
        )}
        <Button size="large" disabled={closed} busy={busy === 'dismiss'} onClick={() => choose('dismiss')}>
          {say('wait.neverMind')} <Kbd keys={['N']} />
        </Button>
      </div>
    </section>
  )
}

function choiceOf(key: string, canWait: boolean): WaitChoice | null {
  switch (key.toLowerCase()) {
    case 'r':
      return 'replace'
    case 'w':
      return canWait ? 'wait' : null
    case 'n':
    case 'escape':
      return 'dismiss'
    default:
      return null
  }
}
