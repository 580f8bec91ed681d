// Who is signed in, how the session is kept, and the way out.
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { bridge } from '../bridge.ts'
import { imageUrl } from '../describe.ts'
import { useMirror } from '../mirror.ts'
import { Phrase } from '../Phrase.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Switch } from '../ui/Switch.tsx'
import { protectionWords, signedOutWords } from '../words/account.ts'
import { change } from './change.ts'
import { goToAdvanced } from './place.ts'
import { Section } from './Section.tsx'
import { say } from '../say.ts'

/** Nothing is lost by it, but nothing of it is sent either. */
function Unsent({ username }: { readonly username: string }) {
  const count = useMirror((s) => s.queue.length)
  if (count === 0) return null
  return (
    <p className="hint account__unsent">
      <Phrase of="settings.unsentStays" given={{ count, username: <bdi>{username}</bdi> }} />
    </p>
  )
}

function SignOut({ username }: { readonly username: string }) {
  const [asking, setAsking] = useState(false)
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) keep.current?.focus()
  }, [asking])
  if (!asking) return <Button onClick={() => setAsking(true)}>{say('settings.signOut')}</Button>
  return (
    <>
      <span className="pair" role="group" aria-label={say('settings.signOutQuestion')}>
        <Button ref={keep} look="quiet" onClick={() => setAsking(false)}>
          {say('settings.stay')}
        </Button>
        <Button onClick={() => void bridge.request('account.signOut')}>{say('settings.signOutYes')}</Button>
      </span>
      <Unsent username={username} />
    </>
  )
}

type WhereProps = { readonly username: ReactNode; readonly demo: boolean; readonly server: string | null }

function Where({ username, demo, server }: WhereProps) {
  if (demo) return <Phrase of="settings.onDemo" given={{ username }} />
  if (server === null) return <Phrase of="settings.onTrakt" given={{ username }} />
  return <Phrase of="settings.onServer" given={{ username, server: <bdi>{server}</bdi> }} />
}

export function AccountSection() {
  const account = useMirror((s) => s.account)
  const unprotected = useMirror((s) => s.settings.keepSessionUnprotected)
  const hasKey = useMirror((s) => s.hasKey)
  if (account.state === 'unknown') return null
  if (account.state === 'signedOut') {
    const words = signedOutWords(account.reason)
    return (
      <Section title={say('settings.account')}>
        <div className="line">
          <div className="line__text">
            <p>{account.reason === 'never' ? say('settings.notSignedIn') : words.title}</p>
            <p className="hint">{account.reason === 'never' ? say('settings.notSignedInHint') : words.detail}</p>
          </div>
          {hasKey ? (
            <Button
              look="primary"
              onClick={() => {
                void bridge.request('account.signIn')
                void bridge.request('window.show', 'window')
              }}
            >
              {say('text.signIn')}
            </Button>
          ) : (
            <Button look="primary" onClick={goToAdvanced}>
              {say('settings.addKey')}
            </Button>
          )}
        </div>
      </Section>
    )
  }
  const kept = protectionWords(account.protection)
  const src = account.avatar === null ? null : imageUrl(account.avatar)
  return (
    <Section title={say('settings.account')}>
      <div className="line">
        <span className="avatar" style={account.avatar === null ? {} : { backgroundColor: account.avatar.tint }}>
          {src === null ? <Icon name="person" size={20} /> : <img src={src} alt="" />}
        </span>
        <div className="line__text">
          <p>
            <bdi>{account.name ?? account.username}</bdi>
            {account.vip && <span className="badge">{say('settings.vip')}</span>}
            {account.demo && <span className="badge">{say('settings.demo')}</span>}
          </p>
          <p className="hint">
            <Where username={<bdi>{account.username}</bdi>} demo={account.demo} server={account.server} />
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
          label={say('settings.plainFile')}
          hint={say('settings.plainFileHint')}
          on={unprotected}
          onChange={(on) => change({ keepSessionUnprotected: on })}
        />
      )}
    </Section>
  )
}
