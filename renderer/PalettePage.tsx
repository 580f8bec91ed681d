// The palette: the check-in form over whatever is on screen, the wait prompt, and the success that closes by itself.
import { useCallback, useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { bridge } from './bridge.ts'
import { CheckInForm } from './checkin/CheckInForm.tsx'
import { PlayingStatus } from './checkin/PlayingStatus.tsx'
import { SaidBanner } from './checkin/SaidBanner.tsx'
import { SuccessCard } from './checkin/SuccessCard.tsx'
import { forgetOutcome, verbStore } from './checkin/verbs.ts'
import { WaitingCard } from './checkin/WaitingCard.tsx'
import { WaitPrompt } from './checkin/WaitPrompt.tsx'
import { useMirror } from './mirror.ts'
import { Button } from './ui/Button.tsx'
import { Mark } from './ui/Mark.tsx'
import { useShown } from './useShown.ts'
import { signedOutWords } from './words/account.ts'

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
        Sign in
      </Button>
    </section>
  )
}

function Content({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const account = useMirror((s) => s.account.state)
  const checkIn = useMirror((s) => s.checkIn)
  const done = verbStore((s) => s.done)
  if (account === 'unknown') return null
  if (account === 'signedOut') return <SignedOut />
  if (checkIn.step === 'blocked' || checkIn.step === 'replacing') return <WaitPrompt checkIn={checkIn} />
  if (done !== null) return <SuccessCard watching={done} onLeave={onLeave} />
  return (
    <>
      <CheckInForm status={<PlayingStatus />} />
      {checkIn.step === 'waiting' && <WaitingCard checkIn={checkIn} />}
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
    const watch = new ResizeObserver(() => {
      void bridge.request('palette.height', Math.ceil(element.getBoundingClientRect().height))
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [])

  return (
    <main className="palette" ref={root}>
      <h1 className="unseen">Marquee</h1>
      <SaidBanner />
      <Content onLeave={leave} />
    </main>
  )
}
