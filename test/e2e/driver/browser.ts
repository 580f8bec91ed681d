// The Chromium that all hosts of one test process share, and Playwright's view of it.
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import type { Chromium } from '../../shell/launchChromium.ts'
import { launchChromium } from '../../shell/launchChromium.ts'

/** `pageOf` finds a page by Chromium's target id; null: not (or no longer) there. */
export type SharedBrowser = {
  readonly endpoint: string
  readonly profile: string
  readonly pageOf: (targetId: string) => Promise<Page | null>
  readonly stop: () => Promise<void>
}

let shared: Promise<SharedBrowser> | null = null

/** One Chromium per test process: starting one costs more than a whole spec. It ends with the process. */
export function sharedBrowser(): Promise<SharedBrowser> {
  shared ??= launchChromium().then(attach)
  return shared
}

export async function attach(own: Pick<Chromium, 'endpoint' | 'profile' | 'stop'>): Promise<SharedBrowser> {
  // No defaults: the colours, the size and the focus of a page are the app's business.
  const browser: Browser = await chromium.connectOverCDP(own.endpoint, { noDefaults: true })
  const ids = new WeakMap<Page, Promise<string>>()
  const idOf = (page: Page) => {
    const known = ids.get(page)
    if (known) return known
    const asked = (async () => {
      const session = await page.context().newCDPSession(page)
      const { targetInfo } = await session.send('Target.getTargetInfo')
      await session.detach()
      return targetInfo.targetId
    })()
    ids.set(page, asked)
    return asked
  }
  return {
    endpoint: own.endpoint,
    profile: own.profile,
    pageOf: async (targetId) => {
      for (const page of browser.contexts().flatMap((context) => context.pages())) {
        if ((await idOf(page).catch(() => '')) === targetId) return page
      }
      return null
    },
    stop: async () => {
      shared = null
      await browser.close().catch(() => {})
      await own.stop()
    },
  }
}
