// Who is signed in, how the session is kept, and the way out.
import { useEffect, useRef, useState } from 'react'
import { bridge } from '../bridge.ts'
import { imageUrl } from '../describe.ts'
import { useMirror } from '../mirror.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Switch } from '../ui/Switch.tsx'
import { protectionWords, signedOutWords } from '../words/account.ts'
import { unsentWords } from '../words/queue.ts'
import {
  accountTitle,
  addKeyLabel,
  demoBadge,
  notSignedIn,
  notSignedInHint,
  onDemo,
  onServer,
  plainFileHint,
  plainFileLabel,
  signInLabel,
  signOutLabel,
  signOutQuestion,
  signOutYes,
  stayLabel,
  staysWords,
  vipBadge,
} from '../words/settings.ts'
import { change } from './change.ts'
import { goToAdvanced } from './place.ts'
import { Section } from './Section.tsx'

/** Nothing is lost by it, but nothing of it is sent either. */
function Unsent({ username }: { readonly username: string }) {
  const count = useMirror((s) => s.queue.length)
  if (count === 0) return null
  const [before, after] = staysWords(count)
  return (
    <p className="hint account__unsent">
      {unsentWords(count)}. {before}
      <bdi>{username}</bdi>
      {after}
    </p>
  )
}

function SignOut({ username }: { readonly username: string }) {
  const [asking, setAsking] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) keep.current?.focus()
  }, [asking])
  if (!asking) return <Button onClick={() => setAsking(true)}>{signOutLabel}</Button>
  return (
    <>
      <span className="pair" role="group" aria-label={signOutQuestion}>
        <Button ref={keep} look="quiet" onClick={() => setAsking(false)}>
          {stayLabel}
        </Button>
        <Button onClick={() => void bridge.request('account.signOut')}>{signOutYes}</Button>
      </span>
      <Unsent username={username} />
    </>
  )
}

export function AccountSection() {
  const account = useMirror((s) => s.account)
  const unprotected = useMirror((s) => s.settings.keepSessionUnprotected)
  const hasKey = useMirror((s) => s.hasKey)
  if (account.state === 'unknown') return null
  if (account.state === 'signedOut') {
    const words = signedOutWords(account.reason)
    return (
      <Section title={accountTitle}>
        <div className="line">
          <div className="line__text">
            <p>{account.reason === 'never' ? notSignedIn : words.title}</p>
            <p className="hint">{account.reason === 'never' ? notSignedInHint : words.detail}</p>
          </div>
          {hasKey ? (
            <Button
              look="primary"
              onClick={() => {
                void bridge.request('account.signIn')
                void bridge.request('window.show', 'window')
              }}
            >
              {signInLabel}
            </Button>
          ) : (
            <Button look="primary" onClick={goToAdvanced}>
              {addKeyLabel}
            </Button>
          )}
        </div>
      </Section>
    )
  }
  const kept = protectionWords(account.protection)
  const src = account.avatar === null ? null : imageUrl(account.avatar)
  return (
    <Section title={accountTitle}>
      <div className="line">
        <span className="avatar" style={account.avatar === null ? {} : { backgroundColor: account.avatar.tint }}>
          {src === null ? <Icon name="person" size={20} /> : <img src={src} alt="" />}
        </span>
        <div className="line__text">
          <p>
            <bdi>{account.name ?? account.username}</bdi>
            {account.vip && <span className="badge">{vipBadge}</span>}
            {account.demo && <span className="badge">{demoBadge}</span>}
          </p>
          <p className="hint">
            <bdi>{account.username}</bdi>
            {account.demo ? onDemo : onServer(account.server)}
          </p>
        </div>
        <SignOut username={account.username} />
      </div>
      {!account.demo && (
        <div className="line">
          <div className="line__text">
            <p>{kept.title}</p>
            <p className="hint">{kept.detail}</p>
          </div>
        </div>
      )}
      {!account.demo && account.protection !== 'keychain' && (
        <Switch
          label={plainFileLabel}
          hint={plainFileHint}
          on={unprotected}
          onChange={(on) => change({ keepSessionUnprotected: on })}
        />
      )}
    </Section>
  )
}
