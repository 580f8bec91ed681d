// A strip that says what happened, whether anything was lost, and offers the one thing to do.
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'

export type BannerProps = {
  readonly icon: IconName
  readonly title: ReactNode
  readonly detail?: ReactNode
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined
  readonly dismiss?: { readonly label: string; readonly onClick: () => void }
}

/** Put it inside a live region when it can appear by itself. */
export function Banner({ icon, title, detail, action, dismiss }: BannerProps) {
  return (
    <div className="banner">
      <Icon name={icon} />
      <div className="banner__text">
        <p className="banner__title">{title}</p>
        {detail !== undefined && <p className="hint">{detail}</p>}
        {action !== undefined && (
          <div className="banner__action">
            <Button onClick={action.onClick}>{action.label}</Button>
          </div>
        )}
      </div>
      {dismiss !== undefined && (
        <Button look="quiet" iconOnly label={dismiss.label} onClick={dismiss.onClick}>
          <Icon name="close" />
        </Button>
      )}
    </div>
  )
}
