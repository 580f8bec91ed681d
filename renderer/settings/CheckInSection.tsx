// Defaults of every check-in: message and sharing.
import { offeredNetworks } from '../checkin/request.ts'
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { Button } from '../ui/Button.tsx'
import { Switch } from '../ui/Switch.tsx'
import { TextField } from '../ui/TextField.tsx'
import { change } from './change.ts'
import { Section } from './Section.tsx'
import { networkName } from '../words/account.ts'
import { say } from '../say.ts'

export function CheckInSection() {
  const account = useMirror((s) => s.account)
  const settings = useMirror((s) => s.settings)
  const networks = offeredNetworks(account)
  const own = account.state === 'signedIn' ? account.watchingText : null
  return (
    <Section title={say('settings.checkIn')}>
      <TextField
        label={say('settings.message')}
        value={settings.message}
        placeholder={own ?? say('settings.messageEmpty')}
        hint={say('settings.messageHint')}
        maxLength={280}
        onCommit={(message) => change({ message })}
      />
      {networks.map((network) => (
        <Switch
          key={network}
          label={say('settings.share', { network: networkName(network) })}
          hint={say('settings.shareHint')}
          on={settings.sharing[network] ?? false}
          onChange={(on) => change({ sharing: { ...settings.sharing, [network]: on } })}
        />
      ))}
      {account.state === 'signedIn' &&
        networks.length === 0 &&
        !account.demo &&
        account.capabilities.connectsNetworks && (
          <div className="line">
            <div className="line__text">
              <p>{say('settings.noNetworks')}</p>
              <p className="hint">{say('settings.noNetworksHint')}</p>
            </div>
            <Button look="quiet" onClick={() => void bridge.request('open.page', 'connections')}>
              {say('settings.connect')}
            </Button>
          </div>
        )}
    </Section>
  )
}
