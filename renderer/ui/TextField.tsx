// A line of text that is handed over when the user is done with it: on leaving the field or on Enter. Escape takes the edit back.
import { useState } from 'react'
import type { ReactNode, Ref } from 'react'
import { FormField } from './FormField.tsx'

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
  const [draft, setDraft] = useState<string | null>(null)
  const problem = draft === null ? null : (props.problem?.(draft.trim()) ?? null)

  const commit = (): void => {
    if (draft === null || problem !== null) return
    const trimmed = draft.trim()
    setDraft(null)
    if (trimmed !== props.value) props.onCommit(trimmed)
  }

  return (
    <FormField
      label={props.label}
      hint={props.hint}
      value={draft ?? props.value}
      placeholder={props.placeholder}
      problem={problem}
      secret={props.secret}
      mono={props.mono}
      maxLength={props.maxLength}
      inputRef={props.inputRef}
      onText={setDraft}
      onLeave={commit}
      onKey={(event) => {
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation()
          setDraft(null)
        }
      }}
    />
  )
}
