// Whether the page has been painted once: what lies below the fold need not hold up the first frame.
import { useEffect, useState } from 'react'

export function usePainted(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    let later = 0
    // The frame is on screen only after its callbacks have run.
    const frame = requestAnimationFrame(() => {
      later = window.setTimeout(() => setPainted(true))
    })
    return () => {
      cancelAnimationFrame(frame)
      window.clearTimeout(later)
    }
  }, [])
  return painted
}
