// The bar below the list: what Enter will do, and the other things that can be done with the highlighted row.
import type { ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { Kbd } from '../ui/Kbd.tsx'

export type ActionBarProps = {
  readonly status: ReactNode
  readonly busy: boolean
  readonly primary: { readonly label: string; readonly name: string; readonly onClick: () => void } | null
  readonly secondary: { readonly label: string; readonly key: string; readonly onClick: () => void } | null
}

export function ActionBar({ status, busy, primary, secondary }: ActionBarProps) {
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
      {primary !== null && (
        <Button look="primary" busy={busy} label={primary.name} onClick={primary.onClick}>
          {primary.label} <Kbd keys={['↵']} />
        </Button>
      )}
    </div>
  )
}
