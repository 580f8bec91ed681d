// Updates by electron-updater, which is loaded when a check is due and not before.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app } from 'electron'
import { err, ok } from '../../preload/contract/result.ts'
import type { UpdateFailure } from '../../preload/contract/updates.ts'
import type { Log, Updater } from '../ports.ts'
import { offeredRelease } from './offeredRelease.ts'
import type { UpdateEngine } from './updateEngine.ts'
import { updateFailure } from './updateFailure.ts'

type Options = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** The data folder. */
  readonly folder: string
  readonly log: Log
  /** Windows that close for good, instead of being hidden. */
  readonly letGo: () => void
}

/** Counts as one of electron-updater's own. */
class Undescribed extends Error {
  readonly code = 'ERR_UPDATER_INVALID_UPDATE_INFO'
}

export function updater({ platform, env, folder, log, letGo }: Options): Updater {
  const testFeed = (!app.isPackaged && env['MARQUEE_UPDATE_URL']) || null
  let ready: UpdateEngine | null = null
  let isArmed = false
  let isRestarting = false

  const failed = (error: unknown) => {
    const failure = updateFailure(error)
    const { code } = error as { readonly code?: unknown }
    // The message of an error may quote what a server sent.
    log.warn('updater.failed', { failure, code: typeof code === 'string' ? code : null })
    return err<UpdateFailure>(failure)
  }
  /** One for each try: one that hangs must not be in the way of the next. */
  const engine = async (): Promise<UpdateEngine> => {
    const { updateEngine } = await import('./updateEngine.ts')
    if (testFeed === null) return updateEngine(platform, null)
    const file = join(folder, 'update-feed.json')
    // YAML takes JSON as it is.
    const feed = { provider: 'generic', url: testFeed, updaterCacheDirName: 'marquee-updater-test' }
    await writeFile(file, JSON.stringify(feed), { mode: 0o600 })
    return updateEngine(platform, file)
  }
  const look = async (made: UpdateEngine) => {
    const found = await made.updater.checkForUpdates()
    if (!found) throw new Error('electron-updater does not look for updates here')
    const offered = offeredRelease(found.updateInfo, made.extension, !found.isUpdateAvailable)
    if (!offered) throw new Undescribed('that describes no release')
    const token = found.cancellationToken
    return { offered, token, cancel: () => token?.cancel() }
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
    check: async () => {
      try {
        const { offered } = await look(await engine())
        return ok(offered)
      } catch (error) {
        return failed(error)
      }
    },
    download: async (_version, onProgress, signal) => {
      let tooLong = false
      try {
        const made = await engine()
        const { offered, token, cancel } = await look(made)
        if (offered.held) return ok(offered)
        signal.addEventListener('abort', cancel, { once: true })
        signal.throwIfAborted()
        made.updater.on('download-progress', ({ percent, total, transferred }) => {
          tooLong ||= offered.bytes !== null && Math.max(total, transferred) > offered.bytes
          if (tooLong) cancel()
          else onProgress(percent)
        })
        await made.updater.downloadUpdate(token)
        ready = made
        return ok(offered)
      } catch (error) {
        if (tooLong) return err('damaged')
        return signal.aborted ? err('offline') : failed(error)
      }
    },
    atQuit: (on) => {
      isArmed = on
    },
    restart: async () => {
      if (ready === null) return err('unexpected')
      try {
        ready.prepare()
      } catch (error) {
        return failed(error)
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
