// What a screen reader would say by itself: text that changes in a live region which was there before it.
import type { Page } from 'playwright-core'

type Listening = { readonly announced: string[] }

/** From now on. */
export async function listenForAnnouncements(page: Page): Promise<void> {
  await page.evaluate(() => {
    const regions = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]'
    const announced: string[] = []
    Object.assign(window, { announced })
    // Readers know a region from when it came; what comes along with it is often not said. An alert is.
    const known = new Set<Element>(document.querySelectorAll(regions))
    const watch = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const region = element?.closest(regions) ?? null
        if (region !== null && known.has(region)) announced.push(region.textContent?.trim() ?? '')
        for (const added of addedNodes)
          if (added instanceof Element)
            for (const alert of added.matches('[role=alert]') ? [added] : added.querySelectorAll('[role=alert]'))
              announced.push(alert.textContent?.trim() ?? '')
      }
      for (const region of document.querySelectorAll(regions)) known.add(region)
    })
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}

/** What was said since, in order; a region that empties says nothing. */
export async function announcements(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => (window as unknown as Listening).announced)
  return said.filter((text) => text !== '')
}
