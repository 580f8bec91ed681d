// What is checked in to now: poster, title, a bar that fills, and the way to cancel it.
import type { ReactNode } from 'react'
import type { Watching } from '../../preload/contract/model.ts'
import { describeItem, imageUrl } from '../describe.ts'
import { clockTime, span } from '../format.ts'
import { usePlaying } from '../playing.ts'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Poster } from '../ui/Poster.tsx'
import { Progress } from '../ui/Progress.tsx'
import { cancelCheckIn, verbStore } from './verbs.ts'

function Times({ watching }: { readonly watching: Watching }) {
  const { share, leftMs } = usePlaying(watching)
  const ends = clockTime(watching.expiresAt)
  return (
    <>
      <Progress
        share={share}
        label={say('now.progress')}
        text={say('now.leftEndsAt', { span: span(leftMs), time: ends })}
      />
      <p className="times">
        <span>{say('now.ends', { time: ends })}</span>
        <span className="times__left">
          {leftMs === 0 ? say('now.ending') : say('now.left', { span: span(leftMs) })}
        </span>
      </p>
    </>
  )
}

export type PlayingCardProps = {
  readonly watching: Watching
  readonly cancelling: boolean
  /** The Undo button, while it can be had. */
  readonly undo: ReactNode
}

export function PlayingCard({ watching, cancelling, undo }: PlayingCardProps) {
  const busy = verbStore((s) => s.busy === 'cancel')
  const described = describeItem(watching.item)
  return (
    <section className="hero" aria-label={say('now.playing', { name: described.name })}>
      <Poster src={imageUrl(described.poster)} tint={described.poster.tint} size="hero" />
      <div className="hero__body">
        <p className="eyebrow">{say('now.watching')}</p>
        <h2 className="hero__title" dir="auto" title={described.title}>
          {described.title}
        </h2>
        <p className="hero__line" title={described.line}>
          {described.line}
        </p>
        <div className="hero__foot">
          <Times watching={watching} />
          <div className="hero__actions">
            {undo}
            <Button busy={cancelling || busy} onClick={() => void cancelCheckIn()}>
              {say('now.cancel')}
            </Button>
          </div>
        </div>
      </div>
    </section>
  )
}
