// Each try to find and to fetch an update, by electron-updater. Loaded, together with it, when the first is due.
import { err, ok, type Result } from '../../preload/contract/result.ts'
import type { UpdateFailure } from '../../preload/contract/updates.ts'
import type { Log, OfferedRelease } from '../ports.ts'
import { offeredRelease } from './offeredRelease.ts'
import { type UpdateEngine, updateEngine } from './updateEngine.ts'
import { updateFailure } from './updateFailure.ts'

type Offered = Result<OfferedRelease, UpdateFailure>
type Progress = (percent: number) => void

export type UpdateTries = {
  readonly check: () => Promise<Offered>
  /** `ready` is told of the engine that holds what was downloaded and verified. */
  readonly download: (
    onProgress: Progress,
    signal: AbortSignal,
    ready: (engine: UpdateEngine) => void,
  ) => Promise<Offered>
  /** What an error means, which is logged. */
  readonly failed: (error: unknown) => Result<never, UpdateFailure>
}

/** Counts as one of electron-updater's own. */
class Undescribed extends Error {
  readonly code = 'ERR_UPDATER_INVALID_UPDATE_INFO'
}

/** `feedFile`: as for the engine. One engine for each try: one that hangs must not be in the way of the next. */
export function updateTries(platform: NodeJS.Platform, feedFile: string | null, log: Log): UpdateTries {
  const failed = (error: unknown) => {
    const failure = updateFailure(error)
    const code = error instanceof Error && 'code' in error ? error.code : null
    // The message of an error may quote what a server sent.
    log.warn('updater.failed', { failure, code: typeof code === 'string' ? code : null })
    return err(failure)
  }
  const look = async () => {
    const engine = updateEngine(platform, feedFile)
    const found = await engine.updater.checkForUpdates()
    if (!found) throw new Error('electron-updater does not look for updates here')
    const offered = offeredRelease(found.updateInfo, engine.extension, !found.isUpdateAvailable)
    if (!offered) throw new Undescribed('that describes no release')
    return { engine, offered, token: found.cancellationToken }
  }
  return {
    failed,
    check: async () => {
      try {
        const { offered } = await look()
        return ok(offered)
      } catch (error) {
        return failed(error)
      }
    },
    download: async (onProgress, signal, ready) => {
      let isTooLong = false
      try {
        const { engine, offered, token } = await look()
        if (offered.held) return ok(offered)
        const cancel = () => token?.cancel()
        signal.addEventListener('abort', cancel, { once: true })
        signal.throwIfAborted()
        engine.updater.on('download-progress', ({ percent, total, transferred }) => {
          // Not to the end, when it is already known to be wrong: that may fill the disk.
          isTooLong ||= offered.bytes !== null && Math.max(total, transferred) > offered.bytes
          if (isTooLong) cancel()
          else onProgress(percent)
        })
        await engine.updater.downloadUpdate(token)
        await engine.verified()
        ready(engine)
        return ok(offered)
      } catch (error) {
        if (isTooLong) return err('damaged')
        return signal.aborted ? err('offline') : failed(error)
      }
    },
  }
}
