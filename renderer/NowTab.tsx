// The Now tab: what is playing, what waits to be sent, the wait prompt, the check-in form with Up next, what was watched last.
import { Suspense, lazy } from 'react'
import type { Paused, Watching } from '../preload/contract/model.ts'
import { bridge } from './bridge.ts'
import { CheckInForm } from './checkin/CheckInForm.tsx'
import { ContinueList } from './checkin/ContinueList.tsx'
import { PlayingCard } from './checkin/PlayingCard.tsx'
import { RecentList } from './checkin/RecentList.tsx'
import { SavedBanner } from './checkin/SavedBanner.tsx'
import { SaidBanner } from './checkin/SaidBanner.tsx'
import { ScrobbleCard } from './checkin/ScrobbleCard.tsx'
import type { Scrobble } from './checkin/ScrobbleCard.tsx'
import { UndoButton } from './checkin/UndoButton.tsx'
import { UndoStrip } from './checkin/UndoStrip.tsx'
import { WaitingCard } from './checkin/WaitingCard.tsx'
import { WaitPrompt } from './checkin/WaitPrompt.tsx'
import { useMirror } from './mirror.ts'
import { say } from './say.ts'
import { Button } from './ui/Button.tsx'
import { usePainted } from './usePainted.ts'

// Most of the time there is nothing in it.
const QueueCard = lazy(async () => ({ default: (await import('./queue/QueueCard.tsx')).QueueCard }))

// After watching; for most of the day there is nothing in it either.
const AfterCard = lazy(async () => ({ default: (await import('./checkin/AfterCard.tsx')).AfterCard }))

function Afterwards() {
  const after = useMirror((s) => s.after)
  return <Suspense>{after !== null && <AfterCard key={after.key} after={after} />}</Suspense>
}

function Queue() {
  const waits = useMirror((s) => s.queue.length > 0)
  return <Suspense>{waits && <QueueCard />}</Suspense>
}

function scrobbleOf(playing: Watching | null, paused: Paused | null): Scrobble | null {
  if (playing !== null) return playing.action === 'scrobble' ? { state: 'running', watching: playing } : null
  return paused === null ? null : { state: 'paused', paused }
}

function Top() {
  const checkIn = useMirror((s) => s.checkIn)
  const paused = useMirror((s) => s.paused)
  const undo = useMirror((s) => s.undo)
  const { playing } = checkIn
  const scrobble = scrobbleOf(playing, paused)
  const ending = checkIn.step === 'cancelling'
  const undoButton = undo === null || playing === null ? null : <UndoButton of={undo} />
  return (
    <>
      {scrobble !== null && <ScrobbleCard of={scrobble} ending={ending} undo={undoButton} />}
      {scrobble === null && playing !== null && (
        <PlayingCard watching={playing} cancelling={ending} undo={undoButton} />
      )}
      {playing === null && undo !== null && <UndoStrip of={undo} />}
      {checkIn.step === 'waiting' && <WaitingCard checkIn={checkIn} />}
    </>
  )
}

function DemoLine() {
  const demo = useMirror((s) => s.account.state === 'signedIn' && s.account.demo)
  if (!demo) return null
  return (
    <div className="strip">
      <span className="hint">{say('page.demo')}</span>
      <Button look="quiet" onClick={() => void bridge.request('account.signIn')}>
        {say('page.signInToTrakt')}
      </Button>
    </div>
  )
}

export function NowTab() {
  const checkIn = useMirror((s) => s.checkIn)
  const painted = usePainted()
  // One question at a time: while the prompt waits for its answer there is nothing else to choose.
  if (checkIn.step === 'blocked' || checkIn.step === 'replacing') {
    return (
      <div className="page__scroll">
        <div className="now__top">
          <SaidBanner />
          <WaitPrompt checkIn={checkIn} />
          <Queue />
        </div>
        <RecentList />
      </div>
    )
  }
  return (
    <div className="page__scroll page__scroll--form">
      <div className="now__top">
        <Top />
        <Afterwards />
        {/* Below what it is about, which so keeps its place. */}
        <SaidBanner />
        <SavedBanner />
        <Queue />
      </div>
      <CheckInForm
        status={null}
        below={
          painted && (
            <>
              <ContinueList />
              <RecentList />
              <DemoLine />
            </>
          )
        }
      />
    </div>
  )
}
