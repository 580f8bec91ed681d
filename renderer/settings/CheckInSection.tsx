// Defaults of every check-in: message and sharing.
import { offeredNetworks } from '../checkin/request.ts'
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { Button } from '../ui/Button.tsx'
import { Switch } from '../ui/Switch.tsx'
import { TextField } from '../ui/TextField.tsx'
import { networkName } from '../words/account.ts'
import { change } from './change.ts'
import { Section } from './Section.tsx'

export function CheckInSection() {
  const account = useMirror((s) => s.account)
  const settings = useMirror((s) => s.settings)
  const networks = offeredNetworks(account)
  const own = account.state === 'signedIn' ? account.watchingText : null
  return (
    <Section title="Check-in">
      <TextField
        label="Message"
        value={settings.message}
        placeholder={own ?? 'The text of your Trakt account'}
        hint="Goes along when a check-in is shared. [item] becomes the title; empty uses your account’s own text."
        maxLength={280}
        onCommit={(message) => change({ message })}
      />
      {networks.map((network) => (
        <Switch
          key={network}
          label={`Share on ${networkName(network)}`}
          on={settings.sharing[network] ?? false}
          onChange={(on) => change({ sharing: { ...settings.sharing, [network]: on } })}
        />
      ))}
      {account.state === 'signedIn' && networks.length === 0 && !account.demo && account.server === null && (
        <div className="line">
          <p className="line__text hint">No network is connected to your Trakt account.</p>
          <Button look="quiet" onClick={() => void bridge.request('open.page', 'connections')}>
            Connect on Trakt
          </Button>
        </div>
      )}
    </Section>
  )
}
