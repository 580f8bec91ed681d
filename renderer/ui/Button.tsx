// A button: one primary action a screen, the rest quiet. Busy keeps its size and its place in the tab order.
import type { ReactNode, Ref } from 'react'
import { Spinner } from './Spinner.tsx'

export type ButtonProps = {
  readonly children: ReactNode
  /** Missing where the button sends the form that it stands in. */
  readonly onClick?: () => void
  readonly submit?: boolean
  readonly look?: 'primary' | 'plain' | 'quiet'
  readonly size?: 'small' | 'large'
  readonly busy?: boolean
  readonly disabled?: boolean
  /** What a screen reader says, where the visible text is not enough. It must contain the visible text. */
  readonly label?: string
  readonly iconOnly?: boolean
  readonly expanded?: boolean
  readonly controls?: string
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button(props: ButtonProps) {
  const { look = 'plain', size = 'small', busy = false, disabled = false } = props
  const names = ['button', `button--${look}`, `button--${size}`]
  if (props.iconOnly === true) names.push('button--icon')
  return (
    <button
      type={props.submit === true ? 'submit' : 'button'}
      ref={props.ref}
      className={names.join(' ')}
      aria-label={props.label}
      title={props.iconOnly === true ? props.label : undefined}
      aria-busy={busy || undefined}
      aria-disabled={busy || disabled || undefined}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={busy || disabled ? undefined : props.onClick}
    >
      <span className="button__face">{props.children}</span>
      {busy && (
        <span className="button__busy">
          <Spinner />
        </span>
      )}
    </button>
  )
}
