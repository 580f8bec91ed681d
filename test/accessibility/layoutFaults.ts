// What of a page cannot be read or reached: text cut off without an ellipsis, things beside the page, controls over one another.
import type { Page } from 'playwright-core'

/** A line for each; empty when all is well. */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const said = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 40) ?? ''}`
    const width = document.documentElement.clientWidth
    // Said but not seen; the row of seasons, which scrolls by itself; what an ellipsis already answers for.
    const excused = '.unseen, .seasons, svg *, .status__title'
    // What lies below an open sheet is out of reach.
    const root = document.querySelector('dialog[open]') ?? document.body
    const seen = [...root.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.checkVisibility() && element.closest(excused) === null,
    )
    for (const element of seen) {
      const style = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      const inEllipsis = element.parentElement && getComputedStyle(element.parentElement).textOverflow === 'ellipsis'
      if (!inEllipsis && box.width > 0 && (box.right > width + 1 || box.left < -1))
        found.push(`beside the page: ${said(element)}`)
      // What was typed into a field scrolls in it.
      if (element instanceof HTMLInputElement && element.value !== '') continue
      const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
      const answeredFor = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
      if (cut && !answeredFor && (style.overflowX !== 'visible' || element.matches('button')))
        found.push(`too wide: ${said(element)}`)
      const high = element.scrollHeight > element.clientHeight + 2
      if (high && !answeredFor && style.overflowY === 'hidden') found.push(`cut off below: ${said(element)}`)
    }
    const field = document.querySelector<HTMLInputElement>('.searchbox__input')
    const room = field === null ? 0 : field.clientWidth
    if (field !== null && field.value === '' && field.scrollWidth > room + 1) found.push('the question is cut off')
    // The field and the bar stay in place while the rows scroll under them.
    const controls = seen.filter((element) => element.matches('button, .input, .switch, .row:not(.act__row)'))
    const bars = '.actions, .searchbox, .feed__foot, .first__foot, .first__answers, .feed__fresh, .notices'
    const loose = controls.filter((element) => element.closest(bars) === null)
    /** Where it can be seen: what scrolls shows a part of it. */
    const shownBox = (element: Element) => {
      let { left, right, top, bottom } = element.getBoundingClientRect()
      for (let one = element.parentElement; one !== null; one = one.parentElement) {
        if (getComputedStyle(one).overflowY === 'visible') continue
        const clip = one.getBoundingClientRect()
        ;[left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)]
        ;[top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)]
      }
      return { element, left, right, top, bottom }
    }
    const boxes = loose.map(shownBox)
    for (const [index, a] of boxes.entries()) {
      const one = a.element
      for (const b of boxes.slice(index + 1)) {
        const other = b.element
        // A row may hold buttons of its own.
        if (one.contains(other)) continue
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        if (across > 1 && down > 1) found.push(`one over the other: ${said(one)} / ${said(other)}`)
      }
    }
    return found
  })
}
