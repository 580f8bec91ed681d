// The package that can be driven (test/pack/endToEnd.yml), started as people start theirs. MARQUEE_E2E_PACKAGE names its program.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ElectronApplication, _electron } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = process.env['MARQUEE_E2E_PACKAGE']

describe.skipIf(!program)('[real Electron] a package', () => {
  let app: ElectronApplication
  let data: string
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'marquee-package-'))
    const env = { ...process.env, MARQUEE_DATA_DIR: data, XDG_CONFIG_HOME: join(data, 'xdg') }
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    app = await _electron.launch({
      ...(program === undefined ? {} : { executablePath: program }),
      args: sandbox,
      env: Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
    })
  })
  afterAll(async () => {
    await app?.close()
    await rm(data, { recursive: true, force: true, maxRetries: 5 })
  })

  it('runs from app.asar, and knows that it is packaged', async () => {
    const seen = await app.evaluate(({ app: own }) => ({ packaged: own.isPackaged, from: own.getAppPath() }))
    expect(seen.packaged).toBe(true)
    expect(seen.from).toMatch(/app\.asar$/)
  })

  it('shows its window from the bundle, with the bridge', async () => {
    const page = await app.firstWindow()
    expect(page.url()).toMatch(/^app:\/\/bundle\/window\.html/)
    expect(await page.evaluate(() => Object.keys((window as unknown as { marquee: object }).marquee))).toEqual([
      'request',
      'on',
    ])
  })
})
