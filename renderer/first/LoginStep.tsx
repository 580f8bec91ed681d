// Whether Marquee starts with the computer.
import { useState } from 'react'
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import {
  continueLabel,
  loginFailedWords,
  loginIsOnWords,
  loginNo,
  loginOff,
  loginWords,
  loginYes,
  skipRestLabel,
} from '../words/first.ts'
import { FirstFrame } from './FirstFrame.tsx'
import { go } from './go.ts'
import { useFirstFocus } from './useFirstFocus.ts'

type Asking = 'no' | 'busy' | 'failed'

export function LoginStep() {
  // What was so when the step came: an answer that is on its way must not change the question.
  const starts = useMirror((s) => s.settings.launchAtLogin)
  const [isOn] = useState(starts)
  const [asking, setAsking] = useState<Asking>('no')
  const { main, guard } = useFirstFocus()

  const set = async (launchAtLogin: boolean): Promise<void> => {
    setAsking('busy')
    await bridge.request('settings.change', { launchAtLogin })
    const { settings } = await bridge.request('app.snapshot')
    if (settings.launchAtLogin === launchAtLogin) go('done')
    else setAsking('failed')
  }

  const isPassive = isOn || asking === 'failed'
  return (
    <FirstFrame
      words={isOn ? loginIsOnWords : loginWords}
      foot={{ step: 'login', back: 'hotkey', past: { to: 'none', label: skipRestLabel } }}
      guard={guard}
      answers={
        <>
          <Button
            ref={main}
            look="primary"
            size="large"
            busy={asking === 'busy'}
            onClick={() => (isPassive ? go('done') : void set(true))}
          >
            {isPassive ? continueLabel : loginYes}
          </Button>
          {!isPassive && (
            <Button size="large" onClick={() => go('done')}>
              {loginNo}
            </Button>
          )}
          {isOn && asking !== 'failed' && (
            <Button size="large" onClick={() => void set(false)}>
              {loginOff}
            </Button>
          )}
        </>
      }
    >
      <div className="first__live" role="status">
        {asking === 'failed' && <Banner icon="alert" title={loginFailedWords.title} detail={loginFailedWords.detail} />}
      </div>
    </FirstFrame>
  )
}
