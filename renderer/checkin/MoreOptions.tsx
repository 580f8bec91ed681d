// More: message, where to share, and "I started N minutes ago".
import { useId } from 'react'
import { useMirror } from '../mirror.ts'
import { Switch } from '../ui/Switch.tsx'
import { networkName } from '../words/account.ts'
import { draftStore, parseMinutes } from './draft.ts'
import { offeredNetworks } from './request.ts'

export function MoreOptions({ id }: { readonly id: string }) {
  const draft = draftStore()
  const account = useMirror((s) => s.account)
  const settings = useMirror((s) => s.settings)
  const field = useId()
  const networks = offeredNetworks(account)
  const own = account.state === 'signedIn' ? account.watchingText : null
  const placeholder = settings.message || own || 'Trakt’s own text'
  const backDated = account.state === 'signedIn' && account.capabilities.backDatedStart
  const minutesWrong = draft.minutesAgo.trim() !== '' && parseMinutes(draft.minutesAgo) === null

  return (
    <div className="more" id={id}>
      <div className="field">
        <label htmlFor={`${field}-message`}>Message</label>
        <input
          id={`${field}-message`}
          className="input"
          dir="auto"
          maxLength={280}
          value={draft.message}
          placeholder={placeholder}
          onChange={(event) => draftStore.setState({ message: event.currentTarget.value })}
        />
      </div>
      {networks.map((network) => (
        <Switch
          key={network}
          label={`Share on ${networkName(network)}`}
          on={draft.sharing[network] ?? settings.sharing[network] ?? false}
          onChange={(on) => draftStore.setState({ sharing: { ...draft.sharing, [network]: on } })}
        />
      ))}
      {backDated && (
        <div className="field">
          <div className="started">
            <label htmlFor={`${field}-minutes`}>I started</label>
            <input
              id={`${field}-minutes`}
              className="input input--number"
              inputMode="numeric"
              maxLength={3}
              value={draft.minutesAgo}
              placeholder="0"
              aria-describedby={`${field}-note`}
              aria-invalid={minutesWrong || undefined}
              onChange={(event) => draftStore.setState({ minutesAgo: event.currentTarget.value })}
            />
            <span>minutes ago</span>
          </div>
          <p className={minutesWrong ? 'problem' : 'hint'} id={`${field}-note`}>
            {minutesWrong
              ? 'Whole minutes from 1 to 600, or nothing for “now”.'
              : 'Trakt’s check-in has no start time, so this becomes a running scrobble.'}
          </p>
        </div>
      )}
    </div>
  )
}
