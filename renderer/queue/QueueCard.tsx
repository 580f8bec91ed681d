// The queue: what Trakt was not told yet, since when and why. Absent while there is nothing to tell.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useMinute } from '../clock.ts'
import { useMirror } from '../mirror.ts'
import { say, sayNumber } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import '../styles/queue.css'
import { viewStore } from '../viewState.ts'
import { EditSheet } from './EditSheet.tsx'
import { exportQueue } from './queueDeeds.ts'
import { QueueLine } from './QueueLine.tsx'

/** As many as leave the form its place in the window. */
const shownAtFirst = 3

export function QueueCard() {
  const queue = useMirror((s) => s.queue)
  const offset = useMirror((s) => s.serverOffsetMs)
  const minute = useMinute() * 60_000
  const [all, setAll] = useState(false)
  const [editing, setEditing] = useState<string | null>(null)
  const sentHere = viewStore((v) => v.place === 'queue')
  const card = useRef<HTMLElement>(null)
  /** The line that something was done with: the focus must not fall out of the page with it. */
  const acted = useRef<number | null>(null)

  const focusLine = (index: number): void => {
    const lines = card.current?.querySelectorAll<HTMLElement>('.queue__button') ?? []
    const next = lines[Math.min(index, lines.length - 1)] ?? document.querySelector<HTMLElement>('[role=combobox]')
    next?.focus()
  }
  const refocus = useEffectEvent(() => {
    if (acted.current === null || document.activeElement !== document.body) return
    focusLine(acted.current)
    acted.current = null
  })
  useEffect(() => refocus(), [queue])
  // The last line takes the card with it.
  useEffect(() => () => refocus(), [])
  useEffect(() => {
    // It comes behind the first paint and moves the form down: who is about to type there must see it.
    const { activeElement } = document
    if (activeElement?.role === 'combobox') activeElement.scrollIntoView({ block: 'nearest' })
  }, [])
  const arrive = useEffectEvent(() => {
    viewStore.setState({ place: null })
    card.current?.scrollIntoView({ block: 'nearest' })
    focusLine(
      Math.max(
        0,
        shown.findIndex(({ state }) => state === 'refused'),
      ),
    )
  })
  useEffect(() => {
    if (!sentHere) return
    // The form takes the focus when its page is shown; who came for the queue wants it here.
    const later = window.setTimeout(arrive)
    return () => window.clearTimeout(later)
  }, [sentHere])

  // What needs the user must not hide behind "Show all".
  const [calm, refused] = [queue.filter((e) => e.state !== 'refused'), queue.filter((e) => e.state === 'refused')]
  const inOrder = [...refused, ...calm]
  const shown = all ? inOrder : inOrder.slice(0, Math.max(shownAtFirst, refused.length))
  const edited = queue.find(({ id }) => id === editing)
  return (
    <section className="queue" aria-label={say('queue.waiting')} ref={card}>
      <header className="queue__head">
        <h2>
          {calm.length === 0 ? say('queue.notSent') : say('queue.waiting')}{' '}
          <span className="queue__count">{sayNumber(queue.length)}</span>
        </h2>
        <Button look="quiet" onClick={() => void exportQueue()}>
          {say('queue.export')}
        </Button>
      </header>
      <ul className="queue__list">
        {shown.map((entry, index) => (
          <QueueLine
            key={entry.id}
            entry={entry}
            offset={offset}
            minute={minute}
            alone={queue.length === 1}
            onEdit={() => setEditing(entry.id)}
            onAct={() => {
              acted.current = index
            }}
          />
        ))}
      </ul>
      {inOrder.length > shown.length || all ? (
        <div className="queue__foot">
          <Button look="quiet" expanded={all} onClick={() => setAll(!all)}>
            {all ? say('queue.showFewer') : say('queue.showAll', { count: queue.length })}
          </Button>
        </div>
      ) : null}
      {edited !== undefined && <EditSheet entry={edited} offset={offset} onClose={() => setEditing(null)} />}
    </section>
  )
}
