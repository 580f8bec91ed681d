// A sheet that rises from the lower edge and takes the keyboard until it is closed: Escape, a click beside it, or its own buttons.
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'

export type SheetProps = {
  readonly title: string
  readonly children: ReactNode
  /** Buttons at the bottom, which stay while the rest scrolls. */
  readonly foot?: ReactNode
  /** What the button that closes it is called. */
  readonly closeLabel: string
  readonly onClose: () => void
}

export function Sheet({ title, children, foot, closeLabel, onClose }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Gives the focus back to where it was.
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className="sheet__head">
        <h2 id={id}>{title}</h2>
        <Button look="quiet" iconOnly label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <div className="sheet__body">{children}</div>
      {foot !== undefined && <div className="actions">{foot}</div>}
    </dialog>
  )
}
