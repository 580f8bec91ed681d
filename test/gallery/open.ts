// Opens the gallery: pages served, a Chromium of our own, one state a page, and everything that the page complained about.
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import { findChrome } from '../shell/findChrome.ts'
import { buildPages } from './build.ts'
import { installFakeBridge } from './fakeBridge.ts'
import { now } from './now.ts'
import { serve } from './serve.ts'
import { sizes } from './state.ts'
import type { GalleryState } from './state.ts'

export type Scheme = 'light' | 'dark'
export type Opened = {
  readonly page: Page
  /** Console errors, uncaught exceptions and refusals by the content policy. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

export type Gallery = {
  readonly browser: Browser
  readonly show: (state: GalleryState, scheme: Scheme) => Promise<Opened>
  readonly stop: () => Promise<void>
}

const flags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

export async function openGallery(): Promise<Gallery> {
  const site = await serve(await buildPages())
  const browser = await chromium.launch({ executablePath: findChrome(), args: flags })
  return {
    browser,
    show: (state, scheme) => show(browser, site.url, state, scheme),
    stop: async () => {
      await browser.close()
      await site.stop()
    },
  }
}

async function show(browser: Browser, url: string, state: GalleryState, scheme: Scheme): Promise<Opened> {
  const context = await browser.newContext({
    viewport: sizes[state.view],
    deviceScaleFactor: 2,
    colorScheme: scheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  // Everything is on this machine: what is not there soon will never be.
  context.setDefaultTimeout(5000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.clock.setFixedTime(now)
  await page.addInitScript(installFakeBridge, { snapshot: state.snapshot, answers: state.answers })
  await page.goto(`${url}/${state.view}.html`)
  await page.locator('main, section').first().waitFor({ state: 'attached' })
  await state.act?.(page)
  await page.getByText(state.expects).first().waitFor()
  return { page, complaints, close: () => context.close() }
}
