// The check-in form: one field that understands what people type, its results, and the episode picker behind them.
import { Suspense, lazy, useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Show, Target } from '../../preload/contract/model.ts'
import { arrows } from '../arrows.ts'
import { useMirror } from '../mirror.ts'
import { say } from '../say.ts'
import { usePainted } from '../usePainted.ts'
import { useShown } from '../useShown.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { SearchList } from '../ui/SearchList.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { ActionBar, scrobbleDeed } from './ActionBar.tsx'
import { draftStore } from './draft.ts'
import { EmptyResults } from './EmptyResults.tsx'
import { hitEntry, upNextEntry } from './entries.ts'
import type { Entry } from './entries.ts'
import { EntryRow } from './EntryRow.tsx'
import { draftIsWrong, requestOf } from './request.ts'
import { runtimeOf, savedProgress } from './saved.ts'
import { useSearch } from './useSearch.ts'
import { start, verbStore } from './verbs.ts'
import type { Start } from './verbs.ts'

// Opened by a second keystroke at the earliest: they need not hold up the first paint.
const EpisodePicker = lazy(async () => ({ default: (await import('./EpisodePicker.tsx')).EpisodePicker }))
const MoreOptions = lazy(async () => ({ default: (await import('./MoreOptions.tsx')).MoreOptions }))

/** Long pastes are cut here; nothing that names a film is longer. */
const longestText = 10_000

/** As many as the window shows without scrolling: the others come behind the first frame. */
const firstRows = 7

export type CheckInFormProps = {
  readonly status: ReactNode
  /** Shown below Up next while nothing is typed. */
  readonly below?: ReactNode
}

function caretAtEnd(input: HTMLInputElement): boolean {
  return input.selectionStart === input.value.length && input.selectionEnd === input.value.length
}

