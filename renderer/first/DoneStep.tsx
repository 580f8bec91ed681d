// The end of the first steps: where Marquee is to be found from now on.
import { useMirror } from '../mirror.ts'
import { Phrase } from '../Phrase.tsx'
import { say } from '../say.ts'
import { chips } from '../settings/accelerator.ts'
import { Button } from '../ui/Button.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { Mark } from '../ui/Mark.tsx'
import { whereItIs } from '../words/first.ts'
import { FirstFrame } from './FirstFrame.tsx'
import { go } from './go.ts'
import { useFirstFocus } from './useFirstFocus.ts'

export function DoneStep() {
  const isSignedIn = useMirror((s) => s.account.state === 'signedIn')
  const platform = useMirror((s) => s.platform)
  const desktop = useMirror((s) => s.desktop)
  const hotkey = useMirror((s) => s.hotkey)
  const { main, guard } = useFirstFocus()
  const where = whereItIs(platform, desktop.tray)
  // What is not known to work is not promised.
  const isSure = hotkey.active !== null && hotkey.state !== 'unconfirmed'
  const keys = hotkey.active === null ? [] : chips(hotkey.active, platform)
  return (
    <FirstFrame
      words={
        isSignedIn
          ? { title: say('first.done'), detail: where }
          : { title: say('first.doneSignedOut'), detail: say('first.doneSignedOutDetail') }
      }
      foot={{ step: 'done', back: 'login' }}
      guard={guard}
      mark={<Mark size={56} />}
      answers={
        <Button ref={main} look="primary" size="large" onClick={() => go('none')}>
          {isSignedIn ? say('first.checkIn') : say('first.signIn')}
        </Button>
      }
    >
      {isSure && (
        <p className="hint welcome__hotkey">
          <Phrase of="account.hotkey" given={{ keys: <Kbd keys={keys} label={keys.join(' ')} /> }} />
        </p>
      )}
      {!isSignedIn && <p className="hint">{where}</p>}
    </FirstFrame>
  )
}
