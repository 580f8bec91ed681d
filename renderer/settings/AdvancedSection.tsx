// The API key and the addresses, for those who bring their own.
import { useEffect, useRef, useState } from 'react'
import type { Settings } from '../../preload/contract/settings.ts'
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import { viewStore } from '../viewState.ts'
import {
  advancedTitle,
  apiAddressHint,
  apiAddressLabel,
  apiKeyLabel,
  apiKeyMissing,
  apiKeyThere,
  authAddressHint,
  authAddressLabel,
  clientIdHint,
  clientIdLabel,
  clientIdOwn,
  clientIdShape,
  getKeyLabel,
  secretHint,
  secretLabel,
  secretPaste,
  secretSaved as secretSavedWord,
} from '../words/settings.ts'
import { addressProblem, clientIdProblem } from './address.ts'
import { change } from './change.ts'
import { Section } from './Section.tsx'

export function AdvancedSection() {
  const server = useMirror((s) => s.settings.server)
  const hasKey = useMirror((s) => s.hasKey)
  const wanted = viewStore((v) => v.place === 'advanced')
  const clientId = useRef<HTMLInputElement>(null)
  const [secretSaved, setSecretSaved] = useState(false)
  useEffect(() => {
    if (!wanted) return
    viewStore.setState({ place: null })
    clientId.current?.closest('section')?.scrollIntoView()
    clientId.current?.focus({ preventScroll: true })
  }, [wanted])

  const set = (patch: Partial<Settings['server']>): void => change({ server: { ...server, ...patch } })
  const saveSecret = (secret: string): void => {
    void bridge.request('account.setSecret', secret).then(() => setSecretSaved(true))
  }
  return (
    <Section title={advancedTitle}>
      <div className="line">
        <div className="line__text">
          <p>{apiKeyLabel}</p>
          <p className="hint">{hasKey ? apiKeyThere : apiKeyMissing}</p>
        </div>
        <Button onClick={() => void bridge.request('open.page', 'apiApps')}>{getKeyLabel}</Button>
      </div>
      <TextField
        label={clientIdLabel}
        inputRef={clientId}
        mono
        value={server.clientId}
        placeholder={hasKey ? clientIdOwn : clientIdShape}
        hint={clientIdHint}
        problem={clientIdProblem}
        maxLength={200}
        onCommit={(clientId) => set({ clientId })}
      />
      <TextField
        label={secretLabel}
        mono
        secret
        value=""
        placeholder={secretSaved ? secretSavedWord : secretPaste}
        hint={secretHint}
        problem={clientIdProblem}
        maxLength={200}
        onCommit={saveSecret}
      />
      <TextField
        label={apiAddressLabel}
        mono
        value={server.apiUrl}
        placeholder="https://api.trakt.tv"
        hint={apiAddressHint}
        problem={addressProblem}
        maxLength={500}
        onCommit={(apiUrl) => set({ apiUrl })}
      />
      <TextField
        label={authAddressLabel}
        mono
        value={server.authUrl}
        placeholder="https://auth.trakt.tv"
        hint={authAddressHint}
        problem={addressProblem}
        maxLength={500}
        onCommit={(authUrl) => set({ authUrl })}
      />
    </Section>
  )
}
