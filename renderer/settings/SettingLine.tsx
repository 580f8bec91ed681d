// A line of the settings: what it is, a line that explains it, and the control at its end.
import type { ReactNode } from 'react'

export type SettingLineProps = {
  readonly label: string
  readonly hint: string
  readonly children: ReactNode
}

export function SettingLine({ label, hint, children }: SettingLineProps) {
  return (
    <div className="line">
      <div className="line__text">
        <p>{label}</p>
        <p className="hint">{hint}</p>
      </div>
      {children}
    </div>
  )
}
