// The frame of a first step: its question in the middle, below it what can be answered, in the same place in every step, and the foot.
import { useId } from 'react'
import type { ReactNode } from 'react'
import type { Words } from '../words/words.ts'
import { FirstFoot } from './FirstFoot.tsx'
import type { FirstFootProps } from './FirstFoot.tsx'
import type { FirstFocus } from './useFirstFocus.ts'

export type FirstFrameProps = {
  readonly words: Words
  readonly foot: FirstFootProps
  readonly guard: FirstFocus['guard']
  readonly mark?: ReactNode
  readonly children?: ReactNode
  /** The buttons. */
  readonly answers: ReactNode
}

export function FirstFrame({ words, foot, guard, mark, children, answers }: FirstFrameProps) {
  const id = useId()
  return (
    <section className="first" aria-labelledby={id} aria-describedby={`${id}-detail`} {...guard}>
      <div className="first__scroll">
        <div className="first__body">
          {mark}
          <h2 className="welcome__title" id={id}>
            {words.title}
          </h2>
          <p className="welcome__detail" id={`${id}-detail`}>
            {words.detail}
          </p>
          {children}
        </div>
        <div className="first__answers">
          <div className="stack">{answers}</div>
        </div>
      </div>
      <FirstFoot {...foot} />
    </section>
  )
}
