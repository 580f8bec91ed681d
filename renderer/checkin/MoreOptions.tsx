// More: message, where to share, how long it runs, the place, and "I started N minutes ago"; each where the account can.
import { useId, useMemo } from 'react'
import { useMirror } from '../mirror.ts'
import { Phrase } from '../Phrase.tsx'
import { say } from '../say.ts'
import { Switch } from '../ui/Switch.tsx'
import { networkName } from '../words/account.ts'
import { countCharacters } from './countCharacters.ts'
import { draftStore, longestAgo, longestDuration, parseDuration, parseMinutes } from './draft.ts'
import { capabilitiesOf, offeredNetworks } from './request.ts'

export type MoreOptionsProps = {
  readonly id: string
  /** Of what Enter would check in to; null: nobody knows. */
  readonly runtimeMinutes: number | null
}

export function MoreOptions({ id, runtimeMinutes }: MoreOptionsProps) {
  const draft = draftStore()
  const account = useMirror((s) => s.account)
  const settings = useMirror((s) => s.settings)
  const networks = offeredNetworks(account)
  const can = capabilitiesOf(account)
  const own = account.state === 'signedIn' ? account.watchingText : null

  return (
    <div className="more" id={id}>
      <Message limit={can?.messageLimit ?? null} placeholder={settings.message || own || say('more.ownText')} />
      {networks.map((network) => (
        <Switch
          key={network}
          label={say('more.share', { network: networkName(network) })}
          on={draft.sharing[network] ?? settings.sharing[network] ?? false}
          onChange={(on) => draftStore.setState({ sharing: { ...draft.sharing, [network]: on } })}
        />
      ))}
      {can?.duration === true && (
        <Minutes
          of="more.runsFor"
          name={say('more.runsForField')}
          value={draft.duration}
          placeholder={runtimeMinutes === null ? '' : String(runtimeMinutes)}
          wrong={draft.duration.trim() !== '' && parseDuration(draft.duration) === null}
          hint={say('more.runsForHint')}
          problem={say('more.runsForProblem', { most: longestDuration })}
          onChange={(duration) => draftStore.setState({ duration })}
        />
      )}
      {can?.venue === true && (
        <div className="more__pair">
          <Line
            label={say('more.place')}
            value={draft.venueName}
            maxLength={200}
            onChange={(venueName) => draftStore.setState({ venueName })}
          />
          <Line
            label={say('more.foursquare')}
            value={draft.venueId}
            maxLength={100}
            onChange={(venueId) => draftStore.setState({ venueId })}
          />
        </div>
      )}
      {can?.backDatedStart === true && (
        <Minutes
          of="more.started"
          name={say('more.startedField')}
          value={draft.minutesAgo}
          placeholder="0"
          wrong={draft.minutesAgo.trim() !== '' && parseMinutes(draft.minutesAgo) === null}
          hint={say('more.startedHint')}
          problem={say('more.startedProblem', { most: longestAgo })}
          onChange={(minutesAgo) => draftStore.setState({ minutesAgo })}
        />
      )}
    </div>
  )
}

function Message({ limit, placeholder }: { readonly limit: number | null; readonly placeholder: string }) {
  const message = draftStore((d) => d.message)
  const id = useId()
  const count = useMemo(() => countCharacters(message.trim()), [message])
  const over = limit !== null && count > limit
  return (
    <div className="field">
      <div className="field__head">
        <label htmlFor={id}>{say('more.message')}</label>
        {limit !== null && (
          <span className={over ? 'problem' : 'hint tabular'} id={`${id}-count`}>
            <span aria-hidden="true">{say('more.used', { used: count, limit })}</span>
            <span className="unseen">{say('more.usedOf', { used: count, limit })}</span>
          </span>
        )}
      </div>
      <input
        id={id}
        className="input"
        dir="auto"
        maxLength={limit === null ? 280 : 2000}
        value={message}
        placeholder={placeholder}
        aria-describedby={limit === null ? undefined : over ? `${id}-count ${id}-over` : `${id}-count`}
        onChange={(event) => draftStore.setState({ message: event.currentTarget.value })}
      />
      {over && (
        <p className="hint" id={`${id}-over`} role="status">
          {say('more.cut', { count: limit })}
        </p>
      )}
    </div>
  )
}

type LineProps = {
  readonly label: string
  readonly value: string
  readonly maxLength: number
  readonly onChange: (text: string) => void
}

function Line({ label, value, maxLength, onChange }: LineProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        dir="auto"
        spellCheck={false}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}

type MinutesProps = {
  /** A sentence around the field. */
  readonly of: 'more.runsFor' | 'more.started'
  /** Names the field. */
  readonly name: string
  readonly value: string
  readonly placeholder: string
  readonly wrong: boolean
  readonly hint: string
  readonly problem: string
  readonly onChange: (text: string) => void
}

function Minutes({ of, name, value, placeholder, wrong, hint, problem, onChange }: MinutesProps) {
  const id = useId()
  return (
    <div className="field">
      <label className="started" htmlFor={id}>
        <Phrase
          of={of}
          given={{
            minutes: (
              <input
                id={id}
                className="input input--number"
                aria-label={name}
                inputMode="numeric"
                maxLength={4}
                value={value}
                placeholder={placeholder}
                aria-describedby={`${id}-note`}
                aria-invalid={wrong || undefined}
                onChange={(event) => onChange(event.currentTarget.value)}
              />
            ),
          }}
        />
      </label>
      <p className={wrong ? 'problem' : 'hint'} id={`${id}-note`}>
        {wrong ? problem : hint}
      </p>
    </div>
  )
}
