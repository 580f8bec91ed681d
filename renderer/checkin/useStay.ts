// A card that leaves by itself, unless the pointer or the focus rests on it or something is on its way.
import { useEffect, useState } from 'react'
import { verbStore } from './verbs.ts'

type Holding = {
  readonly onPointerEnter: () => void
  readonly onPointerLeave: () => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/** Spread the answer on the card. */
export function useStay(ms: number, onLeave: () => void): Holding {
  const busy = verbStore((s) => s.running !== null)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || busy) return
    const id = window.setTimeout(onLeave, ms)
    return () => window.clearTimeout(id)
  }, [held, busy, ms, onLeave])
  const hold = (): void => setHeld(true)
  const letGo = (): void => setHeld(false)
  return { onPointerEnter: hold, onPointerLeave: letGo, onFocus: hold, onBlur: letGo }
}
