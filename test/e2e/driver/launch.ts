// Starts the app on whichever backend was asked for.
import type { App, Driver, LaunchOptions } from './driver.ts'
import { electronBackend } from './electronBackend.ts'
import { hostBackend } from './hostBackend.ts'

/** `MARQUEE_E2E_BACKEND=electron` runs the same specs on real Electron. */
export const launch: Driver['launch'] = (options: LaunchOptions = {}): Promise<App> => {
  const backend = options.backend ?? (process.env['MARQUEE_E2E_BACKEND'] === 'electron' ? 'electron' : 'host')
  return backend === 'electron' ? electronBackend.launch(options) : hostBackend.launch(options)
}
