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
import { change } from './change.ts'
import { goToAdvanced } from './place.ts'
import { Section } from './Section.tsx'

/** Nothing is lost by it, but nothing of it is sent either. */
function Unsent({ username }: { readonly username: string }) {
  const count = useMirror((s) => s.queue.length)
  if (count === 0) return null
  return (
    <p className="hint account__unsent">
      {unsentWords(count)}. {count === 1 ? 'It stays' : 'They stay'} on this computer until <bdi>{username}</bdi> signs
      in here again.
    </p>
  )
}

function SignOut({ username }: { readonly username: string }) {
  const [asking, setAsking] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) keep.current?.focus()
  }, [asking])
  if (!asking) return <Button onClick={() => setAsking(true)}>Sign out</Button>
  return (
    <>
      <span className="pair" role="group" aria-label="Sign out?">
        <Button ref={keep} look="quiet" onClick={() => setAsking(false)}>
          Stay
        </Button>
        <Button onClick={() => void bridge.request('account.signOut')}>Yes, sign out</Button>
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
      <Section title="Account">
        <div className="line">
          <div className="line__text">
            <p>{account.reason === 'never' ? 'Not signed in' : words.title}</p>
            <p className="hint">
              {account.reason === 'never' ? 'Sign in to check in and see what is up next.' : words.detail}
            </p>
          </div>
          {hasKey ? (
            <Button
              look="primary"
              onClick={() => {
                void bridge.request('account.signIn')
                void bridge.request('window.show', 'window')
              }}
            >
              Sign in
            </Button>
          ) : (
            <Button look="primary" onClick={goToAdvanced}>
              Add an API key
            </Button>
          )}
        </div>
      </Section>
    )
  }
  const kept = protectionWords(account.protection)
  const src = account.avatar === null ? null : imageUrl(account.avatar)
  return (
    <Section title="Account">
      <div className="line">
        <span className="avatar" style={account.avatar === null ? {} : { backgroundColor: account.avatar.tint }}>
          {src === null ? <Icon name="person" size={20} /> : <img src={src} alt="" />}
        </span>
        <div className="line__text">
          <p>
            <bdi>{account.name ?? account.username}</bdi>
            {account.vip && <span className="badge">VIP</span>}
            {account.demo && <span className="badge">Demo</span>}
          </p>
          <p className="hint">
            <bdi>{account.username}</bdi>
            {account.demo ? ', on the Trakt inside Marquee' : ` on ${account.server ?? 'Trakt'}`}
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
          label="Keep the session in a plain file"
          hint="Stays signed in after a restart. Anyone who can read your files could use it."
          on={unprotected}
          onChange={(on) => change({ keepSessionUnprotected: on })}
        />
      )}
    </Section>
  )
}
