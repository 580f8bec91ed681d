// The search in the settings. It reads the lines that stand on the page, whichever section drew them, so that no setting can be
// forgotten; the sections know nothing of it.
import { synonyms } from '../words/synonyms.ts'
import { hasWords, rangesOf, wordsOf } from './findText.ts'

export type FoundSection = {
  /** The id of its heading. */
  readonly id: string
  readonly title: string
  /** How many of its lines are shown. */
  readonly count: number
}

/** Styled by `::highlight(found)`: marks words without touching what React has drawn. */
const highlight = 'found'

/** Hides the lines that say nothing of what was typed, marks the words in the others, and answers the sections that are left. */
export function searchSections(root: HTMLElement, typed: string): readonly FoundSection[] {
  const words = wordsOf(typed)
  const ranges: Range[] = []
  const also = synonyms()
  const sections = [...root.querySelectorAll<HTMLElement>('.section')].flatMap((section) => {
    const heading = section.querySelector('h2')
    const title = heading?.textContent ?? ''
    const lines = [...section.querySelectorAll<HTMLElement>('.section__card > *')]
    const shown = lines.filter((line) => {
      const isShown = hasWords(sayingOf(line, title, also), words)
      line.toggleAttribute('data-off', !isShown)
      return isShown
    })
    section.toggleAttribute('data-off', shown.length === 0)
    if (heading === null || shown.length === 0) return []
    if (words.length > 0) ranges.push(...[heading, ...shown].flatMap((part) => textRanges(part, words)))
    return [{ id: heading.id, title, count: shown.length }]
  })
  CSS.highlights.set(highlight, new Highlight(...ranges))
  return sections
}

/** What a line says, and by what other words the settings in it are looked for. */
function sayingOf(line: HTMLElement, title: string, also: ReadonlyMap<string, string>): string {
  const own = [line.textContent, line.getAttribute('aria-label') ?? '', title]
  const parts = [...line.querySelectorAll('p, label, button')].map((part) => part.textContent)
  return [...own, ...[...own, ...parts].flatMap((name) => also.get(name) ?? [])].join(' ')
}

function textRanges(part: HTMLElement, words: readonly string[]): readonly Range[] {
  const found: Range[] = []
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const { start, end } of rangesOf(node.textContent ?? '', words)) {
      const range = new Range()
      range.setStart(node, start)
      range.setEnd(node, end)
      found.push(range)
    }
  }
  return found
}
