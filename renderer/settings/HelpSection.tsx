// Help and about: the version, the report of a problem, the log, what is sent where, licences.
import { useState } from 'react'
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { Button } from '../ui/Button.tsx'
import {
  diagnosticsHint,
  diagnosticsLabel,
  diagnosticsName,
  helpTitle,
  licencesLabel,
  logFailed,
  logHint,
  logLabel,
  logName,
  privacyHint,
  privacyLabel,
  privacyName,
  versionHint,
  versionName,
} from '../words/help.ts'
import { DiagnosticsSheet } from './DiagnosticsSheet.tsx'
import { LicencesSheet } from './LicencesSheet.tsx'
import { PrivacySheet } from './PrivacySheet.tsx'
import { Section } from './Section.tsx'
import { SettingLine } from './SettingLine.tsx'

type Opened = 'diagnostics' | 'licences' | 'privacy' | null

export function HelpSection() {
  const version = useMirror((s) => s.version)
  const [opened, setOpened] = useState<Opened>(null)
  const [hasNoLog, setHasNoLog] = useState(false)
  const close = (): void => setOpened(null)
  return (
    <>
      <Section title={helpTitle}>
        <SettingLine label={versionName(version)} hint={versionHint}>
          <Button onClick={() => setOpened('licences')}>{licencesLabel}</Button>
        </SettingLine>
        <SettingLine label={privacyName} hint={privacyHint}>
          <Button onClick={() => setOpened('privacy')}>{privacyLabel}</Button>
        </SettingLine>
        <SettingLine label={diagnosticsName} hint={diagnosticsHint}>
          <Button onClick={() => setOpened('diagnostics')}>{diagnosticsLabel}</Button>
        </SettingLine>
        <div className="line">
          <div className="line__text">
            <p>{logName}</p>
            <p className={hasNoLog ? 'problem' : 'hint'} role="status">
              {hasNoLog ? logFailed : logHint}
            </p>
          </div>
          <Button onClick={() => void bridge.request('help.openLog').then((shown) => setHasNoLog(shown === false))}>
            {logLabel}
          </Button>
        </div>
      </Section>
      {opened === 'diagnostics' && <DiagnosticsSheet onClose={close} />}
      {opened === 'licences' && <LicencesSheet onClose={close} />}
      {opened === 'privacy' && <PrivacySheet onClose={close} />}
    </>
  )
}
