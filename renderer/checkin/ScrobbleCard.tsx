// A scrobble by hand: what runs or is paused, where it stands, and the ways to move, pause, resume and end it.
import { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Paused, Watching } from '../../preload/contract/model.ts'
import { describeItem, imageUrl } from '../describe.ts'
import { clockTime, span } from '../format.ts'
import { useServerNow } from '../playing.ts'
import { say, sayPercent } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Poster } from '../ui/Poster.tsx'
import { Slider } from '../ui/Slider.tsx'
import { runtimeOf, targetOf } from './saved.ts'
import { useSeek } from './useSeek.ts'
import { end, start, verbStore } from './verbs.ts'
import type { End } from './verbs.ts'

export type Scrobble =
  | { readonly state: 'running'; readonly watching: Watching }
  | { readonly state: 'paused'; readonly paused: Paused }

/** From here on Trakt counts it and keeps no position. */
const countsFrom = 80

/** Percent, and the whole length in ms; null: nobody knows it. */
function standing(of: Scrobble, now: number): { readonly progress: number; readonly lengthMs: number | null } {
  if (of.state === 'paused') {
    const minutes = of.paused.durationMinutes ?? runtimeOf(targetOf(of.paused.item))
    return { progress: of.paused.progress, lengthMs: minutes === null ? null : minutes * 60_000 }
  }
  const { startedAt, expiresAt } = of.watching
  const lengthMs = Math.max(1, expiresAt - startedAt)
  return { progress: Math.min(100, Math.max(0, ((now - startedAt) / lengthMs) * 100)), lengthMs }
}

type ControlsProps = { readonly of: Scrobble; readonly ending: boolean; readonly undo: ReactNode }

function Controls({ of, ending, undo }: ControlsProps) {
  const running = of.state === 'running'
  const now = useServerNow(running)
  const busy = verbStore((s) => s.busy)
  const { progress, lengthMs } = standing(of, now)
  const seek = useSeek(progress, running ? of.watching : of.paused)
  const shown = seek.held ?? progress
  const done = lengthMs === null ? null : (lengthMs * shown) / 100
  const left = lengthMs === null || done === null ? null : lengthMs - done
  const text =
    done === null || left === null
      ? sayPercent(shown)
      : say('scrobble.inAndLeft', { done: span(done), left: span(left) })

  const finish = (verb: End): void => {
    const at = seek.take()
    void end(verb, verb === 'finish' && at < countsFrom ? 100 : at)
  }
  const resume = (): void => {
    if (of.state === 'paused')
      void start('resume', { target: targetOf(of.paused.item), scrobbleFrom: Math.min(100, seek.take()) })
  }
  return (
    <>
      <Slider
        label={say('scrobble.position')}
        value={shown}
        text={text}
        onHold={seek.hold}
        onMove={seek.move}
        onRelease={seek.release}
        onDrop={seek.drop}
      />
      <p className="times">
        <span>{done === null ? sayPercent(shown) : say('scrobble.in', { span: span(done) })}</span>
        {running && left !== null && <span>{say('now.ends', { time: clockTime(now + left) })}</span>}
        {!running && done !== null && <span>{sayPercent(shown)}</span>}
        {left !== null && (
          <span className="times__left">
            {running && left === 0 ? say('now.ending') : say('now.left', { span: span(left) })}
          </span>
        )}
      </p>
      <div className="hero__actions">
        {undo}
        {/* One button that changes its word: the focus stays on it. */}
        {(!running || shown < countsFrom) && (
          <Button busy={busy === (running ? 'pause' : 'resume')} onClick={() => (running ? finish('pause') : resume())}>
            {running ? say('scrobble.pause') : say('scrobble.resume')}
          </Button>
        )}
        {shown < countsFrom && (
          <Button busy={busy === 'stop' || ending} onClick={() => finish('stop')}>
            {say('scrobble.stop')}
          </Button>
        )}
        {(running || shown >= countsFrom) && (
          <Button
            busy={busy === 'finish' || (ending && shown >= countsFrom)}
            label={say('scrobble.finishName')}
            onClick={() => finish('finish')}
          >
            {say('scrobble.finish')}
          </Button>
        )}
      </div>
    </>
  )
}

export type ScrobbleCardProps = {
  readonly of: Scrobble
  /** It is being ended from elsewhere. */
  readonly ending: boolean
  /** The Undo button, while it can be had. */
  readonly undo: ReactNode
}

export function ScrobbleCard({ of, ending, undo }: ScrobbleCardProps) {
  const { title, line, name, poster } = describeItem(of.state === 'running' ? of.watching.item : of.paused.item)
  const running = of.state === 'running'
  const card = useRef<HTMLElement>(null)
  // Ended by its own button, the card takes the focus along; the field is where to go on.
  useLayoutEffect(() => {
    const element = card.current
    return () => {
      if (element?.contains(document.activeElement) === true)
        document.querySelector<HTMLElement>('[role=combobox]')?.focus()
    }
  }, [])
  return (
    <section
      ref={card}
      className="hero hero--scrobble"
      aria-label={say(running ? 'scrobble.runningName' : 'scrobble.pausedName', { name })}
    >
      <div className="hero__what">
        <Poster src={imageUrl(poster)} tint={poster.tint} size="card" />
        <div className="hero__body">
          <p className="eyebrow">{running ? say('scrobble.running') : say('scrobble.paused')}</p>
          <h2 className="hero__title" dir="auto" title={title}>
            {title}
          </h2>
          <p className="hero__line" title={line}>
            {line}
          </p>
        </div>
      </div>
      <Controls of={of} ending={ending} undo={undo} />
    </section>
  )
}
