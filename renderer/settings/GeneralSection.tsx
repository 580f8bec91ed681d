// Look and manners: theme, start with the computer.
import type { Theme } from '../../preload/contract/settings.ts'
import { bridge } from '../bridge.ts'
import { clockTime } from '../format.ts'
import { useMirror } from '../mirror.ts'
import { Button } from '../ui/Button.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Switch } from '../ui/Switch.tsx'
import { change } from './change.ts'
import { Section } from './Section.tsx'

const themes: readonly { readonly value: Theme; readonly label: string }[] = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

export function GeneralSection() {
  const settings = useMirror((s) => s.settings)
  return (
    <Section title="General">
      <div className="line">
        <p className="line__text">Theme</p>
        <Segmented label="Theme" options={themes} value={settings.theme} onChange={(theme) => change({ theme })} />
      </div>
      <Switch
        label="Start with the computer"
        hint="Marquee waits in the tray."
        on={settings.launchAtLogin}
        onChange={(launchAtLogin) => change({ launchAtLogin })}
      />
      <PauseLine />
      <div className="line">
        <p className="line__text">Marquee runs until you quit it</p>
        <Button onClick={() => void bridge.request('app.quit')}>Quit Marquee</Button>
      </div>
    </Section>
  )
}

/** The tray menu has it too; not every desktop has a tray. */
function PauseLine() {
  const pausedUntil = useMirror((s) => s.pausedUntil)
  const signedIn = useMirror((s) => s.account.state === 'signedIn')
  if (!signedIn) return null
  return (
    <div className="line">
      <p className="line__text">
        {pausedUntil === null
          ? 'No checking and no notifications'
          : `Paused until ${clockTime(pausedUntil)}: no checking, no notifications`}
      </p>
      <Button onClick={() => void bridge.request('app.pause', pausedUntil === null)}>
        {pausedUntil === null ? 'Pause for an hour' : 'Resume'}
      </Button>
    </div>
  )
}
