// `npm run screenshots`: the pictures of the README, from the real app on the embedded Trakt, twice as sharp as CSS pixels.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { sharedBrowser } from './e2e/driver/browser.ts'
import { launch } from './e2e/driver/launch.ts'
import { ask } from './e2e/stage/ask.ts'
import { bringUp } from './e2e/stage/bringUp.ts'
import { eventually } from './e2e/stage/eventually.ts'
import { see } from './e2e/stage/see.ts'
import { seePrompt } from './e2e/stage/seePrompt.ts'
import { seedSession } from './e2e/stage/seedSession.ts'
import { traktServer } from './e2e/stage/traktServer.ts'
import { ensureBuilt } from './tools/ensureBuilt.ts'
import { installChromium } from './tools/installChromium.ts'

const folder = join(import.meta.dirname, '../docs')
const scale = 2
/** How far into the film the pictures are taken: the bar should show that it fills. */
const intoItMs = 52 * 60_000

async function shoot(page: Page, name: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.evaluate(async () => {
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})))
  })
  // The palette follows its content, a moment later.
  await eventually('px that the palette is too high', 0, () =>
    page.evaluate(() => {
      const palette = document.querySelector('.palette')
      return palette === null ? 0 : innerHeight - Math.ceil(palette.getBoundingClientRect().height)
    }),
  )
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureScreenshot', { clip: { x: 0, y: 0, width, height, scale } })
  await session.detach()
  await writeFile(join(folder, `${name}-${colorScheme}.png`), Buffer.from(data, 'base64'))
}

async function take(): Promise<void> {
  await mkdir(folder, { recursive: true })
  await ensureBuilt()
  installChromium(console.log)
  const server = await traktServer()
  const dataDir = await mkdtemp(join(tmpdir(), 'marquee-screenshots-'))
  await seedSession(server, dataDir)
  const app = await launch({ backend: 'host', dataDir, env: { ...server.env, LANG: 'en_GB.UTF-8' } })
  try {
    // The launch shows the window first; a palette that came before it would lose the focus to it.
    await bringUp(app, 'window')
    const palette = await bringUp(app, 'palette')
    await ask(palette, 'dune', 'Dune', 'Film · 2021')
    for (const scheme of ['light', 'dark'] as const) await shoot(palette, 'palette', scheme)
    await palette.keyboard.press('Enter')
    await see('“Checked in”', palette.getByRole('region', { name: 'Checked in' }))
    // Later that evening: the film is half over, and the undo is gone.
    await server.control.advance(intoItMs)
    await app.powerMonitor('resume')
    const window = await bringUp(app, 'window')
    const card = window.getByRole('region', { name: 'Playing: Dune' })
    await see('the film half over', card.getByText(/^1 h 4\d min left$/))
    await card.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached', timeout: 40_000 })
    await see('what was watched before', window.getByRole('region', { name: 'Recently watched' }))
    for (const scheme of ['light', 'dark'] as const) await shoot(window, 'window', scheme)
    const again = await bringUp(app, 'palette')
    await ask(again, 'severance s2e3', 'Severance', 'S2 E3')
    await again.keyboard.press('Enter')
    await seePrompt(again)
    await shoot(again, 'wait-prompt', 'dark')
    await again.keyboard.press('n')
    await bringUp(app, 'window')
    await window.getByRole('button', { name: 'Activity', exact: true }).click()
    await window.getByRole('button', { name: /^Feed:/ }).click()
    await window
      .getByRole('option', { name: /^Friends/ })
      .first()
      .click()
    await see('what a friend did', window.getByRole('article', { name: /Inés Okafor/ }))
    await window.getByRole('button', { name: /^Feed:/ }).blur()
    for (const scheme of ['light', 'dark'] as const) await shoot(window, 'activity', scheme)
    await shoot(await bringUp(app, 'settings'), 'settings', 'light')
  } finally {
    await app.kill()
    await server.stop()
    await (await sharedBrowser()).stop()
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
  }
}

await take()
console.log(`Written to ${folder}`)
