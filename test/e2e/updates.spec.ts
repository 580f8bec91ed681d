// From looking for a new version to the new version: the bundles, with electron-updater in them, and a server of releases.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { description, release, updateServer, type UpdateServer } from '../integration/updateServer.ts'
import { bringUp } from './stage/bringUp.ts'
import { eventually } from './stage/eventually.ts'
import { onHost } from './stage/onHost.ts'
import { openStage, type Stage } from './stage/openStage.ts'
import { see } from './stage/see.ts'

describe.skipIf(!onHost)('an update', () => {
  let stage: Stage
  let server: UpdateServer
  beforeAll(async () => {
    stage = await openStage()
    server = await updateServer()
  })
  afterAll(async () => {
    await stage.close()
    await server.stop()
  })

  // It is downloaded, hashed and copied, and two processes come and go.
  it('[Chromium host] is found, refused when it is not what was announced, then downloaded, and takes over after a restart', async () => {
    const folder = await stage.folder()
    const image = join(folder, 'apps', 'Marquee.AppImage')
    const started = join(folder, 'started')
    await mkdir(dirname(image))
    await writeFile(image, 'the version that runs', { mode: 0o755 })
    const fresh = Buffer.from(`#!/bin/sh\necho "$APPIMAGE" > '${started}'\n`)
    const announced = description('9.0.0', fresh, { notes: '<h2>New</h2><ul><li>Less &amp; better</li></ul>' })
    server.answer = release('9.0.0', announced, Buffer.from('not what was announced'))

    const app = await stage.launch({
      env: {
        APPIMAGE: image,
        APPDIR: dirname(process.execPath),
        XDG_CACHE_HOME: join(folder, 'cache'),
        MARQUEE_UPDATE_URL: server.url,
      },
    })
    const settings = await bringUp(app, 'settings')
    const check = settings.getByRole('button', { name: 'Check now' })
    await see('the way to look', check)
    await check.click()
    await see('the version', settings.getByText('Marquee 9.0.0 is available', { exact: true }))
    await see('what is new', settings.getByText('Less & better'))
    await settings.getByRole('button', { name: 'Download', exact: true }).click()
    await see('the refusal', settings.getByText('What was downloaded is not what was announced', { exact: true }))
    expect(await readFile(image, 'utf8')).toBe('the version that runs')
    expect(await app.notifications()).toEqual([])

    server.answer = release('9.0.0', announced, fresh)
    await settings.getByRole('button', { name: 'Try again' }).click()
    await see('that it is ready', settings.getByText('Marquee 9.0.0 is ready', { exact: true }))
    expect(await readFile(image, 'utf8')).toBe('the version that runs')
    const window = await app.page('window')
    await see('the quiet line', window.getByText('Marquee 9.0.0 is ready', { exact: true }))

    await app.clickTray('Restart to update to 9.0.0')
    await eventually('the new version was started', `${image}\n`, () => readFile(started, 'utf8').catch(() => ''))
    expect(await readFile(image)).toEqual(fresh)
    await eventually('the old one has left', false, async () => isAlive(app.pid))
  }, 90_000)
})

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
