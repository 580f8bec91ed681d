// Turns a page round, and tells what did not go along: everything stands as far from the right edge as it stood from the left.
import type { Page } from 'playwright-core'

/** Leaves the page with lines that run the other way. A line for each fault. */
export function mirrorFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const root = document.querySelector('dialog[open]') ?? document.body
    const kinds =
      'button, input, .poster, .switch, .banner, .row, .mark, .avatar, .qr, .badge, .ring, [role=progressbar], .icon'
    // Keys, codes and the row of seasons keep their own way; names inside a row follow their own script.
    const excused = '.kbds, .code, .seasons, .unseen, .segmented__option input, .chip input'
    const things = [...root.querySelectorAll<HTMLElement>(kinds)].filter(
      (element) => element.checkVisibility() && element.closest(excused) === null,
    )
    const places = () => things.map((element) => element.getBoundingClientRect())
    // Rows that have just come are measured a frame later, and move those below them.
    const settled = async () => {
      let [now, still] = [places(), 0]
      for (let frame = 0; frame < 20 && still < 3; frame += 1) {
        await new Promise(requestAnimationFrame)
        const next = places()
        still = next.every(({ top, left }, at) => top === now[at]?.top && left === now[at].left) ? still + 1 : 0
        now = next
      }
      return now
    }
    const before = await settled()
    const turned = document.documentElement.dir === 'rtl' ? 'ltr' : 'rtl'
    const pointsBack = (icon: Element) => getComputedStyle(icon).transform === 'matrix(-1, 0, 0, 1, 0, 0)'
    const icons = [...root.querySelectorAll('.icon--points')].filter((icon) => icon.checkVisibility())
    const pointed = icons.map(pointsBack)
    document.documentElement.dir = turned
    const after = await settled()
    const width = document.documentElement.clientWidth
    const found: string[] = []
    for (const [index, element] of things.entries()) {
      const [was, is] = [before[index], after[index]]
      if (was === undefined || is === undefined || !element.isConnected) continue
      const off = Math.abs(width - was.right - is.left)
      if (off > 2 || Math.abs(was.top - is.top) > 2)
        found.push(
          `not mirrored: ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ` +
            `(${element.textContent?.slice(0, 30) ?? ''}) ${Math.round(was.left)},${Math.round(was.top)} -> ` +
            `${Math.round(is.left)},${Math.round(is.top)}, ${Math.round(was.width)} wide`,
        )
    }
    for (const [index, icon] of icons.entries())
      if (pointed[index] === pointsBack(icon) || pointsBack(icon) !== (turned === 'rtl'))
        found.push(`an icon did not turn: ${getComputedStyle(icon).transform} ${icon.parentElement?.className}`)
    return found
  })
}
