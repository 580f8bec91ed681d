// The API key and the addresses, for those who bring their own.
import { useEffect, useRef, useState } from 'react'
import type { Settings } from '../../preload/contract/settings.ts'
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { Button } from '../ui/Button.tsx'
import { TextField } from '../ui/TextField.tsx'
import { viewStore } from '../viewState.ts'
import { addressProblem, clientIdProblem } from './address.ts'
import { change } from './change.ts'
import { Section } from './Section.tsx'
import { say } from '../say.ts'

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
    <Section title={say('settings.advanced')}>
      <div className="line">
        <div className="line__text">
          <p>{say('settings.apiKey')}</p>
          <p className="hint">{hasKey ? say('settings.apiKeyThere') : say('settings.apiKeyMissing')}</p>
        </div>
        <Button onClick={() => void bridge.request('open.page', 'apiApps')}>{say('settings.getKey')}</Button>
      </div>
      <TextField
        label={say('settings.clientId')}
        inputRef={clientId}
        mono
        value={server.clientId}
        placeholder={hasKey ? say('settings.clientIdOwn') : say('settings.clientIdShape')}
        hint={say('settings.clientIdHint')}
        problem={clientIdProblem}
        maxLength={200}
        onCommit={(clientId) => set({ clientId })}
      />
      <TextField
        label={say('settings.secret')}
        mono
        secret
        value=""
        placeholder={secretSaved ? say('settings.secretSaved') : say('settings.secretPaste')}
        hint={say('settings.secretHint')}
        problem={clientIdProblem}
        maxLength={200}
        onCommit={saveSecret}
      />
      <TextField
        label={say('settings.apiAddress')}
        mono
        value={server.apiUrl}
        placeholder="https://api.trakt.tv"
        hint={say('settings.apiAddressHint')}
        problem={addressProblem}
        maxLength={500}
        onCommit={(apiUrl) => set({ apiUrl })}
      />
      <TextField
        label={say('settings.authAddress')}
        mono
        value={server.authUrl}
        placeholder="https://auth.trakt.tv"
        hint={say('settings.authAddressHint')}
        problem={addressProblem}
        maxLength={500}
        onCommit={(authUrl) => set({ authUrl })}
      />
    </Section>
  )
}
