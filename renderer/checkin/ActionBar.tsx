// The bar below the list: what Enter will do, and the other things that can be done with the highlighted row.
import type { ReactNode } from 'react'
import { say, sayPercent } from '../say.ts'
import { Button } from '../ui/Button.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import type { Start } from './verbs.ts'

type Deed = { readonly label: string; readonly name: string; readonly onClick: () => void }

export type ActionBarProps = {
  readonly status: ReactNode
  /** The one of the two that is on its way. */
  readonly busy: Start | null
  readonly primary: Deed | null
  /** Shift+Enter. */
  readonly scrobble: Deed | null
  readonly secondary: { readonly label: string; readonly key: string; readonly onClick: () => void } | null
}

/** `name`: what the highlighted row is. `saved`: percent where it was left; null: it was never begun. */
export function scrobbleDeed(name: string, saved: number | null, onClick: () => void): Deed {
  if (saved === null) return { label: say('checkin.scrobble'), name: say('checkin.scrobbleName', { name }), onClick }
  const percent = sayPercent(saved)
  return { label: say('checkin.resume', { percent }), name: say('checkin.resumeName', { percent, name }), onClick }
}

export function ActionBar({ status, busy, primary, scrobble, secondary }: ActionBarProps) {
  // Nothing to do and nothing to say: no bar.
  if (status === null && primary === null && secondary === null) return null
  return (
    <div className="actions">
      <div className="actions__status">{status}</div>
      {secondary !== null && (
        <Button look="quiet" onClick={secondary.onClick}>
          {secondary.label} <Kbd keys={[secondary.key]} />
        </Button>
      )}
      {scrobble !== null && (
        <Button look="quiet" busy={busy === 'scrobble'} label={scrobble.name} onClick={scrobble.onClick}>
          {scrobble.label} <Kbd keys={['⇧↵']} />
        </Button>
      )}
      {primary !== null && (
        <Button look="primary" busy={busy === 'checkIn'} label={primary.name} onClick={primary.onClick}>
          {primary.label} <Kbd keys={['↵']} />
        </Button>
      )}
    </div>
  )
}
