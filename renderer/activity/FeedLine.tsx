// One line of the feed: a row, or a run of them, below the name of its day. What it says never moves when the picture arrives.
import { memo, useId } from 'react'
import type { ReactNode } from 'react'
import type { Activity } from '../../preload/contract/activity.ts'
import type { FeedRow } from '../../preload/contract/feed.ts'
import type { Episode } from '../../preload/contract/model.ts'
import { imageUrl } from '../describe.ts'
import { clockTime } from '../format.ts'
import { Phrase } from '../Phrase.tsx'
import { say, sayNumber } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Poster } from '../ui/Poster.tsx'
import { childLine, deedWords, runWords } from '../words/deeds.ts'
import type { Deed } from '../words/deeds.ts'
import { feedStore, reveal, toggleRun } from './feedStore.ts'
import { isSameLine } from './foldLines.ts'
import type { Line } from './foldLines.ts'
import { RowActions } from './RowActions.tsx'
import { titleOf } from './subject.ts'
import { ago, dayName, exactly } from './times.ts'

export type FeedLineProps = {
  readonly line: Line
  /** Its place, from 1, among how many; -1: nobody knows yet. */
  readonly at: number
  readonly of: number
  readonly focusable: boolean
  readonly acting: boolean
  /** User name of the account. */
  readonly me: string
  /** Epoch ms by the server's clock, to the minute. */
  readonly now: number
  /** False: not yet. */
  readonly pictures: boolean
}

export const FeedLine = memo(function FeedLine({ at, of, focusable, ...drawn }: FeedLineProps) {
  const { line, now } = drawn
  const id = useId()
  return (
    <div
      role="article"
      className={line.kind === 'row' && line.child ? 'act act--child' : 'act'}
      tabIndex={focusable ? 0 : -1}
      aria-posinset={at}
      aria-setsize={of}
      aria-labelledby={`${id}-title ${id}-line ${id}-when`}
    >
      {line.day !== null && <h2 className="heading">{dayName(line.day, now)}</h2>}
      <Body {...drawn} id={id} />
    </div>
  )
}, isDrawn)

type BodyProps = Omit<FeedLineProps, 'at' | 'of' | 'focusable'> & { readonly id: string }

/** Whether it looks like this already: lines are made anew where only their neighbours have changed. */
function isDrawn<P extends { readonly line: Line }>(before: P, next: P): boolean {
  for (const name in next) if (name !== 'line' && before[name] !== next[name]) return false
  return isSameLine(before.line, next.line)
}

/**
 * One shape for rows and runs: in a search a line becomes another one with every key, and what is drawn of it is used again.
 * A run has no text and is never acted from: it unfolds. Apart from its place, which is another for all rows with every key.
 */
const Body = memo(function Body({ line, id, me, now, acting, pictures }: BodyProps) {
  const of = line.kind === 'run' ? line.rows[0] : line.of
  const { activity } = of
  const revealed = feedStore((s) => s.revealed.has(activity.key))
  const hidden = line.kind === 'row' && of.veiled && !revealed
  const child = line.kind === 'row' && line.child
  const { title, year, poster } = titleOf(activity.subject)
  return (
    <div className="act__body" data-open={acting || undefined}>
      <div className={line.kind === 'run' ? 'row act__row act__row--run' : 'row act__row'}>
        {poster === null ? (
          <span className="poster poster--row act__noposter">
            <Icon name="list" />
          </span>
        ) : (
          <Poster src={pictures ? imageUrl(poster) : null} tint={poster.tint} size="row" />
        )}
        <span className="row__text">
          {!child && (
            <span className="row__title" id={`${id}-title`} title={title}>
              <bdi>{title}</bdi>
              {year !== null && <span className="row__year">{year}</span>}
            </span>
          )}
          <Did id={id} of={deedOf(line, me, hidden)} />
        </span>
        <span className="act__side">
          <When id={id} at={activity.at} now={now} live={activity.action === 'watching'} />
          {line.kind === 'run' ? <Fold line={line} /> : <Rating of={activity} />}
        </span>
      </div>
      {(hidden || activity.text !== null) && <Words of={of} hidden={hidden} open={acting} />}
      {acting && <RowActions of={activity} hidden={hidden} now={now} me={me} />}
    </div>
  )
}, isDrawn)

function deedOf(line: Line, me: string, hidden: boolean): Deed {
  if (line.kind === 'run') {
    const [{ activity }] = line.rows
    return runWords(activity, line.rows.flatMap(episodesOf), activity.who.username === me)
  }
  const { activity } = line.of
  if (line.child) return { who: null, did: childLine(activity, hidden) }
  return deedWords(activity, activity.who.username === me, hidden)
}

function Did({ id, of: { who, did } }: { readonly id: string; readonly of: Deed }) {
  return (
    <span className="row__line" id={`${id}-line`} title={who === null ? did : say('deed.whoDid', { who, did })}>
      {who === null ? did : <Phrase of="deed.whoDid" given={{ who: <bdi>{who}</bdi>, did }} />}
    </span>
  )
}

const episodesOf = ({ activity: { subject } }: FeedRow): readonly Episode[] =>
  subject.kind === 'episodes' ? subject.episodes : subject.kind === 'episode' ? [subject.episode] : []

function Fold({ line }: { readonly line: Extract<Line, { kind: 'run' }> }) {
  return (
    <button
      type="button"
      className="act__fold"
      tabIndex={-1}
      aria-expanded={line.open}
      aria-label={line.open ? say('feed.foldEpisodes') : say('feed.showEpisodes')}
      onClick={() => toggleRun(line.key)}
    >
      <Icon name={line.open ? 'down' : 'next'} />
    </button>
  )
}

type WhenProps = { readonly id: string; readonly at: number; readonly now: number; readonly live: boolean }

function When({ id, at, now, live }: WhenProps) {
  const words = live ? say('feed.watchingNow') : ago(at, now)
  const exact = clockTime(at)
  return (
    <time className="row__when" id={`${id}-when`} dateTime={new Date(at).toISOString()} title={exactly(at)}>
      {words === exact ? (
        exact
      ) : (
        <>
          <span className="act__ago">{words}</span>
          <span className="act__exact" aria-hidden="true">
            {exact}
          </span>
        </>
      )}
    </time>
  )
}

function Rating({ of: { rating } }: { readonly of: Activity }) {
  if (rating === null) return null
  if (rating.simple) {
    const loved = rating.value > 5
    return (
      <span className="act__rating">
        <Icon name={loved ? 'heart' : 'dislike'} size={14} />
        <span className="unseen">{loved ? say('feed.loved') : say('feed.didNotLike')}</span>
      </span>
    )
  }
  return (
    <span className="act__rating">
      <Icon name="star" size={14} />
      <span aria-hidden="true">{sayNumber(rating.value)}</span>
      <span className="unseen">{say('feed.rated', { value: rating.value })}</span>
    </span>
  )
}

/** What was written, or that it is veiled. */
function Words({
  of,
  hidden,
  open,
}: {
  readonly of: FeedRow
  readonly hidden: boolean
  readonly open: boolean
}): ReactNode {
  const { activity } = of
  if (hidden) {
    return (
      <div className="act__words act__veil">
        <span className="hint">{activity.text === null ? say('feed.notThereYet') : say('feed.maySpoil')}</span>
        <Button look="quiet" onClick={() => reveal(activity.key)}>
          {say('feed.showSpoiler')}
        </Button>
      </div>
    )
  }
  if (activity.text === null) return null
  return (
    <p className={open ? 'act__words act__words--open' : 'act__words'} dir="auto">
      {activity.text.text}
    </p>
  )
}
