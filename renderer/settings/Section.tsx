// A section of the settings: its heading, and its lines on one card.
import { useId } from 'react'
import type { ReactNode } from 'react'

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      {/* The list of sections leads here. */}
      <h2 className="heading" id={id} tabIndex={-1}>
        {title}
      </h2>
      <div className="section__card">{children}</div>
    </section>
  )
}
