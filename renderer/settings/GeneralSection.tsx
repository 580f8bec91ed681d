// Look and manners: theme, start with the computer.
import type { Theme } from '../../preload/contract/settings.ts'
import { bridge } from '../bridge.ts'
import { clockTime } from '../format.ts'
import { useMirror } from '../mirror.ts'
import { Button } from '../ui/Button.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Switch } from '../ui/Switch.tsx'
import {
  generalTitle,
  loginHint,
  loginLabel,
  pausedHint,
  pauseHint,
  pauseLabel,
  pauseName,
  quitHint,
  quitLabel,
  quitName,
  resumeLabel,
  themeHint,
  themeLabel,
  themeName,
} from '../words/settings.ts'
import { change } from './change.ts'
import { LanguageLine } from './LanguageLine.tsx'
import { Section } from './Section.tsx'
import { SettingLine } from './SettingLine.tsx'

const themes: readonly Theme[] = ['system', 'light', 'dark']

export function GeneralSection() {
  const settings = useMirror((s) => s.settings)
  return (
    <Section title={generalTitle}>
      <SettingLine label={themeLabel} hint={themeHint}>
        <Segmented
          label={themeLabel}
          options={themes.map((value) => ({ value, label: themeName(value) }))}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
      </SettingLine>
      <LanguageLine />
      <Switch
        label={loginLabel}
        hint={loginHint}
        on={settings.launchAtLogin}
        onChange={(launchAtLogin) => change({ launchAtLogin })}
      />
      <PauseLine />
      <SettingLine label={quitName} hint={quitHint}>
        <Button onClick={() => void bridge.request('app.quit')}>{quitLabel}</Button>
      </SettingLine>
    </Section>
  )
}

/** The tray menu has it too; not every desktop has a tray. */
function PauseLine() {
  const pausedUntil = useMirror((s) => s.pausedUntil)
  const signedIn = useMirror((s) => s.account.state === 'signedIn')
  if (!signedIn) return null
  return (
    <SettingLine label={pauseName} hint={pausedUntil === null ? pauseHint : pausedHint(clockTime(pausedUntil))}>
      <Button onClick={() => void bridge.request('app.pause', pausedUntil === null)}>
        {pausedUntil === null ? pauseLabel : resumeLabel}
      </Button>
    </SettingLine>
  )
}
