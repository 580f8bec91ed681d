// The Now tab: what is playing, the wait prompt, the check-in form with Up next, what was watched last.
import { bridge } from './bridge.ts'
import { CheckInForm } from './checkin/CheckInForm.tsx'
import { PlayingCard } from './checkin/PlayingCard.tsx'
import { RecentList } from './checkin/RecentList.tsx'
import { SaidBanner } from './checkin/SaidBanner.tsx'
import { UndoButton } from './checkin/UndoButton.tsx'
import { UndoStrip } from './checkin/UndoStrip.tsx'
import { WaitingCard } from './checkin/WaitingCard.tsx'
import { WaitPrompt } from './checkin/WaitPrompt.tsx'
import { useMirror } from './mirror.ts'
import { Button } from './ui/Button.tsx'
import { usePainted } from './usePainted.ts'

function Top() {
  const checkIn = useMirror((s) => s.checkIn)
  const undo = useMirror((s) => s.undo)
  return (
    <>
      {checkIn.playing !== null && (
        <PlayingCard
          watching={checkIn.playing}
          cancelling={checkIn.step === 'cancelling'}
          undo={undo === null ? null : <UndoButton of={undo} />}
        />
      )}
      {checkIn.playing === null && undo !== null && <UndoStrip of={undo} />}
      {checkIn.step === 'waiting' && <WaitingCard checkIn={checkIn} />}
    </>
  )
}

function DemoLine() {
  const demo = useMirror((s) => s.account.state === 'signedIn' && s.account.demo)
  if (!demo) return null
  return (
    <div className="strip">
      <span className="hint">Demo account. Nothing here reaches Trakt.</span>
      <Button look="quiet" onClick={() => void bridge.request('account.signIn')}>
        Sign in to Trakt
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
        </div>
        <RecentList />
      </div>
    )
  }
  return (
    <div className="page__scroll page__scroll--form">
      <div className="now__top">
        <SaidBanner />
        <Top />
      </div>
      <CheckInForm
        status={null}
        below={
          painted && (
            <>
              <RecentList />
              <DemoLine />
            </>
          )
        }
      />
    </div>
  )
}
