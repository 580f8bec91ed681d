// After watching: a rating from 1 to 10 if one is asked for, and what comes next. It never takes the focus by itself.
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { After } from '../../preload/contract/after.ts'
import type { EpisodeItem } from '../../preload/contract/model.ts'
import { bridge } from '../bridge.ts'
import { describeItem, episodeLine, imageUrl } from '../describe.ts'
import { mirrorStore, useMirror } from '../mirror.ts'
import { useServerNow } from '../playing.ts'
import { say } from '../say.ts'
import { change } from '../settings/change.ts'
import '../styles/after.css'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { Poster } from '../ui/Poster.tsx'
import { viewStore } from '../viewState.ts'
import { afterSpoken, nextWords, watchedEyebrow } from '../words/after.ts'
import { failureWords } from '../words/failure.ts'
import { emptyDraft } from './draft.ts'
import { RatingRow } from './RatingRow.tsx'
import { requestOf } from './request.ts'
import { targetOf } from './saved.ts'
import { start, verbStore } from './verbs.ts'

/** The episode that can be watched now; null: none. */
function useNext({ next }: After): EpisodeItem | null {
  const isRunning = useMirror((s) => s.checkIn.playing !== null)
  const now = useServerNow(next.kind === 'announced')
  if (isRunning || (next.kind !== 'episode' && next.kind !== 'announced')) return null
  return next.kind === 'episode' || next.airsAt <= now ? next.item : null
}

function begin(item: EpisodeItem): void {
  const { snapshot } = mirrorStore.getState()
  if (snapshot === null) return
  // What is typed in the form belongs to another check-in.
  void start('resume', requestOf(targetOf(item), emptyDraft, snapshot.settings, snapshot.account, null))
}

async function rate(key: string, value: number): Promise<void> {
  const result = await bridge.request('after.rate', key, value)
  if (result.ok) return
  const words = () => failureWords(result.failure, 'background')
  verbStore.setState({ said: { words, tone: 'bad' } })
}

function stopAsking(): void {
  change({ askRating: false })
  const words = () => ({ title: say('after.neverAsked'), detail: say('after.neverAskedDetail') })
  verbStore.setState({ said: { words, tone: 'told' } })
}

/** It appears by itself: a screen reader is told once, when the region that says it is there. */
function useSpoken(text: string, key: string): string {
  const [spoken, setSpoken] = useState('')
  const speak = useEffectEvent(() => setSpoken(text))
  useEffect(() => {
    const later = window.setTimeout(() => speak())
    return () => window.clearTimeout(later)
  }, [key])
  return spoken
}

/** Who came for the rating finds it; the focus does not fall out of the page when the card goes. */
function useFocus(): React.RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null)
  const isSentHere = viewStore((v) => v.place === 'rating')
  const arrive = useEffectEvent(() => {
    viewStore.setState({ place: null })
    card.current?.scrollIntoView({ block: 'nearest' })
    card.current?.focus()
  })
  useEffect(() => {
    if (!isSentHere) return
    // The form takes the focus when its page is shown.
    const later = window.setTimeout(() => arrive())
    return () => window.clearTimeout(later)
  }, [isSentHere])
  useEffect(() => {
    const { activeElement } = document
    if (activeElement?.role === 'combobox') activeElement.scrollIntoView({ block: 'nearest' })
    return () => {
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>('[role=combobox]')?.focus({ preventScroll: true })
    }
  }, [])
  return card
}

export function AfterCard({ after }: { readonly after: After }) {
  const { key, item, lengthMs, rating } = after
  const card = useFocus()
  const next = useNext(after)
  const busy = verbStore((s) => s.running !== null)
  const spoken = useSpoken(afterSpoken(after), key)
  const described = describeItem(item)
  const said = next === null || after.next.kind === 'episode' ? nextWords(after) : null
  const isAsked = rating.step === 'asked'

  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat || event.nativeEvent.isComposing) return
    if (event.key.toLowerCase() === 'n' && next !== null && !busy) {
      event.preventDefault()
      begin(next)
    }
    if (rating.step !== 'none' && /^\d$/.test(event.key)) {
      event.preventDefault()
      void rate(key, event.key === '0' ? 10 : Number(event.key))
    }
  }

  return (
    <section
      className="after"
      aria-label={say('after.label', { name: described.name })}
      tabIndex={-1}
      ref={card}
      onKeyDown={onKey}
    >
      <p className="unseen" role="status">
        {spoken}
      </p>
      <header className="after__head">
        <Poster src={imageUrl(described.poster)} tint={described.poster.tint} size="row" />
        <div className="after__what">
          <p className="eyebrow">{watchedEyebrow(lengthMs)}</p>
          <h2 className="after__title" title={described.title}>
            <bdi>{described.title}</bdi>
          </h2>
          <p className="after__line" title={described.line}>
            <bdi>{described.line}</bdi>
          </p>
        </div>
        <Button
          look="quiet"
          iconOnly
          label={isAsked ? say('after.notNow') : say('text.close')}
          onClick={() => void bridge.request('after.skip', key)}
        >
          <Icon name="close" />
        </Button>
      </header>
      {said !== null && <p className="after__said">{said}</p>}
      {rating.step !== 'none' && (
        <RatingRow of={after} onRate={(value) => void rate(key, value)}>
          {isAsked && (
            <Button look="quiet" onClick={stopAsking}>
              {say('after.neverAsk')}
            </Button>
          )}
        </RatingRow>
      )}
      {next !== null && (
        <button
          type="button"
          className="after__next"
          aria-keyshortcuts="N"
          aria-disabled={busy || undefined}
          onClick={busy ? undefined : () => begin(next)}
        >
          <span className="after__what">
            <span className="eyebrow">{say('after.next')}</span>
            <span className="unseen">{next.show.title}</span>
            <span className="after__line" title={episodeLine(next.episode)}>
              <bdi>{episodeLine(next.episode)}</bdi>
            </span>
          </span>
          {/* Before the word, which so keeps its place at the edge while the key is not shown. */}
          <Kbd keys={['N']} />
          <span className="after__do">{say('after.checkIn')}</span>
        </button>
      )}
    </section>
  )
}
