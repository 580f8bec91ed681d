// A poster, 2:3. The tint holds its place, so nothing shifts when the picture arrives or never does.
import { useState } from 'react'

export type PosterProps = {
  readonly src: string | null
  /** A CSS colour. */
  readonly tint: string
  readonly size: 'row' | 'card' | 'hero'
}

/** Decorative: the title always stands beside it. */
export function Poster({ src, tint, size }: PosterProps) {
  const [broken, setBroken] = useState<string | null>(null)
  return (
    <span className={`poster poster--${size}`} style={{ backgroundColor: tint }} aria-hidden="true">
      {src !== null && broken !== src && (
        <img src={src} alt="" loading="lazy" decoding="async" draggable={false} onError={() => setBroken(src)} />
      )}
    </span>
  )
}
