// Choosing an episode of a show: seasons as tabs, the next unwatched one already chosen, what has not aired out of reach.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import type { Failure } from '../../preload/contract/failure.ts'
import type { Season, Show, ShowEpisodes, Target } from '../../preload/contract/model.ts'
import { arrows } from '../arrows.ts'
import { bridge } from '../bridge.ts'
import { imageUrl } from '../describe.ts'
import { useMirror } from '../mirror.ts'
import { say } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Poster } from '../ui/Poster.tsx'
import { SearchList } from '../ui/SearchList.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { failureWords } from '../words/failure.ts'
import { ActionBar, scrobbleDeed } from './ActionBar.tsx'
import { episodeEntries } from './entries.ts'
import { EntryRow } from './EntryRow.tsx'
import { SeasonTabs } from './SeasonTabs.tsx'
import type { Start } from './verbs.ts'

export type EpisodePickerProps = {
  readonly show: Show
  readonly busy: Start | null
  readonly status: ReactNode
  /** Percent where it was left; null: it was never begun. */
  readonly saved: (target: Target) => number | null
  readonly onBack: () => void
  readonly onChoose: (target: Target, how: Start) => void
}

type Opened =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | { readonly state: 'ready'; readonly of: ShowEpisodes }

/** The season to begin with: the next episode's, else the first that is no Specials. */
function firstSeason(of: ShowEpisodes): number | null {
  if (of.next !== null) return of.next.season
  return (of.seasons.find((season) => season.number > 0) ?? of.seasons[0])?.number ?? null
}

export function EpisodePicker({ show, busy, status, saved, onBack, onChoose }: EpisodePickerProps) {
  const [opened, setOpened] = useState<Opened>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const [season, setSeason] = useState<number | null>(null)
  /** The field takes the focus when the picker opens and when its own arrows change the season; the tabs keep theirs. */
  const fieldWants = useRef(true)

  useEffect(() => {
    let gone = false
    setOpened({ state: 'loading' })
    void bridge.request('show.open', show.ids).then((result) => {
      if (gone) return
      setOpened(result.ok ? { state: 'ready', of: result.value } : { state: 'failed', failure: result.failure })
      if (result.ok) setSeason(firstSeason(result.value))
    })
    return () => {
      gone = true
    }
  }, [show, attempt])

  const chosen = opened.state === 'ready' ? (opened.of.seasons.find((one) => one.number === season) ?? null) : null
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onBack()
  }

  return (
    <div className="form" onKeyDown={escape}>
      <div className="picked">
        <Button look="quiet" iconOnly label={say('picker.back')} onClick={onBack}>
          <Icon name="back" />
        </Button>
        <Poster src={imageUrl(show.poster)} tint={show.poster.tint} size="row" />
        <span className="row__text">
          <span className="row__title">
            <bdi>{show.title}</bdi>
          </span>
          <span className="row__line">
            {opened.state === 'ready' && opened.of.next === null ? say('picker.seenAll') : say('picker.choose')}
          </span>
        </span>
        {opened.state === 'loading' && <Spinner />}
      </div>
      {opened.state === 'failed' && <OpenFailed failure={opened.failure} onAgain={() => setAttempt(attempt + 1)} />}
      {opened.state === 'ready' && opened.of.seasons.length === 0 && (
        <div className="empty">
          <p className="empty__title">{say('picker.none')}</p>
          <p className="hint">{say('picker.noneHint')}</p>
        </div>
      )}
      {opened.state === 'ready' && chosen !== null && (
        <>
          <SeasonTabs seasons={opened.of.seasons} value={chosen.number} onChange={setSeason} />
          <Episodes
            key={chosen.number}
            of={opened.of}
            season={chosen}
            focus={fieldWants}
            onSeason={(number) => {
              fieldWants.current = true
              setSeason(number)
            }}
            busy={busy}
            status={status}
            saved={saved}
            onBack={onBack}
            onChoose={onChoose}
          />
        </>
      )}
    </div>
  )
}

function OpenFailed({ failure, onAgain }: { readonly failure: Failure; readonly onAgain: () => void }) {
  const words = failureWords(failure, 'search')
  return (
    <div className="empty" role="status">
      <p className="empty__title">{words.title}</p>
      <p className="hint">{words.detail}</p>
      <Button onClick={onAgain}>{say('text.tryAgain')}</Button>
    </div>
  )
}

type EpisodesProps = Omit<EpisodePickerProps, 'show'> & {
  readonly of: ShowEpisodes
  readonly season: Season
  readonly focus: RefObject<boolean>
  readonly onSeason: (number: number) => void
}

function Episodes({ of, season, focus, onSeason, busy, status, saved, onBack, onChoose }: EpisodesProps) {
  const offset = useMirror((s) => s.serverOffsetMs)
  const [now] = useState(() => Date.now() + offset)
  const [filter, setFilter] = useState('')
  /** By key: the rows are made anew when their list is. null: the row to begin with. */
  const [highlightedKey, setHighlightedKey] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const entries = useMemo(() => episodeEntries(of.show, season, of.next, filter, now), [of, season, filter, now])
  const start =
    entries.find((e) => e.badge === 'next') ??
    entries.find((e) => e.badge === null && !e.disabled) ??
    entries.find((e) => !e.disabled) ??
    null
  useEffect(() => {
    if (focus.current) input.current?.focus()
    focus.current = false
  }, [focus])

  const current = entries.find((e) => e.key === highlightedKey) ?? start
  const target = current === null || current.disabled ? null : current.target

  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault()
      if (target !== null && !event.repeat) onChoose(target, 'scrobble')
      return
    }
    const { forward, back } = arrows()
    const step = event.key === forward ? 1 : event.key === back ? -1 : 0
    if (filter === '' && step !== 0) {
      const index = of.seasons.findIndex((one) => one.number === season.number) + step
      const next = of.seasons[index]
      event.preventDefault()
      if (next !== undefined) onSeason(next.number)
      else if (step < 0) onBack()
    }
    if (event.key === 'Backspace' && filter === '' && !event.repeat) onBack()
  }

  const name = current?.name ?? ''
  return (
    <>
      <SearchList
        label={say('picker.field', { show: of.show.title })}
        listLabel={say('picker.episodes')}
        placeholder={say('picker.placeholder')}
        text={filter}
        onText={setFilter}
        items={entries}
        start={start?.key}
        follow
        render={(entry) => <EntryRow entry={entry} />}
        onChoose={(entry) => {
          if (entry.target !== null) onChoose(entry.target, 'checkIn')
        }}
        onHighlight={(entry) => setHighlightedKey(entry?.key ?? null)}
        onKey={onKey}
        inputRef={input}
        plain
        maxLength={200}
        leading={<Icon name="search" size={20} />}
        empty={
          <div className="empty">
            <p className="empty__title">{filter === '' ? say('picker.noneHere') : say('picker.noSuch')}</p>
            <p className="hint">{filter === '' ? say('picker.noneHereHint') : say('picker.noSuchHint')}</p>
          </div>
        }
      />
      <ActionBar
        status={status}
        busy={busy}
        primary={
          target === null
            ? null
            : {
                label: say('checkin.checkIn'),
                name: say('checkin.checkInTo', { name }),
                onClick: () => onChoose(target, 'checkIn'),
              }
        }
        scrobble={target === null ? null : scrobbleDeed(name, saved(target), () => onChoose(target, 'scrobble'))}
        secondary={null}
      />
    </>
  )
}
