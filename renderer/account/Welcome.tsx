// Signed out: what Marquee is in one line, or why the session is gone, and the ways in.
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { FirstFoot } from '../first/FirstFoot.tsx'
import { useFirstFocus } from '../first/useFirstFocus.ts'
import { chips } from '../settings/accelerator.ts'
import { goToAdvanced } from '../settings/place.ts'
import { Button } from '../ui/Button.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { Mark } from '../ui/Mark.tsx'
import { signedOutWords } from '../words/account.ts'
import { skipLabel } from '../words/first.ts'
import { unsentWords } from '../words/queue.ts'
import { wayOutLabel } from '../words/words.ts'
import { openServerForm } from './openServerForm.ts'

function HotkeyLine() {
  const active = useMirror((s) => s.hotkey.active)
  const platform = useMirror((s) => s.platform)
  if (active === null) return null
  const keys = chips(active, platform)
  return (
    <p className="hint welcome__hotkey">
      <Kbd keys={keys} label={keys.join(' ')} /> checks in from anywhere.
    </p>
  )
}

/** A session that ended by itself leaves its queue behind. */
function Unsent() {
  const count = useMirror((s) => s.queue.length)
  if (count === 0) return null
  return (
    <p className="hint">
      {unsentWords(count)}. {count === 1 ? 'It goes' : 'They go'} out as soon as you are signed in again.
    </p>
  )
}

export function Welcome() {
  const reason = useMirror((s) => (s.account.state === 'signedOut' ? s.account.reason : 'never'))
  const hasKey = useMirror((s) => s.hasKey)
  const isFirst = useMirror((s) => s.first.step === 'welcome')
  const { main, guard } = useFirstFocus(isFirst)
  const words = signedOutWords(reason)
  const isNew = reason === 'never' || reason === 'user'
  const welcome = (
    <section className="welcome">
      <Mark size={56} />
      <h2 className="welcome__title">{words.title}</h2>
      <p className="welcome__detail">{words.detail}</p>
      <Unsent />
      <div className="stack">
        {hasKey ? (
          <Button ref={main} look="primary" size="large" onClick={() => void bridge.request('account.signIn')}>
            Sign in to Trakt
          </Button>
        ) : (
          <Button ref={main} look="primary" size="large" onClick={goToAdvanced}>
            Add an API key
          </Button>
        )}
        {/* Whoever has an account, and perhaps something that waits for it, has tried it already. */}
        {isNew && (
          <Button size="large" onClick={() => void bridge.request('account.signInDemo')}>
            Try it without an account
          </Button>
        )}
        {reason === 'unreadable' && (
          <Button size="large" onClick={() => void bridge.request('app.refresh')}>
            {wayOutLabel('retry')}
          </Button>
        )}
        {reason === 'revoked' && (
          <Button size="large" onClick={() => void bridge.request('open.page', 'upgrade')}>
            {wayOutLabel('upgrade')}
          </Button>
        )}
        <Button look="quiet" size="large" onClick={openServerForm}>
          Sign in to another server
        </Button>
      </div>
      {!hasKey && (
        <p className="hint">
          This build carries no Trakt API key. Trakt makes them for VIP members; enter the client id of yours under
          Settings, Advanced.
        </p>
      )}
      {hasKey && <HotkeyLine />}
    </section>
  )
  if (!isFirst) return welcome
  return (
    <div className="first" {...guard}>
      {welcome}
      <FirstFoot step="welcome" past={{ to: 'hotkey', label: skipLabel }} />
    </div>
  )
}
