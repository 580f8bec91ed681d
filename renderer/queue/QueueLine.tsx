// One line of the queue: what it is, since when, why it waits, what will become of it. It unfolds to what can be done about it.
import { useEffect, useId, useRef, useState } from 'react'
import type { QueuedIntent } from '../../preload/contract/intent.ts'
import { imageUrl } from '../describe.ts'
import { facts } from '../facts.ts'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Poster } from '../ui/Poster.tsx'
import { deedName, dropLabel, fateWords, nextWords, sinceWords, whyWords } from '../words/queue.ts'
import { drop, sendNow } from './queueDeeds.ts'
import { aboutIntent, overAt } from './queued.ts'

export type QueueLineProps = {
  readonly entry: QueuedIntent
  /** Server clock minus local clock, ms. */
  readonly offset: number
  /** Local epoch ms, to the minute. */
  readonly minute: number
  /** There is no other: what the user has to decide about may take its room. */
  readonly alone: boolean
  readonly onEdit: () => void
  /** Something is being done that may take the line away. */
  readonly onAct: () => void
}

export function QueueLine({ entry, offset, minute, alone, onEdit, onAct }: QueueLineProps) {
  const { intent, state } = entry
  const refused = state === 'refused'
  const [open, setOpen] = useState(refused && alone)
  const id = useId()
  const about = aboutIntent(intent)
  const at = entry.at - offset
  const times = { at, over: overAt(intent, at), now: minute }
  return (
    <li className={refused ? 'queue__line queue__line--refused' : 'queue__line'}>
      <button
        type="button"
        className="queue__button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Poster src={imageUrl(about.poster)} tint={about.poster.tint} size="row" />
        <span className="row__text">
          <span className="queue__title" title={about.name}>
            <bdi>{about.title}</bdi> {about.code !== null && <span className="row__year">{about.code}</span>}
          </span>
          <span className="row__line">{facts([deedName(intent), sinceWords(times)])}</span>
          <span className="row__line queue__why">
            {refused && <Icon name="alert" size={14} />}
            <span className="queue__reason" title={whyWords(entry)}>
              {whyWords(entry)}
            </span>{' '}
            <span>· {nextWords(entry, times)}</span>
          </span>
        </span>
        <Icon name={open ? 'down' : 'next'} />
      </button>
      <div id={id} className="queue__more" hidden={!open}>
        <p className="hint">{fateWords(entry, times)}</p>
        {intent.kind === 'checkIn' && intent.wanted.message !== undefined && intent.wanted.message !== '' && (
          <p className="hint queue__message" dir="auto">
            {say('queue.message', { message: intent.wanted.message })}
          </p>
        )}
        <Deeds entry={entry} name={about.name} onEdit={onEdit} onAct={onAct} />
      </div>
    </li>
  )
}

type DeedsProps = Pick<QueueLineProps, 'entry' | 'onEdit' | 'onAct'> & { readonly name: string }

function Deeds({ entry, name, onEdit, onAct }: DeedsProps) {
  const [busy, setBusy] = useState<'send' | 'drop' | null>(null)
  const [asking, setAsking] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  const dropButton = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    if (asking) keep.current?.focus()
    else if (asked.current) dropButton.current?.focus()
    asked.current = asking
  }, [asking])

  const run = async (what: 'send' | 'drop', deed: () => Promise<void>): Promise<void> => {
    onAct()
    setBusy(what)
    await deed()
    setBusy(null)
  }
  if (asking) {
    return (
      <div className="queue__deeds" role="group" aria-label={say('queue.dropWhich', { title: name })}>
        <Button ref={keep} look="quiet" onClick={() => setAsking(false)}>
          {say('queue.keep')}
        </Button>
        <Button busy={busy === 'drop'} onClick={() => void run('drop', () => drop(entry))}>
          {dropLabel(entry)}
        </Button>
      </div>
    )
  }
  return (
    <div className="queue__deeds" role="group" aria-label={say('queue.actionsFor', { title: name })}>
      <Button busy={busy === 'send'} onClick={() => void run('send', () => sendNow(entry))}>
        {entry.state === 'refused' ? say('queue.sendAgain') : say('queue.sendNow')}
      </Button>
      {entry.intent.kind === 'checkIn' && (
        <Button look="quiet" onClick={onEdit}>
          {say('queue.edit')}
        </Button>
      )}
      <Button ref={dropButton} look="quiet" onClick={() => setAsking(true)}>
        {say('queue.drop')}
      </Button>
    </div>
  )
}
