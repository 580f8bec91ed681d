// Waits in the page until it shows a text. Playwright's own wait costs every new page an engine of a tenth of a second first.
import type { Page } from 'playwright-core'

/** As `getByText` finds it: in any case, blanks alike, in an element that can be seen. Rejects after ten seconds. */
export async function untilShown(page: Page, expected: string | RegExp): Promise<void> {
  const asked =
    typeof expected === 'string'
      ? { text: expected }
      : { source: expected.source, flags: expected.flags.replace('g', '') }
  const found = await page.evaluate(isShown, asked)
  if (!found) throw new Error(`nowhere on the page: ${String(expected)}`)
}

type Asked = { readonly text?: string; readonly source?: string; readonly flags?: string }

/** In the page: looks with every frame. */
function isShown({ text, source, flags }: Asked): Promise<boolean> {
  const plain = (of: string): string => of.replaceAll(/\s+/g, ' ').trim()
  const wanted = text === undefined ? null : plain(text).toLowerCase()
  const pattern = source === undefined ? null : new RegExp(source, flags)
  const holds = (element: Element): boolean => {
    const { textContent: own } = element
    // A pattern says itself which blanks it allows.
    return wanted === null ? pattern?.test(own) === true : plain(own).toLowerCase().includes(wanted)
  }
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true })
  }
  /** In this element, or the nearest to the text within it. */
  const isIn = (element: Element): boolean => {
    if (!holds(element)) return false
    const within = [...element.children].filter(holds)
    return within.length === 0 ? isSeen(element) : within.some(isIn)
  }
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), 10_000)
    const look = (): void => {
      const main = document.querySelector('main')
      if (main !== null && isIn(document.body)) {
        clearTimeout(late)
        resolve(true)
      } else requestAnimationFrame(look)
    }
    look()
  })
}
