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
    <Section title="Advanced">
      <div className="line">
        <div className="line__text">
          <p>Trakt API key</p>
          <p className="hint">
            {hasKey
              ? 'There is a key to sign in with. Your own takes its place.'
              : 'None yet. Make an app on Trakt, which takes VIP, and copy its client id and secret here.'}
          </p>
        </div>
        <Button onClick={() => void bridge.request('open.page', 'apiApps')}>Get a key</Button>
      </div>
      <TextField
        label="Client id"
        inputRef={clientId}
        mono
        value={server.clientId}
        placeholder={hasKey ? 'The one of this build' : '64 letters and digits'}
        problem={clientIdProblem}
        maxLength={200}
        onCommit={(clientId) => set({ clientId })}
      />
      <TextField
        label="Client secret"
        mono
        secret
        value=""
        placeholder={secretSaved ? 'Saved' : 'Paste to replace; never shown again'}
        hint="Goes straight to the keychain and cannot be read back."
        problem={clientIdProblem}
        maxLength={200}
        onCommit={saveSecret}
      />
      <TextField
        label="API address"
        mono
        value={server.apiUrl}
        placeholder="https://api.trakt.tv"
        problem={addressProblem}
        maxLength={500}
        onCommit={(apiUrl) => set({ apiUrl })}
      />
      <TextField
        label="Sign-in address"
        mono
        value={server.authUrl}
        placeholder="https://auth.trakt.tv"
        problem={addressProblem}
        maxLength={500}
        onCommit={(authUrl) => set({ authUrl })}
      />
    </Section>
  )
}
