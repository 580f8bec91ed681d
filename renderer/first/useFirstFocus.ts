// A step takes the focus when it comes, on what Enter is to do, and only what was meant for it.
import { useEffect, useRef } from 'react'
import type { KeyboardEvent, MouseEvent, RefObject } from 'react'

export type FirstFocus = {
  /** The button that takes the focus. */
  readonly main: RefObject<HTMLButtonElement | null>
  /** Spread on the element around the step. */
  readonly guard: {
    readonly onKeyDownCapture: (event: KeyboardEvent) => void
    readonly onClickCapture: (event: MouseEvent) => void
  }
}

const guard: FirstFocus['guard'] = {
  // A key that is held down, or the second half of a double click, was meant for the step before.
  onKeyDownCapture: (event) => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
  },
  onClickCapture: (event) => {
    if (event.detail > 1) event.stopPropagation()
  },
}

/** `on` false: the focus stays where it is. */
export function useFirstFocus(on = true): FirstFocus {
  const main = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (on) main.current?.focus({ preventScroll: true })
  }, [on])
  return { main, guard }
}
