// Help and about: the version, the report of a problem, the log, what is sent where, licences.
import { useState } from 'react'
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { Button } from '../ui/Button.tsx'
import { DiagnosticsSheet } from './DiagnosticsSheet.tsx'
import { LicencesSheet } from './LicencesSheet.tsx'
import { PrivacySheet } from './PrivacySheet.tsx'
import { Section } from './Section.tsx'
import { SettingLine } from './SettingLine.tsx'
import { say } from '../say.ts'

type Opened = 'diagnostics' | 'licences' | 'privacy' | null

export function HelpSection() {
  const version = useMirror((s) => s.version)
  const [opened, setOpened] = useState<Opened>(null)
  const [hasNoLog, setHasNoLog] = useState(false)
  const close = (): void => setOpened(null)
  return (
    <>
      <Section title={say('help.title')}>
        <SettingLine label={say('help.version', { version })} hint={say('help.versionHint')}>
          <Button onClick={() => setOpened('licences')}>{say('help.licences')}</Button>
        </SettingLine>
        <SettingLine label={say('help.privacy')} hint={say('help.privacyHint')}>
          <Button onClick={() => setOpened('privacy')}>{say('help.whatIsSent')}</Button>
        </SettingLine>
        <SettingLine label={say('help.diagnostics')} hint={say('help.diagnosticsHint')}>
          <Button onClick={() => setOpened('diagnostics')}>{say('help.showDiagnostics')}</Button>
        </SettingLine>
        <div className="line">
          <div className="line__text">
            <p>{say('help.log')}</p>
            <p className={hasNoLog ? 'problem' : 'hint'} role="status">
              {hasNoLog ? say('help.logFailed') : say('help.logHint')}
            </p>
          </div>
          <Button onClick={() => void bridge.request('help.openLog').then((shown) => setHasNoLog(shown === false))}>
            {say('help.openLog')}
          </Button>
        </div>
      </Section>
      {opened === 'diagnostics' && <DiagnosticsSheet onClose={close} />}
      {opened === 'licences' && <LicencesSheet onClose={close} />}
      {opened === 'privacy' && <PrivacySheet onClose={close} />}
    </>
  )
}
