// The hotkey: shown, changed, and pressed once to see that it arrives.
import { useEffect, useId, useState } from 'react'
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { say } from '../say.ts'
import { chips } from '../settings/accelerator.ts'
import { HotkeyField } from '../settings/HotkeyField.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Spinner } from '../ui/Spinner.tsx'
import { hotkeyTestWords } from '../words/first.ts'
import { CommandLine } from './CommandLine.tsx'
import { FirstFrame } from './FirstFrame.tsx'
import { go } from './go.ts'
import { hotkeyTest } from './hotkeyTest.ts'
import type { HotkeyTest } from './hotkeyTest.ts'
import { useFirstFocus } from './useFirstFocus.ts'

/** While the step can be seen a press is a trial; otherwise it is what it always is. True once main knows. */
function useListening(): boolean {
  const [isKnown, setIsKnown] = useState(false)
  useEffect(() => {
    let told = false
    const tell = (): void => {
      const on = document.visibilityState === 'visible'
      if (on !== told) void bridge.request('first.listen', on).then(() => setIsKnown(on))
      told = on
    }
    tell()
    document.addEventListener('visibilitychange', tell)
    return () => {
      document.removeEventListener('visibilitychange', tell)
      if (told) void bridge.request('first.listen', false)
    }
  }, [])
  return isKnown
}

function Sign({ kind, listens }: { readonly kind: HotkeyTest['kind']; readonly listens: boolean }) {
  if (kind === 'press' || kind === 'pressToProve') return listens && <Spinner />
  return <Icon name={kind === 'heard' ? 'check' : kind === 'none' ? 'info' : 'alert'} size={20} />
}

export function HotkeyStep({ heard }: { readonly heard: string | null }) {
  const hotkey = useMirror((s) => s.hotkey)
  const desktop = useMirror((s) => s.desktop)
  const platform = useMirror((s) => s.platform)
  const { main, guard } = useFirstFocus()
  const id = useId()
  const listens = useListening()
  const shown = (accelerator: string): string => chips(accelerator, platform).join(platform === 'darwin' ? '' : '+')
  const test = hotkeyTest(hotkey, desktop, heard)
  const words = hotkeyTestWords(test, shown)
  return (
    <FirstFrame
      words={{ title: say('first.hotkey'), detail: say('first.hotkeyDetail') }}
      foot={{ step: 'hotkey', past: { to: 'none', label: say('first.skipRest') } }}
      guard={guard}
      answers={
        <Button ref={main} look="primary" size="large" onClick={() => go('login')}>
          {say('first.continue')}
        </Button>
      }
    >
      {test.kind !== 'unsupported' && (
        <>
          <HotkeyField describedBy={id} />
          <p className="hint first__change" id={id}>
            {say('first.hotkeyChange')}
          </p>
        </>
      )}
      <div className="first__test" data-kind={test.kind}>
        <div className="first__said" role="status">
          <span className="first__sign">
            <Sign kind={test.kind} listens={listens} />
          </span>
          <div>
            <p className="first__title">{words.title}</p>
            <p className="hint">{words.detail}</p>
          </div>
        </div>
        {test.kind === 'pressToProve' && <p className="hint">{say('first.nothingHappens')}</p>}
        {(test.kind === 'unsupported' || test.kind === 'pressToProve') && <CommandLine program={desktop.program} />}
      </div>
    </FirstFrame>
  )
}
