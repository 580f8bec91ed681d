// The thumb of a scrobble under the user's hand: it stays where it is held, is sent once on letting go, and rests there until Trakt's word is here.
import { useEffect, useRef, useState } from 'react'
import { seek } from './verbs.ts'

/** Keys let go with every press: several make one request. */
const keysPauseMs = 500
/** Something else is on its way: the place is kept and sent behind it. */
const againMs = 150
/** The snapshot follows an answer at once; a thumb that waited longer would lie. */
const settleMs = 2000

export type Seek = {
  /** Percent where the user holds it or has put it; null: it runs by itself. */
  readonly held: number | null
  readonly hold: (by: 'pointer' | 'keys') => void
  readonly move: (value: number) => void
  readonly release: (value: number) => void
  readonly drop: () => void
  /** The place that counts now; what was to be sent is dropped, because what follows says it too. */
  readonly take: () => number
}

/** `progress` percent by the clock; `of` changes when main has a new word on where it stands. */
export function useSeek(progress: number, of: object): Seek {
  const [held, setHeld] = useState<number | null>(null)
  const hand = useRef<{ by: 'pointer' | 'keys'; from: number } | null>(null)
  const timer = useRef(0)
  /** It has been let go and waits for Trakt's word. */
  const settling = useRef(false)

  const later = (ms: number, run: () => void): void => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => {
      timer.current = 0
      run()
    }, ms)
  }
  const free = (): void => {
    window.clearTimeout(timer.current)
    timer.current = 0
    settling.current = false
    setHeld(null)
  }
  const settle = (): void => {
    settling.current = true
    later(settleMs, free)
  }

  useEffect(() => {
    if (settling.current && hand.current === null) free()
  }, [of])
  useEffect(() => () => window.clearTimeout(timer.current), [])

  const send = async (value: number): Promise<void> => {
    hand.current = null
    const came = await seek(value)
    // Taken hold of again meanwhile: the next letting go counts.
    if (hand.current !== null || timer.current !== 0) return
    if (came === 'busy') later(againMs, () => void send(value))
    else if (came === 'moved') settle()
    else free()
  }

  return {
    held,
    hold: (by) => {
      const from = held ?? Math.floor(progress)
      if (by === 'pointer') {
        window.clearTimeout(timer.current)
        timer.current = 0
        hand.current = { by, from }
        setHeld(from)
      } else {
        hand.current ??= { by, from }
      }
      settling.current = false
    },
    move: setHeld,
    release: (value) => {
      const { by, from } = hand.current ?? { by: 'keys', from: null }
      if (by === 'pointer' && value === from) free()
      else later(by === 'pointer' ? 0 : keysPauseMs, () => void send(value))
    },
    drop: () => {
      // Nothing was moved, so nothing is sent.
      if (hand.current?.by === 'pointer' && timer.current === 0) {
        hand.current = null
        free()
      }
    },
    take: () => {
      const value = held ?? progress
      hand.current = null
      if (held !== null) settle()
      return Math.floor(value * 10) / 10
    },
  }
}
