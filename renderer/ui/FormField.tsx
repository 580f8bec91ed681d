// A labelled line of text with what is wrong with it, and what helps. It keeps nothing by itself.
import { useId } from 'react'
import type { KeyboardEvent, ReactNode, Ref } from 'react'

export type FormFieldProps = {
  readonly label: string
  readonly hint?: ReactNode
  /** Missing: the field keeps its text to itself, and is read by `inputRef`. */
  readonly value?: string
  readonly placeholder?: string | undefined
  /** A sentence; null: all is well. */
  readonly problem: string | null
  readonly secret?: boolean | undefined
  /** Missing: a line of text. `date` holds `2026-11-22`, or nothing. */
  readonly kind?: 'date' | 'number' | undefined
  /** Set in a fixed-width face: ids and addresses. */
  readonly mono?: boolean | undefined
  readonly maxLength?: number | undefined
  readonly readOnly?: boolean | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
  readonly onText: (text: string) => void
  readonly onLeave?: () => void
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => void
}

export function FormField(props: FormFieldProps) {
  const id = useId()
  const { hint, problem } = props
  const described = [hint === undefined ? '' : `${id}-hint`, problem === null ? '' : `${id}-problem`]
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        ref={props.inputRef}
        className={['input', props.mono === true ? 'input--mono' : '', props.kind === 'number' ? 'input--number' : '']
          .join(' ')
          .trim()}
        type={props.secret === true ? 'password' : props.kind === 'date' ? 'date' : 'text'}
        inputMode={props.kind === 'number' ? 'numeric' : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={props.mono !== true && props.secret !== true}
        dir="auto"
        value={props.value}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        readOnly={props.readOnly}
        aria-invalid={problem !== null || undefined}
        aria-describedby={described.join(' ').trim() || undefined}
        onChange={(event) => props.onText(event.currentTarget.value)}
        onBlur={props.onLeave}
        onKeyDown={props.onKey}
      />
      {problem !== null && (
        <p className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