export function CheckInForm({ status, below }: CheckInFormProps) {
  const text = draftStore((d) => d.text)
  const moreOpen = draftStore((d) => d.moreOpen)
  const upNext = useMirror((s) => s.upNext)
  const account = useMirror((s) => s.account)
  const settings = useMirror((s) => s.settings)
  const paused = useMirror((s) => s.paused)
  const positions = useMirror((s) => s.positions)
  const asking = verbStore((s) => s.running === 'checkIn' || s.running === 'scrobble')
  const slow = verbStore((s) => (s.busy === 'checkIn' || s.busy === 'scrobble' ? s.busy : null))
  // Main's word of what this form has asked for draws nothing again.
  const elsewhere = useMirror((s) => !asking && s.checkIn.step === 'checkingIn')
  const busy = slow ?? (elsewhere ? 'checkIn' : null)
  const search = useSearch(text)
  const input = useRef<HTMLInputElement>(null)
  const moreId = useId()
  const [picking, setPicking] = useState<Show | null>(null)
  /** Enter came before the results did: it is kept until they are here. */
  const [enterHeld, setEnterHeld] = useState<Start | null>(null)

  const painted = usePainted()
  const blank = text.trim() === ''
  const found = useMemo(
    () =>
      blank
        ? (painted ? upNext : upNext.slice(0, firstRows)).map(upNextEntry)
        : (search.answer?.hits.map(hitEntry) ?? []),
    [blank, upNext, painted, search.answer],
  )
  // What was asked for leaves Up next at once; the list stands still until the page has said what came of it.
  const [standing, setStanding] = useState(found)
  if (!asking && standing !== found) setStanding(found)
  const entries = asking ? standing : found
  const first = entries[0]
  /** By key: the rows are made anew when their list is. It starts where the list does, or the first look would be drawn twice. */
  const [highlightedKey, setHighlightedKey] = useState(first?.key ?? null)
  const current = entries.find((entry) => entry.key === highlightedKey) ?? first ?? null
  const settled = blank || (!search.loading && search.answerFor === text.trim())

  useShown(() => {
    setPicking(null)
    setEnterHeld(null)
    input.current?.focus()
    input.current?.select()
  })

  // The first push of `shown` may come before this page listens; coming back from the episodes also ends here.
  useEffect(() => {
    if (picking === null) input.current?.focus()
  }, [picking])

  const saved = (target: Target): number | null => savedProgress(target, { paused, positions })

  const send = (target: Target, how: Start): void => {
    const draft = draftStore.getState()
    if (draftIsWrong(draft, account)) {
      draftStore.setState({ moreOpen: true })
      return
    }
    const from = how === 'checkIn' ? null : Math.min(100, saved(target) ?? 0)
    void start(how, requestOf(target, draft, settings, account, from))
  }

  const choose = (entry: Entry, how: Start = 'checkIn'): void => {
    if (entry.target !== null) send(entry.target, how)
    else if (entry.show !== null) setPicking(entry.show)
  }

  const releaseEnter = useEffectEvent((how: Start) => {
    setEnterHeld(null)
    if (first !== undefined) choose(first, how)
  })
  useEffect(() => {
    if (enterHeld !== null && settled) releaseEnter(enterHeld)
  }, [enterHeld, settled])

  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !settled) {
      event.preventDefault()
      if (event.repeat) return
      setEnterHeld(event.shiftKey ? 'scrobble' : 'checkIn')
      search.now()
      return
    }
    if (event.key === 'Enter' && event.shiftKey) {
      event.preventDefault()
      if (current !== null && !event.repeat) choose(current, 'scrobble')
      return
    }
    // Tab leaves an empty field as it leaves any other; with something typed it goes into the show.
    const opens = event.key === arrows().forward || (event.key === 'Tab' && !event.shiftKey && !blank)
    if (opens && settled && caretAtEnd(event.currentTarget) && current !== null && current.show !== null) {
      event.preventDefault()
      setPicking(current.show)
    }
  }

  const runtime =
    current === null
      ? null
      : current.target === null
        ? (current.show?.runtimeMinutes ?? null)
        : runtimeOf(current.target)

  if (picking !== null) {
    return (
      <Suspense fallback={<div className="empty" />}>
        <EpisodePicker
          show={picking}
          busy={busy}
          status={status}
          saved={saved}
          onBack={() => setPicking(null)}
          onChoose={send}
        />
      </Suspense>
    )
  }

  return (
    <div className="form">
      <SearchList
        label={say('checkin.what')}
        listLabel={blank ? say('checkin.upNext') : say('checkin.results')}
        placeholder={say('checkin.what')}
        text={text}
        onText={(next) => {
          setEnterHeld(null)
          draftStore.setState({ text: next })
        }}
        items={entries}
        render={(entry) => <EntryRow entry={entry} />}
        onChoose={(entry) => choose(entry)}
        onHighlight={(entry) => setHighlightedKey(entry?.key ?? null)}
        onKey={onKey}
        inputRef={input}
        maxLength={longestText}
        leading={<Icon name="search" size={20} />}
        trailing={
          <>
            {search.loading && <Spinner />}
            <Button
              look="quiet"
              iconOnly
              label={moreOpen ? say('checkin.fewerOptions') : say('checkin.moreOptions')}
              expanded={moreOpen}
              controls={moreId}
              onClick={() => draftStore.setState({ moreOpen: !moreOpen })}
            >
              <Icon name="sliders" />
            </Button>
          </>
        }
        between={
          <>
            <Suspense>{moreOpen && <MoreOptions id={moreId} runtimeMinutes={runtime} />}</Suspense>
            {blank && entries.length > 0 && <h2 className="heading">{say('checkin.upNext')}</h2>}
          </>
        }
        empty={<EmptyResults blank={blank} search={search} />}
      />
      {blank && below}
      <p className="unseen" role="status">
        {!blank && settled && search.answer !== null ? say('checkin.resultCount', { count: entries.length }) : ''}
      </p>
      <ActionBar
        status={status}
        busy={busy ?? enterHeld}
        primary={
          current === null
            ? null
            : current.target === null
              ? {
                  label: say('checkin.chooseEpisode'),
                  name: say('checkin.chooseEpisodeOf', { title: current.title }),
                  onClick: () => choose(current),
                }
              : {
                  label: say('checkin.checkIn'),
                  name: say('checkin.checkInTo', { name: current.name }),
                  onClick: () => choose(current),
                }
        }
        scrobble={
          current === null || current.target === null
            ? null
            : scrobbleDeed(current.name, saved(current.target), () => choose(current, 'scrobble'))
        }
        secondary={
          current !== null && current.target !== null && current.show !== null
            ? { label: say('checkin.episodes'), key: arrows().sign, onClick: () => setPicking(current.show) }
            : null
        }
      />
    </div>
  )
}
