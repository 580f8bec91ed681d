// A line of text that is handed over when the user is done with it: on leaving the field or on Enter. Escape takes the edit back.
import { useId, useState } from 'react'
import type { ReactNode, Ref } from 'react'

export type TextFieldProps = {
  readonly label: string
  readonly hint?: ReactNode
  readonly value: string
  readonly placeholder?: string
  /** A sentence when the text cannot be used; then it is not handed over. */
  readonly problem?: (text: string) => string | null
  readonly secret?: boolean
  /** Set in a fixed-width face: ids and addresses. */
  readonly mono?: boolean
  readonly maxLength?: number
  readonly inputRef?: Ref<HTMLInputElement>
  readonly onCommit: (text: string) => void
}

export function TextField(props: TextFieldProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const text = draft ?? props.value
  const problem = draft === null ? null : (props.problem?.(draft.trim()) ?? null)

  const commit = (): void => {
    if (draft === null || problem !== null) return
    const trimmed = draft.trim()
    setDraft(null)
    if (trimmed !== props.value) props.onCommit(trimmed)
  }

  const described = [props.hint === undefined ? '' : `${id}-hint`, problem === null ? '' : `${id}-problem`]
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        ref={props.inputRef}
        className={props.mono === true ? 'input input--mono' : 'input'}
        type={props.secret === true ? 'password' : 'text'}
        autoComplete="off"
        spellCheck={props.mono !== true && props.secret !== true}
        dir="auto"
        value={text}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        aria-invalid={problem !== null || undefined}
        aria-describedby={described.join(' ').trim() || undefined}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape' && draft !== null) {
            event.stopPropagation()
            setDraft(null)
          }
        }}
      />
      {problem !== null && (
        <p className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      {props.hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  )
}
