// The palette: the check-in form over whatever is on screen, the wait prompt, and the success that closes by itself.
import { useCallback, useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { bridge } from './bridge.ts'
import { CheckInForm } from './checkin/CheckInForm.tsx'
import { PlayingStatus } from './checkin/PlayingStatus.tsx'
import { SaidBanner } from './checkin/SaidBanner.tsx'
import { SavedCard } from './checkin/SavedCard.tsx'
import { SuccessCard } from './checkin/SuccessCard.tsx'
import { forgetOutcome, verbStore } from './checkin/verbs.ts'
import { WaitingCard } from './checkin/WaitingCard.tsx'
import { WaitPrompt } from './checkin/WaitPrompt.tsx'
import { useMirror } from './mirror.ts'
import { say } from './say.ts'
import { Button } from './ui/Button.tsx'
import { Mark } from './ui/Mark.tsx'
import { useShown } from './useShown.ts'
import { signedOutWords } from './words/account.ts'

/** A few frames. */
const shrinkMs = 60

function hide(): void {
  void bridge.request('window.hide')
}

function SignedOut() {
  const reason = useMirror((s) => (s.account.state === 'signedOut' ? s.account.reason : 'never'))
  const words = signedOutWords(reason)
  return (
    <section className="success" aria-label={words.title}>
      <Mark size={40} />
      <div className="row__text">
        <h2 className="empty__title">{words.title}</h2>
        <p className="hint">{words.detail}</p>
      </div>
      <Button
        look="primary"
        size="large"
        onClick={() => {
          void bridge.request('window.show', 'window')
          hide()
        }}
      >
        {say('text.signIn')}
      </Button>
    </section>
  )
}

function Content({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const account = useMirror((s) => s.account.state)
  // Only the steps that change what is here: the others would draw the whole form again while a check-in is on its way.
  const prompt = useMirror(({ checkIn }) =>
    checkIn.step === 'blocked' || checkIn.step === 'replacing' ? checkIn : null,
  )
  const waiting = useMirror(({ checkIn }) => (checkIn.step === 'waiting' ? checkIn : null))
  const done = verbStore((s) => s.done)
  const saved = verbStore((s) => s.saved)
  if (account === 'unknown') return null
  if (account === 'signedOut') return <SignedOut />
  if (prompt !== null) return <WaitPrompt checkIn={prompt} />
  if (done !== null) return <SuccessCard watching={done} onLeave={onLeave} />
  if (saved !== null) return <SavedCard of={saved} onLeave={onLeave} />
  return (
    <>
      <CheckInForm status={<PlayingStatus />} />
      {waiting !== null && <WaitingCard checkIn={waiting} />}
    </>
  )
}

export function PalettePage() {
  const root = useRef<HTMLDivElement>(null)
  const leave = useCallback(() => {
    hide()
    forgetOutcome()
  }, [])

  useShown(forgetOutcome)
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leave()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [leave])

  // The window is as tall as what is in it.
  useEffect(() => {
    const element = root.current
    if (element === null) return
    let asked = 0
    let later = 0
    const ask = (): void => {
      window.clearTimeout(later)
      const height = Math.ceil(element.getBoundingClientRect().height)
      // Growing cannot wait, or rows would be cut off. Shrinking would only keep the new content from the screen.
      if (height < asked) later = window.setTimeout(send, shrinkMs)
      else send()
    }
    const send = (): void => {
      asked = Math.ceil(element.getBoundingClientRect().height)
      void bridge.request('palette.height', asked)
    }
    const watch = new ResizeObserver(ask)
    watch.observe(element)
    return () => {
      window.clearTimeout(later)
      watch.disconnect()
    }
  }, [])

  return (
    <main className="palette" ref={root}>
      <h1 className="unseen">Marquee</h1>
      <SaidBanner />
      <Content onLeave={leave} />
    </main>
  )
}
