// The sections that are on the page, kept in step with what is typed and with what they draw.
import { useEffect, useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import { viewStore } from '../viewState.ts'
import { type FoundSection, searchSections } from './searchSections.ts'

/** A section is read when its heading is within this of the upper edge, CSS px. */
const headingPx = 64

export type Sections = {
  readonly typed: string
  readonly type: (text: string) => void
  readonly sections: readonly FoundSection[]
  /** Of the section that is being read. */
  readonly current: string | null
}

const same = (a: readonly FoundSection[], b: readonly FoundSection[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

export function useSections(root: RefObject<HTMLElement | null>): Sections {
  const [typed, type] = useState('')
  const [sections, setSections] = useState<readonly FoundSection[]>([])
  const [current, setCurrent] = useState<string | null>(null)
  // Whoever is sent to a place has to see it, and at once: a line that is hidden takes no focus.
  useEffect(
    () =>
      viewStore.subscribe(({ place }) => {
        if (place === null) return
        if (root.current !== null) searchSections(root.current, '')
        type('')
      }),
    [root],
  )

  useLayoutEffect(() => {
    const element = root.current
    if (element === null) return
    const look = (): void => {
      const found = searchSections(element, typed)
      setSections((before) => (same(before, found) ? before : found))
    }
    look()
    // Lines come and go with what is set.
    const watch = new MutationObserver(look)
    watch.observe(element, { childList: true, subtree: true, characterData: true })
    return () => watch.disconnect()
  }, [root, typed])

  useEffect(() => {
    const scroller = root.current?.closest('.page__scroll')
    if (!scroller) return
    const look = (): void => {
      const edge = scroller.getBoundingClientRect().top + headingPx
      const tops = sections.map(({ id }) => ({
        id,
        top: document.getElementById(id)?.getBoundingClientRect().top ?? 0,
      }))
      const atEnd = scroller.scrollTop > 0 && scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1
      const read = atEnd ? tops.at(-1) : (tops.findLast(({ top }) => top <= edge) ?? tops[0])
      setCurrent(read?.id ?? null)
    }
    look()
    scroller.addEventListener('scroll', look, { passive: true })
    return () => scroller.removeEventListener('scroll', look)
  }, [root, sections])

  return { typed, type, sections, current }
}
