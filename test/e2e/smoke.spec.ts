// The production bundles, started: the tray stands, the pages speak to main, the hotkey brings the palette, a second launch the window.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedBrowser } from './driver/browser.ts'
import type { App } from './driver/driver.ts'
import { launch } from './driver/launch.ts'
import { until } from './driver/until.ts'

describe('the app as built', () => {
  let app: App
  beforeAll(async () => {
    app = await launch()
  })
  afterAll(async () => {
    await app.quit()
    await (await sharedBrowser()).stop()
  })
  const becomes = (view: 'window' | 'palette', visible: boolean) =>
    until(`${view} visible: ${visible}`, async () => ((await app.visible(view)) === visible ? true : null))

  it('stands in the tray and shows the window that the user launched', async () => {
    expect((await app.tray())?.icon).toMatch(/^idle-light\.png$|^attention-light\.png$/)
    await becomes('window', true)
    const page = await app.page('window')
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible')
    expect((await app.bounds('window'))?.width).toBe(400)
  })

  it('answers the page over the bridge, and exposes nothing else', async () => {
    const page = await app.page('window')
    const seen = await page.evaluate(async () => {
      const { marquee } = window as unknown as { marquee: { request: (name: string) => Promise<{ version: string }> } }
      return { keys: Object.keys(marquee), version: (await marquee.request('app.snapshot')).version }
    })
    expect(seen).toEqual({ keys: ['request', 'on'], version: '0.1.0' })
  })

  it('refuses arguments that no page of ours sends', async () => {
    const page = await app.page('window')
    const answer = await page.evaluate(() =>
      (window as unknown as { marquee: { request: (name: string, arg: unknown) => Promise<unknown> } }).marquee
        .request('search.find', { text: 'dune' })
        .catch((error: Error) => error.message),
    )
    expect(answer).toContain('search.find was refused')
  })

  it('gives the page no network of its own', async () => {
    const page = await app.page('window')
    expect(await page.evaluate(() => fetch('https://example.com/').catch((error: Error) => error.message))).toBe(
      'Failed to fetch',
    )
    expect(await app.strayRequests()).toEqual([])
  })

  it('brings up the palette on the hotkey, and lets it go when the focus does', async () => {
    expect(await app.pressHotkey()).toBe(true)
    await becomes('palette', true)
    expect((await app.bounds('palette'))?.width).toBe(640)
    await app.blur()
    await becomes('palette', false)
  })

  it('shows the window of the first instance when it is launched again', async () => {
    await app.secondLaunch()
    await becomes('window', true)
    await app.secondLaunch(['--palette'])
    await becomes('palette', true)
  })

  it('starts again after a kill, on the same data', async () => {
    const first = await launch({ dataDir: `${app.dataDir}/restart` })
    await first.kill()
    const second = await launch({ dataDir: first.dataDir })
    expect(await second.tray()).not.toBeNull()
    await second.quit()
  })
})
