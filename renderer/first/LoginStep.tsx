// Whether Marquee starts with the computer.
import { useState } from 'react'
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { say } from '../say.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
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
      words={
        isOn
          ? { title: say('first.loginIsOn'), detail: say('first.loginIsOnDetail') }
          : { title: say('first.login'), detail: say('first.loginDetail') }
      }
      foot={{ step: 'login', back: 'hotkey', past: { to: 'none', label: say('first.skipRest') } }}
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
            {isPassive ? say('first.continue') : say('first.loginYes')}
          </Button>
          {!isPassive && (
            <Button size="large" onClick={() => go('done')}>
              {say('first.loginNo')}
            </Button>
          )}
          {isOn && asking !== 'failed' && (
            <Button size="large" onClick={() => void set(false)}>
              {say('first.loginOff')}
            </Button>
          )}
        </>
      }
    >
      <div className="first__live" role="status">
        {asking === 'failed' && (
          <Banner icon="alert" title={say('first.loginFailed')} detail={say('first.loginFailedDetail')} />
        )}
      </div>
    </FirstFrame>
  )
}
