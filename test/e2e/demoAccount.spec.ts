// "Try it without an account": the Trakt inside the app, with no network at all.
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { App } from './driver/driver.ts'
import { ask } from './stage/ask.ts'
import { bringUp } from './stage/bringUp.ts'
import { field } from './stage/field.ts'
import { onHost } from './stage/onHost.ts'
import type { Stage } from './stage/openStage.ts'
import { openStage } from './stage/openStage.ts'
import { see } from './stage/see.ts'
import { trayIs } from './stage/trayIs.ts'

describe('the demo account', () => {
  let stage: Stage
  let app: App
  let outside: Server
  /** What reached the address where the app believes Trakt to be. */
  const reached: string[] = []
  beforeAll(async () => {
    outside = createServer((request, response) => {
      reached.push(`${request.method} ${request.url}`)
      response.writeHead(503).end()
    })
    await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`
    stage = await openStage()
    app = await stage.launch({ signedIn: false, env: { MARQUEE_API_URL: url, MARQUEE_AUTH_URL: url } })
  })
  afterAll(async () => {
    await stage.close()
    outside.closeAllConnections()
    outside.close()
  })

  it('signs in by itself and checks in', async () => {
    const page = await bringUp(app, 'window')
    await page.getByRole('button', { name: 'Try it without an account' }).click()
    await see('the form', field(page), 20_000)
    await see('that it is the demo', page.getByText('Nothing here reaches Trakt'))
    await ask(page, 'spirited away', '千と千尋の神隠し', 'Film · 2001')
    await page.keyboard.press('Enter')
    await see('what plays', page.getByRole('region', { name: /^Playing: 千と千尋の神隠し/ }))
    await trayIs(app, 'watching-0')
  })

  it('shows posters that it drew itself', async () => {
    const page = await bringUp(app, 'window')
    const poster = page.getByRole('region', { name: /^Playing: / }).locator('img')
    await see('the poster', poster)
    await expect.poll(() => poster.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
  })

  it('is still there after a restart, with what it was watching', async () => {
    await app.quit()
    const url = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`
    app = await stage.launch({ dataDir: app.dataDir, env: { MARQUEE_API_URL: url, MARQUEE_AUTH_URL: url } })
    const page = await bringUp(app, 'window')
    await see('what plays', page.getByRole('region', { name: /^Playing: 千と千尋の神隠し/ }))
  })

  it('reached nothing outside', () => {
    expect(reached).toEqual([])
  })

  it.skipIf(!onHost)('[Chromium host] asked for nothing outside in its pages either', async () => {
    expect(await app.strayRequests()).toEqual([])
  })
})
