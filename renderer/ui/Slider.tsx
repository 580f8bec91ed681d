// A native slider from 0 to 100: arrow keys move it by 1, Page keys by 10. It tells moving and letting go apart.
import { useEffect, useEffectEvent, useRef } from 'react'
import type { CSSProperties } from 'react'

export type SliderProps = {
  readonly label: string
  /** 0 to 100; the thumb stands at the whole number below. */
  readonly value: number
  /** What a screen reader says in place of the number. */
  readonly text: string
  /** The pointer or the keys have taken hold; `by` tells which. */
  readonly onHold: (by: 'pointer' | 'keys') => void
  readonly onMove: (value: number) => void
  /** Let go at a place. Keys let go after every press. */
  readonly onRelease: (value: number) => void
  /** The pointer let go, after `onRelease` if there was one. */
  readonly onDrop: () => void
}

const moving = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'])

export function Slider({ label, value, text, onHold, onMove, onRelease, onDrop }: SliderProps) {
  const input = useRef<HTMLInputElement>(null)
  const release = useEffectEvent(() => onRelease(Number(input.current?.value)))
  // React's onChange is the browser's `input`, which comes with every pixel; this one comes with letting go.
  useEffect(() => {
    const element = input.current
    const listen = (): void => release()
    element?.addEventListener('change', listen)
    return () => element?.removeEventListener('change', listen)
  }, [])
  // The browser tells `change` after `pointerup`.
  const drop = (): void => void window.setTimeout(onDrop)
  return (
    <input
      ref={input}
      className="slider"
      type="range"
      min={0}
      max={100}
      step={1}
      aria-label={label}
      aria-valuetext={text}
      value={Math.floor(value)}
      style={{ '--share': Math.min(1, Math.max(0, value / 100)) } as CSSProperties}
      onPointerDown={() => onHold('pointer')}
      onPointerUp={drop}
      onPointerCancel={drop}
      onKeyDown={(event) => {
        if (moving.has(event.key)) onHold('keys')
      }}
      onChange={(event) => onMove(Number(event.currentTarget.value))}
    />
  )
}
