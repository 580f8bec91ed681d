// Walks through a page by Tab, and tells what is wrong on the way: out of reach, out of sight, out of order, without a ring.
import type { Page } from 'playwright-core'
import { focusedStop } from './focusedStop.ts'
import type { Stop } from './focusedStop.ts'

/** More than any page has: who is still on the way then, goes in circles. */
const mostStops = 150

/** By number, as `focusedStop` gives them out. */
type Walk = { readonly stops: readonly Stop[]; readonly ended: boolean }

async function walk(page: Page): Promise<Walk> {
  await page.evaluate(() => {
    // From the beginning, wherever the page has put the focus: Tab goes on from where something that is gone has been.
    const before = document.createElement('div')
    before.tabIndex = -1
    ;(document.querySelector('dialog[open]') ?? document.body).prepend(before)
    before.focus({ preventScroll: true })
    before.remove()
  })
  const stops: Stop[] = []
  let [outside, presses] = [0, 0]
  while (presses < mostStops) {
    presses += 1
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(focusedStop)
    if (stop === null) {
      // The end of the page; once round, to be sure that there was nothing before the start.
      outside += 1
      if (outside > 1) return { stops, ended: true }
      continue
    }
    // A field for a date has a stop for each of its parts.
    if (stops.at(-1)?.id === stop.id) continue
    if (stops.some(({ id }) => id === stop.id)) return { stops, ended: true }
    stops.push(stop)
  }
  return { stops, ended: false }
}

/** Line by line from the top, and along each line the way it is read. What scrolls by itself has an order of its own. */
function isBehind(before: Stop, next: Stop): boolean {
  if (before.within !== next.within || next.corner) return true
  if (next.bottom <= before.top + 1) return false
  const shared = Math.min(before.bottom, next.bottom) - Math.max(before.top, next.top)
  const sameLine = shared > Math.min(before.bottom - before.top, next.bottom - next.top) / 2
  return !sameLine || next.start >= before.start - 1
}

/** What can be pressed or typed into and was not come by, and what only a pointer can get at. */
function outOfReach(page: Page, visited: readonly number[]): Promise<readonly string[]> {
  return page.evaluate((ids) => {
    const numbers = (window as unknown as { readonly stopNumbers?: ReadonlyMap<Element, number> }).stopNumbers
    const wasVisited = (element: Element): boolean => ids.includes(numbers?.get(element) ?? -1)
    const hasVisitedRow = [...(numbers?.keys() ?? [])].some(
      (one) => one.closest('[role=article]') !== null && wasVisited(one),
    )
    const root = document.querySelector('dialog[open]') ?? document.body
    const controls = [
      ...root.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href], [tabindex="0"], summary'),
    ]
    return controls.flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]') !== null) return []
      // Of the feed's rows the one that was last looked at is the stop; the arrows lead to the others, and Enter unfolds.
      if (element.role === 'article' && hasVisitedRow) return []
      if (element.closest('[role=article]') !== null && element.tabIndex < 0) return []
      if (element instanceof HTMLInputElement && element.type === 'radio' && !element.checked) return []
      // Of a row of buttons one is the stop; the arrows lead to the others.
      const row = element.tabIndex < 0 ? element.closest('[role=group], [role=radiogroup], [role=toolbar]') : null
      if (row !== null && [...row.children].some(wasVisited)) return []
      if (element.matches(':disabled')) return []
      if (wasVisited(element)) return []
      return [
        `out of reach: ${element.tagName.toLowerCase()}.${element.className} ${element.textContent?.slice(0, 40)}`,
      ]
    })
  }, visited)
}

/** What scrolls and can neither be stopped at nor has a stop in it. */
function outOfScroll(page: Page, visited: readonly number[]): Promise<readonly string[]> {
  return page.evaluate((ids) => {
    const numbers = (window as unknown as { readonly stopNumbers?: ReadonlyMap<Element, number> }).stopNumbers
    const stops = [...(numbers ?? [])].filter(([, number]) => ids.includes(number)).map(([element]) => element)
    const root = document.querySelector('dialog[open]') ?? document.body
    return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      if (element.scrollHeight <= element.clientHeight + 1 || !element.checkVisibility()) return []
      if (element.closest('[inert]') !== null) return []
      // A list below its field scrolls with the arrows.
      if (!/auto|scroll/.test(getComputedStyle(element).overflowY) || element.role === 'listbox') return []
      return stops.some((stop) => element.contains(stop)) ? [] : [`scrolls by pointer alone: ${element.className}`]
    })
  }, visited)
}

/** Closes a sheet that is open, by Escape. A line for each fault. */
export async function keyboardFaults(page: Page): Promise<readonly string[]> {
  const { stops, ended } = await walk(page)
  const faults: string[] = ended ? [] : ['there is no end to it']
  for (const [index, stop] of stops.entries()) {
    if (!stop.seen) faults.push(`out of sight: ${stop.said}`)
    if (stop.ring === null) faults.push(`without a ring: ${stop.said}`)
    else if (stop.ring < 3) faults.push(`a ring of ${stop.ring.toFixed(1)} to 1: ${stop.said}`)
    const before = stops[index - 1]
    if (before !== undefined && !isBehind(before, stop)) faults.push(`out of order: ${before.said} -> ${stop.said}`)
  }
  const visited = stops.map(({ id }) => id)
  faults.push(...(await outOfReach(page, visited)), ...(await outOfScroll(page, visited)))
  if (await page.evaluate(() => document.querySelector('dialog[open]') !== null)) {
    await page.keyboard.press('Escape')
    try {
      await page.locator('dialog[open]').waitFor({ state: 'detached', timeout: 5_000 })
    } catch {
      faults.push('Escape leaves the sheet open')
    }
  }
  return faults
}
