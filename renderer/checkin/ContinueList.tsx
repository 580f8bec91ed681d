// Continue watching: the positions that Trakt keeps. A row goes on where it was left; its other button forgets the place.
import { useEffect, useEffectEvent, useRef } from 'react'
import type { SavedPosition } from '../../preload/contract/model.ts'
import { describeItem, episodeCode, imageUrl } from '../describe.ts'
import { facts } from '../facts.ts'
import { span } from '../format.ts'
import { useMirror } from '../mirror.ts'
import { say, sayPercent } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Poster } from '../ui/Poster.tsx'
import { leftOf, targetOf } from './saved.ts'
import { removePosition, start, verbStore } from './verbs.ts'

function standing(position: SavedPosition): string {
  const left = leftOf(position)
  const percent = sayPercent(position.progress)
  return left === null ? percent : facts([percent, say('now.left', { span: span(left) })])
}

function kindOf({ item }: SavedPosition): string {
  return item.kind === 'movie' ? say('item.film') : episodeCode(item.episode.season, item.episode.number)
}

function Row({ position, onRemove }: { readonly position: SavedPosition; readonly onRemove: () => void }) {
  const busy = verbStore((s) => s.running !== null)
  const { title, name, poster } = describeItem(position.item)
  const stands = standing(position)
  const resume = (): void =>
    void start('resume', { target: targetOf(position.item), scrobbleFrom: Math.min(100, position.progress) })
  return (
    <li className="row row--resume">
      <button
        type="button"
        className="row__button"
        aria-disabled={busy || undefined}
        onClick={busy ? undefined : resume}
      >
        <span className="unseen">{say('now.resume')} </span>
        <Poster src={imageUrl(poster)} tint={poster.tint} size="row" />
        <span className="row__text">
          <span className="row__title" title={name}>
            <bdi>{title}</bdi>
          </span>
          <span className="row__line" title={stands}>
            {facts([kindOf(position), stands])}
          </span>
          <span className="row__bar" aria-hidden="true">
            <span className="progress__fill" style={{ transform: `scaleX(${position.progress / 100})` }} />
          </span>
        </span>
        <span className="row__do" aria-hidden="true">
          {say('now.resume')}
        </span>
      </button>
      <Button look="quiet" iconOnly label={say('now.forget', { name })} onClick={onRemove}>
        <Icon name="close" />
      </Button>
    </li>
  )
}

export function ContinueList() {
  const positions = useMirror((s) => s.positions)
  const list = useRef<HTMLUListElement>(null)
  /** The row whose position was forgotten: the focus must not fall out of the page with it. */
  const removed = useRef<number | null>(null)
  const refocus = useEffectEvent(() => {
    if (removed.current === null || document.activeElement !== document.body) return
    const rows = list.current?.querySelectorAll<HTMLElement>('.row__button') ?? []
    const next =
      rows[Math.min(removed.current, rows.length - 1)] ?? document.querySelector<HTMLElement>('[role=combobox]')
    next?.focus()
    removed.current = null
  })
  useEffect(() => refocus(), [positions])
  if (positions.length === 0) return null
  return (
    <section aria-label={say('now.continue')}>
      <h2 className="heading">{say('now.continue')}</h2>
      <ul className="list list--still" ref={list}>
        {positions.map((position, index) => (
          <Row
            key={position.id}
            position={position}
            onRemove={() => {
              removed.current = index
              void removePosition(position)
            }}
          />
        ))}
      </ul>
    </section>
  )
}
