// Language, look and manners: theme, start with the computer.
import type { Theme } from '../../preload/contract/settings.ts'
import { bridge } from '../bridge.ts'
import { clockTime } from '../format.ts'
import { useMirror } from '../mirror.ts'
import { Button } from '../ui/Button.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import { Switch } from '../ui/Switch.tsx'
import { themeName } from '../words/settings.ts'
import { change } from './change.ts'
import { LanguageLine } from './LanguageLine.tsx'
import { Section } from './Section.tsx'
import { SettingLine } from './SettingLine.tsx'
import { say } from '../say.ts'

const themes: readonly Theme[] = ['system', 'light', 'dark']

export function GeneralSection() {
  const settings = useMirror((s) => s.settings)
  return (
    <Section title={say('settings.general')}>
      <LanguageLine />
      <SettingLine label={say('settings.theme')} hint={say('settings.themeHint')}>
        <Segmented
          label={say('settings.theme')}
          options={themes.map((value) => ({ value, label: themeName(value) }))}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
      </SettingLine>
      <Switch
        label={say('settings.login')}
        hint={say('settings.loginHint')}
        on={settings.launchAtLogin}
        onChange={(launchAtLogin) => change({ launchAtLogin })}
      />
      <PauseLine />
      <SettingLine label={say('settings.quitName')} hint={say('settings.quitHint')}>
        <Button onClick={() => void bridge.request('app.quit')}>{say('settings.quit')}</Button>
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
    <SettingLine
      label={say('settings.pauseName')}
      hint={
        pausedUntil === null ? say('settings.pauseHint') : say('settings.pausedHint', { until: clockTime(pausedUntil) })
      }
    >
      <Button onClick={() => void bridge.request('app.pause', pausedUntil === null)}>
        {pausedUntil === null ? say('settings.pause') : say('settings.resume')}
      </Button>
    </SettingLine>
  )
}
