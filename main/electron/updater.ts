// Updates by electron-updater, which is loaded when a check is due and not before.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app } from 'electron'
import { err, ok } from '../../preload/contract/result.ts'
import type { Log, Updater } from '../ports.ts'
import type { UpdateEngine } from './updateEngine.ts'

type Options = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** The data folder. */
  readonly folder: string
  readonly log: Log
  /** Windows that close for good, instead of being hidden. */
  readonly letGo: () => void
}

export function updater({ platform, env, folder, log, letGo }: Options): Updater {
  const testFeed = (!app.isPackaged && env['MARQUEE_UPDATE_URL']) || null
  let ready: UpdateEngine | null = null
  let isArmed = false
  let isRestarting = false

  const tries = async () => {
    const { updateTries } = await import('./updateTries.ts')
    if (testFeed === null) return updateTries(platform, null, log)
    const file = join(folder, 'update-feed.json')
    // YAML takes JSON as it is.
    const feed = { provider: 'generic', url: testFeed, updaterCacheDirName: 'marquee-updater-test' }
    await writeFile(file, JSON.stringify(feed), { mode: 0o600 })
    return updateTries(platform, file, log)
  }
  app.once('quit', (_event, code) => {
    if (ready === null || code !== 0 || !(isArmed || isRestarting)) return
    // Who comes next would otherwise find this one still there, and leave again.
    if (isRestarting) app.releaseSingleInstanceLock()
    ready.install(isRestarting)
  })

  return {
    off: async () => {
      const { updatesOff } = await import('./updatesOff.ts')
      return updatesOff({
        platform,
        env,
        packaged: app.isPackaged,
        testFeed,
        program: process.execPath,
        resources: process.resourcesPath ?? '',
        fromStore: process.windowsStore || process.mas,
        inApplications: () => app.isInApplicationsFolder(),
      })
    },
    check: async () => (await tries()).check(),
    download: async (_version, onProgress, signal) =>
      (await tries()).download(onProgress, signal, (engine) => {
        ready = engine
      }),
    atQuit: (on) => {
      isArmed = on
    },
    restart: async () => {
      if (ready === null) return err('unexpected')
      try {
        ready.prepare()
      } catch (error) {
        return (await tries()).failed(error)
      }
      isRestarting = true
      if (ready.restart === null) app.quit()
      else {
        letGo()
        ready.restart()
      }
      return ok(undefined)
    },
  }
}
