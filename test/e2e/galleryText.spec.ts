// The pages for eyes that need more: text at 200 %, forced colours, names that run from the right; and quiet while hidden.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGallery } from '../gallery/open.ts'
import type { Gallery, Viewer } from '../gallery/open.ts'
import { states } from '../gallery/states.ts'

let gallery: Gallery
let viewer: Viewer
beforeAll(async () => {
  gallery = await openGallery(join(import.meta.dirname, '../../out/renderer'))
  viewer = await gallery.open()
})
afterAll(() => gallery?.stop())

async function show(name: string): Promise<Page> {
  const state = states.find((one) => one.name === name)
  if (state === undefined) throw new Error(`the gallery has no state ${name}`)
  await viewer.show(state)
  return viewer.page
}

/** What cannot be read or reached: text cut off without an ellipsis, things beside the page, controls over one another. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const said = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 40) ?? ''}`
    const width = document.documentElement.clientWidth
    const seen = [...document.querySelectorAll<HTMLElement>('body *:not(.unseen):not(svg *)')].filter(
      (element) => element.checkVisibility() && element.closest('.unseen, .seasons') === null,
    )
    for (const element of seen) {
      const style = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      if (box.width > 0 && (box.right > width + 1 || box.left < -1)) found.push(`beside the page: ${said(element)}`)
      const cut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
      const hides = style.overflowX === 'hidden' && style.textOverflow !== 'ellipsis'
      if (cut && hides && style.webkitLineClamp === 'none') found.push(`cut off: ${said(element)}`)
      const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll'
      if (cut && scrolls) found.push(`scrolls sideways: ${said(element)}`)
      const squeezed = style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2
      if (squeezed && style.webkitLineClamp === 'none') found.push(`cut off below: ${said(element)}`)
    }
    const controls = seen.filter((element) => element.matches('button, input:not(.segmented input), .row'))
    const overlap = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
    controls.forEach((one, index) => {
      // The field and the bar stay while the rows scroll under them.
      if (one.closest('.actions, .searchbox')) return
      for (const other of controls.slice(index + 1)) {
        if (other.closest('.actions, .searchbox') || one.contains(other) || other.contains(one)) continue
        if (overlap(one.getBoundingClientRect(), other.getBoundingClientRect()))
          found.push(`one over the other: ${said(one)} / ${said(other)}`)
      }
    })
    return found
  })
}

describe('text at 200 %', () => {
  it.each(states)('can be read: $name', async ({ name }) => {
    const page = await show(name)
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    expect(await faults(page)).toEqual([])
  })
})
