// Signed out: what Marquee is in one line, or why the session is gone, and the ways in.
import { bridge } from '../bridge.ts'
import { useMirror } from '../mirror.ts'
import { FirstFoot } from '../first/FirstFoot.tsx'
import { useFirstFocus } from '../first/useFirstFocus.ts'
import { Phrase } from '../Phrase.tsx'
import { say } from '../say.ts'
import { chips } from '../settings/accelerator.ts'
import { goToAdvanced } from '../settings/place.ts'
import { Button } from '../ui/Button.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import { Mark } from '../ui/Mark.tsx'
import { signedOutWords } from '../words/account.ts'
import { wayOutLabel } from '../words/words.ts'
import { openServerForm } from './openServerForm.ts'

function HotkeyLine() {
  const active = useMirror((s) => s.hotkey.active)
  const platform = useMirror((s) => s.platform)
  if (active === null) return null
  const keys = chips(active, platform)
  return (
    <p className="hint welcome__hotkey">
      <Phrase of="account.hotkey" given={{ keys: <Kbd keys={keys} label={keys.join(' ')} /> }} />
    </p>
  )
}

/** A session that ended by itself leaves its queue behind. */
function Unsent() {
  const count = useMirror((s) => s.queue.length)
  if (count === 0) return null
  return <p className="hint">{say('account.unsent', { count })}</p>
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
            {say('account.signIn')}
          </Button>
        ) : (
          <Button ref={main} look="primary" size="large" onClick={goToAdvanced}>
            {say('account.addKey')}
          </Button>
        )}
        {/* Whoever has an account, and perhaps something that waits for it, has tried it already. */}
        {isNew && (
          <Button size="large" onClick={() => void bridge.request('account.signInDemo')}>
            {say('account.demo')}
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
          {say('server.open')}
        </Button>
      </div>
      {!hasKey && <p className="hint">{say('account.noKey')}</p>}
      {hasKey && <HotkeyLine />}
    </section>
  )
  if (!isFirst) return welcome
  return (
    <div className="first" {...guard}>
      {welcome}
      <FirstFoot step="welcome" past={{ to: 'hotkey', label: say('first.skip') }} />
    </div>
  )
}
