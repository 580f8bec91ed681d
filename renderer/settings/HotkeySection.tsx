// The hotkey, with what stands in its way.
import { useId } from 'react'
import { useMirror } from '../mirror.ts'
import { hotkeyWords } from '../words/hotkey.ts'
import { chips } from './accelerator.ts'
import { HotkeyField } from './HotkeyField.tsx'
import { Section } from './Section.tsx'
import { say } from '../say.ts'

export function HotkeySection() {
  const hotkey = useMirror((s) => s.hotkey)
  const platform = useMirror((s) => s.platform)
  const id = useId()
  const said = hotkeyWords(hotkey, (accelerator) => chips(accelerator, platform).join(platform === 'darwin' ? '' : '+'))
  return (
    <Section title={say('settings.hotkey')}>
      <div className="line">
        <div className="line__text">
          <p>{say('settings.hotkeyName')}</p>
          <p className={hotkey.refused === null ? 'hint' : 'problem'} id={id} role="status">
            {said ?? say('settings.hotkeyHint')}
          </p>
        </div>
        <HotkeyField describedBy={id} />
      </div>
    </Section>
  )
}
