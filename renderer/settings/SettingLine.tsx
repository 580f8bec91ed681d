// A line of the settings: what it is, a line that explains it, and the control at its end.
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../ui/Icon.tsx'

export type SettingLineProps = {
  readonly label: string
  readonly hint: string
  /** Before the label: says what it is to those who cannot read it. */
  readonly icon?: IconName
  readonly children: ReactNode
}

export function SettingLine({ label, hint, icon, children }: SettingLineProps) {
  return (
    <div className="line">
      {icon !== undefined && <Icon name={icon} size={20} />}
      <div className="line__text">
        <p>{label}</p>
        <p className="hint">{hint}</p>
      </div>
      {children}
    </div>
  )
}
