// What stands below the bar: the rows, what is searched among them, or why there are none.
import { useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { bridge } from '../bridge.ts'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { emptyWords, unavailableWords } from '../words/activity.ts'
import { failureWords } from '../words/failure.ts'
import { viewStore } from '../viewState.ts'
import { FeedList } from './FeedList.tsx'
import { feedStore, openFeed, ownFeed, searchOn } from './feedStore.ts'
import { filterCount } from './filters.ts'
import { foldLines } from './foldLines.ts'

export function FeedRows() {
  const view = feedStore((s) => s.view)
  const hits = feedStore((s) => s.hits)
  const found = feedStore((s) => s.found)
  const below = feedStore((s) => s.below)
  const unfolded = feedStore((s) => s.unfolded)
  const newest = feedStore((s) => s.newest)
  const lines = useMemo(() => foldLines(view.rows, unfolded), [view.rows, unfolded])
  const rows = hits ?? newest
  const hitLines = useMemo(() => foldLines(rows, unfolded), [rows, unfolded])
  return (
    <div className="feed__areas">
      <Area away={hits !== null}>
        <Fresh count={view.fresh} />
        {lines.length === 0 ? <Nothing /> : <FeedList lines={lines} label={say('feed.activity')} more={!view.ended} />}
      </Area>
      {hitLines.length > 0 && (
        <Area over away={hits === null}>
          <FeedList lines={hitLines} label={say('feed.foundActivity')} more={below} onEnd={searchOn} changing />
        </Area>
      )}
      {hits !== null && (
        <>
          {hitLines.length === 0 && (
            <Area over away={false}>
              <NoHits />
            </Area>
          )}
          <p className="unseen" role="status">
            {!found || hits.length === 0 ? '' : say('feed.found', { count: hits.length })}
          </p>
        </>
      )}
    </div>
  )
}

type AreaProps = { readonly over?: boolean; readonly away: boolean; readonly children: ReactNode }

/** What is away stays laid out, scrolled to where it was. `over`: it covers the other one while it is there. */
function Area({ over = false, away, children }: AreaProps) {
  // It makes the page style all rows anew, so it waits until the others are on screen.
  const [inert, setInert] = useState(away)
  useEffect(() => {
    if (away === inert) return
    let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(() => setInert(away))))
    return () => cancelAnimationFrame(frame)
  }, [away, inert])
  return (
    <div className={over ? 'feed__area feed__area--over' : 'feed__area'} aria-hidden={away || undefined} inert={inert}>
      {children}
    </div>
  )
}

/** The region is there before it has anything to say. */
function Fresh({ count }: { readonly count: number }) {
  const take = (): void => {
    void bridge.request('feed.takeFresh')
    document.querySelector('.feed__area:not([aria-hidden]) .feed__scroll')?.scrollTo({ top: 0 })
  }
  return (
    <div className="feed__fresh" role="status">
      {count > 0 && (
        <Button label={say('feed.showFresh', { count })} onClick={take}>
          {say('feed.fresh', { count })}
        </Button>
      )}
    </div>
  )
}

function NoHits() {
  const text = feedStore((s) => s.text)
  return (
    <div className="empty" role="status">
      <p className="empty__title" dir="auto">
        {say('feed.noneSays', { text: text.trim() })}
      </p>
      <p className="hint">{say('feed.noneSaysHint')}</p>
    </div>
  )
}

function Nothing() {
  const query = feedStore((s) => s.query)
  const view = feedStore((s) => s.view)
  if (view.unavailable !== null) {
    const words = unavailableWords(view.unavailable, query.feed)
    const withoutFilters = view.unavailable.kind === 'noSuchAction'
    return (
      <div className="empty" role="status">
        <p className="empty__title" dir="auto">
          {words.title}
        </p>
        <p className="hint">{words.detail}</p>
        {withoutFilters ? (
          <Button onClick={() => openFeed({ feed: query.feed, types: [], actions: [] })}>
            {say('feed.removeFilters')}
          </Button>
        ) : (
          <Button onClick={() => openFeed(ownFeed)}>{say('feed.showMine')}</Button>
        )}
      </div>
    )
  }
  if (view.reading) return <Skeleton />
  const [gap] = view.gaps
  if (gap !== undefined) {
    const words = failureWords(gap.failure, 'background')
    return (
      <div className="empty" role="status">
        <p className="empty__title">{words.title}</p>
        <p className="hint">{words.detail}</p>
        <Button onClick={() => void bridge.request('feed.retry')}>{say('text.tryAgain')}</Button>
      </div>
    )
  }
  const filtered = filterCount(query) > 0
  const own = filterCount(query) === 0 && query.feed.kind === 'user' && query.feed.username === undefined
  const words = emptyWords(query.feed, { filtered, ended: view.ended })
  return (
    <div className="empty" role="status">
      <p className="empty__title">{words.title}</p>
      <p className="hint">{words.detail}</p>
      {filtered && !view.ended && (
        <Button onClick={() => void bridge.request('feed.more')}>{say('feed.lookFurther')}</Button>
      )}
      {filtered && (
        <Button onClick={() => openFeed({ feed: query.feed, types: [], actions: [] })}>
          {say('feed.removeFilters')}
        </Button>
      )}
      {own && <Button onClick={() => viewStore.setState({ tab: 'now' })}>{say('feed.checkIn')}</Button>}
      {!own && !filtered && <Button onClick={() => openFeed(ownFeed)}>{say('feed.showMine')}</Button>}
    </div>
  )
}

/** As high as the rows that come in its place. */
function Skeleton() {
  return (
    <div className="feed__scroll" aria-busy="true" aria-label={say('feed.activity')} role="feed">
      <p className="unseen" role="article">
        {say('feed.reading')}
      </p>
      <div className="skeleton" aria-hidden="true">
        {Array.from({ length: 8 }, (_, at) => (
          <div key={at} className="row skeleton__row">
            <span className="poster poster--row skeleton__part" />
            <span className="row__text">
              <span className="skeleton__part skeleton__line" />
              <span className="skeleton__part skeleton__line skeleton__line--short" />
            </span>
          </div>
        ))}
      </div>
    </div>
  )
}
