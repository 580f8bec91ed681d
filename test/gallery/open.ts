// Opens the gallery: pages served, a Chromium of our own, one page driven through the states, and everything that it complained about.
import { chromium } from 'playwright-core'
import type { Page } from 'playwright-core'
import { localeOf } from '../../preload/contract/language.ts'
import type { Spoken } from '../../preload/contract/language.ts'
import { pages } from '../../preload/words/en/pages.ts'
import { pagesIn } from '../../preload/words/parts.ts'
import { findChrome } from '../shell/findChrome.ts'
import { pinnedLooks } from '../visual/fonts.ts'
import { installFakeBridge } from './fakeBridge.ts'
import { now } from './now.ts'
import { serve } from './serve.ts'
import { expectedInWords, speaking } from './speaking.ts'
import { sizes } from './state.ts'
import type { GalleryState } from './state.ts'

export type Looks = { readonly colorScheme?: 'light' | 'dark'; readonly deviceScaleFactor?: number }

/** One page of one browser: a state takes the place of the one before it. */
export type Viewer = {
  readonly page: Page
  /** Loads the state afresh, with an empty storage, and waits for what it expects, in its own language when no words are given. */
  readonly show: (state: GalleryState, spoken?: Spoken) => Promise<void>
  /** Console errors and warnings, uncaught exceptions and refusals by the content policy, since the last `show`. */
  readonly complaints: () => readonly string[]
}

export type Gallery = {
  readonly open: (looks?: Looks) => Promise<Viewer>
  /** An empty page of the same browser, without a policy. */
  readonly blank: () => Promise<Page>
  /** Of the browser. */
  readonly version: string
  readonly stop: () => Promise<void>
}

const flags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Letters without coloured edges, which depend on the screen.
  '--disable-lcd-text',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** `site`: the folder of the built pages. */
export async function openGallery(site: string): Promise<Gallery> {
  const served = await serve(site)
  const browser = await chromium.launch({ executablePath: findChrome(), args: flags })
  return {
    open: async (looks = {}) => {
      const context = await browser.newContext({
        colorScheme: 'light',
        reducedMotion: 'reduce',
        locale: 'en-GB',
        timezoneId: 'UTC',
        ...looks,
      })
      // Everything is on this machine: what is not there soon will never be.
      context.setDefaultTimeout(10_000)
      return viewer(await context.newPage(), served.url)
    },
    blank: () => browser.newPage(),
    version: browser.version(),
    stop: async () => {
      await browser.close()
      await served.stop()
    },
  }
}

/** Null: English, as the snapshot has it. */
async function ownWords({ language }: GalleryState): Promise<Spoken | null> {
  return language === undefined ? null : { locale: localeOf(language, []), messages: await pagesIn(language) }
}

async function viewer(page: Page, url: string): Promise<Viewer> {
  let complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.clock.setFixedTime(now)
  let shown: { readonly state: GalleryState; readonly spoken: Spoken | null } | null = null
  let shows = 0
  // What runs before the page's own scripts stays the same for the life of the page; what it asks for changes.
  await page.exposeFunction('galleryScript', () => {
    if (!shown) return null
    const { state, spoken } = shown
    const words = spoken ?? { locale: state.snapshot.locale, messages: pages }
    const snapshot = { ...state.snapshot, locale: words.locale }
    return { snapshot, answers: { 'app.words': words, ...state.answers }, locale: spoken?.locale ?? null }
  })
  await page.addInitScript(installFakeBridge)
  await page.addInitScript((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets.push(sheet)
  }, pinnedLooks)
  return {
    page,
    show: async (state, given) => {
      const spoken = given ?? (await ownWords(state))
      shown = { state, spoken }
      complaints = []
      await page.setViewportSize(sizes[state.view])
      // Nothing is hovered over because the state before was.
      await page.mouse.move(0, 0)
      shows += 1
      await page.goto(`${url}/${state.view}.html?${state.name}-${shows}`)
      await page.locator('main').waitFor({ state: 'attached' })
      await state.act?.(spoken === null ? page : speaking(page, spoken))
      const expected = spoken === null ? state.expects : expectedInWords(state.expects, spoken)
      await page.getByText(expected).filter({ visible: true }).first().waitFor()
    },
    complaints: () => complaints,
  }
}
